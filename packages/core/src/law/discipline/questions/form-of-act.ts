import type { Source } from '../../../engine/citation.ts'
import type { Concluded, Line } from '../assessment.ts'
import { heaviest, ladderOf, roleFact, weightOf } from '../case.ts'
import type { Act, CaseFacts } from '../facts.ts'
import { ask, missing, say, unread } from '../lines.ts'
import type { Absence, FormRule, Regime, Role } from '../regime.ts'
import type { Form, Group } from '../slugs.ts'
import { isKnown, type Stand } from '../stand.ts'
import { type Repeat, repeatOf } from './repeat.ts'

export type FormOfAct = {
  readonly concluded: Concluded<Form>
  readonly repeat: Repeat
  readonly lines: readonly Line[]
}

type Asked = {
  readonly facts: CaseFacts
  readonly act: Act
  readonly at: number
  readonly regime: Regime
  readonly role: Role | undefined
  readonly repeat: Repeat
}

/** Which form does this act alone lead to: group × level × leader or not × repeat × attitude × circumstances? */
export function formOfAct(facts: CaseFacts, act: Act, at: number, regime: Regime, role: Role | undefined): FormOfAct {
  const repeat = repeatOf(facts, act, at, regime)
  const asked: Asked = { facts, act, at, regime, role, repeat }
  const ladder = ladderOf(regime, role)
  const unanswered = (line: Line): FormOfAct => ({
    concluded: { kind: 'question', options: ladder },
    repeat,
    lines: [...repeat.lines, line],
  })
  if (!isKnown(regime.formRules)) return unanswered(unread('form', 'formRules', regime.formRules, { act: act.id }))
  const strange = levelIsStrange(asked)
  if (strange) return unanswered(strange)

  const found = judged(regime.formRules.value, asked)
  const conclusion = conclude(found, asked, ladder)
  return { concluded: conclusion.concluded, repeat, lines: [...repeat.lines, ...conclusion.lines] }
}

/** The form of an act, were it no re-offence. */
export function formAsFirst(facts: CaseFacts, act: Act, regime: Regime, role: Role | undefined): Concluded<Form> {
  const earlier = facts.earlier?.map((each) => ({ ...each, sameKindAs: [] }))
  return formOfAct({ ...facts, earlier }, act, facts.acts.indexOf(act), regime, role).concluded
}

/** A level that this regime does not know: the finding must be made again. */
function levelIsStrange({ act, at, regime }: Asked): Line | undefined {
  if (act.severity === undefined || !isKnown(regime.severities)) return undefined
  if (regime.severities.value.includes(act.severity)) return undefined
  const more = { act: act.id, facts: { severity: act.severity }, used: [`/acts/${at}/severity`] }
  return ask('form', 'level-not-in-regime', regime.severities.sources, more)
}

type Judged = { readonly rule: FormRule; readonly missing: readonly string[] }

/** The rules that hold, or would hold if missing facts say so. */
function judged(rules: readonly FormRule[], asked: Asked): readonly Judged[] {
  const found: Judged[] = []
  for (const rule of rulesOn(rules, asked)) {
    const missing = missingFor(rule, asked)
    if (missing !== undefined) found.push({ rule, missing })
  }
  return found
}

/** The rules that speak of a group, found once for each regime. */
const byGroup = new WeakMap<Regime, Map<Group, readonly FormRule[]>>()

function rulesOn(rules: readonly FormRule[], { act: { group }, regime }: Asked): readonly FormRule[] {
  if (group === undefined) return rules
  const groups = byGroup.get(regime) ?? new Map<Group, readonly FormRule[]>()
  byGroup.set(regime, groups)
  const found = groups.get(group) ?? rules.filter((rule) => ofGroup(rule, group, regime))
  groups.set(group, found)
  return found
}

/** The places of facts that a rule waits for; undefined where one of its conditions does not hold. */
function missingFor(rule: FormRule, asked: Asked): readonly string[] | undefined {
  let missing: string[] | undefined
  for (const condition of conditions) {
    const holds = condition(rule, asked)
    if (holds === false) return undefined
    if (holds !== true) {
      missing ??= []
      missing.push(holds)
    }
  }
  return missing ?? noneMissing
}

const noneMissing: readonly string[] = []

/** true: holds, or is not asked by the rule; false: does not; a text: the place of the fact that is missing. */
type Condition = (rule: FormRule, asked: Asked) => boolean | string

const conditions: readonly Condition[] = [
  (_rule, { act: { group }, at }) => group !== undefined || `/acts/${at}/group`,
  ({ role }, asked) => role === undefined || (asked.role === undefined ? roleFact(asked.facts) : role === asked.role),
  ({ first }, { repeat }) => first === undefined || (repeat.kind === 'open' ? '/earlier' : repeat.kind === 'first'),
  ({ first }, { act, at }) =>
    first === undefined || (act.severity === undefined ? `/acts/${at}/severity` : first.includes(act.severity)),
  ({ repeatAfter }, { facts, repeat }) => {
    if (repeatAfter === undefined) return true
    const fits = repeat.after.some((form) => repeatAfter.includes(form))
    return repeat.kind === 'open' && (fits || facts.earlier === undefined) ? '/earlier' : fits
  },
  ({ accepts }, { act, at }) =>
    accepts === undefined || (act.accepts === undefined ? `/acts/${at}/accepts` : accepts === act.accepts),
  ({ aggravating }, { act, at, regime, repeat }) =>
    !aggravating || repeat.aggravates || (inList(act.aggravating, regime.aggravating) ?? `/acts/${at}/aggravating`),
  ({ mitigating }, { act, at, regime }) =>
    !mitigating || (inList(act.mitigating, regime.mitigating) ?? `/acts/${at}/mitigating`),
  ({ absent }, { act: { absence }, at }) =>
    absent === undefined || (absence ? longEnough(absent, absence) : `/acts/${at}/absence`),
]

