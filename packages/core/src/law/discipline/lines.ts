import type { KnownHow, Source } from '../../engine/citation.ts'
import type { Assumption } from '../../engine/ruling.ts'
import { weakestOf } from '../../engine/weakest.ts'
import type { Facts } from '../../engine/words.ts'
import type { Line, Topic } from './assessment.ts'
import type { LineCode } from './line-words.ts'
import type { NotKnown } from './stand.ts'

type More = {
  readonly act?: string | undefined
  readonly facts?: Facts
  readonly used?: readonly string[]
  readonly assumptions?: readonly Assumption[]
}

const none: readonly never[] = []
const nothingMore: More = {}
const noFacts: Facts = {}

function line(
  kind: Line['kind'],
  topic: Topic,
  code: LineCode,
  sources: readonly Source[],
  known: KnownHow,
  { act, facts = noFacts, used = none, assumptions = none }: More,
): Line {
  return act === undefined
    ? { topic, kind, code, facts, used, sources, assumptions, known }
    : { topic, kind, code, act, facts, used, sources, assumptions, known }
}

/** What the texts say. Resting on anything unverified it is a caveat, never an answer. */
export function say(topic: Topic, code: LineCode, sources: readonly Source[], more: More = nothingMore): Line {
  const known = weakestOf(sources)
  return line(known === 'unverified' ? 'caveat' : 'answer', topic, code, sources, known, more)
}

/** Something to know beside an answer, that no text read here settles. */
export const caution = (topic: Topic, code: LineCode, sources: readonly Source[], more: More = nothingMore): Line =>
  line('caveat', topic, code, sources, 'unverified', more)

/** A question for a person, with its grounds. */
export const ask = (topic: Topic, code: LineCode, sources: readonly Source[], more: More = nothingMore): Line =>
  line('question', topic, code, sources, weakestOf(sources), more)

/** A fact that is missing, by its place. */
export const missing = (topic: Topic, pointer: string, sources: readonly Source[], act?: string): Line =>
  ask(topic, 'fact-missing', sources, { act, facts: { fact: pointer }, used: [pointer] })

/** The regime does not answer: why, and where to look. */
export function unread(topic: Topic, what: string, stand: NotKnown, more: More = nothingMore): Line {
  const why = { what, whyVi: stand.notKnown.vi, whyEn: stand.notKnown.en }
  const told = more.facts === undefined ? why : { ...more.facts, ...why }
  const about = more === nothingMore ? { facts: told } : { ...more, facts: told }
  return line('question', topic, 'not-read', stand.sources, 'unverified', about)
}
