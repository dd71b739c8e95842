import type { Context } from '../http/operation.ts'
import { instant } from '../ports.ts'
import { append } from '../store/queries/audit.ts'
import type { Entry } from './chain.ts'

type Subject = { readonly body: string; readonly id: string }

/** A row in the log of the body that something belongs to, in the transaction at hand. */
export const record = (context: Context, subject: Subject, action: string, facts: Entry['facts']) =>
  append(context.queries, subject.body, entryOf(context, subject, action, facts))

/** Who did what to it now, in which request. */
export const entryOf = (
  { ports, principal, requestId }: Context,
  { id }: Subject,
  action: string,
  facts: Entry['facts'],
): Entry => ({ at: instant(ports), actor: principal.id, action, subject: id, facts: { requestId, ...facts } })
