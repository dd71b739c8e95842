// Adds 90 working days to each of 10,000 days of 2019–2027: first how many answers are right, then how fast they come.
import { rounded, table, timed } from '../rounds.mjs'
import { contenders, plainLoop } from './contenders.mjs'

const span = 90
const count = 10_000

/** Days spread over the decided years without a pattern; the same in every run. */
function days() {
  const [first, last] = ['2019-01-01', '2027-07-31'].map((text) => Date.parse(`${text}T00:00Z`) / 86_400_000)
  let state = 6861
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return new Date((first + (state % (last - first))) * 86_400_000).toISOString().slice(0, 10)
  })
}

/** A loop compiled for this contender alone, as in a program of its own: contenders do not spoil each other's call. */
function loopOf(add, starts, answers, span) {
  const code = 'return () => { for (let i = 0; i < answers.length; i += 1) answers[i] = add(starts[i], span) }'
  return new Function('add', 'starts', 'answers', 'span', code)(add, starts, answers, span)
}

export async function calendarBench() {
  const starts = days()
  const expected = starts.map((start) => plainLoop(start, span))
  const passes = contenders.map(({ name, add, tried, is }) => {
    const answers = new Array(tried).fill('')
    const call = loopOf(add, starts, answers, span)
    call()
    return { name, is, tried, call, right: answers.filter((answer, i) => answer === expected[i]).length }
  })
  const perPass = await timed(passes, { rounds: 7, milliseconds: 300 })
  const secondsOf = ({ name, tried }) => perPass.get(name) / tried
  const [ours] = passes
  const slower = (each) => secondsOf(each) / secondsOf(ours)

  const rows = passes.map((each) => [
    each.name,
    rounded(1 / secondsOf(each)),
    each.right,
    each.tried,
    slower(each).toFixed(0),
  ])
  const alwaysRight = passes.filter(({ is, right, tried }) => is === 'library' && right === tried)
  const [fastest] = alwaysRight.toSorted((a, b) => secondsOf(a) - secondsOf(b))
  if (ours.right !== count) throw new Error(`${count - ours.right} answers of ${ours.name} are wrong`)
  return {
    text: [
      `Adding ${span} working days, ISO text in and out (${count} days of 2019–2027, median of 7 rounds)`,
      table(['library', 'adds/s', 'right', 'of', 'times slower'], rows),
      `The fastest library that is always right: ${fastest.name}.`,
    ].join('\n\n'),
    targets: [
      { promise: 'our answers that are right', least: count, is: ours.right },
      { promise: 'times faster than any library that is always right', least: 1000, is: slower(fastest) },
    ],
  }
}
