import { type CaseFacts, TextLine } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { recordReading } from '../audit/reading.ts'
import { ApiRefusal } from '../errors/api-refusal.ts'
import { type Answer, type Context, operation } from '../http/operation.ts'
import { asked, ofPage, PageQuery, pageShape } from '../http/paging.ts'
import { etag } from '../http/precondition.ts'
import { wholeNumber } from '../http/whole-number.ts'
import { BodyId } from '../inspections/draft.ts'
import { load } from '../inspections/load.ts'
import {
  CaseInput,
  CaseListed,
  CaseResource,
  caseListed,
  caseResource,
  caseStates,
  storedCase,
} from '../records/cases.ts'
import { loadRecord, oneRecord, putRecord } from '../records/collection.ts'
import { findRecord, pageOfRecords } from '../store/queries/records.ts'
import type { RecordRow } from '../store/schema.ts'
import { factsOf } from './discipline.ts'

export const tag = 'Hồ sơ kỷ luật'
export const changed = { 200: { description: 'Hồ sơ sau khi sửa, đã che', schema: CaseResource } }

export const answerWithCase = async (status: number, row: RecordRow, { queries }: Context): Promise<Answer> => ({
  status,
  json: await caseResource(row, queries),
  headers: { ETag: etag(row.version), 'Content-Location': `/v1/discipline/cases/${row.id}` },
})

const putCase = operation({
  method: 'put',
  path: '/v1/discipline/cases/{id}',
  id: 'putCase',
  tag,
  summary: 'Lập hồ sơ kỷ luật hoặc ghi lại tình tiết; bản cũ được giữ',
  description:
    'Tình tiết theo `CaseFacts`. Hình thức kỷ luật chỉ ghi bằng `POST …/decision`; sau đó vẫn bổ sung được ngày nhận, ngày khiếu nại… `inspection`: cuộc kiểm tra mà hồ sơ bắt đầu từ đó.',
  scope: 'inspect',
  params: oneRecord,
  headers: ['If-Match', 'If-None-Match'],
  body: CaseInput.extend({ body: BodyId.optional() }),
  answers: { ...changed, 201: { description: 'Đã lập', schema: CaseResource } },
  refusals: [409, 412, 428],
  handle: async ({ params: { id }, body: { body, person, facts: given, inspection = null } }, context) => {
    const facts = factsOf(given, 'facts')
    const held = await caseWritten(context, id)
    requireDecisionApart(facts, held && storedCase(held).facts)
    const origin = inspection === null ? undefined : await load(context, inspection)
    const kept = held ? storedCase(held) : {}
    const document = JSON.stringify({ ...kept, person, facts, inspection })
    const fields = { state: held?.state === 'decided' ? 'decided' : 'open', about: inspection, document }
    const year = held?.year ?? null
    const { status, row } = await putRecord(context, { kind: 'case', id, body }, { ...fields, year })
    if (origin && origin.body !== row.body) throw new ApiRefusal('not-found', { what: 'hồ sơ kiểm tra' })
    return answerWithCase(status, row, context)
  },
})

/** The case that is written anew, when it is not being made. */
const caseWritten = async (context: Context, id: string): Promise<RecordRow | undefined> =>
  context.headers.get('if-none-match') !== '*' && (await findRecord(context.queries, 'case', id))
    ? loadRecord(context, 'case', id)
    : undefined

/** @throws {ApiRefusal} `decision-apart` when form or signature of the decision would come or change here */
function requireDecisionApart({ decision }: CaseFacts, held: CaseFacts | undefined): void {
  const same = decision?.form === held?.decision?.form && decision?.signedOn === held?.decision?.signedOn
  if (!same) throw new ApiRefusal('decision-apart')
}

const readCase = operation({
  method: 'get',
  path: '/v1/discipline/cases/{id}',
  id: 'readCase',
  tag,
  summary: 'Một hồ sơ; tên và lời ghi tự do được che',
  description: 'Cần xem cả tên: `POST …/reveal` kèm lý do.',
  scope: 'inspect',
  params: oneRecord,
  answers: { 200: { description: 'Hồ sơ, đã che', schema: CaseResource } },
  handle: async ({ params: { id } }, context) => answerWithCase(200, await loadRecord(context, 'case', id), context),
})

/** Why somebody may need to know whose case it is. A closed list: the log outlives any word written into it. */
const purposes = ['handling', 'complaint', 'oversight', 'person-asks', 'records'] as const

const revealCase = operation({
  method: 'post',
  path: '/v1/discipline/cases/{id}/reveal',
  id: 'revealCase',
  tag,
  summary: 'Xem cả hồ sơ; lý do được ghi vào nhật ký',
  description:
    '`purpose`: `handling` xử lý kỷ luật, `complaint` giải quyết khiếu nại, `oversight` giám sát, kiểm tra, `person-asks` chính người đó yêu cầu, `records` văn thư, lưu trữ. `reference`: số văn bản giao việc. Cả hai ở lại trong nhật ký, nên không ghi tên người.',
  scope: 'inspect',
  keepsNothing: true,
  params: oneRecord,
  body: z.strictObject({
    purpose: z.enum(purposes),
    reference: TextLine.check(z.maxLength(60), z.regex(/^\d+[\p{L}\d]*(\/[\p{L}\d-]+)+$/u)).meta({
      description: 'Số, ký hiệu văn bản: 120/QĐ-SNV',
    }),
  }),
  answers: { 200: { description: 'Cả hồ sơ', schema: CaseResource } },
  handle: async ({ params: { id }, body: { purpose, reference } }, context) => {
    const row = await loadRecord(context, 'case', id)
    const facts = { version: row.version, purpose, reference }
    await recordReading(context, row, 'case.reveal', facts)
    return { status: 200, json: await caseResource(row, context.queries, true), headers: { ETag: etag(row.version) } }
  },
})

const listCases = operation({
  method: 'get',
  path: '/v1/discipline/cases',
  id: 'listCases',
  tag,
  summary: 'Hồ sơ kỷ luật theo thứ tự thay đổi, cũ trước; không có gì cho biết là của ai',
  description: '`ratingYear`: những hồ sơ tính vào xếp loại của năm ấy. Đưa lại `next` bằng `cursor`.',
  scope: 'read',
  query: z.strictObject({
    ...PageQuery,
    state: z.enum(caseStates).optional(),
    ratingYear: wholeNumber(2000, 2999).optional(),
    inspection: z.uuid().optional(),
  }),
  answers: { 200: { description: 'Một trang', schema: pageShape(CaseListed) } },
  handle: async ({ query }, { queries, principal }) => {
    const { state, ratingYear, inspection } = query
    const narrowed = { kind: 'case', state, year: ratingYear, about: inspection } as const
    const rows = await pageOfRecords(queries, narrowed, asked(query, principal))
    return { status: 200, json: ofPage(rows, query, caseListed) }
  },
})

export const caseOperations = [listCases, putCase, readCase, revealCase]
