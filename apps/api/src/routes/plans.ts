import { Day, type Obligation, obligations, Plan, plan } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { ApiRefusal } from '../errors/api-refusal.ts'
import { type Context, operation } from '../http/operation.ts'
import { Assumption, Grounds, Period } from './shapes.ts'

export const onePlan = z.strictObject({ plan: z.string().max(80).meta({ description: '`6861` hoặc `kh-6861-2019`' }) })

/** The plan of the province, by its id or by the number it is known by. @throws {ApiRefusal} `not-found` */
export function planOf(id: string, { ports }: Pick<Context, 'ports'>): Plan {
  const held = ports.province.plan
  if (id === held.id || id === held.number.split('/')[0]) return held
  throw new ApiRefusal('not-found', { what: 'kế hoạch' })
}

const readPlan = operation({
  method: 'get',
  path: '/v1/plans/{plan}',
  id: 'readPlan',
  tag: 'Kế hoạch',
  summary: 'Toàn văn kế hoạch và nhiệm vụ của nó, dưới dạng dữ liệu',
  scope: 'read',
  reference: true,
  params: onePlan,
  answers: { 200: { description: 'Kế hoạch', schema: Plan } },
  handle: ({ params: asked }, context) => ({ status: 200, json: planOf(asked.plan, context) }),
})

const Assignment = z
  .strictObject({
    ref: z.string(),
    text: z.string(),
    timing: z.string().optional(),
    who: z.array(z.string()),
    bodies: z.array(z.string()),
    deadline: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    requested: z.boolean(),
  })
  .meta({ id: 'Assignment' })

const listDuties = operation({
  method: 'get',
  path: '/v1/plans/{plan}/assignments',
  id: 'listAssignments',
  tag: 'Kế hoạch',
  summary: 'Nội dung chủ yếu (II) và phân công (III): ai phải làm gì, khi nào',
  scope: 'read',
  reference: true,
  params: onePlan,
  query: z.strictObject({ under: z.string().max(40).optional(), body: z.string().max(60).optional() }),
  answers: { 200: { description: 'Theo thứ tự của văn bản', schema: z.strictObject({ items: z.array(Assignment) }) } },
  refusals: [404],
  handle: ({ params: asked, query }, context) => {
    const of = planOf(asked.plan, context)
    const items = plan
      .duties(of)
      .map(({ place, duty }) => ({
        ref: place.ref,
        text: place.clause.text,
        ...(place.clause.timing !== undefined && { timing: place.clause.timing }),
        who: duty.who.map(({ words }) => words),
        bodies: duty.who.flatMap(({ bodies }) => bodies),
        deadline: duty.deadline,
        requested: duty.requested ?? false,
      }))
      .filter(({ ref }) => query.under === undefined || ref === query.under || ref.startsWith(`${query.under}.`))
      .filter(({ bodies }) => query.body === undefined || bodies.includes(query.body))
    return { status: 200, json: { items } }
  },
})

const readPlace = operation({
  method: 'get',
  path: '/v1/plans/{plan}/places/{ref}',
  id: 'readPlace',
  tag: 'Kế hoạch',
  summary: 'Một chỗ của kế hoạch theo cách đánh số của chính nó: `III.2.g`',
  scope: 'read',
  reference: true,
  params: onePlan.extend({ ref: z.string().max(40) }),
  answers: {
    200: {
      description: 'Nguyên văn',
      schema: z.strictObject({ ref: z.string(), text: z.string(), timing: z.string().optional() }),
    },
  },
  handle: ({ params: asked }, context) => {
    const { ref, clause } = plan.find(planOf(asked.plan, context), asked.ref)
    return {
      status: 200,
      json: { ref, text: clause.text, ...(clause.timing !== undefined && { timing: clause.timing }) },
    }
  },
})

const ObligationShape = z
  .strictObject({
    id: z.string(),
    plan: z.string(),
    task: z.string(),
    body: z.strictObject({ kind: z.string(), name: z.string(), words: z.string() }),
    with: z.array(z.string()),
    requested: z.boolean(),
    rule: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    follows: z.string().optional(),
    covers: Period,
    questions: z.array(Assumption),
    grounds: Grounds,
    due: z.enum(['by-day', 'continuous', 'since-event', 'by-programme', 'as-guided']),
    legalEnd: Day.optional(),
    rolledEnd: Day.optional(),
    safeTarget: Day.optional(),
    estimated: z.boolean(),
    event: z.looseObject({ event: z.string(), on: Day }).optional(),
  })
  .meta({ id: 'Obligation' })

export const ofBody = (all: readonly Obligation[], kind: string | null | undefined): readonly Obligation[] =>
  kind ? all.filter(({ body }) => body.kind === kind) : all

const listObligations = operation({
  method: 'get',
  path: '/v1/plans/{plan}/obligations',
  id: 'listObligations',
  tag: 'Kế hoạch',
  summary: 'Việc phải làm trong một kỳ, của ai, hạn nào',
  scope: 'read',
  reference: true,
  params: onePlan,
  query: z.strictObject({
    from: Day,
    through: Day,
    body: z.string().max(60).optional(),
    belongsBy: z.enum(['legalEnd', 'safeTarget']).optional(),
  }),
  answers: {
    200: {
      description: 'Theo hạn, rồi theo thứ tự của kế hoạch',
      schema: z.strictObject({ items: z.array(ObligationShape) }),
    },
  },
  refusals: [422],
  handle: ({ params: asked, query: { from, through, body, belongsBy } }, context) => {
    const found = obligations(planOf(asked.plan, context), { from, through, ...(belongsBy && { belongsBy }) })
    return { status: 200, json: { items: ofBody(found, body) } }
  },
})

export const planOperations = [readPlan, listDuties, readPlace, listObligations]
