import {
  type Consolidated,
  collectorsOf,
  consolidate,
  Deed,
  dayInVietnam,
  dueOnce,
  type Plan,
  TextProse,
} from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { bodyName, mayTouch, spaceOf, visibleBodies } from '../auth/access.ts'
import type { Principal } from '../auth/keys.ts'
import type { Context } from '../http/operation.ts'
import { recordsOfYear } from '../store/queries/records.ts'
import type { RecordRow } from '../store/schema.ts'
import { head, headOf } from './collection.ts'

export const deedStates = ['reported', 'withdrawn'] as const

export const DeedResource = z
  .strictObject({ ...head, state: z.enum(deedStates), deed: Deed, reason: z.string().nullable() })
  .meta({ id: 'DeedResource' })

/** What is stored of a deed: `reason` says why it was withdrawn. */
export const StoredDeed = z.strictObject({ deed: Deed, reason: TextProse.optional() })

export const storedDeed = ({ document }: Pick<RecordRow, 'document'>): z.infer<typeof StoredDeed> =>
  JSON.parse(document)

export function deedResource(row: RecordRow): z.input<typeof DeedResource> {
  const { deed, reason = null } = storedDeed(row)
  return { ...headOf(row), state: row.state === 'withdrawn' ? 'withdrawn' : 'reported', deed, reason }
}

/** Does this key belong to a body that collects what every body reports under the plan? */
export const collects = (principal: Principal, plan: Plan): boolean =>
  principal.bodies === null || collectorsOf(plan).some((body) => mayTouch(principal, body))

/** May this key see what this body reports? Its own people, and those who collect. */
export const maySee =
  (plan: Plan) =>
  (principal: Principal, body: string): boolean =>
    mayTouch(principal, body) || collects(principal, plan)

export const bodiesSeen = (principal: Principal, plan: Plan): readonly string[] | null =>
  collects(principal, plan) ? null : visibleBodies(principal)

/** The account of a year, of the bodies this key sees: core's, made from what is stored. */
export async function accountOf(
  { ports: { province, now }, queries, principal }: Context,
  plan: Plan,
  year: number,
  on = dayInVietnam(now()),
): Promise<Consolidated> {
  const rows = await recordsOfYear(
    queries,
    { kind: 'deed', state: 'reported', year, about: dueOnce(plan) },
    { bodies: bodiesSeen(principal, plan), prefix: spaceOf(principal) },
  )
  const done = rows.map((row) => ({ body: bodyName(row.body), deed: storedDeed(row).deed }))
  return consolidate({ plan, bodies: province.bodies, meant: province.planBodies, year, on, done })
}
