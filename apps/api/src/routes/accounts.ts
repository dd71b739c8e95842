import { collectorsOf, Day, PersonName, TextLine } from '@congvu/core'
import { consolidatedReport } from '@congvu/minutes'
import { z } from '@hono/zod-openapi'
import { mayTouch } from '../auth/access.ts'
import { ApiRefusal } from '../errors/api-refusal.ts'
import { operation } from '../http/operation.ts'
import { wholeNumber } from '../http/whole-number.ts'
import { accountOf, collects } from '../records/deeds.ts'
import { BodyAccountShape, ConsolidatedShape } from './account-shapes.ts'
import { onePlan, planOf } from './plans.ts'

const tag = 'Thực hiện kế hoạch'
const params = onePlan.extend({ year: wholeNumber(2000, 2999) })
const on = Day.optional().meta({ description: 'Tính đến ngày nào; bỏ trống: hôm nay' })

const listAccounts = operation({
  method: 'get',
  path: '/v1/plans/{plan}/accounts/{year}',
  id: 'listAccounts',
  tag,
  summary: 'Từng cơ quan phải làm gì, đã làm gì, đúng hạn hay trễ',
  description:
    'Khóa của một cơ quan chỉ thấy cơ quan mình; cơ quan tổng hợp theo kế hoạch thấy tất cả. `arguable`: đúng hạn hay trễ là do người có thẩm quyền quyết định.',
  scope: 'read',
  params,
  query: z.strictObject({ on, body: z.string().max(60).optional() }),
  answers: {
    200: {
      description: 'Mỗi cơ quan một dòng',
      schema: z.strictObject({ year: z.int(), on: Day, items: z.array(BodyAccountShape) }),
    },
  },
  refusals: [422],
  handle: async ({ params: { plan, year }, query }, context) => {
    const of = planOf(plan, context)
    const { principal } = context
    const account = await accountOf(context, of, year, query.on)
    const items = account.rows
      .filter(({ body }) => collects(principal, of) || mayTouch(principal, body))
      .filter(({ body }) => query.body === undefined || body === query.body)
    return { status: 200, json: { year, on: account.on, items } }
  },
})

const readConsolidated = operation({
  method: 'get',
  path: '/v1/plans/{plan}/consolidated/{year}',
  id: 'readConsolidated',
  tag,
  summary: 'Tổng hợp của mọi cơ quan trong năm: số liệu và bảng',
  description: 'Chỉ cơ quan tổng hợp theo kế hoạch (III.1.b: qua Sở Nội vụ). `due` là hạn của báo cáo tổng hợp.',
  scope: 'read',
  params,
  query: z.strictObject({ on }),
  answers: { 200: { description: 'Tổng hợp', schema: ConsolidatedShape } },
  refusals: [422],
  handle: async ({ params: { plan, year }, query }, context) => {
    const of = planOf(plan, context)
    if (!collects(context.principal, of)) throw new ApiRefusal('not-the-collector', { bodies: collectorsOf(of) })
    return { status: 200, json: await accountOf(context, of, year, query.on) }
  },
})

const Paper = z
  .strictObject({
    issuer: z.strictObject({
      parent: TextLine.optional(),
      name: TextLine,
      abbreviation: TextLine,
      place: TextLine,
    }),
    to: TextLine,
    date: Day,
    signer: z.strictObject({ post: TextLine, name: PersonName }),
    recipients: z.array(TextLine).max(30),
    filing: TextLine,
  })
  .meta({ id: 'ReportPaper' })

const draftConsolidated = operation({
  method: 'post',
  path: '/v1/plans/{plan}/consolidated/{year}/draft',
  id: 'draftConsolidated',
  tag,
  summary: 'Dự thảo báo cáo tổng hợp (PDF, thể thức NĐ 30/2020/NĐ-CP) từ chính số liệu này; không lưu gì',
  description: 'Số để trống; trang cuối là ghi chú cho người soạn, bỏ trước khi trình ký.',
  scope: 'read',
  keepsNothing: true,
  params,
  query: z.strictObject({ on }),
  body: Paper,
  answers: { 200: { description: 'Dự thảo', type: 'application/pdf' } },
  handle: async ({ params: { plan, year }, query, body: paper }, context) => {
    const of = planOf(plan, context)
    if (!collects(context.principal, of)) throw new ApiRefusal('not-the-collector', { bodies: collectorsOf(of) })
    const account = await accountOf(context, of, year, query.on)
    const name = `attachment; filename="bao-cao-${year}.pdf"`
    return {
      status: 200,
      bytes: consolidatedReport(account, paper, context.ports.province).slice(),
      headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': name },
    }
  },
})

export const accountOperations = [listAccounts, readConsolidated, draftConsolidated]
