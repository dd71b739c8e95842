import {
  assess,
  type CaseFacts,
  caseProgress,
  Day,
  dayInVietnam,
  explain,
  problem,
  receiptOf,
  replay,
  stepStates,
  TextLine,
  TextProse,
} from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { ApiRefusal, unfit } from '../errors/api-refusal.ts'
import { operation } from '../http/operation.ts'
import { wholeNumber } from '../http/whole-number.ts'
import { instant } from '../ports.ts'
import { assessedNow, CaseRating, CaseReason, departs, storedCase } from '../records/cases.ts'
import { loadRecord, loadRecordToChange, oneRecord, requireRecordState, saveRecord } from '../records/collection.ts'
import { assessmentsOf, findAssessment, insertAssessment, lastAssessment } from '../store/queries/case-assessments.ts'
import type { CaseAssessmentRow } from '../store/schema.ts'
import { answerWithCase, changed, tag } from './cases.ts'
import { factsOf } from './discipline.ts'
import { AssessmentShape, Form, LineShape, ReceiptShape, StepShape } from './discipline-shapes.ts'

const write = { method: 'post', tag, params: oneRecord, headers: ['If-Match'], refusals: [409, 412, 428] } as const

const Made = z
  .strictObject({
    seq: z.int(),
    at: z.string(),
    caseVersion: z.int(),
    on: Day,
    law: z.string().meta({ description: 'Phiên bản của bộ dữ liệu pháp luật' }),
    digest: z.string(),
  })
  .meta({ id: 'CaseAssessment' })

function made({ seq, at, case_version, facts_on, receipt }: CaseAssessmentRow) {
  const { package: law, digest } = ReceiptShape.parse(JSON.parse(receipt))
  return { seq, at, caseVersion: case_version, on: facts_on, law, digest }
}

const assessCase = operation({
  ...write,
  path: '/v1/discipline/cases/{id}/assessments',
  id: 'assessCase',
  summary: 'Đánh giá các tình tiết hiện tại; kết quả và biên nhận được lưu',
  scope: 'inspect',
  body: z.strictObject({}),
  answers: { 201: { description: 'Lần đánh giá', schema: Made.extend({ assessment: AssessmentShape }) } },
  handle: async ({ params: { id } }, context) => {
    const { queries, ports, principal } = context
    const row = await loadRecordToChange(context, 'case', id)
    if (row.state === 'closed') throw new ApiRefusal('wrong-state', { state: row.state, wanted: ['open', 'decided'] })
    const { facts } = storedCase(row)
    const { standards } = ports.province
    const assessment = assess(facts, { standards })
    const seq = ((await lastAssessment(queries, row))?.seq ?? 0) + 1
    const kept = {
      body: row.body,
      case_id: row.id,
      seq,
      case_version: row.version,
      facts_on: facts.on,
      receipt: JSON.stringify(receiptOf(facts, assessment, { standards })),
      key_id: principal.id,
      at: instant(ports),
    }
    await insertAssessment(queries, kept)
    const next = await saveRecord(context, row, {}, 'case.assess', { seq })
    return { status: 201, json: { ...made(kept), assessment }, headers: { ETag: `"${next.version}"` } }
  },
})

const listAssessments = operation({
  method: 'get',
  path: '/v1/discipline/cases/{id}/assessments',
  id: 'listCaseAssessments',
  tag,
  summary: 'Mọi lần đánh giá của hồ sơ, cũ trước',
  scope: 'inspect',
  params: oneRecord,
  answers: { 200: { description: 'Các lần', schema: z.strictObject({ items: z.array(Made) }) } },
  handle: async ({ params: { id } }, context) => {
    const row = await loadRecord(context, 'case', id)
    return { status: 200, json: { items: (await assessmentsOf(context.queries, row)).map(made) } }
  },
})

const readAssessment = operation({
  method: 'get',
  path: '/v1/discipline/cases/{id}/assessments/{seq}',
  id: 'readCaseAssessment',
  tag,
  summary: 'Một lần đánh giá: kết quả khi ấy, lời giải thích, và hôm nay còn như vậy không',
  description: '`changed` nêu dữ liệu pháp luật đã đổi từ đó; `rules`: dữ liệu như cũ, cách đọc đã khác.',
  scope: 'inspect',
  params: oneRecord.extend({ seq: wholeNumber(1, 1_000_000) }),
  query: z.strictObject({ lang: z.enum(['vi', 'en']).optional() }),
  answers: {
    200: {
      description: 'Lần đánh giá',
      schema: Made.extend({
        assessment: AssessmentShape,
        explanation: z.array(z.string()),
        same: z.boolean(),
        changed: z.array(z.string()),
        now: AssessmentShape,
      }),
    },
  },
  handle: async ({ params: { id, seq }, query: { lang = 'vi' } }, context) => {
    const { standards, instruments } = context.ports.province
    const row = await findAssessment(context.queries, await loadRecord(context, 'case', id), seq)
    if (!row) throw new ApiRefusal('not-found', { what: 'lần đánh giá' })
    const receipt = ReceiptShape.parse(JSON.parse(row.receipt))
    const again = replay(receipt, { standards })
    const assessment = JSON.parse(receipt.outputs)
    return {
      status: 200,
      json: {
        ...made(row),
        assessment,
        explanation: explain(assessment, lang, instruments),
        same: again.same,
        changed: again.same ? [] : again.changed,
        now: JSON.parse(again.outputs),
      },
    }
  },
})

