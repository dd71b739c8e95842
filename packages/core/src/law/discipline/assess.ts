import { Refusal } from '../../engine/refusal.ts'
import { weakestOf } from '../../engine/weakest.ts'
import { type Calendar, stateCalendar } from '../calendar/calendar.ts'
import { nationalStandards } from '../standards/national.ts'
import type { Standard } from '../standards/standard.ts'
import type { ActAssessment, Assessment, Concluded, LimitationOfAct, Line } from './assessment.ts'
import { roleOf } from './case.ts'
import type { Act, CaseFacts } from './facts.ts'
import type { LineCode } from './line-words.ts'
import { ask, caution, say } from './lines.ts'
import { actIsViolation } from './questions/act-is-violation.ts'
import { complaintOf } from './questions/complaint.ts'
import { consequencesOf } from './questions/consequences.ts'
import { formAsFirst, formOfAct } from './questions/form-of-act.ts'
import { governing } from './questions/governing.ts'
import { limitationOfAct } from './questions/limitation.ts'
import { mayBeConsidered, together } from './questions/may-be-considered.ts'
import { moreFavourable, type Outcome } from './questions/more-favourable.ts'
import { byJudgment, formOfLeft, inStepWithParty } from './questions/outside-rules.ts'
import { procedureOf } from './questions/procedure.ts'
import { formWhileServing } from './questions/serving.ts'
import { formForSeveralActs } from './questions/several-acts.ts'
import { timeLimitOfCase } from './questions/time-limit.ts'
import { contradictionsOf } from './read-case-facts.ts'
import type { Regime, Role } from './regime.ts'
import type { Form } from './slugs.ts'
import { isKnown } from './stand.ts'
import { disciplineWords } from './words.ts'

/** What an assessment is made with beside the facts. Left out: the standards and the working calendar of the state. */
export type AssessOptions = { readonly standards?: readonly Standard[]; readonly calendar?: Calendar }

/**
 * What does the law on discipline say to these facts: which text governs, may each act be disciplined, with which form,
 * which one form for all, which clocks run, which steps are due, what follows, and what must a person still decide?
 *
 * It proposes and explains; a person decides. Group, level and attitude are findings handed in, never computed. Every line
 * carries citations, the facts used (JSON Pointers) and the weakest mark of its sources. Nothing depends on a clock or a
 * time zone: the day of the question is `facts.on`.
 *
 * @param facts read by {@link readCaseFacts} or parsed with `CaseFacts`
 * @param given the catalogue in which `acts[].standard` is looked up, and the calendar by which working days are counted,
 * as {@link withCalendar} makes one; left out: those of the state. Days beyond the decided years make caveats
 * @throws {Refusal} `facts-contradict` when the facts contradict each other; {@link readCaseFacts} gives these as data
 * @example
 * ```ts
 * const assessment = assess(CaseFacts.parse({
 *   schema: 'congvu.case/1', on: '2026-09-15', subject: 'vien-chuc', leads: false, status: 'serving',
 *   acts: [{ id: 'a', group: 'hach-dich-phien-ha', severity: 'it-nghiem-trong', endedOn: '2026-08-10', detectedOn: '2026-08-10', neverBarred: [] }],
 *   earlier: [], exclusions: [], pauses: [], judgment: null, party: null, handling: { openedOn: '2026-08-20' },
 * }))
 * assessment.form //=> { kind: 'answer', value: 'khien-trach' }
 * ```
 */
export function assess(facts: CaseFacts, given: AssessOptions = {}): Assessment {
  const { standards = nationalStandards, calendar = stateCalendar } = given
  const [wrong] = contradictionsOf(facts)
  if (wrong) throw new Refusal(disciplineWords, 'facts-contradict', { pointer: wrong.pointer, code: wrong.code })
  const governed = governing(facts)
  const { regime } = governed
  if (regime === undefined) return nothingKnown(facts, governed)

  const role = roleOf(facts)
  const person = mayBeConsidered(facts, regime)
  const each = inOrder(facts).map((act) => assessAct(facts, act, regime, role, { standards, calendar }, person.may))
  const common = commonForm(facts, each, regime, role)
  const none = common.concluded.kind !== 'question' && common.concluded.value === 'none'
  const settled =
    common.concluded.kind === 'question' || common.concluded.value === 'none' ? undefined : common.concluded.value
  // What follows is what follows from the decision that was taken, or else from the form that comes out.
  const taken = facts.decision?.form ?? settled
  // Where nothing may be disciplined no clock of a procedure runs and no step is due.
  const limit = none ? { lines: [] } : timeLimitOfCase(facts, regime, calendar)
  const procedure = none ? { steps: [], lines: [] } : procedureOf(facts, regime, role, calendar)
  const [own, clocks] = linesOf(each)
  const lines = [
    ...governed.lines,
    ...person.lines,
    ...own,
    ...common.lines,
    ...clocks,
    resultLine(common.concluded, () => [...person.lines, ...own, ...clocks], regime, role),
    ...(none ? [] : weighed(regime)),
    ...differs(facts, common.concluded, regime, role),
    ...limit.lines,
    ...procedure.lines,
    ...(taken === undefined
      ? []
      : [...consequencesOf(facts, taken, regime, calendar), ...complaintOf(facts, taken, regime, calendar)]),
  ]
  return assessmentOf(facts, {
    governing: governed.concluded,
    acts: each.map(({ assessment }) => assessment),
    form: common.concluded,
    ...('found' in limit && limit.found !== undefined ? { timeLimit: limit.found } : {}),
    steps: procedure.steps,
    lines: finished(lines, placeOf(regime)),
  })
}

