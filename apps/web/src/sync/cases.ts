import type { Day, Subject } from '@congvu/core'
import type { Deadline } from '../visit/deadlines.ts'
import type { Account } from './account.ts'
import { call } from './call.ts'

/** What the clocks of a case are called. */
export type CaseWords = {
  readonly timeLimit: string
  readonly limitation: string
  readonly caseOf: (subject: string, id: string) => string
}

// The API's own tests hold these shapes.
type Listed = { readonly id: string; readonly subject: Subject }
type Assessed = {
  readonly now: {
    readonly timeLimit?: { readonly due: Day }
    readonly acts: readonly { readonly limitation: readonly { readonly end?: Day | null }[] }[]
  }
}

/**
 * The clocks of the open discipline cases at the API: the time limit of the handling, and the first limitation that ends.
 * Asked for each time and kept nowhere on the device; nothing in them tells whose case it is.
 *
 * @returns undefined where the API could not be asked, or the key may not ask it
 */
export async function caseClocks({ key }: Account, words: CaseWords): Promise<readonly Deadline[] | undefined> {
  const listed = await json<{ readonly items: readonly Listed[] }>(key, '/v1/discipline/cases?state=open&limit=200')
  if (listed === undefined) return undefined
  const clocks = await Promise.all(listed.items.map((each) => clocksOf(key, each, words)))
  return clocks.flat()
}

async function clocksOf(key: string, { id, subject }: Listed, words: CaseWords): Promise<readonly Deadline[]> {
  const at = `/v1/discipline/cases/${id}`
  const found = await json<{ readonly assessments: number }>(key, at)
  if (!found?.assessments) return []
  const assessed = await json<Assessed>(key, `${at}/assessments/${found.assessments}`)
  if (assessed === undefined) return []
  const { timeLimit, acts } = assessed.now
  const [ends] = acts.flatMap(({ limitation }) => limitation.flatMap(({ end }) => end ?? [])).toSorted()
  const clock = (what: string, due: Day): Deadline => ({
    id: `${id}-${what}`,
    kind: 'discipline',
    what,
    who: words.caseOf(subject, id.slice(0, 8)),
    due,
    from: { case: id },
    questions: [],
  })
  return [
    ...(timeLimit ? [clock(words.timeLimit, timeLimit.due)] : []),
    ...(ends ? [clock(words.limitation, ends)] : []),
  ]
}

async function json<T>(key: string, path: string): Promise<T | undefined> {
  const answer = await call(key, { method: 'GET', path })
  return answer.kind === 'ok' ? (answer.json as T) : undefined
}
