import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../../src/auth/keys.ts'
import type { fixture } from './fixture.ts'

const folder = fileURLToPath(new URL('../../../../examples/', import.meta.url))

/** A record of `examples/`. */
export const example = (name: string) => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'))

/** Its files, by SHA-256. */
export const filesOf = (record: { evidence: { file?: string; sha256: string }[] }): Map<string, Uint8Array> =>
  new Map(
    record.evidence.flatMap(({ file }) => {
      if (file === undefined) return []
      const bytes = new Uint8Array(readFileSync(`${folder}${file}`))
      return [[sha256(bytes), bytes] as const]
    }),
  )

/** What has to be declared of a team before anything is concluded. */
export const declared = (record: { team: { name: string }[] }) =>
  record.team.map(({ name }) => ({ name, competent: true, underConsideration: false, conflictOfInterest: false }))

type Send = Awaited<ReturnType<typeof fixture>>['send']

/** Takes a record from nothing to the state asked for. */
export async function bring(
  send: Send,
  id: string,
  record: ReturnType<typeof example>,
  through: 'draft' | 'concluded' | 'signed' | 'issued',
  key?: string,
) {
  const at = `/v1/inspections/${id}`
  const by = key === undefined ? {} : { key }
  const any = { headers: { 'If-Match': '*' }, ...by }
  const made = await send('PUT', at, { json: { body: 'so-noi-vu', record }, headers: { 'If-None-Match': '*' }, ...by })
  if (made.status !== 201) throw new Error(await made.text())
  for (const [hash, bytes] of filesOf(record))
    await send('PUT', `${at}/evidence/${hash}`, {
      bytes,
      headers: { 'Content-Type': bytes[0] === 0x89 ? 'image/png' : 'image/jpeg' },
      ...by,
    })
  await send('PUT', `${at}/eligibility`, { json: { members: declared(record) }, ...any })
  const steps = [
    ['concluded', 'conclude', {}],
    ['signed', 'signature', { signedOn: record.date, how: 'ink' }],
    ['issued', 'number', {}],
  ] as const
  for (const [state, path, json] of through === 'draft' ? [] : steps) {
    const done = await send('POST', `${at}/${path}`, { json, ...any })
    if (done.status !== 200) throw new Error(await done.text())
    if (state === through) break
  }
}
