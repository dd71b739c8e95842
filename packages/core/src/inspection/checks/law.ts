import { type Day, dayOf } from '../../engine/day.ts'
import { nearest } from '../../engine/nearest.ts'
import { type Problem, pointer, problem, warning } from '../../engine/problem.ts'
import { inForceOn, numbered } from '../../law/instruments/register.ts'
import { canShowViolation, citationsOn } from '../../law/standards/catalogue.ts'
import type { Province } from '../../provinces/province.ts'
import { isWhole, type Parts } from './parts.ts'

/** What is cited was in force on its day, and what is called a violation can be one. */
export const law = (parts: Parts, province: Province): Problem[] => [
  ...bases(parts, province),
  ...citations(parts, province),
  ...checklist(parts, province),
  ...findings(parts, province),
]

function inForce(instrument: string, on: Day | undefined, place: string, { instruments }: Province): Problem[] {
  const found = instruments.find(({ id }) => id === instrument)
  if (found === undefined) {
    const near = nearest(
      instrument,
      instruments.map(({ id }) => id),
    )
    return [problem('unknown-instrument', place, { instrument, nearest: near })]
  }
  if (on === undefined) return []
  const state = inForceOn(found, on)
  if (state !== 'not-yet' && state !== 'ended') return []
  const { from, issuedOn, until } = found
  return [problem('citation-not-in-force', place, { instrument: numbered(found), on, from: from ?? issuedOn, until })]
}

const bases = ({ bases: given = [], date }: Parts, province: Province): Problem[] =>
  given.flatMap((one, i) =>
    'instrument' in one ? inForce(one.instrument, date, pointer(['bases', i, 'instrument']), province) : [],
  )

const citations = ({ findings: given = [] }: Parts, province: Province): Problem[] =>
  given.flatMap(({ citations: cited, at }, i) =>
    cited.flatMap(({ instrument }, j) =>
      inForce(instrument, dayOf(at), pointer(['findings', i, 'citations', j, 'instrument']), province),
    ),
  )

/** Is this an item of the catalogue, with a source in force that day? */
function standard(item: string, on: Day | undefined, place: string, { standards }: Province): Problem[] {
  const found = standards.find(({ id }) => id === item)
  if (found === undefined) {
    const near = nearest(
      item,
      standards.map(({ id }) => id),
    )
    return [problem('unknown-standard', place, { item, near: near ? [near] : undefined })]
  }
  return on === undefined || citationsOn(found, on).length > 0
    ? []
    : [problem('standard-not-in-force', place, { item, on })]
}

const showsNothing = (item: string, { standards }: Province): boolean => {
  const found = standards.find(({ id }) => id === item)
  return found !== undefined && !canShowViolation(found)
}

function checklist(parts: Parts, province: Province): Problem[] {
  const { checklist: rows = [], findings: given, startedAt } = parts
  const on = startedAt && dayOf(startedAt)
  return rows.flatMap(({ item, result }, i) => {
    const place = pointer(['checklist', i, 'item'])
    const repeated = rows.findIndex((row) => row.item === item) !== i
    const unfounded =
      result === 'fail' &&
      given !== undefined &&
      isWhole(parts, 'findings') &&
      !given.some((finding) => finding.item === item)
    return [
      ...standard(item, on, place, province),
      ...(repeated ? [problem('repeated-item', place, { item })] : []),
      ...(result === 'fail' && showsNothing(item, province) ? [problem('self-evaluation-only', place, { item })] : []),
      ...(unfounded ? [warning('fail-without-finding', place, { item })] : []),
    ]
  })
}

function findings({ findings: given = [], checklist: rows = [] }: Parts, province: Province): Problem[] {
  return given.flatMap(({ item, at }, i) => {
    if (item === undefined) return []
    const place = pointer(['findings', i, 'item'])
    const passed = rows.some((row) => row.item === item && row.result === 'pass')
    return [
      ...standard(item, dayOf(at), place, province),
      ...(showsNothing(item, province) ? [problem('self-evaluation-only', place, { item })] : []),
      ...(passed ? [problem('finding-against-pass', place, { item })] : []),
    ]
  })
}
