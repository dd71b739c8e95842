import { Webhook } from 'standardwebhooks'
import type { Ports } from '../ports.ts'
import { claimDeliveries, endSubscription, type Job, settle } from '../store/queries/webhooks.ts'
import { startLoop, type Worker } from '../work/loop.ts'
import { Refused } from './post.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** How long after each failed attempt the next one comes; after the last there is none. The schedule is Standard Webhooks'. */
const waits = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour]

/** Longer than an attempt may take, so that nobody takes what somebody is still sending. */
const lease = 2 * minute
const atOnce = 20
const gone = 410

/** Sends one message; the effect at the rim. @returns the status of the answer @throws when there is none */
export type Post = (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<number>

type Means = Pick<Ports, 'store' | 'now' | 'log'> & { readonly post: Post }

/**
 * Sends what is due, once each however many processes do this together. Only a worker that dies between sending and
 * writing it down lets a message go out again, under the same `webhook-id`.
 *
 * @returns how many attempts were made
 */
export async function deliverDue(means: Means): Promise<number> {
  const now = means.now()
  const jobs = await claimDeliveries(means.store, iso(now), iso(now + lease), atOnce)
  await Promise.all(jobs.map((job) => deliver(means, job)))
  return jobs.length
}

const iso = (ms: number): string => new Date(ms).toISOString()

async function deliver({ store, now, log, post }: Means, job: Job): Promise<void> {
  const { status, fault } = await attempt(post, job, now())
  const at = iso(now())
  const tried = { last_status: status ?? null, last_fault: fault ?? null, changed_at: at }
  const wait = waits[job.attempts - 1]
  const delivered = status !== undefined && status >= 200 && status < 300
  log(delivered ? 'info' : 'warn', 'webhook', { event: job.event_id, delivery: job.id, attempt: job.attempts, status })
  await store.write(async (queries) => {
    if (delivered) return settle(queries, job, { ...tried, state: 'delivered' })
    if (status === gone) return endSubscription(queries, job.subscription_id, 'gone', at)
    if (wait === undefined) return settle(queries, job, { ...tried, state: 'dead' })
    return settle(queries, job, { ...tried, next_at: iso(now() + wait) })
  })
}

/** The secret, and while it is being replaced the one before: a receiver that knows either accepts the message. */
const secretsOf = ({ secret, old_secret: old, old_secret_until: until }: Job, now: string): string[] =>
  old !== null && until !== null && now < until ? [secret, old] : [secret]

async function attempt(post: Post, job: Job, at: number): Promise<{ status?: number; fault?: string }> {
  const signatures = secretsOf(job, iso(at)).map((each) =>
    new Webhook(each).sign(job.event_id, new Date(at), job.payload),
  )
  const headers = {
    'Content-Type': 'application/json',
    'webhook-id': job.event_id,
    'webhook-timestamp': String(Math.floor(at / second)),
    'webhook-signature': signatures.join(' '),
  }
  try {
    return { status: await post(job.url, headers, job.payload) }
  } catch (error) {
    // What the other side's network said is shown to whoever may read deliveries: a word for it, not its text.
    return { fault: error instanceof Refused ? error.why : 'unreachable' }
  }
}

/** Delivers for as long as it is not stopped; stopping waits for what is on its way. */
export const startCourier = (means: Means): Worker => startLoop('webhooks-wait', () => deliverDue(means), means.log)
