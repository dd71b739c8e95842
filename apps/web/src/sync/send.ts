import { type Db, putLink } from '../store/db.ts'
import { hold, tellChanged } from '../store/tabs.ts'
import type { Visit } from '../visit/visit.ts'
import type { Account } from './account.ts'
import { type Answer, asResource, call, fetchInspection } from './call.ts'
import { incoming, linkTo } from './incoming.ts'
import { type Link, newLink, type Pending, type Resource } from './link.ts'
import { nextOf, type Sender } from './next.ts'

/** What a key may do here. */
export const senderOf = (
  { body, scopes }: Pick<Account, 'body' | 'scopes'>,
  links: ReadonlyMap<string, Link>,
): Sender => ({
  body,
  mayDecide: ['decide', 'admin'].some((scope) => scopes.includes(scope)),
  linkOf: (id) => links.get(id),
})

/** How far one visit came. `moved`: there may be more to send. */
export type Outcome = 'moved' | 'rests' | 'no-key' | { readonly laterSeconds: number | undefined }

const linkOfVisit = async (db: Db, id: string): Promise<Link> => (await db.get('links', id)) ?? newLink(id)

/**
 * Sends the next thing of a visit. The request is on disk with its key before it leaves; what came of it is on disk before
 * the next one is thought of. Whenever this is cut off, doing it again does nothing twice.
 */
export async function sendNext(db: Db, account: Account, id: string): Promise<Outcome> {
  const visit = await db.get('visits', id)
  if (visit === undefined) return 'rests'
  const link = await linkOfVisit(db, id)
  const pending = link.pending ?? (await prepared(db, account, visit, link))
  if (pending === undefined) return 'rests'
  const answer = await send(db, account, pending)
  if (answer.kind === 'later') return { laterSeconds: answer.afterSeconds }
  if (answer.kind === 'no-key') return 'no-key'
  const { pending: _sent, ...rest } = { ...(await linkOfVisit(db, id)), pending }
  if (answer.kind === 'ok') await settle(db, rest, pending, answer)
  else {
    const again = await refusedWith(db, account, visit, rest, pending, answer)
    if (again) return again
  }
  tellChanged(id)
  return 'moved'
}

async function prepared(db: Db, account: Account, visit: Visit, link: Link): Promise<Pending | undefined> {
  const links = new Map((await db.getAll('links')).map((each) => [each.id, each]))
  const next = nextOf(visit, link, senderOf(account, links))
  if (next.kind !== 'send') return undefined
  const pending = { ...next.request, key: crypto.randomUUID() }
  await putLink(db, { ...link, pending })
  return pending
}

async function send(db: Db, { key }: Account, pending: Pending): Promise<Answer> {
  const { method, path, ifMatch, body, what } = pending
  const file = 'file' in body ? await db.get('files', body.file) : undefined
  if ('file' in body && file === undefined) return { kind: 'refused', refused: fileGone }
  return call(key, {
    method,
    path,
    headers: {
      'Idempotency-Key': pending.key,
      'Content-Type': file ? file.type : 'application/json',
      ...(ifMatch ? { 'If-Match': ifMatch } : {}),
      ...(what === 'create' ? { 'If-None-Match': '*' } : {}),
    },
    body: 'json' in body ? body.json : new Blob([file?.bytes ?? new ArrayBuffer(0)]),
  })
}

const fileGone = { status: 415, code: 'file-gone', vi: { detail: '', mend: '' }, en: { detail: '', mend: '' } }

async function settle(db: Db, link: Link, pending: Pending, { json }: { json: unknown }): Promise<void> {
  if ('file' in pending.body) return putLink(db, { ...link, files: [...link.files, pending.body.file] })
  const resource = asResource(json)
  const declared = pending.what === 'eligibility' && 'json' in pending.body ? { declared: pending.body.json } : {}
  // What is new there is what was sent, so it is no version of somebody else.
  await putLink(db, { ...linkTo(link, resource), ...declared })
}

/** Statuses with which the API says that its version is another one than this device thinks. */
const otherVersion: readonly number[] = [409, 412]

async function refusedWith(
  db: Db,
  account: Account,
  visit: Visit,
  link: Link,
  pending: Pending,
  { refused }: Extract<Answer, { kind: 'refused' }>,
): Promise<Outcome | undefined> {
  if ('file' in pending.body && [413, 415].includes(refused.status)) {
    await putLink(db, { ...link, notTaken: [...link.notTaken, pending.body.file] })
    return undefined
  }
  const answer = otherVersion.includes(refused.status) ? await fetchInspection(account.key, visit.id) : undefined
  if (answer?.kind === 'later') return { laterSeconds: answer.afterSeconds }
  if (answer?.kind === 'no-key') return 'no-key'
  if (answer?.kind === 'ok') {
    await takeIn(db, link, asResource(answer.json))
    return undefined
  }
  await putLink(db, { ...link, refused: { ...refused, of: visit.changedAt } })
  return undefined
}

/**
 * Takes in what is at the API now. A visit that is open in a tab is changed by the person alone: what is new there waits
 * beside it.
 */
export async function takeIn(db: Db, before: Link, resource: Resource): Promise<void> {
  const lock = await hold(before.id, false, () => undefined)
  try {
    const visit = await db.get('visits', before.id)
    if (visit === undefined) return
    const { link, visit: changed } = incoming(visit, before, resource)
    if (changed === undefined || lock) await putLink(db, link, changed)
    else await putLink(db, { ...before, theirs: resource })
  } finally {
    lock?.release()
  }
  tellChanged(before.id)
}
