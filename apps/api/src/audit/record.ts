import type { Context } from '../http/operation.ts'
import { instant } from '../ports.ts'
import { append } from '../store/queries/audit.ts'
import type { Entry } from './chain.ts'

/** A row in the log of the body that something belongs to. */
export const record = (
  context: Context,
  { body, id }: { readonly body: string; readonly id: string },
  action: string,
  facts: Entry['facts'],
) =>
  append(context.queries, body, {
    at: instant(context.ports),
    actor: context.principal.id,
    action,
    subject: id,
    facts: { requestId: context.requestId, ...facts },
  })
