import { z } from '@hono/zod-openapi'
import { recordReading } from '../audit/reading.ts'
import { record } from '../audit/record.ts'
import { bodyFor, bodyName, seesWhole } from '../auth/access.ts'
import { ApiRefusal } from '../errors/api-refusal.ts'
import { type Context, operation } from '../http/operation.ts'
import { asked, ofPage, PageQuery, pageShape } from '../http/paging.ts'
import { etag } from '../http/precondition.ts'
import { answerBytes } from '../inspections/answers.ts'
import { BodyId, Draft } from '../inspections/draft.ts'
import { load, loadHead, loadToChange, requireDraft, save } from '../inspections/load.ts'
import { minutesPdf } from '../inspections/minutes.ts'
import { answerWith, Resource } from '../inspections/resource.ts'
import { instant } from '../ports.ts'
import {
  findInspection,
  type InspectionListed,
  insertInspection,
  pageOfInspections,
} from '../store/queries/inspections.ts'
import type { InspectionRow } from '../store/schema.ts'
import { tell } from '../webhooks/events.ts'

export const tag = 'Kiểm tra'
export const oneInspection = z.strictObject({ id: z.uuid().regex(/^[0-9a-f-]{36}$/) })
export const changed = { 200: { description: 'Hồ sơ sau khi sửa', schema: Resource } }

const putInspection = operation({
  method: 'put',
  path: '/v1/inspections/{id}',
  id: 'putInspection',
  tag,
  summary: 'Lập hoặc ghi lại cả hồ sơ, khi còn là bản nháp',
  description: 'Mã do bên gửi tự tạo (UUID). `If-None-Match: *` để lập mới, `If-Match` để ghi lại.',
  scope: 'inspect',
  params: oneInspection,
  headers: ['If-Match', 'If-None-Match'],
  body: z.strictObject({ body: BodyId.optional(), record: Draft }),
  answers: { ...changed, 201: { description: 'Đã lập', schema: Resource } },
  refusals: [409, 412, 428],
  handle: async ({ params: { id }, body: { body, record: draft } }, context) => {
    const json = JSON.stringify(draft)
    if (context.headers.get('if-none-match') === '*')
      return answerWith(201, await create(context, id, body, json), context)
    const row = await loadToChange(context, id)
    if (body !== undefined && body !== bodyName(row.body))
      throw new ApiRefusal('body-never-changes', { body: bodyName(row.body) })
    requireDraft(row)
    return answerWith(200, await save(context, row, { record: json }, 'inspection.put'), context)
  },
})

/** @throws {ApiRefusal} `precondition-failed` when the id is taken, `body-needed`, `body-not-allowed` */
async function create(context: Context, id: string, asked: string | undefined, json: string): Promise<InspectionRow> {
  const body = bodyFor(context.principal, asked)
  if (await findInspection(context.queries, id)) throw new ApiRefusal('precondition-failed')
  return createRow(context, newRow(context, body, id, json), 'inspection.create')
}

/** A new draft of a body, with its first row in the log. */
export async function createRow(context: Context, row: InspectionRow, action: string): Promise<InspectionRow> {
  await insertInspection(context.queries, row)
  await record(context, row, action, { version: row.version })
  await tell(context, row, action)
  return row
}

export function newRow({ ports }: Context, body: string, id: string, json: string): InspectionRow {
  const at = instant(ports)
  return {
    body,
    id,
    version: 1,
    state: 'draft',
    number: null,
    record: json,
    eligibility: '[]',
    supersedes: null,
    superseded_by: null,
    reason: null,
    follow_up_of: null,
    decision_id: null,
    signed_on: null,
    signed_how: null,
    created_at: at,
    changed_at: at,
  }
}

const patchInspection = operation({
  method: 'patch',
  path: '/v1/inspections/{id}',
  id: 'patchInspection',
  tag,
  summary: 'Thay vài phần của bản nháp; phần không gửi thì giữ nguyên',
  scope: 'inspect',
  params: oneInspection,
  headers: ['If-Match'],
  body: Draft.partial(),
  answers: changed,
  refusals: [409, 412, 428],
  handle: async ({ params: { id }, body }, context) => {
    const row = await loadToChange(context, id)
    requireDraft(row)
    const json = JSON.stringify({ ...JSON.parse(row.record), ...body })
    const parts = Object.keys(body).sort().join(',')
    return answerWith(200, await save(context, row, { record: json }, 'inspection.patch', { parts }), context)
  },
})

const readInspection = operation({
  method: 'get',
  path: '/v1/inspections/{id}',
  id: 'readInspection',
  tag,
  summary: 'Một hồ sơ; `Accept: application/pdf` cho biên bản',
  description:
    'Có quyền `inspect`: cả hồ sơ, và việc đọc được ghi vào nhật ký. Chỉ có `read`: tên riêng được che, không có biên bản.',
  scope: 'read',
  params: oneInspection,
  headers: ['Accept', 'If-None-Match'],
  answers: {
    200: { description: 'Hồ sơ, hoặc biên bản', schema: Resource, type: 'application/pdf' },
    304: { description: 'Chưa thay đổi' },
  },
  refusals: [422],
  handle: async ({ params: { id } }, context) => {
    const { headers, principal } = context
    const whole = seesWhole(principal)
    const head = await loadHead(context, id)
    const pdf = headers.get('accept')?.includes('application/pdf') ?? false
    if (pdf && !whole) throw new ApiRefusal('scope-missing', { scope: 'inspect' })
    if (headers.get('if-none-match') === etag(head.version)) return { status: 304, headers: tagged(head) }
    const made = pdf ? await minutesBytes(context, id) : await answerBytes(context, head)
    const facts = { version: made.version, as: pdf ? 'pdf' : 'json' }
    if (whole) await recordReading(context, head, 'inspection.read', facts)
    const type = pdf
      ? { 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename="bien-ban-${id}.pdf"` }
      : { 'Content-Type': 'application/json' }
    return { status: 200, bytes: made.bytes, headers: { ...tagged(made), ...type } }
  },
})

const tagged = ({ version }: { readonly version: number }) => ({ ETag: etag(version), Vary: 'Accept, Authorization' })

async function minutesBytes(context: Context, id: string) {
  const row = await load(context, id)
  return { version: row.version, bytes: (await minutesPdf(row, context)).slice() }
}

const Listed = Resource.pick({
  id: true,
  body: true,
  version: true,
  state: true,
  number: true,
  createdAt: true,
  changedAt: true,
}).meta({
  id: 'InspectionListed',
})

const listInspections = operation({
  method: 'get',
  path: '/v1/inspections',
  id: 'listInspections',
  tag,
  summary: 'Hồ sơ theo thứ tự thay đổi, cũ trước',
  description: 'Đưa lại `next` bằng `cursor`. `changedSince` gồm cả thời điểm đó.',
  scope: 'read',
  query: z.strictObject(PageQuery),
  answers: { 200: { description: 'Một trang', schema: pageShape(Listed) } },
  handle: async ({ query }, { queries, principal }) => {
    const rows = await pageOfInspections(queries, asked(query, principal))
    return { status: 200, json: ofPage(rows, query, listedOf) }
  },
})

const listedOf = (row: InspectionListed): z.input<typeof Listed> => ({
  id: row.id,
  body: bodyName(row.body),
  version: row.version,
  state: row.state,
  number: row.number,
  createdAt: row.created_at,
  changedAt: row.changed_at,
})

export const inspectionOperations = [listInspections, putInspection, patchInspection, readInspection]
