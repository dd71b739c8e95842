import { isDay } from '../../../engine/day.ts'
import { type Problem, pointer, problem, warning } from '../../../engine/problem.ts'
import { type Place, places } from '../document.ts'
import { lastDay } from '../last-day.ts'
import type { Deadline, Duty, Plan } from '../schema.ts'
import { inWords, isDated, meaningsOf, saidIn } from '../wording.ts'

/** Deadlines that cannot be, that point to nothing, or that say another time than the text of their clause. */
export function checkDeadlines(of: Plan): readonly Problem[] {
  const all = places(of)
  return all.flatMap((place) => {
    const duties = place.clause.duties ?? []
    return [
      ...duties.flatMap((duty, index) => {
        const at = pointer([...place.path, 'duties', index, 'deadline'])
        return [...impossible(duty.deadline, at, of), ...dangling(duty.deadline, at, of, all)]
      }),
      ...againstText(place, duties),
    ]
  })
}

function impossible(deadline: Deadline, at: string, of: Plan): readonly Problem[] {
  // 2019 is no leap year: 29 February is not a day of every year either.
  if (deadline.kind === 'yearly' && !isDay(`2019-${two(deadline.month)}-${two(deadline.day)}`))
    return [problem('no-such-day-each-year', at, { day: deadline.day, month: deadline.month })]
  const last = lastDay(deadline)
  return last !== undefined && last < of.date
    ? [problem('deadline-before-plan', at, { last, date: of.date, ...worded(deadline) })]
    : []
}

function dangling(deadline: Deadline, at: string, of: Plan, all: readonly Place[]): readonly Problem[] {
  if (deadline.kind === 'event' && !of.events.some(({ id }) => id === deadline.event))
    return [problem('event-unknown', `${at}/event`, { event: deadline.event })]
  if (deadline.kind !== 'as-task') return []
  const { task } = deadline
  const followed = all.find(({ ref }) => ref === task)
  if (!followed) return [problem('place-unknown', `${at}/task`, { ref: task, plan: of.number })]
  const own = followed.clause.duties?.filter((duty) => duty.deadline.kind !== 'as-task') ?? []
  return own.length === 0 ? [problem('task-says-no-time', `${at}/task`, { ref: task })] : []
}

function againstText(place: Place, duties: readonly Duty[]): readonly Problem[] {
  if (duties.length === 0) return []
  const said = saidIn(place.clause.text, place.clause.timing)
  const dated = said.filter(({ means }) => means !== 'always')
  const meant = duties.flatMap(({ deadline }) => meaningsOf(deadline))
  const wrong = duties.flatMap(({ deadline }, index) => {
    if (!isDated(deadline) || meaningsOf(deadline).some((means) => dated.some((each) => each.means === means)))
      return []
    const at = pointer([...place.path, 'duties', index, 'deadline'])
    const facts = { ref: place.ref, ...worded(deadline), said: dated.map(({ words }) => words) }
    return [dated.length === 0 ? warning('deadline-not-in-text', at, facts) : problem('deadline-disagrees', at, facts)]
  })
  if (wrong.length > 0) return wrong
  return said
    .filter(({ means }) => !meant.includes(means))
    .map(({ words }) => problem('time-left-out', pointer([...place.path, 'duties']), { ref: place.ref, said: words }))
}

const worded = (deadline: Deadline) => ({ deadline: inWords(deadline, 'vi'), deadlineEn: inWords(deadline, 'en') })

const two = (number: number): string => String(number).padStart(2, '0')
