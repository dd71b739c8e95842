import type { Refused, Resource } from './link.ts'

/** What came of a request: an answer, a refusal in words, or nothing at all. */
export type Answer =
  | { readonly kind: 'ok'; readonly json: unknown; readonly etag: string | undefined }
  | { readonly kind: 'refused'; readonly refused: Omit<Refused, 'of'> }
  /** no network, or a server that is busy or broken: later */
  | { readonly kind: 'later'; readonly afterSeconds?: number }
  /** the key is revoked, expired, or none */
  | { readonly kind: 'no-key' }

type Request = {
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: BodyInit
}

/** A server that says nothing for so long is not there. */
const patienceMs = 60_000

/** One request to the API this page came from. Nothing of it is kept by the browser. */
export async function call(key: string, { method, path, headers = {}, body }: Request): Promise<Answer> {
  try {
    const response = await fetch(path, {
      method,
      headers: { Authorization: `Bearer ${key}`, Accept: 'application/json', ...headers },
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(patienceMs),
      ...(body === undefined ? {} : { body }),
    })
    return await read(response)
  } catch {
    // No way to the server, or the answer broke off: whether it did its work, the same key will tell.
    return { kind: 'later' }
  }
}

async function read(response: Response): Promise<Answer> {
  const { status, ok, headers } = response
  const type = headers.get('content-type') ?? ''
  if (ok && type.startsWith('application/json'))
    return { kind: 'ok', json: await response.json(), etag: headers.get('etag') ?? undefined }
  // An answer that is neither JSON nor a problem of the API is somebody else's: a sign-in page of the network, a proxy.
  if (!type.startsWith('application/problem+json')) return { kind: 'later' }
  if (status === 401) return { kind: 'no-key' }
  if (status === 408 || status === 429 || status >= 500) {
    const after = Number(headers.get('retry-after'))
    return { kind: 'later', ...(after > 0 ? { afterSeconds: after } : {}) }
  }
  const { code, detail, mend, en, errors } = await response.json()
  const first = errors?.[0]
  const vi = { detail: first ? `${detail} ${first.detail}` : detail, mend: first?.mend ?? mend }
  const english = { detail: first ? `${en.detail} ${first.en.detail}` : en.detail, mend: first?.en.mend ?? en.mend }
  return { kind: 'refused', refused: { status, code, vi, en: english } }
}

/** A GET of one inspection. */
export const fetchInspection = (key: string, id: string): Promise<Answer> =>
  call(key, { method: 'GET', path: `/v1/inspections/${id}` })

/** An answer of the API with this shape: its own tests hold it. */
export const asResource = (json: unknown): Resource => json as Resource
