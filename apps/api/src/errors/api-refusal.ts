import { type Facts, type Problem, Refusal } from '@congvu/core'
import { type ApiCode, apiWords } from './words.ts'

/** A refusal of the API: its code, where in the request it lies, and headers that go with the answer. */
export class ApiRefusal extends Refusal<ApiCode> {
  readonly problems: readonly Problem[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: ApiCode,
    facts: Facts = {},
    more: { problems?: readonly Problem[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(apiWords, code, facts)
    this.problems = more.problems ?? []
    this.headers = more.headers ?? {}
  }
}

/** What was sent has its shape and does not hold in these places. */
export const unfit = (problems: readonly Problem[]): ApiRefusal =>
  new ApiRefusal('does-not-fit', { count: problems.length }, { problems })

/** A request that is wrong in these places. */
export const invalid = (problems: readonly Problem[]): ApiRefusal =>
  new ApiRefusal('invalid-request', { count: problems.length }, { problems })
