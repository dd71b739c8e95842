import type { Concluded, Line } from '../assessment.ts'
import { hasLeft, ladderOf, weightOf } from '../case.ts'
import type { CaseFacts } from '../facts.ts'
import { ask, caution, missing, say, unread } from '../lines.ts'
import type { PartyRule, Regime, Role } from '../regime.ts'
import { arises } from '../regimes/unread.ts'
import type { Form } from '../slugs.ts'
import { isKnown } from '../stand.ts'
import type { Common } from './several-acts.ts'

const topic = 'common-form'
const optionsOf = (common: Concluded<Form>): readonly Form[] =>
  common.kind === 'question' ? common.options : [common.value]

/** Does a judgment dismiss by itself? Then no other rule of forms matters. */
export function byJudgment(facts: CaseFacts, regime: Regime, role: Role | undefined): Common | undefined {
  const { judgment } = facts
  const stand = regime.judgment
  if (judgment === undefined || judgment === null || !arises(stand)) return undefined
  const used = ['/judgment']
  // Who is out of service cannot be dismissed; what a judgment does to them was not read.
  if (hasLeft(facts)) {
    const options = isKnown(regime.formsOfLeft) ? regime.formsOfLeft.value : []
    const line = ask(topic, 'judgment-and-left', regime.formsOfLeft.sources, { used: [...used, '/status'] })
    return { concluded: { kind: 'question', options }, lines: [line] }
  }
  if (!isKnown(stand))
    return { concluded: { kind: 'question', options: [] }, lines: [unread(topic, 'judgment', stand, { used })] }
  const post =
    stand.value.endsPost && role === 'leader' ? [say(topic, 'judgment-ends-post', stand.sources, { used })] : []
  const { dismisses } = stand.value
  const dismissed =
    (judgment.sentence === 'prison' && dismisses.includes('prison')) ||
    (judgment.corruption && dismisses.includes('corruption'))
  if (!dismissed)
    return post.length === 0
      ? undefined
      : {
          concluded: { kind: 'question', options: ladderOf(regime, role) },
          lines: [...post, ask(topic, 'judgment-leaves-form-open', stand.sources, { used })],
        }
  const line = say(topic, 'judgment-dismisses', stand.sources, { facts: { effectiveOn: judgment.effectiveOn }, used })
  return {
    concluded: { kind: line.kind === 'answer' ? 'answer' : 'caveat', value: 'buoc-thoi-viec' },
    lines: [line, ...post],
  }
}

/** Party discipline and administrative discipline go in step: the form must match, also when the Party changes its own. */
export function inStepWithParty(
  { party }: CaseFacts,
  common: Concluded<Form>,
  regime: Regime,
  role: Role | undefined,
): Common {
  const { party: stand, partyChanged } = regime
  if (party === undefined || party === null || !arises(stand)) return { concluded: common, lines: [] }
  const used = ['/party']
  const { changed } = party
  const change = {
    facts: { party: party.form, to: changed?.to, changedOn: changed?.on },
    used: ['/party/changed'],
  }
  const lines: Line[] = []
  const open = (line: Line, more: readonly Form[] = []): Common => ({
    concluded: { kind: 'question', options: [...new Set([...optionsOf(common), ...more])] },
    lines: [...lines, line],
  })
  if (changed !== undefined && !isKnown(partyChanged))
    return open(unread(topic, 'partyChanged', partyChanged, { used: change.used }))
  if (changed?.to === 'cancelled') return open(ask(topic, 'party-cancelled', partyChanged.sources, change))
  if (changed !== undefined) lines.push(say(topic, 'party-changed', partyChanged.sources, change))
  if (!isKnown(stand)) return open(unread(topic, 'party', stand, { used }))

  const form = changed?.to ?? party.form
  const facts = { party: form }
  const match = matching(form, party.jobRelated, stand.value, regime, role)
  if (match === 'job-related') return open(missing(topic, '/party/jobRelated', stand.sources))
  if (match === undefined || !ladderOf(regime, role).includes(match))
    return open(ask(topic, 'party-form-to-match', stand.sources, { facts, used }))
  const more = { facts: { ...facts, form: match }, used }
  if (common.kind !== 'question' && common.value === match)
    return { concluded: common, lines: [...lines, say(topic, 'party-matches', stand.sources, more)] }
  return open(ask(topic, 'party-differs', stand.sources, more), [match])
}

type PartyForm = NonNullable<CaseFacts['party']>['form']

/** The administrative form that goes with a Party form; or the fact that must be known first. */
function matching(
  form: PartyForm,
  jobRelated: boolean | undefined,
  { removalOfNonLeader, expulsion }: PartyRule,
  regime: Regime,
  role: Role | undefined,
): Form | 'job-related' | undefined {
  if (form === 'khai-tru') {
    if (expulsion === null || role === undefined) return undefined
    return jobRelated === undefined ? 'job-related' : jobRelated ? ladderOf(regime, role).at(-1) : undefined
  }
  if (form !== 'cach-chuc' || role === 'leader') return form
  return role === 'other' ? (removalOfNonLeader ?? undefined) : undefined
}

/** People who left or retired have forms of their own, and are never dismissed. */
export function formOfLeft(facts: CaseFacts, common: Concluded<Form>, regime: Regime): Common {
  if (!hasLeft(facts)) return { concluded: common, lines: [] }
  const stand = regime.formsOfLeft
  const used = ['/status', '/heldPost']
  if (!isKnown(stand))
    return { concluded: { kind: 'question', options: [] }, lines: [unread(topic, 'formsOfLeft', stand, { used })] }
  const held = facts.heldPost
  const options = stand.value.filter((form) => form !== 'xoa-tu-cach-chuc-vu' || held !== false)
  const lines = [
    ...(held === undefined ? [missing(topic, '/heldPost', stand.sources)] : []),
    // That who never held a post cannot lose its title is inferred.
    ...(held === false ? [caution(topic, 'never-held-post', stand.sources, { used })] : []),
    ask(topic, 'form-of-left', stand.sources, {
      facts: {
        options,
        lighter: optionsOf(common)
          .filter((form) => options.includes(form))
          .toSorted((a, b) => weightOf(a) - weightOf(b)),
      },
      used,
    }),
  ]
  return { concluded: { kind: 'question', options }, lines }
}
