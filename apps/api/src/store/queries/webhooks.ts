import { sql } from 'kysely'
import type { DeliveryRow, EventRow, SubscriptionRow } from '../schema.ts'
import type { Queries, Store } from '../store.ts'
import { claimDue } from './leases.ts'

export const insertSubscription = async (queries: Queries, row: SubscriptionRow): Promise<void> => {
  await queries.insertInto('subscription').values(row).execute()
}

/** Those that still listen. */
export const livingSubscriptions = (queries: Queries): Promise<SubscriptionRow[]> =>
  queries
    .selectFrom('subscription')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()

export const findSubscription = (queries: Queries, id: string): Promise<SubscriptionRow | undefined> =>
  queries.selectFrom('subscription').selectAll().where('id', '=', id).where('ended_at', 'is', null).executeTakeFirst()

/** Puts another secret in the place of the one that was seen. @returns false when somebody else has, meanwhile */
export async function replaceSecret(
  queries: Queries,
  { id, secret }: SubscriptionRow,
  next: Pick<SubscriptionRow, 'secret' | 'old_secret' | 'old_secret_until'>,
): Promise<boolean> {
  const { numUpdatedRows } = await queries
    .updateTable('subscription')
    .set(next)
    .where('id', '=', id)
    .where('secret', '=', secret)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Erases secrets whose time is over. */
export async function forgetOldSecrets(queries: Queries, now: string): Promise<void> {
  const held = await queries
    .selectFrom('subscription')
    .select(['id', 'old_secret_until'])
    .where('old_secret', 'is not', null)
    .execute()
  const over = held.filter(({ old_secret_until: until }) => until === null || until <= now).map(({ id }) => id)
  if (over.length > 0)
    await queries
      .updateTable('subscription')
      .set({ old_secret: null, old_secret_until: null })
      .where('id', 'in', over)
      .execute()
}

/** Ends a subscription and what was still to be told to it. */
export async function endSubscription(
  queries: Queries,
  id: string,
  why: NonNullable<SubscriptionRow['ended_why']>,
  at: string,
): Promise<void> {
  await queries.updateTable('subscription').set({ ended_at: at, ended_why: why }).where('id', '=', id).execute()
  await queries
    .updateTable('delivery')
    .set({ state: 'dead', last_fault: `subscription ${why}`, changed_at: at })
    .where('subscription_id', '=', id)
    .where('state', '=', 'pending')
    .execute()
}

export const insertEvent = async (queries: Queries, row: EventRow): Promise<void> => {
  await queries.insertInto('event').values(row).execute()
}

export const insertDeliveries = async (queries: Queries, rows: readonly DeliveryRow[]): Promise<void> => {
  if (rows.length > 0) await queries.insertInto('delivery').values(rows).execute()
}

/** A delivery with what it takes to make it. */
export type Job = DeliveryRow &
  Pick<EventRow, 'payload'> &
  Pick<SubscriptionRow, 'url' | 'secret' | 'old_secret' | 'old_secret_until'>

/** Takes deliveries that are due, for this worker alone until `until`. */
export async function claimDeliveries(store: Store, now: string, until: string, limit: number): Promise<Job[]> {
  const mine = await claimDue(store, 'delivery', now, until, limit)
  if (mine.length === 0) return []
  return store.queries
    .selectFrom('delivery')
    .innerJoin('event', (on) =>
      on.onRef('event.body', '=', 'delivery.body').onRef('event.id', '=', 'delivery.event_id'),
    )
    .innerJoin('subscription', 'subscription.id', 'delivery.subscription_id')
    .selectAll('delivery')
    .select([
      'event.payload',
      'subscription.url',
      'subscription.secret',
      'subscription.old_secret',
      'subscription.old_secret_until',
    ])
    .where('delivery.id', 'in', mine)
    .execute()
}

/** Writes down how an attempt ended, unless another worker has taken it since. */
export async function settle(
  queries: Queries,
  { id, attempts }: Pick<DeliveryRow, 'id' | 'attempts'>,
  change: Partial<DeliveryRow>,
): Promise<void> {
  await queries
    .updateTable('delivery')
    .set({ ...change, claimed_until: null })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('state', '=', 'pending')
    .execute()
}

export const deliveriesOf = (
  queries: Queries,
  subscription: string,
  { state, limit }: { state?: DeliveryRow['state'] | undefined; limit: number },
): Promise<(DeliveryRow & Pick<EventRow, 'type' | 'payload'>)[]> => {
  const all = queries
    .selectFrom('delivery')
    .innerJoin('event', (on) =>
      on.onRef('event.body', '=', 'delivery.body').onRef('event.id', '=', 'delivery.event_id'),
    )
    .selectAll('delivery')
    .select(['event.type', 'event.payload'])
    .where('subscription_id', '=', subscription)
  return (state === undefined ? all : all.where('state', '=', state))
    .orderBy('delivery.created_at', 'desc')
    .orderBy('delivery.id')
    .limit(limit)
    .execute()
}

/** Lets a delivery begin anew. @returns false when there is none of this subscription that has ended */
export async function replayDelivery(queries: Queries, subscription: string, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await queries
    .updateTable('delivery')
    .set({ state: 'pending', attempts: 0, next_at: at, claimed_until: null, changed_at: at })
    .where('id', '=', id)
    .where('subscription_id', '=', subscription)
    .where('state', '!=', 'pending')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Drops events told before that day, with their deliveries; what is still to be told stays. */
export async function forgetEvents(queries: Queries, before: string): Promise<void> {
  await queries.deleteFrom('delivery').where('state', '!=', 'pending').where('changed_at', '<', before).execute()
  await sql`delete from event where at < ${before} and not exists
    (select 1 from delivery where delivery.body = event.body and delivery.event_id = event.id)`.execute(queries)
}
