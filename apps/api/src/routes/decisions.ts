import { dayInVietnam, decisionProblems, InspectionDecision, problem, TextProse } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { ApiRefusal, unfit } from '../errors/api-refusal.ts'
import { under } from '../http/body.ts'
import { type Answer, type Context, operation } from '../http/operation.ts'
import { asked, ofPage, PageQuery, pageShape } from '../http/paging.ts'
import { etag } from '../http/precondition.ts'
import { wholeNumber } from '../http/whole-number.ts'
import { BodyId } from '../inspections/draft.ts'
import { loadToChange, requireDraft, save } from '../inspections/load.ts'
import { answerWith, draftOf } from '../inspections/resource.ts'
import {
  loadRecord,
  loadRecordToChange,
  oneRecord,
  putRecord,
  requireRecordState,
  saveRecord,
} from '../records/collection.ts'
import {
  bodyOfDecision,
  DecisionResource,
  decisionResource,
  programmeOf,
  storedDecision,
} from '../records/programmes.ts'
import { inspectionsUnder } from '../store/queries/inspections.ts'
import { pageOfRecords } from '../store/queries/records.ts'
import type { InspectionRow, RecordRow } from '../store/schema.ts'
import { changed as inspectionChanged, oneInspection } from './inspections.ts'

const tag = 'Chương trình và quyết định kiểm tra'
const changed = { 200: { description: 'Sau khi sửa', schema: DecisionResource } }
const change = { tag, scope: 'decide', params: oneRecord, refusals: [409, 412, 428] } as const

const answer = async (status: number, row: RecordRow, { queries }: Context): Promise<Answer> => ({
  status,
  json: decisionResource(row, await inspectionsUnder(queries, row.body, [row.id])),
  headers: { ETag: etag(row.version), 'Content-Location': `/v1/decisions/${row.id}` },
})

const putDecision = operation({
  ...change,
  method: 'put',
  path: '/v1/decisions/{id}',
  id: 'putDecision',
  summary: 'Ghi hoặc sửa quyết định kiểm tra đã ban hành: theo một mục của chương trình, hoặc đột xuất',
  headers: ['If-Match', 'If-None-Match'],
  body: z.strictObject({ body: BodyId.optional(), decision: InspectionDecision }),
  answers: { ...changed, 201: { description: 'Đã ghi', schema: DecisionResource } },
  handle: async ({ params: { id }, body: { body, decision } }, context) => {
    const today = dayInVietnam(context.ports.now())
    const of = await bodyOfDecision(context, id, body)
    await requireNotConcluded(context, of, id)
    const problems = [
      ...decisionProblems(decision, of === undefined ? undefined : await programmeOf(context, of, decision)),
      ...(decision.date > today ? [problem('deed-not-yet', '/date', { on: decision.date, today })] : []),
    ]
    if (of !== undefined && problems.length > 0) throw unfit(under('decision', problems))
    const about = decision.under.kind === 'programme' ? decision.under.programme : null
    const year = Number(decision.date.slice(0, 4))
    const fields = { state: 'issued', year, about, document: JSON.stringify({ decision }) }
    const { status, row } = await putRecord(context, { kind: 'decision', id, body }, fields)
    return answer(status, row, context)
  },
})

/** A decision that concluded minutes name stays as they name it. @throws {ApiRefusal} `inspected-under-it` */
async function requireNotConcluded({ queries }: Context, body: string | undefined, id: string): Promise<void> {
  const made = body === undefined ? [] : await inspectionsUnder(queries, body, [id])
  const count = made.filter(({ state }) => state !== 'draft').length
  if (count > 0) throw new ApiRefusal('inspected-under-it', { count })
}

