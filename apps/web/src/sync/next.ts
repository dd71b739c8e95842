import { filesOf, type Visit } from '../visit/visit.ts'
import { declaredOf, isClosed, type Link, type Pending } from './link.ts'
import { differing, partsToSend } from './parts.ts'

/** What is to be sent next; or why nothing is: all is there, or a person has to do something first. */
export type Next =
  | { readonly kind: 'send'; readonly request: Omit<Pending, 'key'> }
  | { readonly kind: 'done' | 'conflict' | 'refused' | 'nothing-yet' | 'kept-here' }

export type Sender = {
  /** the body that inspects, as the key names it */
  readonly body: string
  /** may the key conclude and record signatures? Where it may not, the record waits there for somebody who may */
  readonly mayDecide: boolean
  /** what is known of other visits of the device, for one that goes back to them */
  readonly linkOf: (id: string) => Link | undefined
}

/**
 * What has to be sent of a visit, one request at a time, in the order the API needs: the record, its files, what was
 * declared of the team, then the steps that follow the signature.
 */
export function nextOf(visit: Visit, link: Link, sender: Sender): Next {
  if (visit.aside) return { kind: 'kept-here' }
  if (link.theirs) return { kind: 'conflict' }
  if (link.refused?.of === visit.changedAt) return { kind: 'refused' }
  if (link.etag === undefined) {
    // A visit that has only been opened is nothing to send.
    if (visit.record.inspected.name.trim() === '') return { kind: 'nothing-yet' }
    return { kind: 'send', request: opening(visit, link, sender) }
  }
  const request = nextChange(visit, link, link.etag, sender.mayDecide)
  return request ? { kind: 'send', request } : { kind: 'done' }
}

/** The request that makes it: a correction and a follow-up from the minutes they go back to, where these are there. */
function opening(visit: Visit, link: Link, { body, linkOf }: Sender): Omit<Pending, 'key'> {
  const json = JSON.stringify({ id: visit.id, ...(visit.corrects ? { reason: visit.reason ?? '' } : {}) })
  const from = (origin: string, what: 'supersede' | 'follow-up') => {
    const etag = linkOf(origin)?.etag
    return {
      what,
      method: 'POST' as const,
      path: `/v1/inspections/${origin}/${what}`,
      ...(etag ? { ifMatch: etag } : {}),
      body: { json },
    }
  }
  if (visit.corrects) return from(visit.corrects, 'supersede')
  if (visit.follows && linkOf(visit.follows)?.state === 'issued') return from(visit.follows, 'follow-up')
  return {
    what: 'create',
    method: 'PUT',
    path: `/v1/inspections/${visit.id}`,
    body: { json: JSON.stringify({ body, record: partsToSend(visit.record, link.there) }) },
  }
}

function nextChange(visit: Visit, link: Link, etag: string, mayDecide: boolean): Omit<Pending, 'key'> | undefined {
  const at = `/v1/inspections/${visit.id}`
  const post = (what: 'conclude' | 'signature' | 'number', value: unknown) =>
    ({ what, method: 'POST', path: `${at}/${what}`, ifMatch: etag, body: { json: JSON.stringify(value) } }) as const
  if (isClosed(link)) {
    if (!visit.locked || !mayDecide) return undefined
    if (link.state === 'concluded')
      return post('signature', { signedOn: visit.signedOn ?? visit.record.date, how: 'ink' })
    return link.state === 'signed' && visit.numberAsked ? post('number', {}) : undefined
  }
  const record = partsToSend(visit.record, link.there)
  if (differing(record, link.there).length > 0)
    return { what: 'record', method: 'PUT', path: at, ifMatch: etag, body: { json: JSON.stringify({ record }) } }
  const file = filesOf(visit).find((hash) => !link.files.includes(hash) && !link.notTaken.includes(hash))
  if (file) return { what: 'file', method: 'PUT', path: `${at}/evidence/${file}`, body: { file } }
  const members = declaredOf(visit)
  const declared = JSON.stringify({ members })
  if (members.length > 0 && declared !== link.declared)
    return { what: 'eligibility', method: 'PUT', path: `${at}/eligibility`, ifMatch: etag, body: { json: declared } }
  return visit.locked && mayDecide ? post('conclude', {}) : undefined
}
