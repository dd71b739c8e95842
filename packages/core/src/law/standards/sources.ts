import type { KnownHow } from '../../engine/citation.ts'
import { day } from '../../engine/day.ts'
import type { StandardSource } from './standard.ts'

// The texts that standards rest on, each with the days on which it may be cited and how it is known.

/** The day a person last checked the catalogue against its sources. */
export const checkedOn = day('2026-11-22')

/** One of the four contents of the Đề án. Its section numbers are not established. */
export const content = (number: 1 | 2 | 3 | 4): StandardSource => ({
  instrument: 'qd-1847-2018',
  part: `nội dung ${number}`,
  known: 'secondary',
  role: 'source',
  from: day('2018-12-27'),
})

/** The same text as the standard's own source. */
export const own = (source: StandardSource): StandardSource => ({ ...source, role: 'source' })

type Place = { article?: string; clause?: string; point?: string }
const place = (article?: string, clause?: string, point?: string): Place => ({
  ...(article ? { article } : {}),
  ...(clause ? { clause } : {}),
  ...(point ? { point } : {}),
})

export const luat80 = (
  article?: string,
  clause?: string,
  point?: string,
  known: KnownHow = 'secondary',
): StandardSource => ({
  instrument: 'luat-80-2025',
  ...place(article, clause, point),
  known,
  role: 'anchor',
  from: day('2025-07-01'),
})

export const nd234 = (article: string, clause: string): StandardSource => ({
  instrument: 'nd-234-2026',
  ...place(article, clause),
  known: 'text',
  role: 'anchor',
  from: day('2026-07-01'),
})

/** Luật Phòng, chống tham nhũng. */
export const pctn = (article: string, clause?: string, point?: string): StandardSource => ({
  instrument: 'luat-36-2018',
  ...place(article, clause, point),
  known: 'text',
  role: 'anchor',
  from: day('2019-07-01'),
})

export const nd59 = (article: string, clause?: string): StandardSource => ({
  instrument: 'nd-59-2019',
  ...place(article, clause),
  known: 'text',
  role: 'anchor',
  from: day('2019-08-15'),
})

/** Tiếp công dân. */
export const nd154: StandardSource = {
  instrument: 'nd-154-2026',
  ...place('33', '2', 'b'),
  known: 'text',
  role: 'anchor',
  from: day('2026-07-01'),
}

export const ct26: StandardSource = {
  instrument: 'ct-26-2016',
  known: 'secondary',
  role: 'anchor',
  from: day('2016-09-05'),
}

export const ct10: StandardSource = {
  instrument: 'ct-10-2019',
  known: 'secondary',
  role: 'anchor',
  from: day('2019-04-22'),
}

/** Quy chế văn hóa công sở. Articles other than 5 and 16 are not established. */
export const qd129 = (
  article?: '5' | '16',
  role: StandardSource['role'] = 'anchor',
  known: KnownHow = 'secondary',
): StandardSource => ({
  instrument: 'qd-129-2007',
  ...place(article),
  known,
  role,
  from: day('2007-08-02'),
})

/** Cơ chế một cửa, before and after 1/7/2025. */
export const oneStopBefore: StandardSource = {
  instrument: 'nd-61-2018',
  known: 'secondary',
  role: 'anchor',
  until: day('2025-06-30'),
}
export const oneStop: StandardSource = {
  instrument: 'nd-118-2025',
  known: 'secondary',
  role: 'anchor',
  from: day('2025-07-01'),
}

/** Not before, during or between working hours. In force: Điều 36 khoản 1. */
export const alcohol: StandardSource = {
  instrument: 'luat-44-2019',
  ...place('5', '5'),
  known: 'text',
  role: 'anchor',
  from: day('2020-01-01'),
}

/** Indoor workplaces are smoke-free. In force from that day: Bộ pháp điển, Điều 45.9.TT.11.1. */
export const tobacco: StandardSource = {
  instrument: 'tt-11-2023',
  ...place('1', '3', 'a'),
  known: 'text',
  role: 'anchor',
  from: day('2023-08-01'),
}

export const festivals: StandardSource = { instrument: 'nd-110-2018', known: 'secondary', role: 'anchor' }

export const evaluation = (instrument: string, from: string, known: KnownHow): StandardSource => ({
  instrument,
  known,
  role: 'anchor',
  from: day(from),
})