const revokeDecision = operation({
  ...change,
  method: 'post',
  path: '/v1/decisions/{id}/revoke',
  id: 'revokeDecision',
  summary: 'Ghi nhận quyết định đã bị thu hồi, kèm lý do; chỉ khi chưa có cuộc kiểm tra nào theo nó',
  headers: ['If-Match'],
  body: z.strictObject({ reason: TextProse }),
  answers: changed,
  handle: async ({ params: { id }, body: { reason } }, context) => {
    const row = await loadRecordToChange(context, 'decision', id)
    requireRecordState(row, 'issued')
    const made = await inspectionsUnder(context.queries, row.body, [id])
    if (made.length > 0) throw new ApiRefusal('inspected-under-it', { count: made.length })
    const document = JSON.stringify({ ...storedDecision(row), reason })
    return answer(200, await saveRecord(context, row, { state: 'revoked', document }, 'decision.revoke'), context)
  },
})

const readDecision = operation({
  method: 'get',
  path: '/v1/decisions/{id}',
  id: 'readDecision',
  tag,
  summary: 'Một quyết định kiểm tra, với các cuộc kiểm tra theo nó',
  scope: 'read',
  params: oneRecord,
  answers: { 200: { description: 'Quyết định', schema: DecisionResource } },
  handle: async ({ params: { id } }, context) => answer(200, await loadRecord(context, 'decision', id), context),
})

const Listed = DecisionResource.omit({ inspections: true }).meta({ id: 'DecisionListed' })

const listDecisions = operation({
  method: 'get',
  path: '/v1/decisions',
  id: 'listDecisions',
  tag,
  summary: 'Quyết định kiểm tra theo thứ tự thay đổi, cũ trước',
  scope: 'read',
  query: z.strictObject({
    ...PageQuery,
    year: wholeNumber(2000, 2999).optional(),
    programme: z.uuid().optional(),
    state: DecisionResource.shape.state.optional(),
  }),
  answers: { 200: { description: 'Một trang', schema: pageShape(Listed) } },
  handle: async ({ query }, { queries, principal }) => {
    const narrowed = { kind: 'decision', year: query.year, about: query.programme, state: query.state } as const
    const rows = await pageOfRecords(queries, narrowed, asked(query, principal))
    return { status: 200, json: ofPage(rows, query, listedOf) }
  },
})

function listedOf(row: RecordRow): z.input<typeof Listed> {
  const { inspections: _, ...rest } = decisionResource(row, [])
  return rest
}

const linkDecision = operation({
  method: 'put',
  path: '/v1/inspections/{id}/decision',
  id: 'putInspectionDecision',
  tag,
  summary: 'Cuộc kiểm tra này theo quyết định nào; số, ngày, người ký, trích yếu được điền vào hồ sơ',
  description: 'null: gỡ ra, phần đã điền giữ nguyên. Khi kết luận, hồ sơ phải khớp với quyết định.',
  scope: 'inspect',
  params: oneInspection,
  headers: ['If-Match'],
  body: z.strictObject({ decision: z.uuid().nullable() }),
  answers: inspectionChanged,
  refusals: [409, 412, 428],
  handle: async ({ params: { id }, body: { decision } }, context) => {
    const row = await loadToChange(context, id)
    requireDraft(row)
    const linked = decision === null ? { decision_id: null } : await filled(context, row, decision)
    return answerWith(200, await save(context, row, linked, 'inspection.decision'), context)
  },
})

/** @throws {ApiRefusal} `not-found` for a decision of another body, `wrong-state` for one that was revoked */
async function filled(context: Context, row: InspectionRow, decisionId: string) {
  const held = await loadRecord(context, 'decision', decisionId)
  if (held.body !== row.body) throw new ApiRefusal('not-found', { what: 'quyết định kiểm tra' })
  requireRecordState(held, 'issued')
  const { number, date, by, about } = storedDecision(held).decision
  const record = JSON.stringify({ ...draftOf(row), decision: { number, date, by, about } })
  return { decision_id: decisionId, record }
}

export const decisionOperations = [listDecisions, putDecision, readDecision, revokeDecision, linkDecision]
