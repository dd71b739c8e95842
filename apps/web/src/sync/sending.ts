import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { type Db, putLink } from '../store/db.ts'
import { onChanged } from '../store/tabs.ts'
import type { Visit } from '../visit/visit.ts'
import { type Account, accountOf } from './account.ts'
import { type Link, newLink } from './link.ts'
import { type Sending, startSending } from './loop.ts'
import { nextOf } from './next.ts'
import { type PartName, partsHeldBack } from './parts.ts'
import { senderOf } from './send.ts'

/** Who sends from this device, how it goes, and what is known of each visit at the API. */
export type Sender = {
  readonly account: Account | undefined
  readonly sending: Sending
  readonly links: ReadonlyMap<string, Link>
  now(): void
}

const nobody: Sender = { account: undefined, sending: 'idle', links: new Map(), now: () => undefined }
export const SenderContext = createContext<Sender>(nobody)
export const useSender = (): Sender => useContext(SenderContext)

/** Sends in the background as long as the page is open. */
export function useSendingOf(db: Db | undefined): Sender {
  const [account, setAccount] = useState<Account>()
  const [sending, setSending] = useState<Sending>('idle')
  const [links, setLinks] = useState<Sender['links']>(nobody.links)
  const [now, setNow] = useState<() => void>(() => nobody.now)
  useEffect(() => {
    if (db === undefined) return
    const read = (): void => {
      accountOf(db).then(setAccount)
      db.getAll('links').then((all) => setLinks(new Map(all.map((link) => [link.id, link]))))
    }
    read()
    const stopListening = onChanged(read)
    const loop = startSending(db, setSending)
    setNow(() => () => forgetRefusals(db).then(loop.now))
    return () => {
      stopListening()
      loop.stop()
    }
  }, [db])
  return { account, sending, links, now }
}

/** What the API refused is tried again as it is, where a person asks for it. */
async function forgetRefusals(db: Db): Promise<void> {
  for (const { refused, ...link } of await db.getAll('links')) if (refused) await putLink(db, link)
}

/** Where a visit stands between this device and the API. */
export type Standing =
  | { readonly kind: 'sent'; readonly unfinished: readonly PartName[] }
  | { readonly kind: 'waiting' | 'conflict' | 'refused' | 'nothing-yet' | 'kept-here' }

export function standingOf(visit: Visit, { links, account }: Pick<Sender, 'links' | 'account'>): Standing {
  const link = links.get(visit.id) ?? newLink(visit.id)
  if (link.pending) return { kind: 'waiting' }
  const { kind } = nextOf(visit, link, senderOf(account ?? { body: '', scopes: [] }, links))
  if (kind === 'done') return { kind: 'sent', unfinished: partsHeldBack(visit.record, link.there) }
  return { kind: kind === 'send' ? 'waiting' : kind }
}

/** How many visits hold something that is on this device alone. */
export const unsentCount = (visits: readonly Visit[], sender: Pick<Sender, 'links' | 'account'>): number =>
  visits.filter((visit) => {
    const standing = standingOf(visit, sender)
    return standing.kind === 'sent' ? standing.unfinished.length > 0 : standing.kind !== 'kept-here'
  }).length
