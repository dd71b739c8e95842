import { type Db, putFiles, putLink, putSetting } from '../store/db.ts'
import { sha256Of } from '../store/photos.ts'
import { tellChanged } from '../store/tabs.ts'
import { newVisit } from '../visit/new-visit.ts'
import { filesOf, type Visit } from '../visit/visit.ts'
import type { Account } from './account.ts'
import { type Answer, asResource, call, fetchInspection } from './call.ts'
import { etagOf, linkTo, visitOf } from './incoming.ts'
import { newLink, type Resource } from './link.ts'
import { type Outcome, takeIn } from './send.ts'

type Listed = Pick<Resource, 'id' | 'version' | 'changedAt'>
type Page = { readonly items: readonly Listed[]; readonly next: string | null }

const seenSetting = 'seen-through'

/** Looks what has changed at the API since the last time, and takes in what concerns visits of this device. */
export async function lookAtServer(db: Db, { key }: Account): Promise<Outcome> {
  const since = await db.get('settings', seenSetting)
  const listed = await everyPage(key, typeof since === 'string' ? since : undefined)
  if (!Array.isArray(listed)) return listed
  for (const { id, version } of listed) {
    const link = await db.get('links', id)
    const other = link?.etag !== undefined && link.etag !== etagOf({ version }) && link.pending === undefined
    if (!link || !other || (link.theirs && etagOf(link.theirs) === etagOf({ version }))) continue
    const answer = await fetchInspection(key, id)
    if (answer.kind !== 'ok') return outcomeOf(answer)
    await takeIn(db, link, asResource(answer.json))
  }
  const last = listed.at(-1)
  if (last) await putSetting(db, seenSetting, last.changedAt)
  await notHere(db, listed)
  return 'rests'
}

/** A key that may not look is no reason not to send. */
const outcomeOf = (answer: Exclude<Answer, { kind: 'ok' }>): Exclude<Outcome, 'moved'> =>
  answer.kind === 'no-key' ? 'no-key' : answer.kind === 'later' ? { laterSeconds: answer.afterSeconds } : 'rests'

const elsewhereSetting = 'not-here'

/** Inspections that were seen at the API and are not on this device. */
export async function notHere(db: Db, listed: readonly Listed[] = []): Promise<readonly string[]> {
  const before = await db.get('settings', elsewhereSetting)
  const known = new Set([...(Array.isArray(before) ? before.map(String) : []), ...listed.map(({ id }) => id)])
  const here = new Set(await db.getAllKeys('visits'))
  const left = [...known].filter((id) => !here.has(id))
  await putSetting(db, elsewhereSetting, left)
  return left
}

async function everyPage(key: string, since: string | undefined): Promise<Listed[] | Exclude<Outcome, 'moved'>> {
  const found: Listed[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const query = new URLSearchParams({
      limit: '200',
      ...(since ? { changedSince: since } : {}),
      ...(cursor ? { cursor } : {}),
    })
    const answer: Answer = await call(key, { method: 'GET', path: `/v1/inspections?${query}` })
    if (answer.kind !== 'ok') return outcomeOf(answer)
    // The API's own tests hold this shape.
    const page = answer.json as Page
    found.push(...page.items)
    cursor = page.next
  }
  return found
}

/** Brings these inspections to this device, with the files they name. @returns how many came */
export async function bringHere(db: Db, account: Account, ids: readonly string[]): Promise<number> {
  let came = 0
  for (const id of ids) {
    const answer = await fetchInspection(account.key, id)
    if (answer.kind !== 'ok') break
    const resource = asResource(answer.json)
    const visit = visitOf(resource, newVisit(Date.now()))
    const files = await bringFiles(db, account, visit)
    if (!(await db.get('visits', id))) await putLink(db, { ...linkTo(newLink(id), resource), files }, visit)
    tellChanged(id)
    came += 1
  }
  await notHere(db)
  return came
}

/** The files of a visit that the API holds, each by the hash of what really came. */
async function bringFiles(db: Db, { key }: Account, visit: Visit): Promise<readonly string[]> {
  const held: string[] = []
  for (const sha256 of filesOf(visit)) {
    const response = await fetch(`/v1/inspections/${visit.id}/evidence/${sha256}`, {
      headers: { Authorization: `Bearer ${key}` },
      cache: 'no-store',
      credentials: 'omit',
    })
    if (!response.ok) continue
    const bytes = await response.arrayBuffer()
    if ((await sha256Of(bytes)) !== sha256) continue
    await putFiles(db, [{ sha256, type: response.headers.get('content-type') ?? '', bytes }])
    held.push(sha256)
  }
  return held
}
