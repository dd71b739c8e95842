import type { KnownHow } from '../../../engine/citation.ts'
import { type Day, day } from '../../../engine/day.ts'
import type { Assumption } from '../../../engine/ruling.ts'
import { weakest } from '../../../engine/weakest.ts'
import type { Bodies } from '../../bodies/snapshot.ts'
import { duties } from '../document.ts'
import { lastDay } from '../last-day.ts'
import type { DatedObligation, Period } from '../obligation.ts'
import { obligations } from '../obligations.ts'
import type { Plan } from '../schema.ts'
import { type BodiesMeant, type BodyOfPlan, bodiesOfPlan, stoodThen } from './bodies-of-plan.ts'
import type { DoneBy } from './deed.ts'
import { type Fulfilment, fulfilment } from './fulfilment.ts'
import { type Sums, sumsOf } from './sums.ts'

/** What the account of a year is made from. */
export type AccountAsked = {
  readonly plan: Plan
  readonly bodies: Bodies
  readonly meant: BodiesMeant
  readonly year: number
  /** the day for which the question is asked: what was done later does not count yet */
  readonly on: Day
  readonly done: readonly DoneBy[]
}

/** What one body had to do, and did. */
export type BodyAccount = {
  readonly body: string
  readonly name: string
  readonly kinds: readonly string[]
  /** false: it reports and stands on no list held here, so its duties are not known */
  readonly listed: boolean
  readonly known: KnownHow
  /** duties with a day: those of the year, and those that fall due once */
  readonly dated: readonly Fulfilment[]
  readonly sums: Sums
}

/** Bodies by what became of their yearly report. `explained` are those of the late ones that say why. */
export type ReportCounts = {
  readonly expected: number
  readonly onTime: number
  readonly arguable: number
  readonly late: number
  readonly explained: number
  readonly open: number
  readonly overdue: number
}

/** The account of a plan in a year, over all bodies. */
export type Consolidated = {
  readonly schema: 'congvu.consolidated/1'
  readonly plan: string
  readonly year: number
  readonly on: Day
  /** the yearly report of each body: where it is laid down, its last day, how many sent it */
  readonly reports: readonly { readonly task: string; readonly legalEnd: Day; readonly counts: ReportCounts }[]
  /** the report that is made from these: where it is laid down, and its last day */
  readonly due: readonly { readonly task: string; readonly legalEnd: Day; readonly safeTarget?: Day }[]
  readonly sums: Sums
  /** each duty of the plan: how many bodies did something under it this year, and how often */
  readonly tasks: readonly { readonly task: string; readonly bodies: number; readonly deeds: number }[]
  readonly rows: readonly BodyAccount[]
  /** what a person must settle before the account can be relied on */
  readonly questions: readonly Assumption[]
  /** the weakest mark among the bodies */
  readonly known: KnownHow
}

const notListed: Assumption = {
  code: 'body-not-listed',
  vi: 'Có cơ quan đã báo cáo nhưng không có trong danh sách cơ quan, đơn vị đang lưu; nghĩa vụ của cơ quan ấy chưa xác định được.',
  en: 'Some bodies report that stand on no list held here; what they owe is not known.',
}
const unlistedKinds = (plan: Plan, meant: BodiesMeant): readonly string[] =>
  plan.bodies.filter(({ kind }) => owes(plan, kind) && !Object.hasOwn(meant, kind)).map(({ name }) => name)
const owes = (plan: Plan, kind: string): boolean =>
  duties(plan).some(({ duty }) => duty.reportTo && duty.who.some(({ bodies }) => bodies.includes(kind)))
const noList = (names: readonly string[]): Assumption => ({
  code: 'no-list-of-bodies',
  vi: `Không có danh sách của: ${names.join('; ')}. Số phải báo cáo chưa tính các cơ quan này.`,
  en: `No list is held of: ${names.join('; ')}. They are not among those expected to report.`,
})

/**
 * Who collects the reports that a plan asks for: the body through which they go. Its people see what every body reports.
 *
 * @example
 * ```ts
 * collectorsOf(plan6861) //=> ['so-noi-vu']
 * ```
 */
export const collectorsOf = (plan: Plan): readonly string[] => [
  ...new Set(duties(plan).flatMap(({ duty }) => duty.reportTo?.through ?? [])),
]

/**
 * What had each body to do under a plan in a year, what did it do, and was it in time? Days come from
 * {@link obligations}: there is no second copy of one here.
 *
 * @example
 * ```ts
 * const { plan: of, bodies, planBodies } = khanhHoa
 * const account = consolidate({ plan: of, bodies, meant: planBodies, year: 2026, on: day('2026-11-20'), done: [] })
 * account.reports[0]?.legalEnd //=> '2026-11-14'
 * account.due[0]?.legalEnd //=> '2026-11-30'
 * ```
 */
export function consolidate(asked: AccountAsked): Consolidated {
  const { plan, bodies, meant, year, on } = asked
  const done = asked.done.filter(({ deed }) => deed.on <= on)
  const ofYear = done.filter(({ deed }) => deed.year === year)
  const listed = bodiesOfPlan(on, bodies, meant)
  const strangers = [...new Set(ofYear.map(({ body }) => body))].filter((id) => !listed.some((each) => each.id === id))
  const dated = datedOf(plan, year)
  const rows = [
    ...listed.map((body) => accountOf(body, asked, done, dated)),
    ...strangers.toSorted().map((id) => stranger(id, ofYear)),
  ]
  const unlisted = unlistedKinds(plan, meant)
  return {
    schema: 'congvu.consolidated/1',
    plan: plan.id,
    year,
    on,
    reports: collected(plan).flatMap((task) => reportOf(task, dated, year, rows)),
    due: dueOf(plan, dated, year),
    sums: sumsOf(ofYear),
    tasks: tasksOf(plan, ofYear),
    rows,
    questions: distinct([
      ...rows.flatMap((row) => row.dated.flatMap(({ questions }) => questions)),
      ...(unlisted.length > 0 ? [noList(unlisted)] : []),
      ...(strangers.length > 0 ? [notListed] : []),
    ]),
    known: weakest([plan.known, ...rows.map(({ known }) => known)]),
  }
}

