import * as z from 'zod'
import { day } from '../engine/day.ts'
import { Day } from '../engine/day-shapes.ts'
import { Line, Prose } from '../engine/fields.ts'
import { type Problem, problem } from '../engine/problem.ts'

const Whom = z.strictObject({ name: Line, /** code of the administrative unit */ unit: z.string().max(20).optional() })

const Item = z.strictObject({
  /** its mark in the programme: `1`, `2a` */
  id: z.string().regex(/^[a-z0-9-]{1,20}$/),
  inspected: Whom,
  about: Line,
  /** the days within which it is to take place */
  from: Day,
  through: Day,
})

/**
 * A year's programme of inspection (chương trình, kế hoạch hàng năm): whom, about what, when.
 *
 * Shape only: whether its days and marks agree is what `programmeProblems` answers.
 *
 * @example
 * ```ts
 * Programme.safeParse({ schema: 'congvu.programme/1', year: 2027, title: 'Kế hoạch kiểm tra', items: [] }).success //=> false
 * ```
 */
export const Programme = z
  .strictObject({
    schema: z.literal('congvu.programme/1'),
    year: z.int().min(2000).max(2999),
    /** trích yếu */
    title: Line,
    items: z.array(Item).min(1).max(500),
  })
  .meta({ id: 'Programme' })
export type Programme = z.infer<typeof Programme>

/**
 * A decision to inspect (quyết định kiểm tra), as it was issued: under an item of a programme, or ad hoc (đột xuất) for a
 * reason.
 *
 * @example
 * ```ts
 * InspectionDecision.safeParse({ schema: 'congvu.decision/1' }).success //=> false
 * ```
 */
export const InspectionDecision = z
  .strictObject({
    schema: z.literal('congvu.decision/1'),
    number: Line,
    date: Day,
    /** who signed it: `Giám đốc Sở Nội vụ` */
    by: Line,
    /** what it decides, as its title goes on: `về việc kiểm tra …` */
    about: Line,
    inspected: Whom,
    /** the days within which the team works */
    from: Day,
    through: Day,
    under: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('programme'), programme: z.uuid(), item: z.string().max(20) }),
      z.strictObject({ kind: z.literal('ad-hoc'), reason: Prose }),
    ]),
  })
  .meta({ id: 'InspectionDecision' })
export type InspectionDecision = z.infer<typeof InspectionDecision>

/** A programme as it was issued. */
export type IssuedProgramme = { readonly programme: Programme; readonly date: Day }

/**
 * What does not agree within a programme: two items of one mark, days reversed or of another year.
 *
 * @example
 * ```ts
 * const items = [{ id: '1', inspected: { name: 'UBND phường A' }, about: 'Văn hóa công vụ', from: '2027-03-31', through: '2027-03-01' }]
 * const programme = Programme.parse({ schema: 'congvu.programme/1', year: 2027, title: 'Kế hoạch', items })
 * programmeProblems(programme).map(({ code }) => code) //=> ['days-reversed']
 * ```
 */
export function programmeProblems({ year, items }: Programme): readonly Problem[] {
  const [first, last] = [day(`${year}-01-01`), day(`${year}-12-31`)]
  return items.flatMap(({ id, from, through }, i) => [
    ...(items.findIndex((each) => each.id === id) < i ? [problem('item-twice', `/items/${i}/id`, { id })] : []),
    ...(from > through ? [problem('days-reversed', `/items/${i}/through`, { from, through })] : []),
    ...(from < first || through > last ? [problem('outside-year', `/items/${i}/from`, { from, through, year })] : []),
  ])
}

/**
 * What does not agree in a decision: its own days, or the item of the programme it names. A visit on other days than the
 * programme's is not refused: programmes are changed by decisions.
 *
 * @param issued the programme it stands under, when it is one that was issued
 * @example
 * ```ts
 * const decision = InspectionDecision.parse({ schema: 'congvu.decision/1', number: '12/QĐ-SNV', date: '2027-03-02',
 *   by: 'Giám đốc', about: 'về việc kiểm tra', inspected: { name: 'UBND phường A' }, from: '2027-03-05', through: '2027-03-04',
 *   under: { kind: 'ad-hoc', reason: 'Theo phản ánh' } })
 * decisionProblems(decision, undefined).map(({ code }) => code) //=> ['days-reversed']
 * ```
 */
export function decisionProblems(
  decision: InspectionDecision,
  issued: IssuedProgramme | undefined,
): readonly Problem[] {
  const { date, from, through, under, inspected } = decision
  const own = [
    ...(from > through ? [problem('days-reversed', '/through', { from, through })] : []),
    ...(from < date ? [problem('visit-before-decision', '/from', { from, date })] : []),
  ]
  if (under.kind === 'ad-hoc') return own
  if (issued === undefined) return [...own, problem('programme-not-issued', '/under/programme')]
  const item = issued.programme.items.find(({ id }) => id === under.item)
  if (item === undefined)
    return [
      ...own,
      problem('no-such-item', '/under/item', { item: under.item, known: issued.programme.items.map(({ id }) => id) }),
    ]
  const other = item.inspected.name !== inspected.name || item.inspected.unit !== inspected.unit
  return [
    ...own,
    ...(date < issued.date ? [problem('decision-before-programme', '/date', { date, issued: issued.date })] : []),
    ...(other
      ? [problem('another-body-inspected', '/inspected', { name: inspected.name, item: item.inspected.name })]
      : []),
  ]
}

/**
 * Where an item of a programme stands. `undone`: its days are over and nothing was concluded.
 *
 * @example
 * ```ts
 * itemStates //=> ['planned', 'decided', 'concluded', 'undone']
 * ```
 */
export const itemStates = ['planned', 'decided', 'concluded', 'undone'] as const
/** One of {@link itemStates}. */
export type ItemState = (typeof itemStates)[number]

/**
 * Where does each item of a programme stand on a day?
 *
 * @param decided marks of the items that a decision names
 * @param concluded marks of the items with an inspection that was concluded
 * @example
 * ```ts
 * const items = [{ id: '1', inspected: { name: 'UBND phường A' }, about: 'Văn hóa công vụ', from: '2027-03-01', through: '2027-03-31' }]
 * const programme = Programme.parse({ schema: 'congvu.programme/1', year: 2027, title: 'Kế hoạch', items })
 * programmeProgress(programme, ['1'], [], day('2027-04-01')) //=> [{ item: '1', state: 'undone' }]
 * ```
 */
export const programmeProgress = (
  { items }: Programme,
  decided: readonly string[],
  concluded: readonly string[],
  on: Day,
): readonly { readonly item: string; readonly state: ItemState }[] =>
  items.map(({ id, through }) => ({
    item: id,
    state: concluded.includes(id)
      ? 'concluded'
      : on > through
        ? 'undone'
        : decided.includes(id)
          ? 'decided'
          : 'planned',
  }))