const StepDone = StepShape.extend({ state: z.enum(stepStates), doneOn: Day.optional() }).meta({ id: 'StepProgress' })

const readProgress = operation({
  method: 'get',
  path: '/v1/discipline/cases/{id}/progress',
  id: 'readCaseProgress',
  tag,
  summary: 'Các bước đã làm, phải làm và hạn; hiệu lực của quyết định; pháp luật nói gì về xếp loại năm',
  scope: 'inspect',
  params: oneRecord,
  query: z.strictObject({ on: Day.optional() }),
  answers: {
    200: {
      description: 'Tiến độ',
      schema: z.strictObject({
        on: Day,
        steps: z.array(StepDone),
        effectThrough: Day.optional(),
        rating: z.array(LineShape),
        questions: z.array(LineShape),
      }),
    },
  },
  handle: async ({ params: { id }, query }, context) => {
    const { ports } = context
    const { facts } = storedCase(await loadRecord(context, 'case', id))
    const on = query.on ?? dayInVietnam(ports.now())
    const assessment = assess(facts, { standards: ports.province.standards })
    return { status: 200, json: { on, ...caseProgress(facts, assessment, on), questions: assessment.questions } }
  },
})

const decideCase = operation({
  ...write,
  path: '/v1/discipline/cases/{id}/decision',
  id: 'decideCase',
  summary: 'Ghi quyết định kỷ luật của người có thẩm quyền, kèm lý do',
  description:
    'Chỉ khi các tình tiết hiện tại đã được đánh giá theo pháp luật của ngày ký (`facts.on`). `departs` cho biết hình thức có khác các hình thức được đề xuất không: người có thẩm quyền quyết định.',
  scope: 'decide',
  body: z.strictObject({
    number: TextLine,
    form: Form,
    signedOn: Day,
    effectiveOn: Day.optional(),
    reason: TextProse,
  }),
  answers: changed,
  handle: async ({ params: { id }, body: { number, form, signedOn, effectiveOn, reason } }, context) => {
    const row = await loadRecordToChange(context, 'case', id)
    requireRecordState(row, 'open')
    const stored = storedCase(row)
    const today = dayInVietnam(context.ports.now())
    if (signedOn > today) throw unfit([problem('deed-not-yet', '/signedOn', { on: signedOn, today })])
    if (stored.facts.on !== signedOn || !(await assessedNow(row, context.queries)))
      throw new ApiRefusal('not-assessed', { on: signedOn })
    const decision = { form, signedOn, ...(effectiveOn !== undefined && { effectiveOn }) }
    const facts: CaseFacts = factsOf({ ...stored.facts, decision }, 'facts')
    const kept = { number, reason, departs: departs(stored.facts, form, context.ports.province) }
    const document = JSON.stringify({ ...stored, facts, decision: kept })
    const next = await saveRecord(context, row, { state: 'decided', document }, 'case.decide')
    return answerWithCase(200, next, context)
  },
})

const closeCase = operation({
  ...write,
  path: '/v1/discipline/cases/{id}/close',
  id: 'closeCase',
  summary: 'Đóng hồ sơ không kỷ luật, kèm lý do',
  scope: 'decide',
  body: CaseReason,
  answers: changed,
  handle: async ({ params: { id }, body }, context) => {
    const row = await loadRecordToChange(context, 'case', id)
    requireRecordState(row, 'open')
    const document = JSON.stringify({ ...storedCase(row), closed: body })
    return answerWithCase(200, await saveRecord(context, row, { state: 'closed', document }, 'case.close'), context)
  },
})

const putRating = operation({
  ...write,
  method: 'put',
  path: '/v1/discipline/cases/{id}/rating',
  id: 'putCaseRating',
  summary: 'Quyết định kỷ luật này tính vào xếp loại của năm nào',
  description: 'Một hồ sơ tính vào một năm. Pháp luật nói gì về việc này: `rating` của `GET …/progress`.',
  scope: 'decide',
  body: CaseRating,
  answers: changed,
  handle: async ({ params: { id }, body: rating }, context) => {
    const row = await loadRecordToChange(context, 'case', id)
    requireRecordState(row, 'decided')
    const change = { year: rating.year, document: JSON.stringify({ ...storedCase(row), rating }) }
    return answerWithCase(200, await saveRecord(context, row, change, 'case.rating', { year: rating.year }), context)
  },
})

export const caseStepOperations = [
  assessCase,
  listAssessments,
  readAssessment,
  readProgress,
  decideCase,
  closeCase,
  putRating,
]
