import { canonicalJson } from '../../engine/canonical-json.ts'
import { sha256 } from '../../engine/sha256.ts'
import { type Calendar, once, stateCalendar } from '../calendar/calendar.ts'
import { nationalStandards } from '../standards/national.ts'
import { type AssessOptions, assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { CaseFacts } from './facts.ts'
import { complaintLimits } from './regimes/luat-02-2011.ts'
import { ratings } from './regimes/rating.ts'
import { sectorDecrees } from './regimes/sectors.ts'
import { regimes } from './regimes/timeline.ts'
import { packageVersion } from './version.ts'

/**
 * What it takes to check an assessment later: the version, SHA-256 of every piece of law used, inputs and outputs as
 * canonical JSON. `digest` covers the rest; it shows an accident, not a forger: sign the receipt where that matters.
 */
export type Receipt = {
  readonly schema: 'congvu.receipt/1'
  readonly package: string
  /** SHA-256 of each piece of data, by its name: `nd-234-2026/vien-chuc#severalActs`, `calendar`, `complaint`, `rating`, `sectors`, `standards` */
  readonly law: Readonly<Record<string, string>>
  readonly inputs: string
  readonly outputs: string
  readonly digest: string
}

/** The same bytes again; or what is not the same: the names of the data that changed, and the outputs of today. */
export type Replay =
  | { readonly same: true; readonly outputs: string }
  | { readonly same: false; readonly changed: readonly string[]; readonly outputs: string }

const shared = once(() => ({
  complaint: sha256(canonicalJson(complaintLimits)),
  rating: sha256(canonicalJson(ratings)),
  sectors: sha256(canonicalJson(sectorDecrees)),
}))

const ofRegimes = once(() =>
  regimes.flatMap(({ id, ...questions }) =>
    Object.entries(questions).map(([question, stand]) => [`${id}#${question}`, sha256(canonicalJson(stand))] as const),
  ),
)

/** By what it answers: its days that are not what their weekday says, and its range. */
const calendars = new WeakMap<Calendar, string>()

function hashOf(calendar: Calendar): string {
  const { id, from, through, decidedThrough, rows } = calendar
  const hash = calendars.get(calendar) ?? sha256(canonicalJson({ id, from, through, decidedThrough, rows }))
  calendars.set(calendar, hash)
  return hash
}

/** Hashes of the law for one kind of subject: acts of other days may be weighed by any of its wordings. */
function lawFor(
  subject: string,
  { standards = nationalStandards, calendar = stateCalendar }: AssessOptions,
): Readonly<Record<string, string>> {
  const own = ofRegimes().filter(([name]) => name.includes(`/${subject}#`))
  return {
    ...shared(),
    calendar: hashOf(calendar),
    standards: sha256(canonicalJson(standards)),
    ...Object.fromEntries(own),
  }
}

/**
 * The receipt of an assessment.
 *
 * @param facts the facts that were assessed
 * @param assessment what {@link assess} said to them
 * @param given the catalogue and the calendar it was given
 * @example
 * ```ts
 * const reading = readCaseFacts({ schema: 'congvu.case/1', on: '2026-09-15', subject: 'vien-chuc',
 *   acts: [{ id: 'a1', group: 'hach-dich-phien-ha', endedOn: '2026-08-10' }] })
 * if (!reading.ok) throw new Error('no facts of a case')
 * const receipt = receiptOf(reading.facts, assess(reading.facts))
 * receipt.schema //=> 'congvu.receipt/1'
 * ```
 */
export function receiptOf(facts: CaseFacts, assessment: Assessment, given: AssessOptions = {}): Receipt {
  const receipt = {
    schema: 'congvu.receipt/1',
    package: packageVersion,
    law: lawFor(facts.subject, given),
    inputs: canonicalJson(facts),
    outputs: canonicalJson(assessment),
  } as const
  return { ...receipt, digest: sha256(canonicalJson(receipt)) }
}

/**
 * Does this version still say the same, byte for byte? If not: which datum changed. `digest` among the changes means that
 * the receipt itself was touched; `rules` that the data are the same and the program reads them differently. A receipt made
 * with another calendar or catalogue is replayed with it; else `calendar` or `standards` is what changed.
 *
 * @throws {Refusal} `facts-contradict` when the receipt's inputs were made to contradict each other
 * @throws {SyntaxError} or a zod error when its inputs are no facts of a case
 * @example
 * ```ts
 * const reading = readCaseFacts({ schema: 'congvu.case/1', on: '2026-09-15', subject: 'vien-chuc',
 *   acts: [{ id: 'a1', group: 'hach-dich-phien-ha', endedOn: '2026-08-10' }] })
 * if (!reading.ok) throw new Error('no facts of a case')
 * const receipt = receiptOf(reading.facts, assess(reading.facts))
 * replay(receipt).same //=> true
 * ```
 */
export function replay(receipt: Receipt, given: AssessOptions = {}): Replay {
  const facts = CaseFacts.parse(JSON.parse(receipt.inputs))
  const outputs = canonicalJson(assess(facts, given))
  const { digest, ...rest } = receipt
  const now = lawFor(facts.subject, given)
  const names = [...new Set([...Object.keys(receipt.law), ...Object.keys(now)])].toSorted()
  const data = names.filter((name) => receipt.law[name] !== now[name])
  const changed = [
    ...(digest === sha256(canonicalJson(rest)) ? [] : ['digest']),
    ...data,
    ...(outputs !== receipt.outputs && data.length === 0 ? ['rules'] : []),
  ]
  return changed.length === 0 ? { same: true, outputs } : { same: false, changed, outputs }
}
