import { dayNumber, plus } from '../../../engine/day.ts'
import type { Calendar } from '../../calendar/calendar.ts'
import type { Line } from '../assessment.ts'
import { hasLeft } from '../case.ts'
import type { CaseFacts } from '../facts.ts'
import { ask, caution, missing, say, unread } from '../lines.ts'
import type { AppointmentBan, Regime } from '../regime.ts'
import { ratings } from '../regimes/rating.ts'
import { arises } from '../regimes/unread.ts'
import type { Form } from '../slugs.ts'
import { isKnown } from '../stand.ts'
import { estimatedBeyond, workingDaysFrom } from './working-day-steps.ts'

const topic = 'consequences'

/** What does a decision with this form bring with it, as far as the texts are known? */
export function consequencesOf(facts: CaseFacts, form: Form, regime: Regime, calendar: Calendar): readonly Line[] {
  const ends = form === 'buoc-thoi-viec' || form === 'sa-thai' || form === 'bai-nhiem'
  return [
    ...effect(facts, form, regime),
    ...erasure(form, regime),
    ...(ends
      ? afterDismissal(form, regime)
      : [...ofForm('payStep', form, regime), ...ofForm('appointmentBan', form, regime), ...lowerStep(form, regime)]),
    ...corruption(facts, form, regime),
    ...profession(regime),
    ...rating(facts),
    ...(isKnown(regime.file) ? [say(topic, `file-${regime.file.value}`, regime.file.sources)] : []),
    ...noSubstitution(facts, regime),
    ...ifWrong(facts, form, regime, calendar),
  ]
}

/** How long the decision has effect; time served under a decision that the Party's change undid is deducted. */
function effect(facts: CaseFacts, form: Form, { effect: stand, partyEffect }: Regime): readonly Line[] {
  if (!arises(stand)) return []
  if (!isKnown(stand)) return [unread(topic, 'effect', stand)]
  const party = facts.party !== undefined && facts.party !== null && form !== 'buoc-thoi-viec' && isKnown(partyEffect)
  const from = (party ? facts.party?.effectiveOn : undefined) ?? facts.decision?.effectiveOn
  const served = timeServed(facts)
  const end = from && plus(plus(from, stand.value), { days: -(served.days ?? 0) })
  return [
    say(topic, 'effect', party ? [...stand.sources, ...partyEffect.sources] : stand.sources, {
      facts: { months: stand.value.months, from, end, party, served: served.days },
      used: ['/decision/effectiveOn', '/party/effectiveOn', ...served.used],
    }),
    ...served.asked.map((place) => missing(topic, place, stand.sources)),
  ]
}

/** Days served under decisions of this case that were cancelled because the Party's decision changed. */
function timeServed({ earlier = [], acts, party }: CaseFacts): {
  readonly days?: number
  readonly used: readonly string[]
  readonly asked: readonly string[]
} {
  if (party?.changed === undefined) return { used: [], asked: [] }
  const undone = earlier.flatMap((each, i) =>
    each.cancelled && acts.some(({ id }) => each.punished?.includes(id)) ? [{ ...each, i }] : [],
  )
  const days = undone.map(({ effectiveOn, endedOn }) =>
    endedOn === undefined ? 0 : dayNumber(endedOn) - dayNumber(effectiveOn),
  )
  return {
    ...(undone.length === 0 ? {} : { days: days.reduce((a, b) => a + b, 0) }),
    used: undone.map(({ i }) => `/earlier/${i}`),
    asked: undone.flatMap(({ endedOn, i }) => (endedOn === undefined ? [`/earlier/${i}/endedOn`] : [])),
  }
}

function erasure(form: Form, { erasedAfter: stand }: Regime): readonly Line[] {
  if (!isKnown(stand)) return []
  const { months = 0, years = 0 } = stand.value[form] ?? {}
  return stand.value[form] === undefined
    ? []
    : [say(topic, 'erased-after', stand.sources, { facts: { form, months: months + 12 * years } })]
}

const codes = { payStep: 'pay-step-later', appointmentBan: 'appointment-ban' } as const

