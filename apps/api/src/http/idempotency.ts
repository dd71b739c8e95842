import { sha256 } from '../auth/keys.ts'
import { ApiRefusal } from '../errors/api-refusal.ts'
import { instant } from '../ports.ts'
import { claim, keepAnswer } from '../store/queries/idempotency.ts'
import type { Answer, Context } from './operation.ts'
import { seal, unseal } from './sealed.ts'

const visible = /^[\x21-\x7e]{1,255}$/

/** @throws {ApiRefusal} `idempotency-key-required`, `idempotency-key-malformed` */
export function idempotencyKey(headers: Headers): string {
  const key = headers.get('idempotency-key')
  if (key === null) throw new ApiRefusal('idempotency-key-required')
  if (!visible.test(key)) throw new ApiRefusal('idempotency-key-malformed')
  return key
}

/**
 * Does this work once for a key. The claim, the work and its answer share one transaction: after a crash either all of
 * them are there or none. A refusal is not kept. The answer is sealed with the caller's key: it may hold a secret that is
 * shown once, and names.
 *
 * @param request what makes two requests the same one
 * @throws {ApiRefusal} `idempotency-key-reused`
 */
export async function once(
  context: Context,
  key: string,
  request: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { queries, principal, ports, headers } = context
  const secret = headers.get('authorization') ?? ''
  const row = { key_id: principal.id, idem_key: key, request: sha256(request), created_at: instant(ports) }
  const earlier = await claim(queries, row)
  if (earlier) {
    if (earlier.request !== row.request) throw new ApiRefusal('idempotency-key-reused')
    const kept = keptAnswer(earlier.answer ?? '', secret, context)
    return { ...kept, headers: { ...kept.headers, 'Idempotency-Replayed': 'true' } }
  }
  const answer = await work()
  await keepAnswer(queries, row, seal(JSON.stringify(answer), secret, ports.random))
  return answer
}

/** The answer of the first time. @throws {ApiRefusal} `answer-sealed` when another token sealed it: tokens change, a key does not */
function keptAnswer(sealed: string, secret: string, { principal }: Context): Answer {
  try {
    return JSON.parse(unseal(sealed, secret))
  } catch (error) {
    throw principal.token ? new ApiRefusal('answer-sealed') : error
  }
}
