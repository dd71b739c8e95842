import { type Day, dayInVietnam, obligations, plus, TextLine } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import ical from 'ical-generator'
import { systemChain } from '../audit/chain.ts'
import { secret, sha256 } from '../auth/keys.ts'
import { ApiRefusal } from '../errors/api-refusal.ts'
import { operation } from '../http/operation.ts'
import { BodyId } from '../inspections/draft.ts'
import { instant, type Ports } from '../ports.ts'
import { append } from '../store/queries/audit.ts'
import { feedOfHash, insertFeed, revokeFeed } from '../store/queries/feeds.ts'
import { ofBody } from './plans.ts'

const createFeed = operation({
  method: 'post',
  path: '/v1/feeds',
  id: 'createFeed',
  tag: 'Kế hoạch',
  summary: 'Một địa chỉ lịch (.ics) riêng về hạn của kế hoạch',
  description: 'Ai có địa chỉ thì đọc được, nên chỉ trả về một lần; thu hồi bằng DELETE.',
  scope: 'read',
  body: z.strictObject({ name: TextLine, body: BodyId.nullable() }),
  answers: {
    201: {
      description: 'Địa chỉ để dán vào ứng dụng lịch',
      schema: z.strictObject({ id: z.string(), name: z.string(), body: z.string().nullable(), path: z.string() }),
    },
  },
  handle: async ({ body }, { ports, queries, principal }) => {
    const [id, token] = [ports.newId(), secret(ports.random)]
    const at = instant(ports)
    await insertFeed(queries, {
      id,
      hash: sha256(token),
      name: body.name,
      body_kind: body.body,
      key_id: principal.id,
      created_at: at,
      revoked_at: null,
    })
    await append(queries, systemChain, { at, actor: principal.id, action: 'feed.create', subject: id, facts: {} })
    return { status: 201, json: { id, name: body.name, body: body.body, path: `/feeds/${token}.ics` } }
  },
})

const deleteFeed = operation({
  method: 'delete',
  path: '/v1/feeds/{id}',
  id: 'revokeFeed',
  tag: 'Kế hoạch',
  summary: 'Thu hồi một địa chỉ lịch của khóa này',
  scope: 'read',
  params: z.strictObject({ id: z.uuid() }),
  answers: { 204: { description: 'Đã thu hồi' } },
  handle: async ({ params: { id } }, { ports, queries, principal }) => {
    const at = instant(ports)
    if (!(await revokeFeed(queries, id, principal.id, at))) throw new ApiRefusal('not-found', { what: 'địa chỉ lịch' })
    await append(queries, systemChain, { at, actor: principal.id, action: 'feed.revoke', subject: id, facts: {} })
    return { status: 204 }
  },
})

export const feedOperations = [createFeed, deleteFeed]

/** The feed itself. Its address is its key: calendar programs send no header. */
export async function serveFeed(c: HonoContext, ports: Ports): Promise<Response> {
  const token = c.req.param('file')?.match(/^([\w-]{43})\.ics$/)?.[1]
  const feed = token && (await feedOfHash(ports.store.queries, sha256(token)))
  if (!feed) throw new ApiRefusal('not-found', { what: 'lịch' })
  const text = calendarFile(ports, feed.name, feed.body_kind)
  return new Response(text, {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, max-age=3600' },
  })
}

function calendarFile({ province, now }: Ports, name: string, kind: string | null): string {
  const today = dayInVietnam(now())
  const asked = { from: plus(today, { months: -3 }), through: plus(today, { months: 15 }) }
  const file = ical({ name, prodId: '//congvu//api//VI' })
  for (const each of ofBody(obligations(province.plan, asked), kind)) {
    if (each.due !== 'by-day') continue
    const target = each.safeTarget ?? each.legalEnd
    file.createEvent({
      id: `${each.id}@congvu`,
      // The stamp is the entry's own day: the same plan gives the same file.
      stamp: midnight(target),
      start: midnight(target),
      allDay: true,
      summary: `${province.plan.number} ${each.task}: ${each.body.words}`,
      description: `Hạn theo câu chữ: ${each.legalEnd}. Mốc an toàn: ${each.safeTarget ?? 'chưa có lịch'}.`,
    })
  }
  return file.toString()
}

const midnight = (of: Day): string => `${of}T00:00:00Z`
