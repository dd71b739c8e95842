import type { KnownHow, Source } from '../engine/citation.ts'
import { isDay } from '../engine/day.ts'
import { shortDay } from '../engine/day-words.ts'
import { weakest } from '../engine/weakest.ts'
import { stateCalendar } from '../law/calendar/calendar.ts'
import type { Regime } from '../law/discipline/regime.ts'
import { complaintLimits } from '../law/discipline/regimes/luat-02-2011.ts'
import { ratings } from '../law/discipline/regimes/rating.ts'
import { regimes } from '../law/discipline/regimes/timeline.ts'
import { subjects } from '../law/discipline/slugs.ts'
import { isKnown, type Stand } from '../law/discipline/stand.ts'
import { regimeQuestions } from '../law/discipline/wording/regime-questions.ts'
import { inVietnamese, type Register } from '../law/instruments/register.ts'
import type { Plan } from '../law/plan/schema.ts'
import { sources as countingRules } from '../law/time-limits/grounds.ts'
import { nationalVerbatim } from '../law/verbatim/national.ts'
import { defaultProvince } from './index.ts'
import { lawCheckedOn } from './law-checked-on.ts'
import type { Province } from './province.ts'

/** Values of law as a table that a lawyer can read: every row is as long as the heads. */
export type LawTable = {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const heads = ['Nội dung', 'Giá trị', 'Căn cứ', 'Từ ngày', 'Kiểm tra lần cuối', 'Biết qua']
const known: Readonly<Record<KnownHow, string>> = {
  text: 'văn bản',
  secondary: 'nguồn thứ cấp',
  unverified: 'chưa kiểm chứng',
}

type Row = readonly [what: string, value: string, sources: readonly Source[], from: string | undefined, checked: string]

const date = (text: string | undefined): string => (text === undefined ? '' : isDay(text) ? shortDay(text) : text)

const tableWith =
  (register: Register) =>
  (title: string, rows: readonly Row[]): LawTable => ({
    title,
    heads,
    rows: rows.map(([what, value, sources, from, checked]) => {
      const cited = [...new Set(sources.map((source) => inVietnamese(source, register)))].join('; ')
      return [what, value, cited, date(from), date(checked), known[weakest(sources.map((source) => source.known))]]
    }),
  })

const isStand = (value: unknown): value is Stand<unknown> =>
  typeof value === 'object' && value !== null && 'sources' in value && ('value' in value || 'notKnown' in value)

/** Every stand of a regime, those in records one by one. */
const standsIn = (name: string, value: unknown): readonly (readonly [string, Stand<unknown>])[] => {
  if (isStand(value)) return [[name, value]]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([part, each]) => standsIn(`${name}: ${part}`, each))
}

const inJson = (value: unknown): string => JSON.stringify(value)

function rowsOfRegime(regime: Regime): readonly Row[] {
  const { id: _id, subject: _subject, from, until: _until, checkedOn, ...questions } = regime
  return Object.entries(questions).flatMap(([question, value]) =>
    standsIn(regimeQuestions[question]?.vi ?? question, value).map(
      ([what, stand]): Row => [
        what,
        isKnown(stand) ? inJson(stand.value) : `chưa biết: ${stand.notKnown.vi}`,
        stand.sources,
        from,
        checkedOn,
      ],
    ),
  )
}

const titleOf = ({ id, subject, from, until }: Regime): string =>
  `Kỷ luật ${subjects[subject].vi}, từ ${date(from)}${until ? ` đến hết ${date(until)}` : ''} (${id})`

/**
 * Every dated value of law, with its citation, the day it starts, the day a person last checked it, and how it is known:
 * tables for a lawyer, in Vietnamese.
 *
 * @param province whose plan, standards and texts stand beside those of the state
 * @example
 * ```ts
 * lawTables().some(({ title }) => title === 'Lịch làm việc của cơ quan nhà nước') //=> true
 * ```
 */
export function lawTables(province: Province = defaultProvince): readonly LawTable[] {
  const table = tableWith(province.instruments)
  const checked = lawCheckedOn(province)
  return [
    ...regimes.map((regime) => table(titleOf(regime), rowsOfRegime(regime))),
    table('Khiếu nại quyết định kỷ luật', complaintRows(checked)),
    table('Xếp loại chất lượng sau kỷ luật', ratingRows(checked)),
    table(
      'Cách tính thời hạn, thời hiệu',
      Object.entries(countingRules).map(([name, source]): Row => [name, '', [source], undefined, checked]),
    ),
    table(
      'Lịch làm việc của cơ quan nhà nước',
      stateCalendar.rows.map(
        (row): Row => [row.vi, `${row.kind} ${date(row.day)}`, row.sources, row.decidedOn, checked],
      ),
    ),
    table(
      'Chuẩn mực',
      province.standards.map(
        ({ id, text, sources, checkedOn }): Row => [id, text, sources.map(bare), sources[0]?.from, checkedOn],
      ),
    ),
    table(
      'Câu chữ của điều khoản',
      nationalVerbatim.map(
        ({ of, text, known: how, checkedOn, note }): Row => [note, text, [{ ...of, known: how }], undefined, checkedOn],
      ),
    ),
    table('Nội dung và thời hạn của kế hoạch', planRows(province.plan)),
    registerTable(province.instruments),
  ]
}

const complaintRows = (checked: string): readonly Row[] =>
  Object.entries(complaintLimits).map(([name, { sources, ...value }]): Row => {
    const from = 'from' in value ? value.from : undefined
    return [name, inJson(value), sources, from, checked]
  })

const ratingRows = (checked: string): readonly Row[] =>
  ratings.map(
    ({ subject, from, until, says, sources }): Row => [
      `${subjects[subject].vi}${until ? `, đến hết ${date(until)}` : ''}`,
      says,
      sources,
      from,
      checked,
    ],
  )

const bare = ({
  role: _role,
  from: _from,
  until: _until,
  ...source
}: Province['standards'][number]['sources'][number]) => source

const planRows = ({ id, known: knownHow, date: issued, sections, since }: Plan): readonly Row[] =>
  duties(sections).map(
    ([text, value]): Row => [text, value, [{ instrument: id, known: knownHow }], issued, since.checkedOn],
  )

/** Every clause with duties, and their deadlines. */
function duties(value: unknown): readonly (readonly [text: string, deadlines: string])[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(duties)
  if (!('duties' in value) || !('text' in value) || !Array.isArray(value.duties)) return below
  const deadlines = value.duties.map((duty: object) => ('deadline' in duty ? inJson(duty.deadline) : ''))
  return [[String(value.text), [...new Set(deadlines)].join('; ')], ...below]
}

const registerTable = (register: Register): LawTable => ({
  title: 'Danh mục văn bản',
  heads: ['Mã', 'Số', 'Trích yếu', 'Từ ngày', 'Đến hết', 'Kiểm tra lần cuối', 'Biết qua', 'Ghi chú'],
  rows: register.map((row) => [
    row.id,
    row.number,
    row.title,
    date(row.from),
    date(row.until),
    date(row.checkedOn),
    known[row.known],
    row.note ?? '',
  ]),
})
