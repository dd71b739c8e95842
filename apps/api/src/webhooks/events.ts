import type { Context } from '../http/operation.ts'
import { instant } from '../ports.ts'
import { insertDeliveries, insertEvent, livingSubscriptions } from '../store/queries/webhooks.ts'
import type { DeliveryRow, EventRow, InspectionRow, SubscriptionRow } from '../store/schema.ts'

/** What integrations are told of. */
export const eventTypes = [
  'inspection.created',
  'inspection.changed',
  'inspection.concluded',
  'inspection.signed',
  'inspection.issued',
  'inspection.superseded',
  'deed.created',
  'deed.changed',
  'deed.withdrawn',
  'case.created',
  'case.changed',
  'case.decided',
  'case.closed',
  'programme.created',
  'programme.changed',
  'programme.issued',
  'decision.created',
  'decision.changed',
  'decision.revoked',
  'webhook.test',
] as const
export type EventType = (typeof eventTypes)[number]

/** An act of the log, as the outside is told of it. Any other one is a change of its kind of record. */
const typeOfAct: Readonly<Record<string, EventType>> = {
  'inspection.create': 'inspection.created',
  'inspection.follow-up': 'inspection.created',
  'inspection.import': 'inspection.created',
  'inspection.conclude': 'inspection.concluded',
  'inspection.sign': 'inspection.signed',
  'inspection.number': 'inspection.issued',
  'inspection.superseded': 'inspection.superseded',
  'deed.create': 'deed.created',
  'deed.import': 'deed.created',
  'programme.create': 'programme.created',
  'programme.import': 'programme.created',
  'programme.issue': 'programme.issued',
  'decision.create': 'decision.created',
  'decision.import': 'decision.created',
  'decision.revoke': 'decision.revoked',
  'case.create': 'case.created',
  'case.decide': 'case.decided',
  'case.close': 'case.closed',
  'deed.withdraw': 'deed.withdrawn',
}

const changeOf = (action: string): EventType =>
  eventTypes.find((type) => type === `${action.split('.')[0]}.changed`) ?? 'inspection.changed'

type Changed = Pick<InspectionRow, 'body' | 'id' | 'version' | 'changed_at'> & {
  readonly state: string
  readonly number?: number | null
}

/**
 * Writes that a record changed, and for whom, in the transaction of the change. The event names the record and holds
 * nothing of its content: who may read it asks for it. Test keys have no effect outside, so nothing is told of theirs.
 */
export async function tell(context: Context, row: Changed, action: string): Promise<void> {
  if (context.principal.test) return
  const { body, id, version, state, number } = row
  const data = { id, body, version, state, ...(number !== undefined && { number }), changedAt: row.changed_at }
  const type = typeOfAct[action] ?? changeOf(action)
  const event = newEvent(context, body, type, data)
  await insertEvent(context.queries, event)
  const listening = (await livingSubscriptions(context.queries)).filter((each) => wants(each, event))
  await insertDeliveries(
    context.queries,
    listening.map((each) => newDelivery(context, each, event)),
  )
}

export function newEvent(context: Context, body: string, type: EventType, data: object): EventRow {
  const at = instant(context.ports)
  return { body, id: `msg_${context.ports.newId()}`, type, at, payload: JSON.stringify({ type, timestamp: at, data }) }
}

export function newDelivery({ ports }: Context, { id }: SubscriptionRow, event: EventRow): DeliveryRow {
  const at = instant(ports)
  return {
    id: ports.newId(),
    subscription_id: id,
    body: event.body,
    event_id: event.id,
    state: 'pending',
    attempts: 0,
    next_at: at,
    claimed_until: null,
    last_status: null,
    last_fault: null,
    created_at: at,
    changed_at: at,
  }
}

function wants({ types, bodies }: SubscriptionRow, event: EventRow): boolean {
  const listed = (json: string | null, value: string): boolean => {
    const all: readonly string[] | null = json === null ? null : JSON.parse(json)
    return all === null || all.includes(value)
  }
  return listed(types, event.type) && listed(bodies, event.body)
}
