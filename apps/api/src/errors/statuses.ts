import type { ApiCode } from './words.ts'

/** The one place where a refusal becomes an HTTP status. */
const statuses: Readonly<Record<ApiCode, number>> = {
  'invalid-request': 400,
  'malformed-json': 400,
  'too-deep': 400,
  'idempotency-key-required': 400,
  'idempotency-key-malformed': 400,
  'no-key': 401,
  'bad-key': 401,
  'scope-missing': 403,
  'body-not-allowed': 403,
  'not-the-collector': 403,
  'test-key': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'wrong-state': 409,
  'not-a-draft': 409,
  'signed-file-held': 409,
  'not-assessed': 409,
  'inspected-under-it': 409,
  'differs-here': 409,
  'number-not-next': 409,
  'length-required': 411,
  'precondition-failed': 412,
  'too-large': 413,
  'export-too-large': 413,
  'unsupported-media-type': 415,
  'not-that-type': 415,
  'idempotency-key-reused': 422,
  'not-an-archive': 422,
  'unknown-dossier-version': 422,
  'not-as-listed': 422,
  'other-space': 422,
  'refers-outside': 422,
  'state-unfit': 422,
  'facts-unfit': 422,
  'not-ready': 422,
  'decision-apart': 422,
  'decision-differs': 422,
  'does-not-fit': 422,
  'body-needed': 422,
  'address-not-allowed': 422,
  'body-never-changes': 422,
  'hash-differs': 422,
  'team-not-declared': 422,
  'member-in-doubt': 422,
  'precondition-required': 428,
  'too-many-requests': 429,
  'internal-error': 500,
}

/** Refusals of core that mean "no such thing"; every other one is a question core cannot answer: 422. */
const notThere: ReadonlySet<string> = new Set(['unknown-instrument', 'unknown-standard', 'no-such-place'])

export const statusOf = (code: string): number =>
  Object.hasOwn(statuses, code) ? statuses[code as ApiCode] : notThere.has(code) ? 404 : 422