/**
 * Places whose duties fall due once: a deed under them counts whatever its year.
 *
 * @example
 * ```ts
 * dueOnce(plan6861) //=> ['II.2', 'III.1.a']
 * ```
 */
export const dueOnce = (plan: Plan): readonly string[] =>
  duties(plan)
    .filter(({ deadlines }) => deadlines.some((deadline) => lastDay(deadline) !== undefined))
    .map(({ place }) => place.ref)

/** Duties with a day up to the end of a year: yearly ones of that year, and every one that falls due once. */
function datedOf(plan: Plan, year: number): readonly DatedObligation[] {
  const ofYear = { from: day(`${year}-01-01`), through: day(`${year}-12-31`) }
  const lastDays = duties(plan).flatMap(({ deadlines }) => deadlines.flatMap((deadline) => lastDay(deadline) ?? []))
  const before = lastDays.filter((last) => last < ofYear.from).toSorted()
  const through = before.at(-1)
  return [
    ...(through === undefined ? [] : datedIn(plan, { from: plan.date, through }).filter(isOnce)),
    ...datedIn(plan, ofYear),
  ]
}

const datedIn = (plan: Plan, period: Period): readonly DatedObligation[] =>
  obligations(plan, period).flatMap((each) => (each.due === 'by-day' ? [each] : []))
const isOnce = ({ rule }: DatedObligation): boolean => rule.kind !== 'yearly'

const yearOf = (of: Day): number => Number(of.slice(0, 4))

function accountOf(body: BodyOfPlan, asked: AccountAsked, done: readonly DoneBy[], dated: readonly DatedObligation[]) {
  const own = done.filter((each) => each.body === body.id)
  const deeds = own.map(({ deed }) => deed)
  const { id, ...rest } = body
  return {
    body: id,
    ...rest,
    listed: true,
    dated: dated
      .filter((obligation) => body.kinds.includes(obligation.body.kind))
      .map((obligation) =>
        fulfilment(obligation, asked.plan, deeds, asked.on, stoodThen(body, obligation.legalEnd, asked.bodies)),
      ),
    sums: sumsOf(own.filter(({ deed }) => deed.year === asked.year)),
  }
}

const stranger = (id: string, ofYear: readonly DoneBy[]): BodyAccount => ({
  body: id,
  name: id,
  kinds: [],
  listed: false,
  known: 'unverified',
  dated: [],
  sums: sumsOf(ofYear.filter(({ body }) => body === id)),
})

/** Places whose reports go through a body that collects them. */
const collected = (plan: Plan): readonly string[] =>
  duties(plan)
    .filter(({ duty }) => duty.reportTo?.through !== undefined)
    .map(({ place }) => place.ref)

function reportOf(task: string, dated: readonly DatedObligation[], year: number, rows: readonly BodyAccount[]) {
  const legalEnd = dated.find((each) => each.task === task && yearOf(each.legalEnd) === year)?.legalEnd
  if (legalEnd === undefined) return []
  // A body of several kinds sends one report.
  const sent = rows.flatMap((row) => row.dated.find((each) => each.task === task && each.legalEnd === legalEnd) ?? [])
  const count = (state: Fulfilment['state']) => sent.filter((each) => each.state === state).length
  const late = sent.filter(({ state }) => state === 'late')
  const counts = {
    expected: sent.length - count('before-body'),
    onTime: count('on-time'),
    arguable: count('arguable'),
    late: late.length,
    explained: late.filter(({ explanation }) => explanation !== undefined).length,
    open: count('open'),
    overdue: count('overdue'),
  }
  return [{ task, legalEnd, counts }]
}

/** The report a collector owes itself: a yearly one that goes straight to whom it is for. */
function dueOf(plan: Plan, dated: readonly DatedObligation[], year: number): Consolidated['due'] {
  const straight = duties(plan)
    .filter(({ duty }) => duty.reportTo && duty.reportTo.through === undefined)
    .map(({ place }) => place.ref)
  const collectors = collectorsOf(plan)
  return dated
    .filter(
      ({ task, body, legalEnd }) =>
        straight.includes(task) && collectors.includes(body.kind) && yearOf(legalEnd) === year,
    )
    .map(({ task, legalEnd, safeTarget }) => ({ task, legalEnd, ...(safeTarget !== undefined && { safeTarget }) }))
}

function tasksOf(plan: Plan, ofYear: readonly DoneBy[]): Consolidated['tasks'] {
  const refs = [...new Set(duties(plan).map(({ place }) => place.ref))]
  return refs.map((task) => {
    const here = ofYear.filter(({ deed }) => deed.task === task)
    return { task, bodies: new Set(here.map(({ body }) => body)).size, deeds: here.length }
  })
}

const distinct = (all: readonly Assumption[]): readonly Assumption[] => [
  ...new Map(all.map((each) => [each.code, each])).values(),
]
