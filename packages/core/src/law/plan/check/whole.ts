import { type Problem, pointer, problem, warning } from '../../../engine/problem.ts'
import { paragraphs, places } from '../document.ts'
import type { Plan } from '../schema.ts'
import { unknownBody } from './duties.ts'

/** What concerns the plan as a whole: its date, the things it declares, and what has become of it since. */
export const checkWhole = (of: Plan): readonly Problem[] => [
  ...dates(of),
  ...declaredTwice(of),
  ...events(of),
  ...since(of),
]

function dates(of: Plan): readonly Problem[] {
  const [, date, month, year] = of.dateLine.match(/ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u) ?? []
  const printed = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`
  return [
    ...(printed === of.date ? [] : [problem('date-line-disagrees', '/dateLine', { line: of.dateLine, date: of.date })]),
    ...(of.through !== undefined && of.through < of.date
      ? [problem('ends-before-it-begins', '/through', { through: of.through, date: of.date })]
      : []),
  ]
}

function declaredTwice(of: Plan): readonly Problem[] {
  const twice = (ids: readonly string[], list: string, key: string) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [problem('declared-twice', pointer([list, index, key]), { id })],
    )
  return [
    ...twice(
      of.bodies.map(({ kind }) => kind),
      'bodies',
      'kind',
    ),
    ...twice(
      of.events.map(({ id }) => id),
      'events',
      'id',
    ),
  ]
}

function events(of: Plan): readonly Problem[] {
  const all = places(of)
  const paper = all
    .flatMap(({ clause }) => paragraphs(clause))
    .join('\n')
    .toLowerCase()
  const awaited = all.flatMap(({ clause }) => clause.duties ?? []).map(({ deadline }) => deadline)
  return of.events.flatMap(({ id, words }, index) => [
    ...(paper.includes(words.toLowerCase())
      ? []
      : [warning('words-not-in-plan', pointer(['events', index, 'words']), { words, ref: of.number })]),
    ...(awaited.some((deadline) => deadline.kind === 'event' && deadline.event === id)
      ? []
      : [warning('event-not-awaited', pointer(['events', index, 'id']), { event: id })]),
  ])
}

function since(of: Plan): readonly Problem[] {
  const refs = places(of).map(({ ref }) => ref)
  return [
    ...of.since.events.flatMap(({ event, on, lapsed }, index) => {
      const at = (key: string) => pointer(['since', 'events', index, key])
      return [
        ...(of.events.some(({ id }) => id === event) ? [] : [problem('event-unknown', at('event'), { event })]),
        ...(on < of.date ? [problem('event-before-plan', at('on'), { on, date: of.date })] : []),
        ...(lapsed && lapsed.from <= on
          ? [problem('lapsed-before-event', at('lapsed'), { from: lapsed.from, on })]
          : []),
      ]
    }),
    ...of.since.bodies.flatMap(({ body }, index) => unknownBody(body, ['since', 'bodies', index, 'body'], of)),
    ...of.since.doubts.flatMap(({ clauses = [] }, index) =>
      clauses.flatMap((ref, nth) =>
        refs.includes(ref)
          ? []
          : [problem('place-unknown', pointer(['since', 'doubts', index, 'clauses', nth]), { ref, plan: of.number })],
      ),
    ),
  ]
}
