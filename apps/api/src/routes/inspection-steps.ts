import { Day, TextProse } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { record } from '../audit/record.ts'
import { ApiRefusal } from '../errors/api-refusal.ts'
import { type Context, operation } from '../http/operation.ts'
import { requireConcludable } from '../inspections/concludable.ts'
import { loadToChange, requireDraft, save } from '../inspections/load.ts'
import { requireReady } from '../inspections/minutes.ts'
import { answerWith, draftOf, Resource } from '../inspections/resource.ts'
import { requireState, step } from '../inspections/steps.ts'
import { copyEvidence } from '../store/queries/files.ts'
import { findInspection, nextNumber } from '../store/queries/inspections.ts'
import { changed, createRow, newRow, oneInspection, tag } from './inspections.ts'

const common = {
  method: 'post',
  tag,
  scope: 'decide',
  params: oneInspection,
  headers: ['If-Match'],
  refusals: [409, 412, 428],
} as const
const nothing = z.strictObject({})

const conclude = operation({
  ...common,
  path: '/v1/inspections/{id}/conclude',
  id: 'concludeInspection',
  summary: 'Kết luận: hồ sơ đóng lại, biên bản sẵn sàng để ký',
  body: nothing,
  answers: changed,
  handle: async ({ params: { id } }, context) => {
    const row = await loadToChange(context, id)
    requireDraft(row)
    await requireConcludable(row, context)
    const next = await save(context, row, { state: step('conclude', row.state) }, 'inspection.conclude')
    return answerWith(200, next, context)
  },
})

const sign = operation({
  ...common,
  path: '/v1/inspections/{id}/signature',
  id: 'recordSignature',
  summary: 'Ghi nhận biên bản đã được ký, ngày nào, ký mực hay ký số',
  body: z.strictObject({ signedOn: Day, how: z.enum(['ink', 'digital']) }),
  answers: changed,
  handle: async ({ params: { id }, body: { signedOn, how } }, context) => {
    const row = await loadToChange(context, id)
    const change = { state: step('sign', row.state), signed_on: signedOn, signed_how: how }
    return answerWith(200, await save(context, row, change, 'inspection.sign', { signedOn, how }), context)
  },
})

const giveNumber = operation({
  ...common,
  path: '/v1/inspections/{id}/number',
  id: 'giveNumber',
  summary: 'Cho số sau khi ký (NĐ 30/2020/NĐ-CP Điều 15 khoản 2)',
  description: 'Theo cơ quan và theo năm của ngày biên bản; không số nào được cho hai lần hay bỏ trống.',
  body: nothing,
  answers: changed,
  handle: async ({ params: { id } }, context) => {
    const row = await loadToChange(context, id)
    const state = step('number', row.state)
    const { date } = await requireReady(row, context)
    const number = await nextNumber(context.queries, row.body, Number(date.slice(0, 4)))
    const next = await save(context, row, { state, number }, 'inspection.number', { number })
    if (row.supersedes !== null) await retire(context, row.supersedes, row.id)
    return answerWith(200, next, context)
  },
})

/** The inspection that another one replaces stays as it is, and says by which. */
async function retire(context: Context, id: string, by: string): Promise<void> {
  const old = await findInspection(context.queries, id)
  if (!old) throw new Error(`inspection ${id} is superseded and not there`)
  await save(context, old, { state: step('supersede', old.state), superseded_by: by }, 'inspection.superseded', { by })
}

const newId = z.uuid().regex(/^[0-9a-f-]{36}$/)
const made = { 201: { description: 'Bản nháp mới', schema: Resource } }

/** @throws {ApiRefusal} `precondition-failed` when the id is taken */
async function requireFree({ queries }: Context, id: string): Promise<void> {
  if (await findInspection(queries, id)) throw new ApiRefusal('precondition-failed')
}

const supersede = operation({
  ...common,
  path: '/v1/inspections/{id}/supersede',
  id: 'supersedeInspection',
  summary: 'Lập hồ sơ thay thế từ hồ sơ đã kết luận; hồ sơ cũ giữ nguyên',
  description: 'Hồ sơ cũ thành `superseded` khi hồ sơ mới được cho số.',
  body: z.strictObject({ id: newId, reason: TextProse }),
  answers: made,
  handle: async ({ params: { id }, body }, context) => {
    const old = await loadToChange(context, id)
    step('supersede', old.state)
    await requireFree(context, body.id)
    const row = {
      ...newRow(context, old.body, body.id, old.record),
      supersedes: old.id,
      reason: body.reason,
      eligibility: old.eligibility,
      decision_id: old.decision_id,
    }
    await createRow(context, row, 'inspection.create')
    await copyEvidence(context.queries, { body: old.body, inspection_id: old.id }, row.id)
    await record(context, old, 'inspection.supersede', { by: body.id })
    return answerWith(201, row, context)
  },
})

const followUp = operation({
  ...common,
  scope: 'inspect',
  path: '/v1/inspections/{id}/follow-up',
  id: 'openFollowUp',
  summary: 'Mở cuộc kiểm tra lại, bắt đầu từ những vi phạm, tồn tại của lần trước',
  description: 'Mỗi vi phạm bắt đầu là chưa khắc phục (`no`), cho đến khi đoàn thấy khác.',
  body: z.strictObject({ id: newId }),
  answers: made,
  handle: async ({ params: { id }, body }, context) => {
    const old = await loadToChange(context, id)
    requireState(old.state, ['issued'], undefined)
    await requireFree(context, body.id)
    const { issuer, inspected, date, findings = [] } = draftOf(old)
    const draft = {
      schema: 'congvu.inspection/1',
      number: null,
      issuer,
      inspected,
      visit: 'follow-up',
      ...(findings.length > 0 && {
        followUpOf: {
          number: `${old.number}/BB-${issuer?.abbreviation}`,
          date,
          findings: findings.map(({ what }) => ({ what, remedied: 'no' })),
        },
      }),
    }
    const row = { ...newRow(context, old.body, body.id, JSON.stringify(draft)), follow_up_of: old.id }
    return answerWith(201, await createRow(context, row, 'inspection.follow-up'), context)
  },
})

export const stepOperations = [conclude, sign, giveNumber, supersede, followUp]
