import { Deed, dayInVietnam, deedProblems, TextProse } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { unfit } from '../errors/api-refusal.ts'
import { under } from '../http/body.ts'
import { type Answer, type Context, operation } from '../http/operation.ts'
import { asked, ofPage, PageQuery, pageShape } from '../http/paging.ts'
import { etag } from '../http/precondition.ts'
import { wholeNumber } from '../http/whole-number.ts'
import { BodyId } from '../inspections/draft.ts'
import {
  loadRecord,
  loadRecordToChange,
  oneRecord,
  putRecord,
  requireRecordState,
  saveRecord,
} from '../records/collection.ts'
import { bodiesSeen, DeedResource, deedResource, maySee, storedDeed } from '../records/deeds.ts'
import { pageOfRecords, versionsOf } from '../store/queries/records.ts'
import type { RecordRow } from '../store/schema.ts'

const tag = 'Thực hiện kế hoạch'
const changed = { 200: { description: 'Sau khi sửa', schema: DeedResource } }
const change = { tag, scope: 'inspect', params: oneRecord, refusals: [409, 412, 428] } as const

const answer = (status: number, row: RecordRow): Answer => ({
  status,
  json: deedResource(row),
  headers: { ETag: etag(row.version), 'Content-Location': `/v1/deeds/${row.id}` },
})

/** @throws {ApiRefusal} `does-not-fit` with everything the plan or the days do not bear out */
function requireFit(deed: Deed, { ports }: Context): void {
  const problems = deedProblems(deed, ports.province.plan, dayInVietnam(ports.now()))
  if (problems.length > 0) throw unfit(under('deed', problems))
}

const putDeed = operation({
  ...change,
  method: 'put',
  path: '/v1/deeds/{id}',
  id: 'putDeed',
  summary: 'Ghi hoặc sửa một việc cơ quan đã làm theo kế hoạch',
  description:
    'Mã do bên gửi tự tạo (UUID). `If-None-Match: *` để ghi mới, `If-Match` để sửa; bản cũ được giữ. `task` theo cách đánh số của kế hoạch; không ghi tên người.',
  headers: ['If-Match', 'If-None-Match'],
  body: z.strictObject({ body: BodyId.optional(), deed: Deed }),
  answers: { ...changed, 201: { description: 'Đã ghi', schema: DeedResource } },
  handle: async ({ params: { id }, body: { body, deed } }, context) => {
    requireFit(deed, context)
    const fields = { state: 'reported', year: deed.year, about: deed.task, document: JSON.stringify({ deed }) }
    const { status, row } = await putRecord(context, { kind: 'deed', id, body }, fields)
    return answer(status, row)
  },
})

const withdrawDeed = operation({
  ...change,
  method: 'post',
  path: '/v1/deeds/{id}/withdraw',
  id: 'withdrawDeed',
  summary: 'Rút một việc đã ghi nhầm: giữ lại, không tính nữa',
  headers: ['If-Match'],
  body: z.strictObject({ reason: TextProse }),
  answers: changed,
  handle: async ({ params: { id }, body: { reason } }, context) => {
    const row = await loadRecordToChange(context, 'deed', id)
    requireRecordState(row, 'reported')
    const document = JSON.stringify({ ...storedDeed(row), reason })
    return answer(200, await saveRecord(context, row, { state: 'withdrawn', document }, 'deed.withdraw'))
  },
})

const readDeed = operation({
  method: 'get',
  path: '/v1/deeds/{id}',
  id: 'readDeed',
  tag,
  summary: 'Một việc đã ghi',
  scope: 'read',
  params: oneRecord,
  answers: { 200: { description: 'Việc đã ghi', schema: DeedResource } },
  handle: async ({ params: { id } }, context) =>
    answer(200, await loadRecord(context, 'deed', id, maySee(context.ports.province.plan))),
})

const DeedVersion = z
  .strictObject({
    version: z.int(),
    state: DeedResource.shape.state,
    at: z.string(),
    key: z.string().meta({ description: 'Mã của khóa đã ghi' }),
    deed: Deed,
    reason: z.string().nullable(),
  })
  .meta({ id: 'DeedVersion' })

const listDeedVersions = operation({
  method: 'get',
  path: '/v1/deeds/{id}/versions',
  id: 'listDeedVersions',
  tag,
  summary: 'Mọi bản của một việc đã ghi, cũ trước',
  scope: 'read',
  params: oneRecord,
  answers: { 200: { description: 'Các bản', schema: z.strictObject({ items: z.array(DeedVersion) }) } },
  handle: async ({ params: { id } }, context) => {
    const row = await loadRecord(context, 'deed', id, maySee(context.ports.province.plan))
    const items = (await versionsOf(context.queries, row)).map((each) => {
      const { deed, reason = null } = storedDeed(each)
      return { version: each.version, state: each.state, at: each.at, key: each.key_id, deed, reason }
    })
    return { status: 200, json: { items } }
  },
})

const listDeeds = operation({
  method: 'get',
  path: '/v1/deeds',
  id: 'listDeeds',
  tag,
  summary: 'Việc đã ghi, theo thứ tự thay đổi, cũ trước',
  description: 'Đưa lại `next` bằng `cursor`. Cơ quan tổng hợp theo kế hoạch thấy việc của mọi cơ quan.',
  scope: 'read',
  query: z.strictObject({
    ...PageQuery,
    year: wholeNumber(2000, 2999).optional(),
    task: z.string().max(40).optional(),
    state: DeedResource.shape.state.optional(),
  }),
  answers: { 200: { description: 'Một trang', schema: pageShape(DeedResource) } },
  handle: async ({ query }, { queries, principal, ports }) => {
    const { year, task, state } = query
    const page = { ...asked(query, principal), bodies: bodiesSeen(principal, ports.province.plan) }
    const rows = await pageOfRecords(queries, { kind: 'deed', year, about: task, state }, page)
    return { status: 200, json: ofPage(rows, query, deedResource) }
  },
})

export const deedOperations = [listDeeds, putDeed, readDeed, listDeedVersions, withdrawDeed]
