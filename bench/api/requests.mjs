// Requests that bring inspections and findings, as a client sends them.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ask } from './load.mjs'

export const record = JSON.parse(
  readFileSync(new URL('../../examples/01-phuong-mot-cua.json', import.meta.url), 'utf8'),
)

const write = (headers, body) => ({
  ...headers,
  'Content-Type': 'application/json',
  'Content-Length': Buffer.byteLength(body),
  'Idempotency-Key': randomUUID(),
})

/** A new inspection of a body. @returns its path */
export async function bring(api, headers, draft = { ...record, number: null }) {
  const path = `/v1/inspections/${randomUUID()}`
  const body = JSON.stringify({ body: 'so-noi-vu', record: draft })
  const sent = { ...write(headers, body), 'If-None-Match': '*' }
  const { status, bytes } = await ask(api, { method: 'PUT', path, headers: sent, body })
  if (status !== 201) throw new Error(`${path}: ${status} ${bytes}`)
  return path
}

/** One more finding of the draft at this path. */
export function finding(path, headers) {
  const body = JSON.stringify(record.findings[0])
  return { method: 'POST', path: `${path}/findings`, headers: { ...write(headers, body), 'If-Match': '*' }, body }
}