/** By day, then by id: the order in which acts were written down changes nothing. */
const inOrder = ({ acts }: CaseFacts): readonly Act[] =>
  acts.length === 1 ? acts : acts.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
const key = ({ endedOn, id }: Act): string => `${endedOn ?? ''} ${id}`

type Assessed = {
  readonly assessment: ActAssessment
  readonly lines: readonly Line[]
  readonly clocks: readonly Line[]
}

/** What is said of all acts, and of their clocks. */
function linesOf(each: readonly Assessed[]): readonly [own: readonly Line[], clocks: readonly Line[]] {
  const own: Line[] = []
  const clocks: Line[] = []
  for (const one of each) {
    own.push(...one.lines)
    clocks.push(...one.clocks)
  }
  return [own, clocks]
}

function assessAct(
  facts: CaseFacts,
  act: Act,
  regime: Regime,
  role: Role | undefined,
  { standards, calendar }: Required<AssessOptions>,
  person: 'yes' | 'no' | 'open',
): Assessed {
  const at = facts.acts.indexOf(act)
  const weigh = (text: Regime): Outcome => {
    const violation = actIsViolation(facts, act, at, text, standards)
    const form = formOfAct(facts, act, at, text, role)
    const may = together([person, violation.may])
    return { regime: text, may: mayOf(may), form: form.concluded, lines: [...violation.lines, ...form.lines] }
  }
  const outcome = moreFavourable(facts, act, regime, role, weigh)
  const limitation = limitationOfAct(facts, act, at, regime, role, calendar)
  const barred = barredBy(limitation.rows, outcome.form)
  const form: Concluded<Form> = outcome.form
  const sure = limitation.lines.every(({ kind }) => kind !== 'caveat')
  const may = afterLimitation(outcome.may, barred, sure)
  return {
    assessment: { id: act.id, regime: outcome.regime.id, disciplinable: may, form, limitation: limitation.rows },
    // The form of an act that may not be disciplined is not worth a word.
    lines: outcome.lines.filter(({ topic }) => topic !== 'form' || may.kind === 'question' || may.value),
    clocks: limitation.lines,
  }
}

/** What rests on a limitation that is not verified is a caveat itself. */
function afterLimitation(
  may: Concluded<boolean>,
  barred: LimitationOfAct['status'],
  sure: boolean,
): Concluded<boolean> {
  if (barred === 'out-of-time') return { kind: sure ? 'answer' : 'caveat', value: false }
  if (may.kind === 'question' || !may.value) return may
  if (barred === 'disputed') return open
  return sure ? may : { kind: 'caveat', value: true }
}

const open: Concluded<boolean> = { kind: 'question', options: [true, false] }
const mayOf = (may: 'yes' | 'no' | 'open'): Concluded<boolean> =>
  may === 'open' ? open : { kind: 'answer', value: may === 'yes' }

/** What limitation says to the form of an act: of several possible forms, only when all of them agree. */
function barredBy(rows: readonly LimitationOfAct[], form: Concluded<Form>): LimitationOfAct['status'] {
  const options = form.kind === 'question' ? form.options : [form.value]
  const all = new Set(
    rows.filter(({ forms }) => forms.some((each) => options.includes(each))).map(({ status }) => status),
  )
  const [only] = all
  return all.size === 1 && only !== undefined ? only : all.size === 0 ? 'in-time' : 'disputed'
}

type Common = { readonly concluded: Concluded<Form | 'none'>; readonly lines: readonly Line[] }

