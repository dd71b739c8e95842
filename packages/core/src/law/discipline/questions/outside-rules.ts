import type { Concluded, Line } from '../assessment.ts'
import { hasLeft, ladderOf, weightOf } from '../case.ts'
import type { CaseFacts } from '../facts.ts'
import { ask, caution, missing, say, unread } from '../lines.ts'
import type { Regime, Role } from '../regime.ts'
import type { Form } from '../slugs.ts'
import { isKnown } from '../stand.ts'
import type { Common } from './several-acts.ts'

const topic = 'common-form'
const optionsOf = (common: Concluded<Form>): readonly Form[] =>
  common.kind === 'question' ? common.options : [common.value]

/** Does a judgment dismiss by itself? Then no other rule of forms matters. */
export function byJudgment({ judgment }: CaseFacts, regime: Regime, role: Role | undefined): Common | undefined {
  if (judgment === undefined || judgment === null) return undefined
  const stand = regime.judgment
  const used = ['/judgment']
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

/** Party discipline and administrative discipline go in step: the form must match. */
export function inStepWithParty(
  { party }: CaseFacts,
  common: Concluded<Form>,
  regime: Regime,
  role: Role | undefined,
): Common {
  if (party === undefined || party === null) return { concluded: common, lines: [] }
  const used = ['/party']
  const stand = regime.party
  const open = (line: Line, more: readonly Form[] = []): Common => ({
    concluded: { kind: 'question', options: [...new Set([...optionsOf(common), ...more])] },
    lines: [line],
  })
  if (!isKnown(stand)) return open(unread(topic, 'party', stand, { used }))
  const facts = { party: party.form }
  if (
    party.form === 'khai-tru' ||
    (party.form === 'cach-chuc' && role !== 'leader' && stand.value.removalOfNonLeader === null)
  )
    return open(ask(topic, 'party-form-to-match', stand.sources, { facts, used }))
  const match: Form =
    party.form === 'cach-chuc' && role === 'other' ? (stand.value.removalOfNonLeader ?? 'canh-cao') : party.form
  if (!ladderOf(regime, role).includes(match))
    return open(ask(topic, 'party-form-to-match', stand.sources, { facts, used }))
  if (common.kind !== 'question' && common.value === match)
    return {
      concluded: common,
      lines: [say(topic, 'party-matches', stand.sources, { facts: { ...facts, form: match }, used })],
    }
  return open(ask(topic, 'party-differs', stand.sources, { facts: { ...facts, form: match }, used }), [match])
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
