import { Day, Inspection, remedyDue } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { operation } from '../http/operation.ts'
import { Declared } from '../inspections/draft.ts'
import { load, loadToChange, requireDraft, save } from '../inspections/load.ts'
import { answerWith, draftOf, Resource } from '../inspections/resource.ts'
import { changed, oneInspection, tag } from './inspections.ts'

const common = {
  tag,
  scope: 'inspect',
  params: oneInspection,
  headers: ['If-Match'],
  refusals: [409, 412, 428],
} as const

const addFinding = operation({
  ...common,
  method: 'post',
  path: '/v1/inspections/{id}/findings',
  id: 'addFinding',
  summary: 'Thêm một vi phạm, tồn tại vào bản nháp',
  description: '`If-Match: *` khi thứ tự với người khác không quan trọng.',
  body: Inspection.shape.findings.element,
  answers: { 201: { description: 'Hồ sơ sau khi thêm', schema: Resource } },
  handle: async ({ params: { id }, body: finding }, context) => {
    const row = await loadToChange(context, id)
    requireDraft(row)
    const draft = draftOf(row)
    const findings = [...(draft.findings ?? []), finding]
    const next = await save(context, row, { record: JSON.stringify({ ...draft, findings }) }, 'inspection.finding')
    return answerWith(201, next, context)
  },
})

const putOpinion = operation({
  ...common,
  method: 'put',
  path: '/v1/inspections/{id}/opinion',
  id: 'putOpinion',
  summary: 'Ý kiến của đối tượng kiểm tra (NĐ 217/2025/NĐ-CP Điều 15 khoản 3 điểm a); null: không có ý kiến',
  body: z.strictObject({ opinion: Inspection.shape.opinion }),
  answers: changed,
  handle: async ({ params: { id }, body: { opinion } }, context) => {
    const row = await loadToChange(context, id)
    requireDraft(row)
    const json = JSON.stringify({ ...draftOf(row), opinion })
    return answerWith(200, await save(context, row, { record: json }, 'inspection.opinion'), context)
  },
})

const putEligibility = operation({
  ...common,
  method: 'put',
  path: '/v1/inspections/{id}/eligibility',
  id: 'putEligibility',
  summary: 'Cam kết về điều kiện của từng thành viên đoàn (NĐ 217/2025/NĐ-CP Điều 12 khoản 2)',
  description:
    'Nghị định điều chỉnh kiểm tra chuyên ngành; ở đây được dùng làm mức tối thiểu cho mọi cuộc kiểm tra. Không in vào biên bản.',
  body: z.strictObject({ members: z.array(Declared).max(50) }),
  answers: changed,
  handle: async ({ params: { id }, body: { members } }, context) => {
    const row = await loadToChange(context, id)
    requireDraft(row)
    const next = await save(context, row, { eligibility: JSON.stringify(members) }, 'inspection.eligibility')
    return answerWith(200, next, context)
  },
})

const RecommendationDue = z
  .strictObject({
    index: z.int(),
    what: z.string(),
    who: z.string(),
    legalEnd: Day,
    safeTarget: Day.optional(),
    report: z.string().optional(),
  })
  .meta({ id: 'RecommendationDue' })

const listRecommendations = operation({
  method: 'get',
  path: '/v1/inspections/{id}/recommendations',
  id: 'listRecommendations',
  tag,
  summary: 'Kiến nghị, yêu cầu với ngày đến hạn đã tính',
  scope: 'read',
  params: oneInspection,
  answers: {
    200: { description: 'Theo thứ tự của biên bản', schema: z.strictObject({ items: z.array(RecommendationDue) }) },
  },
  refusals: [422],
  handle: async ({ params: { id } }, context) => {
    const { recommendations = [] } = draftOf(await load(context, id))
    const items = recommendations.map(({ what, who, due, report }, index) => ({
      index,
      what,
      who,
      ...remedyDue(due),
      ...(report !== undefined && { report }),
    }))
    return { status: 200, json: { items } }
  },
})

export const partOperations = [addFinding, putOpinion, putEligibility, listRecommendations]
