import { ApiRefusal } from '../errors/api-refusal.ts'
import type { State } from '../store/schema.ts'

/** The moves of an inspection: never back, never edited after it is concluded. */
const steps = {
  conclude: { from: ['draft'], to: 'concluded' },
  sign: { from: ['concluded'], to: 'signed' },
  number: { from: ['signed'], to: 'issued' },
  supersede: { from: ['concluded', 'signed', 'issued'], to: 'superseded' },
} as const satisfies Record<string, { from: readonly State[]; to: State }>

/** Where this step leads. @throws {ApiRefusal} `wrong-state` */
export function step(name: keyof typeof steps, state: State): State {
  const { from, to } = steps[name]
  return requireState(state, from, to)
}

/** @throws {ApiRefusal} `wrong-state` */
export function requireState<T>(state: State, wanted: readonly State[], then: T): T {
  if (!wanted.includes(state)) throw new ApiRefusal('wrong-state', { state, wanted })
  return then
}