function commonForm(facts: CaseFacts, each: readonly Assessed[], regime: Regime, role: Role | undefined): Common {
  const judgment = byJudgment(facts, regime, role)
  if (judgment) return judgment
  const acts = each.map(({ assessment }) => assessment)
  const out = acts.filter(({ disciplinable }) => disciplinable.kind !== 'question' && !disciplinable.value)
  const left = acts.filter((act) => !out.includes(act))
  const sure = acts.every(({ disciplinable }) => disciplinable.kind !== 'caveat')
  if (left.length === 0) return { concluded: { kind: sure ? 'answer' : 'caveat', value: 'none' }, lines: [] }
  const together = formForSeveralActs(
    left.map(({ form }) => form),
    regime,
    role,
  )
  const chosen = () => facts.acts.filter(({ id }) => left.some((act) => act.id === id))
  const served = formWhileServing(facts, chosen, together.concluded, regime, role, (act) =>
    formAsFirst(facts, act, regime, role),
  )
  const party = inStepWithParty(facts, served.concluded, regime, role)
  const final = formOfLeft(facts, party.concluded, regime)
  const lines = [...together.lines, ...served.lines, ...party.lines, ...final.lines]
  const disputed = left.some(({ disciplinable }) => disciplinable.kind === 'question')
  if (!disputed && (sure || final.concluded.kind === 'question')) return { concluded: final.concluded, lines }
  if (!disputed && final.concluded.kind !== 'question')
    return { concluded: { kind: 'caveat', value: final.concluded.value }, lines }
  const options = final.concluded.kind === 'question' ? final.concluded.options : [final.concluded.value]
  return {
    concluded: { kind: 'question', options: ['none', ...options] },
    lines: [...lines, ask('common-form', 'whether-at-all', [], { facts: { options } })],
  }
}

const noes: readonly LineCode[] = [
  'excluded',
  'exempt',
  'not-yet-considered',
  'recruitment-cancelled',
  'already-punished',
  'self-evaluation-shows-nothing',
  'not-reminded',
  'not-in-rules',
  'limitation-out-of-time',
]

/** What it all comes to, in one line. */
function resultLine(
  result: Concluded<Form | 'none'>,
  grounds: () => readonly Line[],
  regime: Regime,
  role: Role | undefined,
): Line {
  const { sources } = regime.forms[role ?? 'other']
  if (result.kind === 'question')
    return ask('result', 'result-open', sources, {
      facts: { options: result.options.filter((form) => form !== 'none') },
    })
  const make = result.kind === 'answer' ? say : caution
  if (result.value !== 'none') return make('result', 'result-form', sources, { facts: { form: result.value } })
  const against = grounds().filter(({ code, kind }) => kind !== 'question' && noes.includes(code))
  return make('result', 'result-none', [...new Set(against.flatMap((line) => line.sources))])
}

const weighed = ({ weighed: stand }: Regime): readonly Line[] =>
  isKnown(stand) ? [say('result', 'to-be-weighed', stand.sources, { facts: { weighed: stand.value } })] : []

/** A decision was taken, and the facts lead elsewhere. */
function differs(
  { decision }: CaseFacts,
  result: Concluded<Form | 'none'>,
  regime: Regime,
  role: Role | undefined,
): readonly Line[] {
  if (decision === undefined || result.kind === 'question' || result.value === decision.form) return []
  const { sources } = regime.forms[role ?? 'other']
  return [
    ask('result', 'decision-differs', sources, {
      facts: { form: decision.form, other: result.value },
      used: ['/decision/form'],
    }),
  ]
}

function nothingKnown(facts: CaseFacts, { concluded, lines }: ReturnType<typeof governing>): Assessment {
  const acts = inOrder(facts).map(
    ({ id }): ActAssessment => ({ id, disciplinable: open, form: { kind: 'question', options: [] }, limitation: [] }),
  )
  return assessmentOf(facts, { governing: concluded, acts, form: { kind: 'question', options: [] }, steps: [], lines })
}

type Parts = Pick<Assessment, 'governing' | 'acts' | 'form' | 'timeLimit' | 'steps' | 'lines'>

const assessmentOf = ({ on, subject, rollOver = 'time-limits' }: CaseFacts, parts: Parts): Assessment => ({
  schema: 'congvu.assessment/1',
  on,
  subject,
  rollOver,
  ...parts,
  questions: parts.lines.filter(({ kind }) => kind === 'question'),
  known: weakestOf(parts.lines),
})

const placeOf = ({ instruments: [instrument] }: Regime): Line['sources'] => [{ instrument, known: 'unverified' }]

/**
 * A fact that several rules miss is asked for once in each part. A line that no provision was read for cites the text in
 * which to look.
 */
function finished(lines: readonly Line[], place: Line['sources']): readonly Line[] {
  const asked: Line[] = []
  const done: Line[] = []
  for (const line of lines) {
    if (line.code === 'fact-missing') {
      if (asked.some((one) => one.facts.fact === line.facts.fact && one.topic === line.topic && one.act === line.act))
        continue
      asked.push(line)
    }
    done.push(line.sources.length > 0 ? line : { ...line, sources: place })
  }
  return done
}
