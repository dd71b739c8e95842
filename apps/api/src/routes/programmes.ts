import { Day, dayInVietnam, itemStates, Programme, problem, programmeProblems, programmeProgress } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { ApiRefusal, unfit } from '../errors/api-refusal.ts'
import { under } from '../http/body.ts'
import { type Answer, operation } from '../http/operation.ts'
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
import { Issued, ProgrammeResource, programmeResource, storedDecision, storedProgramme } from '../records/programmes.ts'
import { inspectionsUnder } from '../store/queries/inspections.ts'
import { pageOfRecords, recordsAbout } from '../store/queries/records.ts'
import type { RecordRow } from '../store/schema.ts'

const tag = 'Chương trình và quyết định kiểm tra'
const changed = { 200: { description: 'Sau khi sửa', schema: ProgrammeResource } }
const change = { tag, scope: 'decide', params: oneRecord, refusals: [409, 412, 428] } as const

const answer = (status: number, row: RecordRow): Answer => ({
  status,
  json: programmeResource(row),
  headers: { ETag: etag(row.version), 'Content-Location': `/v1/programmes/${row.id}` },
})

const putProgramme = operation({
  ...change,
  method: 'put',
  path: '/v1/programmes/{id}',
  id: 'putProgramme',
  summary: 'Lập hoặc ghi lại chương trình kiểm tra năm, khi còn là dự thảo (III.2.b)',
  description: '`amends`: chương trình đã ban hành mà bản này sửa đổi. Ban hành bằng `POST …/issue`.',
  headers: ['If-Match', 'If-None-Match'],
  body: z.strictObject({ body: BodyId.optional(), programme: Programme, amends: z.uuid().nullable().optional() }),
  answers: { ...changed, 201: { description: 'Đã lập', schema: ProgrammeResource } },
  handle: async ({ params: { id }, body: { body, programme, amends = null } }, context) => {
    const problems = programmeProblems(programme)
    if (problems.length > 0) throw unfit(under('programme', problems))
    const amended = amends === null ? undefined : await loadRecord(context, 'programme', amends)
    if (amended) requireRecordState(amended, 'issued')
    const document = JSON.stringify({ programme, amends })
    const fields = { state: 'draft', year: programme.year, about: amends, document }
    const { status, row } = await putRecord(context, { kind: 'programme', id, body }, fields)
    if (amended && amended.body !== row.body) throw new ApiRefusal('not-found', { what: 'chương trình kiểm tra' })
    return answer(status, row)
  },
})

const issueProgramme = operation({
  ...change,
  method: 'post',
  path: '/v1/programmes/{id}/issue',
  id: 'issueProgramme',
  summary: 'Ghi nhận chương trình đã được ban hành: số, ngày, người ký; từ đó không sửa nữa',
  headers: ['If-Match'],
  body: Issued,
  answers: changed,
  handle: async ({ params: { id }, body: issued }, context) => {
    const row = await loadRecordToChange(context, 'programme', id)
    requireRecordState(row, 'draft')
    const today = dayInVietnam(context.ports.now())
    if (issued.date > today) throw unfit([problem('deed-not-yet', '/date', { on: issued.date, today })])
    const document = JSON.stringify({ ...storedProgramme(row), issued })
    return answer(200, await saveRecord(context, row, { state: 'issued', document }, 'programme.issue'))
  },
})

const readProgramme = operation({
  method: 'get',
  path: '/v1/programmes/{id}',
  id: 'readProgramme',
  tag,
  summary: 'Một chương trình kiểm tra',
  scope: 'read',
  params: oneRecord,
  answers: { 200: { description: 'Chương trình', schema: ProgrammeResource } },
  handle: async ({ params: { id } }, context) => answer(200, await loadRecord(context, 'programme', id)),
})

const listProgrammes = operation({
  method: 'get',
  path: '/v1/programmes',
  id: 'listProgrammes',
  tag,
  summary: 'Chương trình kiểm tra theo thứ tự thay đổi, cũ trước',
  scope: 'read',
  query: z.strictObject({
    ...PageQuery,
    year: wholeNumber(2000, 2999).optional(),
    state: ProgrammeResource.shape.state.optional(),
  }),
  answers: { 200: { description: 'Một trang', schema: pageShape(ProgrammeResource) } },
  handle: async ({ query }, { queries, principal }) => {
    const narrowed = { kind: 'programme', year: query.year, state: query.state } as const
    const rows = await pageOfRecords(queries, narrowed, asked(query, principal))
    return { status: 200, json: ofPage(rows, query, programmeResource) }
  },
})

const ItemProgress = z
  .strictObject({
    item: z.string(),
    state: z.enum(itemStates),
    decisions: z.array(z.strictObject({ id: z.uuid(), number: z.string(), date: Day })),
    inspections: z.array(z.strictObject({ id: z.uuid(), state: z.string() })),
  })
  .meta({ id: 'ItemProgress' })

const readProgress = operation({
  method: 'get',
  path: '/v1/programmes/{id}/progress',
  id: 'readProgrammeProgress',
  tag,
  summary: 'Từng mục của chương trình: đã có quyết định chưa, đã kiểm tra chưa, mục nào quá ngày',
  scope: 'read',
  params: oneRecord,
  query: z.strictObject({ on: Day.optional() }),
  answers: {
    200: { description: 'Theo thứ tự các mục', schema: z.strictObject({ on: Day, items: z.array(ItemProgress) }) },
  },
  handle: async ({ params: { id }, query }, context) => {
    const { queries, ports } = context
    const row = await loadRecord(context, 'programme', id)
    const on = query.on ?? dayInVietnam(ports.now())
    const living = (await recordsAbout(queries, 'decision', row.body, id)).filter(({ state }) => state === 'issued')
    const decisions = living.map((each) => ({ id: each.id, decision: storedDecision(each).decision }))
    const ids = decisions.map((each) => each.id)
    const made = (await inspectionsUnder(queries, row.body, ids)).filter(({ state }) => state !== 'superseded')
    const itemOf = (decisionId: string | null): string | undefined => {
      const found = decisions.find((each) => each.id === decisionId)?.decision.under
      return found?.kind === 'programme' ? found.item : undefined
    }
    const decided = ids.flatMap((each) => itemOf(each) ?? [])
    const concluded = made.flatMap((each) => (each.state === 'draft' ? [] : (itemOf(each.decision_id) ?? [])))
    const items = programmeProgress(storedProgramme(row).programme, decided, concluded, on).map(({ item, state }) => ({
      item,
      state,
      decisions: decisions
        .filter((each) => itemOf(each.id) === item)
        .map(({ id: own, decision: { number, date } }) => ({ id: own, number, date })),
      inspections: made
        .filter((each) => itemOf(each.decision_id) === item)
        .map((each) => ({ id: each.id, state: each.state })),
    }))
    return { status: 200, json: { on, items } }
  },
})

export const programmeOperations = [listProgrammes, putProgramme, readProgramme, issueProgramme, readProgress]
