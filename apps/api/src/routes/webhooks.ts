import { z } from '@hono/zod-openapi'
import { systemChain } from '../audit/chain.ts'
import { mayTouch } from '../auth/access.ts'
import type { Principal } from '../auth/keys.ts'
import { ApiRefusal } from '../errors/api-refusal.ts'
import { type Context, operation } from '../http/operation.ts'
import { wholeNumber } from '../http/whole-number.ts'
import { BodyId } from '../inspections/draft.ts'
import { instant } from '../ports.ts'
import { append } from '../store/queries/audit.ts'
import {
  deliveriesOf,
  endSubscription,
  findSubscription,
  insertDeliveries,
  insertEvent,
  insertSubscription,
  livingSubscriptions,
  replaceSecret,
  replayDelivery,
} from '../store/queries/webhooks.ts'
import { deliveryStates, type SubscriptionRow } from '../store/schema.ts'
import { eventTypes, newDelivery, newEvent } from '../webhooks/events.ts'
import { mayGoTo } from '../webhooks/post.ts'

const tag = 'Webhook'
const Types = z.array(z.enum(eventTypes)).min(1).max(eventTypes.length)
const Bodies = z.array(BodyId).min(1).max(200)
const one = z.strictObject({ id: z.uuid() })
const common = { tag, scope: 'admin' } as const

const Subscription = z
  .strictObject({
    id: z.uuid(),
    url: z.string(),
    types: Types.nullable().meta({ description: 'null: mọi loại' }),
    bodies: Bodies.nullable().meta({ description: 'null: mọi cơ quan' }),
    createdAt: z.string(),
    oldSecretUntil: z.string().nullable().meta({ description: 'Đến lúc này còn ký thêm bằng secret cũ' }),
  })
  .meta({ id: 'Webhook' })

const shown = ({ id, url, types, bodies, created_at, old_secret_until }: SubscriptionRow) => ({
  id,
  url,
  types: types && JSON.parse(types),
  bodies: bodies && JSON.parse(bodies),
  createdAt: created_at,
  oldSecretUntil: old_secret_until,
})

/** Test keys have no effect outside: they neither make webhooks nor use them. @throws {ApiRefusal} `test-key` */
function requireLive({ test }: Principal): void {
  if (test) throw new ApiRefusal('test-key')
}

/** A key for some bodies sees webhooks of these alone. */
function isOf(principal: Principal, { bodies }: SubscriptionRow): boolean {
  if (principal.bodies === null) return true
  const told: readonly string[] | null = bodies && JSON.parse(bodies)
  return told?.every((body) => mayTouch(principal, body)) ?? false
}

/** @throws {ApiRefusal} `not-found`, `test-key` */
async function load({ queries, principal }: Context, id: string): Promise<SubscriptionRow> {
  requireLive(principal)
  const row = await findSubscription(queries, id)
  if (!row || !isOf(principal, row)) throw new ApiRefusal('not-found', { what: 'webhook' })
  return row
}

const log = ({ queries, ports, principal }: Context, action: string, subject: string) =>
  append(queries, systemChain, { at: instant(ports), actor: principal.id, action, subject, facts: {} })

const newSecret = ({ ports }: Context): string => `whsec_${Buffer.from(ports.random(32)).toString('base64')}`

const createWebhook = operation({
  ...common,
  method: 'post',
  path: '/v1/webhooks',
  id: 'createWebhook',
  summary: 'Đăng ký nhận sự kiện (Standard Webhooks); `secret` chỉ hiện một lần',
  description:
    'Địa chỉ https công khai; máy trong mạng nội bộ phải được người vận hành nêu tên trong `WEBHOOK_HOSTS`. Sự kiện chỉ nêu mã hồ sơ, không có dữ liệu cá nhân.',
  body: z.strictObject({ url: z.url().max(2000), types: Types.optional(), bodies: Bodies.optional() }),
  answers: { 201: { description: 'Đã đăng ký', schema: Subscription.extend({ secret: z.string() }) } },
  handle: async ({ body: { url, types, bodies } }, context) => {
    const { ports, principal, queries } = context
    requireLive(principal)
    if (!mayGoTo(new URL(url), ports.webhookHosts)) throw new ApiRefusal('address-not-allowed')
    const strange = (bodies ?? principal.bodies ?? []).find((each) => !mayTouch(principal, each))
    if (strange !== undefined) throw new ApiRefusal('body-not-allowed', { body: strange })
    const told = bodies ?? principal.bodies
    const secret = newSecret(context)
    const row: SubscriptionRow = {
      id: ports.newId(),
      url: new URL(url).href,
      secret,
      old_secret: null,
      old_secret_until: null,
      types: types ? JSON.stringify(types) : null,
      bodies: told && JSON.stringify(told),
      key_id: principal.id,
      created_at: instant(ports),
      ended_at: null,
      ended_why: null,
    }
    await insertSubscription(queries, row)
    await log(context, 'webhook.create', row.id)
    return { status: 201, json: { ...shown(row), secret } }
  },
})

const hourMs = 3_600_000
const overlapMax = 7 * 24

