import type { Citation } from '../../engine/citation.ts'
import type { Day } from '../../engine/day.ts'
import { dayInWords } from '../../engine/day-words.ts'
import { Refusal } from '../../engine/refusal.ts'
import type { Instrument } from './instrument.ts'
import { instrumentKinds } from './kinds.ts'
import { instrumentWords } from './words.ts'

/** The texts a question may cite. */
export type Register = readonly Instrument[]

/**
 * Which text has this id?
 *
 * @throws {Refusal} `unknown-instrument`
 * @example
 * ```ts
 * findInstrument('nd-30-2020', nationalInstruments).number //=> '30/2020/NĐ-CP'
 * ```
 */
export function findInstrument(id: string, register: Register): Instrument {
  const found = register.find((instrument) => instrument.id === id)
  if (found === undefined) throw new Refusal(instrumentWords, 'unknown-instrument', { instrument: id })
  return found
}

/** Whether a text is in force, as far as its dates are known. */
export type InForce = 'yes' | 'not-yet' | 'ended' | 'unknown'

/**
 * Was this text in force on a day? Honest about missing dates: where the first day in force is not known, a day after
 * its issue is `unknown`.
 *
 * @example
 * ```ts
 * inForceOn(findInstrument('luat-84-2025', nationalInstruments), day('2025-06-30')) //=> 'not-yet'
 * inForceOn(findInstrument('nd-90-2020', nationalInstruments), day('2026-07-01')) //=> 'ended'
 * ```
 */
export function inForceOn({ from, until, issuedOn }: Instrument, on: Day): InForce {
  if (until !== undefined && on > until) return 'ended'
  const first = from ?? issuedOn
  if (first !== undefined && on < first) return 'not-yet'
  return from === undefined ? 'unknown' : 'yes'
}

/**
 * `Nghị định số 30/2020/NĐ-CP`, `Luật Thanh tra số 84/2025/QH15`
 *
 * @example
 * ```ts
 * numbered(findInstrument('luat-84-2025', nationalInstruments)) //=> 'Luật Thanh tra số 84/2025/QH15'
 * ```
 */
export function numbered({ kind, number, title }: Instrument): string {
  if (kind === 'luat' || kind === 'bo-luat') return `${title} số ${number}`
  return number.startsWith('của ') ? `${instrumentKinds[kind]} ${number}` : `${instrumentKinds[kind]} số ${number}`
}

/**
 * A citation as a Vietnamese document writes it, the smallest part first.
 *
 * @throws {Refusal} `unknown-instrument`
 * @example
 * ```ts
 * inVietnamese({ instrument: 'nd-217-2025', article: '15', clause: '3', point: 'a' }, nationalInstruments)
 * //=> 'điểm a khoản 3 Điều 15 Nghị định số 217/2025/NĐ-CP'
 * ```
 */
export function inVietnamese(citation: Citation, register: Register): string {
  const { point, clause, article, part, instrument } = citation
  return [
    point && `điểm ${point}`,
    clause && `khoản ${clause}`,
    article && `Điều ${article}`,
    // A part that is only a number of the text's own outline (`II.10`) is called a mục; others name themselves.
    part && (/^[IVX]+(\.|$)/.test(part) ? `mục ${part}` : part),
    numbered(findInstrument(instrument, register)),
  ]
    .filter((word) => word !== undefined && word !== '')
    .join(' ')
}

/**
 * A text as a line of căn cứ, without the mark at its end: Luật and Pháp lệnh without number (NĐ 30/2020 Phụ lục I,
 * Phần I, Mục II khoản 6 điểm a), others with number, day and issuer.
 *
 * @example
 * ```ts
 * asBasis(findInstrument('nd-30-2020', nationalInstruments))
 * //=> 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'
 * asBasis(findInstrument('luat-84-2025', nationalInstruments)) //=> 'Căn cứ Luật Thanh tra'
 * ```
 */
export function asBasis(instrument: Instrument): string {
  const { kind, title, issuedOn, issuer } = instrument
  if (kind === 'luat' || kind === 'bo-luat') return `Căn cứ ${title}`
  return [`Căn cứ ${numbered(instrument)}`, issuedOn && dayInWords(issuedOn), issuer && `của ${issuer}`, title]
    .filter((word) => word !== undefined)
    .join(' ')
}