const longEnough = (
  ways: readonly Absence[],
  { daysIn30, daysIn365, goodReason }: NonNullable<Act['absence']>,
): boolean => !goodReason && ways.some(({ days, within }) => (within === 30 ? daysIn30 : daysIn365) >= days)

/** Does one of these circumstances stand on the closed list? */
function inList<T>(given: readonly T[] | undefined, list: Stand<readonly T[]>): boolean | undefined {
  if (given === undefined) return undefined
  return given.some((each) => !isKnown(list) || list.value.includes(each))
}

function ofGroup({ of }: FormRule, group: Group, regime: Regime): boolean {
  if (of === group) return true
  if (of !== 'listed' && of !== 'listed-or-managing') return false
  if (group === 'trach-nhiem-quan-ly') return of === 'listed-or-managing'
  return isListed(group, regime)
}

/** Listed, or to be mapped to a listed one by a person. */
function isListed(group: Group, regime: Regime): boolean {
  const stand = regime.groups[group]
  return !isKnown(stand) || 'mapTo' in stand.value || stand.value.listed
}

type Conclusion = { readonly concluded: Concluded<Form>; readonly lines: readonly Line[] }

function conclude(found: readonly Judged[], asked: Asked, ladder: readonly Form[]): Conclusion {
  const { act, regime, role, facts, repeat } = asked
  const certain = found.filter((each) => each.missing.length === 0)
  const best = heaviest(
    certain.map(({ rule }) => rule.form),
    ladder,
  )
  // A rule that waits for a fact matters only if it would give a heavier form.
  const waiting = found.filter(
    (each) => each.missing.length > 0 && (best === undefined || weightOf(each.rule.form) > weightOf(best)),
  )
  if (waiting.length > 0) return wait(waiting, best, asked)
  if (best === undefined) return gap(asked, ladder)

  const chosen = certain.filter(({ rule }) => rule.form === best)
  const sources: Source[] = chosen.map(({ rule }) => rule.source)
  const ladderStand = regime.forms[role ?? 'other']
  const used = ['severity', 'group', 'accepts', 'aggravating', 'mitigating'].map((name) => `/acts/${asked.at}/${name}`)
  // The level is worth a word only where a rule asked for it.
  const severity = chosen.some(({ rule }) => rule.first !== undefined) ? act.severity : undefined
  const more = { act: act.id, facts: { form: best, severity, repeat: repeat.kind === 'repeat' }, used }
  const lighter = lighterThanFirst(best, asked, ladder)
  if (lighter !== undefined)
    return {
      concluded: { kind: 'question', options: [best, lighter] },
      lines: [ask('form', 'repeat-lighter-than-first', sources, { ...more, facts: { form: best, other: lighter } })],
    }
  const line = say('form', 'form-of-act', [...sources, ...ladderStand.sources], more)
  const roleOpen = role === undefined ? [missing('form', roleFact(facts), ladderStand.sources)] : []
  return { concluded: { kind: line.kind === 'answer' ? 'answer' : 'caveat', value: best }, lines: [line, ...roleOpen] }
}

function wait(waiting: readonly Judged[], best: Form | undefined, { act, facts: given }: Asked): Conclusion {
  // Where earlier decisions are known and the time of re-offence is not, the question stands already.
  const facts = new Set<string>()
  const options = new Set<Form>(best === undefined ? [] : [best])
  for (const { rule, missing } of waiting) {
    options.add(rule.form)
    for (const fact of missing) if (fact !== '/earlier' || given.earlier === undefined) facts.add(fact)
  }
  const sources = waiting.map(({ rule }) => rule.source)
  return {
    concluded: { kind: 'question', options: [...options].toSorted((a, b) => weightOf(a) - weightOf(b)) },
    lines: [...facts].map((fact) => missing('form', fact, sources, act.id)),
  }
}

/** No article names a form for these facts. */
function gap({ act, regime, facts, role }: Asked, ladder: readonly Form[]): Conclusion {
  const labour = facts.subject === 'nguoi-lao-dong'
  const options = labour ? ladder.filter((form) => form !== 'sa-thai') : ladder
  const more = { act: act.id, facts: { severity: act.severity, role, options }, used: [] }
  const code = labour
    ? 'internal-rules-decide'
    : readInFull(regime)
      ? 'no-article-names-a-form'
      : 'no-article-read-names-a-form'
  return {
    concluded: { kind: 'question', options },
    lines: [ask('form', code, regime.formRules.sources, more)],
  }
}

/** Were the articles on forms read themselves? Else an article that was not read may name a form. */
const readInFull = ({ formRules }: Regime): boolean =>
  isKnown(formRules) && formRules.value.every(({ source }) => source.known === 'text')

/** Would the same act, done for the first time, lead to a heavier form? Then the articles do not fit each other. */
function lighterThanFirst(form: Form, asked: Asked, ladder: readonly Form[]): Form | undefined {
  if (asked.repeat.kind !== 'repeat' || !isKnown(asked.regime.formRules)) return undefined
  const once: Asked = { ...asked, repeat: { kind: 'first', after: [], aggravates: false, lines: [] } }
  const certain = judged(asked.regime.formRules.value, once).filter((each) => each.missing.length === 0)
  const other = heaviest(
    certain.map(({ rule }) => rule.form),
    ladder,
  )
  return other !== undefined && weightOf(other) > weightOf(form) ? other : undefined
}