const rotateSecret = operation({
  ...common,
  method: 'post',
  path: '/v1/webhooks/{id}/rotate-secret',
  id: 'rotateWebhookSecret',
  summary: 'Thay secret; mỗi sự kiện mang hai chữ ký trong lúc bên nhận chuyển sang secret mới',
  description:
    'Secret mới chỉ hiện một lần. `overlapHours` (mặc định 24): còn ký thêm bằng secret vừa thay bấy lâu; 0 khi nó đã lộ. Thay lần nữa thì secret cũ hơn thôi ngay.',
  params: one,
  body: z.strictObject({ overlapHours: z.int().min(0).max(overlapMax).optional() }),
  answers: { 200: { description: 'Đã thay', schema: Subscription.extend({ secret: z.string() }) } },
  refusals: [412],
  handle: async ({ params: { id }, body: { overlapHours = 24 } }, context) => {
    const row = await load(context, id)
    const secret = newSecret(context)
    const until = new Date(context.ports.now() + overlapHours * hourMs).toISOString()
    const old =
      overlapHours === 0
        ? { old_secret: null, old_secret_until: null }
        : { old_secret: row.secret, old_secret_until: until }
    if (!(await replaceSecret(context.queries, row, { secret, ...old }))) throw new ApiRefusal('precondition-failed')
    await log(context, 'webhook.rotate-secret', id)
    return { status: 200, json: { ...shown({ ...row, ...old }), secret } }
  },
})

const listWebhooks = operation({
  ...common,
  method: 'get',
  path: '/v1/webhooks',
  id: 'listWebhooks',
  summary: 'Các webhook đang nhận sự kiện',
  answers: { 200: { description: 'Cũ trước', schema: z.strictObject({ items: z.array(Subscription) }) } },
  handle: async (_, { queries, principal }) => {
    requireLive(principal)
    const rows = (await livingSubscriptions(queries)).filter((row) => isOf(principal, row))
    return { status: 200, json: { items: rows.map(shown) } }
  },
})

const endWebhook = operation({
  ...common,
  method: 'delete',
  path: '/v1/webhooks/{id}',
  id: 'deleteWebhook',
  summary: 'Thôi nhận; những gì chưa gửi thì không gửi nữa',
  params: one,
  answers: { 204: { description: 'Đã thôi' } },
  handle: async ({ params: { id } }, context) => {
    await load(context, id)
    await endSubscription(context.queries, id, 'revoked', instant(context.ports))
    await log(context, 'webhook.delete', id)
    return { status: 204 }
  },
})

const Delivery = z
  .strictObject({
    id: z.uuid(),
    event: z.string().meta({ description: '`webhook-id` của mọi lần gửi' }),
    type: z.string(),
    state: z.enum(deliveryStates),
    attempts: z.int(),
    nextAt: z.string().nullable(),
    lastStatus: z.int().nullable(),
    lastFault: z.string().nullable(),
    createdAt: z.string(),
    payload: z.looseObject({ type: z.string(), timestamp: z.string() }),
  })
  .meta({ id: 'Delivery' })

const listDeliveries = operation({
  ...common,
  method: 'get',
  path: '/v1/webhooks/{id}/deliveries',
  id: 'listDeliveries',
  summary: 'Các lần gửi, mới trước; `state=dead`: đã thôi thử',
  params: one,
  query: z.strictObject({
    state: z.enum(deliveryStates).optional(),
    limit: wholeNumber(1, 200).optional(),
  }),
  answers: { 200: { description: 'Các lần gửi', schema: z.strictObject({ items: z.array(Delivery) }) } },
  handle: async ({ params: { id }, query: { state, limit = 50 } }, context) => {
    await load(context, id)
    const rows = await deliveriesOf(context.queries, id, { state, limit })
    const items = rows.map((row) => ({
      id: row.id,
      event: row.event_id,
      type: row.type,
      state: row.state,
      attempts: row.attempts,
      nextAt: row.state === 'pending' ? row.next_at : null,
      lastStatus: row.last_status,
      lastFault: row.last_fault,
      createdAt: row.created_at,
      payload: JSON.parse(row.payload),
    }))
    return { status: 200, json: { items } }
  },
})

const accepted = { 202: { description: 'Sẽ gửi ngay', schema: z.strictObject({ id: z.uuid() }) } }

const testWebhook = operation({
  ...common,
  method: 'post',
  path: '/v1/webhooks/{id}/test',
  id: 'testWebhook',
  summary: 'Gửi một sự kiện thử (`webhook.test`)',
  params: one,
  answers: accepted,
  handle: async ({ params: { id } }, context) => {
    const row = await load(context, id)
    const event = newEvent(context, systemChain, 'webhook.test', { webhook: id })
    const delivery = newDelivery(context, row, event)
    await insertEvent(context.queries, event)
    await insertDeliveries(context.queries, [delivery])
    return { status: 202, json: { id: delivery.id } }
  },
})

const replay = operation({
  ...common,
  method: 'post',
  path: '/v1/webhooks/{id}/deliveries/{delivery}/replay',
  id: 'replayDelivery',
  summary: 'Gửi lại một lần gửi đã xong hoặc đã thôi thử, vẫn với `webhook-id` cũ',
  params: one.extend({ delivery: z.uuid() }),
  answers: accepted,
  handle: async ({ params: { id, delivery } }, context) => {
    await load(context, id)
    const again = await replayDelivery(context.queries, id, delivery, instant(context.ports))
    if (!again) throw new ApiRefusal('not-found', { what: 'lần gửi đã kết thúc' })
    await log(context, 'webhook.replay', delivery)
    return { status: 202, json: { id: delivery } }
  },
})

export const webhookOperations = [
  createWebhook,
  listWebhooks,
  rotateSecret,
  endWebhook,
  listDeliveries,
  testWebhook,
  replay,
]