function ofForm(question: keyof typeof codes, form: Form, regime: Regime): readonly Line[] {
  const stand = regime[question]
  if (!arises(stand)) return []
  if (!isKnown(stand)) return [unread(topic, question, stand)]
  const found: AppointmentBan | undefined = stand.value[form]
  if (found?.months === undefined) return []
  const { months, higherPost } = found
  return [say(topic, codes[question], stand.sources, { facts: { form, months, higherPost } })]
}

function lowerStep(form: Form, { lowerStep: stand }: Regime): readonly Line[] {
  if (form !== 'ha-bac-luong') return []
  return [isKnown(stand) ? say(topic, 'lower-step', stand.sources) : unread(topic, 'lowerStep', stand)]
}

/** The article speaks of buộc thôi việc; of bãi nhiệm nothing was read. */
function afterDismissal(form: Form, { applyAgainAfter: stand }: Regime): readonly Line[] {
  if (!arises(stand) || form !== 'buoc-thoi-viec') return []
  return isKnown(stand)
    ? [say(topic, 'apply-again', stand.sources, { facts: { months: stand.value.months } })]
    : [unread(topic, 'applyAgainAfter', stand)]
}

/** Removal from post for corruption: no leading post ever again. */
function corruption({ acts, judgment }: CaseFacts, form: Form, { corruptionBar: stand }: Regime): readonly Line[] {
  if (form !== 'cach-chuc' || !arises(stand)) return []
  const at = acts.findIndex((act) => act.corruption)
  const convicted = judgment?.corruption === true
  if (at >= 0 || convicted) {
    const used = [convicted ? '/judgment/corruption' : `/acts/${at}/corruption`]
    return isKnown(stand)
      ? [say(topic, 'corruption-bar', stand.sources, { used })]
      : [unread(topic, 'corruptionBar', stand, { used })]
  }
  // Only acts of the group that corruption belongs to can be corruption.
  const open = acts.findIndex(({ group, corruption: is }) => is === undefined && group === 'trat-tu-tham-nhung')
  return open < 0 ? [] : [missing(topic, `/acts/${open}/corruption`, stand.sources)]
}

const profession = ({ professionRestricted: stand }: Regime): readonly Line[] =>
  isKnown(stand) ? [say(topic, `profession-${stand.value}-restricted`, stand.sources)] : []

/** The year's rating of a person in service. */
function rating(facts: CaseFacts): readonly Line[] {
  const { subject, on } = facts
  const own = ratings.filter((row) => row.subject === subject)
  const [first] = own
  if (hasLeft(facts) || first === undefined || on < first.from) return []
  const row = own.findLast(({ from, until }) => from <= on && (until === undefined || on <= until))
  if (row === undefined) return [ask(topic, 'rating-not-read', [])]
  return [(row.says === 'rating-believed' ? caution : say)(topic, row.says, row.sources)]
}

/** Where a judgment or a Party decision is there too: one does not stand in for the other. */
function noSubstitution({ judgment, party }: CaseFacts, { noSubstitution: stand }: Regime): readonly Line[] {
  const used = [...(judgment ? ['/judgment'] : []), ...(party ? ['/party'] : [])]
  if (used.length === 0 || !arises(stand)) return []
  return [
    isKnown(stand)
      ? say(topic, 'no-substitution', stand.sources, { facts: { kinds: stand.value }, used })
      : unread(topic, 'noSubstitution', stand, { used }),
  ]
}

/** A wrong decision is announced within some days of the conclusion. */
function ifWrong(
  { decision }: CaseFacts,
  form: Form,
  { announcedIfWrong: stand, fittingPostIfWrong: post }: Regime,
  calendar: Calendar,
): readonly Line[] {
  const from = decision?.foundWrongOn
  if (decision === undefined || !arises(stand)) return []
  const used = ['/decision/foundWrongOn']
  if (!isKnown(stand)) return from === undefined ? [] : [unread(topic, 'announcedIfWrong', stand, { used })]
  const days = stand.value.workingDays
  const due = from && workingDaysFrom(from, days, calendar)
  const lostPost = from !== undefined && (form === 'cach-chuc' || form === 'buoc-thoi-viec')
  return [
    estimatedBeyond(
      say(topic, 'announced-if-wrong', stand.sources, { facts: { days, from, due }, used }),
      due,
      calendar,
    ),
    ...(lostPost && isKnown(post) ? [say(topic, 'fitting-post-if-wrong', post.sources, { used })] : []),
  ]
}
