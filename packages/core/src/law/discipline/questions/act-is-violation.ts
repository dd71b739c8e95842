import { canShowViolation } from '../../standards/catalogue.ts'
import type { Standard } from '../../standards/standard.ts'
import type { Line } from '../assessment.ts'
import { dayOfAct } from '../case.ts'
import type { Act, CaseFacts } from '../facts.ts'
import { ask, missing, say, unread } from '../lines.ts'
import type { Regime } from '../regime.ts'
import { sectorDecrees } from '../regimes/sectors.ts'
import { isKnown } from '../stand.ts'
import { type MayBe, together } from './may-be-considered.ts'

/** Is this act one that the regime disciplines: not yet punished, observable, in a listed group, after its reminder? */
export function actIsViolation(
  facts: CaseFacts,
  act: Act,
  at: number,
  regime: Regime,
  standards: readonly Standard[],
): MayBe {
  const found = [
    ...punishedBefore(facts, act, regime),
    ...asSomethingElse(facts, act, at),
    ...onlySelfEvaluated(act, at, standards),
    ...inGroup(act, at, regime),
    ...inRules(facts, act, at, regime),
    ...ofSector(facts, act, at, regime),
  ]
  return { may: together(found.map(({ may }) => may)), lines: found.map(({ line }) => line) }
}

type Found = { readonly may: MayBe['may']; readonly line: Line }
const topic = 'disciplinable'

/** One violation, one form. */
function punishedBefore({ earlier = [] }: CaseFacts, act: Act, regime: Regime): readonly Found[] {
  const at = earlier.findIndex(({ punished = [] }) => punished.includes(act.id))
  const before = earlier[at]
  if (before === undefined) return []
  if (before.cancelled) return [redone(act, at, regime)]
  const { sources } = regime.severalActs
  const more = { act: act.id, facts: { form: before.form, effectiveOn: before.effectiveOn }, used: [`/earlier/${at}`] }
  return isKnown(regime.severalActs)
    ? [{ may: 'no', line: say(topic, 'already-punished', sources, more) }]
    : [{ may: 'open', line: ask(topic, 'already-punished', sources, more) }]
}

/** The person was something else when the act was done: the duties of then, the forms of now. */
function asSomethingElse({ subject }: CaseFacts, { subjectThen, id }: Act, at: number): readonly Found[] {
  if (subjectThen === undefined || subjectThen === subject) return []
  const more = { act: id, facts: { subject, formerly: subjectThen }, used: ['/subject', `/acts/${at}/subjectThen`] }
  return [{ may: 'open', line: ask(topic, 'was-something-else', [], more) }]
}

/** A decision cancelled for its form, procedure or authority punished nothing: the case is decided again. */
function redone({ id }: Act, at: number, { cancelledIsRedone: stand }: Regime): Found {
  const more = { act: id, used: [`/earlier/${at}/cancelled`] }
  return isKnown(stand)
    ? { may: 'yes', line: say(topic, 'cancelled-is-redone', stand.sources, more) }
    : { may: 'open', line: unread(topic, 'cancelledIsRedone', stand, more) }
}

function onlySelfEvaluated(act: Act, at: number, standards: readonly Standard[]): readonly Found[] {
  if (act.standard === undefined) return []
  const more = { act: act.id, facts: { standard: act.standard }, used: [`/acts/${at}/standard`] }
  const standard = standards.find(({ id }) => id === act.standard)
  if (standard === undefined) return [{ may: 'open', line: ask(topic, 'standard-not-in-catalogue', [], more) }]
  return canShowViolation(standard)
    ? []
    : [{ may: 'no', line: say(topic, 'self-evaluation-shows-nothing', standard.sources.map(bare), more) }]
}

const bare = ({ role: _role, from: _from, until: _until, ...source }: Standard['sources'][number]) => source

function inGroup(act: Act, at: number, regime: Regime): readonly Found[] {
  const { group, id } = act
  const place = `/acts/${at}/group`
  if (group === undefined) return [{ may: 'open', line: missing(topic, place, regime.formRules.sources, id) }]
  const stand = regime.groups[group]
  const more = { act: id, facts: { group }, used: [place] }
  if (!isKnown(stand)) return [{ may: 'open', line: unread(topic, 'groups', stand, more) }]
  const rule = stand.value
  if ('mapTo' in rule) {
    const facts = { group, candidates: rule.mapTo }
    return [{ may: 'open', line: ask(topic, 'group-must-be-mapped', stand.sources, { ...more, facts }) }]
  }
  const line = say(topic, rule.listed ? 'group-listed' : 'ground-of-its-own', stand.sources, more)
  const listed: Found = { may: line.kind === 'answer' ? 'yes' : 'open', line }
  return rule.listed && rule.afterReminder ? [listed, ...reminded(act, at, regime)] : [listed]
}

/** Groups 1 and 2 of viên chức count only after a written reminder. */
function reminded(act: Act, at: number, regime: Regime): readonly Found[] {
  const { remindedOn, id, group = 'dao-duc-ung-xu' } = act
  const { sources } = regime.groups[group]
  const place = `/acts/${at}/remindedOn`
  if (remindedOn === undefined) return [{ may: 'open', line: missing(topic, place, sources, id) }]
  const day = dayOfAct(act)
  const more = { act: id, facts: { group, remindedOn: remindedOn ?? undefined, day }, used: [place] }
  if (remindedOn !== null && day === undefined)
    return [{ may: 'open', line: missing(topic, `/acts/${at}/endedOn`, sources, id) }]
  if (remindedOn !== null && day !== undefined && remindedOn < day)
    return [{ may: 'yes', line: say(topic, 'reminded', sources, more) }]
  return [
    { may: 'no', line: say(topic, 'not-reminded', sources, more) },
    { may: 'no', line: ask(topic, 'fallback-other-rules', regime.groups['quy-dinh-khac'].sources, more) },
  ]
}

/** A worker is disciplined only for what stands in the rules, the contract or labour law. */
function inRules({ subject }: CaseFacts, act: Act, at: number, regime: Regime): readonly Found[] {
  if (subject !== 'nguoi-lao-dong') return []
  const { sources } = regime.groups['nghia-vu-noi-quy']
  const place = `/acts/${at}/inRules`
  if (act.inRules === undefined) return [{ may: 'open', line: missing(topic, place, sources, act.id) }]
  const more = { act: act.id, used: [place] }
  return act.inRules ? [] : [{ may: 'no', line: say(topic, 'not-in-rules', sources, more) }]
}

/** Another decree has forms of its own for this field. Whether its own law goes first may be said here. */
function ofSector({ on }: CaseFacts, act: Act, at: number, { sectorLawFirst }: Regime): readonly Found[] {
  const { sector, id } = act
  if (sector === undefined) return []
  const { sources, forms, favourable } = sectorDecrees[sector]
  const first = isKnown(sectorLawFirst) && sectorLawFirst.value.includes(sector)
  const more = { act: id, facts: { sector, forms, first }, used: [`/acts/${at}/sector`] }
  const grounds = first ? [...sources, ...sectorLawFirst.sources] : sources
  const line = ask(topic, 'sector-decree', grounds, more)
  const day = dayOfAct(act)
  if (favourable === undefined || day === undefined || day >= favourable.from || on < favourable.from)
    return [{ may: 'open', line }]
  const transition = say(topic, 'sector-favourable', favourable.sources, {
    act: id,
    facts: { sector, from: favourable.from },
    used: [`/acts/${at}/sector`],
  })
  return [
    { may: 'open', line },
    { may: 'open', line: transition },
  ]
}
