import { Day, departmentsOn, findBody, predecessors, stoodOn, successors, unitsOn } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { ApiRefusal } from '../errors/api-refusal.ts'
import { operation } from '../http/operation.ts'
import { Known, rulingOf, Unit } from './shapes.ts'

const Department = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    from: Day,
    until: Day.optional(),
    known: Known,
    successor: z.string().optional(),
  })
  .meta({ id: 'Department' })

const listBodies = operation({
  method: 'get',
  path: '/v1/bodies',
  id: 'listBodies',
  tag: 'Cơ quan',
  summary: 'Đơn vị hành chính và cơ quan có trong một ngày; có `q` thì tìm theo tên hoặc mã',
  scope: 'read',
  reference: true,
  query: z.strictObject({ on: Day, q: z.string().min(1).max(200).optional() }),
  answers: {
    200: {
      description: 'Gần đúng nhất đứng trước khi tìm',
      schema: z.strictObject({ units: z.array(Unit), departments: z.array(Department) }),
    },
  },
  handle: ({ query }, { ports: { province } }) => {
    const { bodies } = province
    if (query.q === undefined)
      return { status: 200, json: { units: unitsOn(query.on, bodies), departments: departmentsOn(query.on, bodies) } }
    const found = findBody(query.q, query.on, bodies)
    const units = found.flatMap((each) => (each.kind === 'unit' ? [each.unit] : []))
    const departments = found.flatMap((each) => (each.kind === 'department' ? [each.department] : []))
    return { status: 200, json: { units, departments } }
  },
})

const readUnit = operation({
  method: 'get',
  path: '/v1/bodies/{code}',
  id: 'readBody',
  tag: 'Cơ quan',
  summary: 'Một đơn vị hành chính trong một ngày, với đơn vị trước và sau sắp xếp',
  scope: 'read',
  reference: true,
  params: z.strictObject({ code: z.string().max(20) }),
  query: z.strictObject({ on: Day }),
  answers: {
    200: {
      description: 'Đơn vị; `stood` nói nó có tồn tại ngày đó không, theo dữ liệu có được',
      schema: z.strictObject({
        unit: Unit.nullable(),
        stood: z.enum(['yes', 'no', 'unknown']),
        predecessors: z.array(z.strictObject({ unit: Unit, split: z.boolean() })),
        successor: rulingOf(Unit),
      }),
    },
  },
  handle: ({ params: { code }, query }, { ports: { province } }) => {
    const { bodies } = province
    const known = bodies.snapshots.some(({ units }) => units.some((unit) => unit.code === code))
    if (!known) throw new ApiRefusal('not-found', { what: 'đơn vị' })
    const { stood, unit = null } = stoodOn(code, query.on, bodies)
    return {
      status: 200,
      json: { unit, stood, predecessors: predecessors(code, bodies), successor: successors(code, bodies) },
    }
  },
})

export const bodyOperations = [listBodies, readUnit]
