import { createApp } from '../app.ts'
import { issueKey } from '../auth/issue-key.ts'
import { sha256 } from '../auth/keys.ts'
import { instant, type Ports } from '../ports.ts'
import { claim } from '../store/queries/idempotency.ts'
import { findInspection } from '../store/queries/inspections.ts'
import { holdsRealRecords } from '../store/queries/real-records.ts'
import type { Queries } from '../store/store.ts'
import {
  demoBody,
  demoCase,
  demoDecision,
  demoDeed,
  demoDraft,
  demoIds,
  demoIssued,
  demoProgramme,
  demoRecord,
  demoSignature,
  demoTeam,
} from './dossier.ts'
import { demoPhoto } from './photo.ts'

/** What came of it. `there`: it was planted before, and its keys were shown then. `real-records`: nothing was done. */
export type Planted =
  | { readonly done: 'planted'; readonly office: string; readonly reader: string }
  | { readonly done: 'there' | 'real-records' }

/**
 * Puts the invented dossier into a store, whole or not at all, by the API's own operations and a test key: it stands in
 * the space of test keys, has no effect outside, and its minutes say that it is invented. A store that holds real records
 * is left alone.
 */
export function plantDemo(ports: Ports): Promise<Planted> {
  return ports.store.write(async (queries): Promise<Planted> => {
    if (await holdsRealRecords(queries)) return { done: 'real-records' }
    // Several processes may start together: the claim makes them come one after the other.
    const mine = { key_id: 'demo', idem_key: 'demo', request: '', created_at: instant(ports) }
    const claimed = await claim(queries, mine)
    if (claimed || (await findInspection(queries, demoIds.issued))) return { done: 'there' }
    const bodies = [demoBody]
    const key = (name: string, scopes: readonly ('read' | 'inspect' | 'decide')[]) =>
      issueKey(queries, { name, scopes, bodies, test: true }, ports, 'demo')
    const office = await key('DEMO: cơ quan kiểm tra', ['read', 'inspect', 'decide'])
    const reader = await key('DEMO: người chỉ xem', ['read'])
    await dossier(sender({ ...ports, store: within(ports, queries) }, office), ports)
    return { done: 'planted', office, reader }
  })
}

/** The store as one transaction sees it: what is written becomes part of that. */
const within = ({ store }: Ports, queries: Queries): Ports['store'] => ({
  ...store,
  queries,
  write: (work) => work(queries),
})

type Send = (method: string, path: string, body: object | Uint8Array, more?: Record<string, string>) => Promise<void>

/** Sends a request to the application itself. @throws when it is refused: the dossier does not fit the rules any more */
function sender(ports: Ports, key: string): Send {
  const app = createApp({ ...ports, log: () => undefined, rate: { perSecond: 1000, burst: 1000 } })
  return async (method, path, body, more = {}) => {
    const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(JSON.stringify(body))
    const headers = {
      Authorization: `Bearer ${key}`,
      'Idempotency-Key': ports.newId(),
      'Content-Type': 'application/json',
      'Content-Length': String(bytes.length),
      ...more,
    }
    const answer = await app.request(path, { method, headers, body: bytes.slice() })
    if (!answer.ok) throw new Error(`demo: ${method} ${path}: ${await answer.text()}`)
  }
}

const create = { 'If-None-Match': '*' }
const any = { 'If-Match': '*' }

async function dossier(send: Send, { province }: Ports): Promise<void> {
  const programme = `/v1/programmes/${demoIds.programme}`
  await send('PUT', programme, { programme: demoProgramme }, create)
  await send('POST', `${programme}/issue`, demoIssued, any)
  await send('PUT', `/v1/decisions/${demoIds.decision}`, { decision: demoDecision }, create)

  const issued = `/v1/inspections/${demoIds.issued}`
  await send('PUT', issued, { record: demoRecord }, create)
  await send('PUT', `${issued}/evidence/${sha256(demoPhoto)}`, demoPhoto, { 'Content-Type': 'image/png' })
  await send('PUT', `${issued}/eligibility`, { members: demoTeam }, any)
  await send('PUT', `${issued}/decision`, { decision: demoIds.decision }, any)
  await send('POST', `${issued}/conclude`, {}, any)
  await send('POST', `${issued}/signature`, demoSignature, any)
  await send('POST', `${issued}/number`, {}, any)
  await send('PUT', `/v1/inspections/${demoIds.draft}`, { record: demoDraft }, create)

  await send('PUT', `/v1/deeds/${demoIds.deed}`, { deed: demoDeed(province.plan) }, create)
  await send('PUT', `/v1/discipline/cases/${demoIds.case}`, demoCase, create)
  await send('POST', `/v1/discipline/cases/${demoIds.case}/assessments`, {}, any)
}
