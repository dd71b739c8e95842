import { citationsOn, Day, findInstrument, inForceOn, inVietnamese, numbered, standardsOn } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { operation } from '../http/operation.ts'
import { Known, Source } from './shapes.ts'

const InstrumentShape = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    number: z.string(),
    title: z.string(),
    cited: z.string(),
    issuer: z.string().optional(),
    issuedOn: Day.optional(),
    from: Day.optional(),
    until: Day.optional(),
    endedBy: z.array(z.string()).optional(),
    known: Known,
    checkedOn: Day,
    note: z.string().optional(),
    inForce: z.enum(['yes', 'not-yet', 'ended', 'unknown']).optional(),
  })
  .meta({ id: 'Instrument' })

const on = z.strictObject({ on: Day.optional() })

const listInstruments = operation({
  method: 'get',
  path: '/v1/instruments',
  id: 'listInstruments',
  tag: 'Pháp luật',
  summary: 'Các văn bản được viện dẫn; có `on` thì kèm hiệu lực ngày đó',
  scope: 'read',
  reference: true,
  query: on,
  answers: { 200: { description: 'Danh mục', schema: z.strictObject({ items: z.array(InstrumentShape) }) } },
  handle: ({ query }, { ports }) => ({
    status: 200,
    json: {
      items: ports.province.instruments.map((each) => ({
        ...each,
        cited: numbered(each),
        ...(query.on && { inForce: inForceOn(each, query.on) }),
      })),
    },
  }),
})

const readInstrument = operation({
  method: 'get',
  path: '/v1/instruments/{id}',
  id: 'readInstrument',
  tag: 'Pháp luật',
  summary: 'Một văn bản',
  scope: 'read',
  reference: true,
  params: z.strictObject({ id: z.string().max(80) }),
  query: on,
  answers: { 200: { description: 'Văn bản', schema: InstrumentShape } },
  handle: ({ params, query }, { ports }) => {
    const found = findInstrument(params.id, ports.province.instruments)
    const inForce = query.on && { inForce: inForceOn(found, query.on) }
    return { status: 200, json: { ...found, cited: numbered(found), ...inForce } }
  },
})

const StandardShape = z
  .strictObject({
    id: z.string(),
    group: z.enum(['TT', 'GT', 'DD', 'TP', 'AG']),
    who: z.enum(['all', 'leaders', 'agency']),
    text: z.string(),
    observe: z.array(z.string()),
    example: z.string().optional(),
    note: z.string().optional(),
    checkedOn: Day,
    citations: z.array(Source.extend({ words: z.string() })),
  })
  .meta({ id: 'Standard' })

const listStandards = operation({
  method: 'get',
  path: '/v1/standards',
  id: 'listStandards',
  tag: 'Pháp luật',
  summary: 'Tiêu chí có căn cứ còn hiệu lực trong một ngày, và căn cứ được viện dẫn ngày đó',
  scope: 'read',
  reference: true,
  query: z.strictObject({ on: Day, group: z.enum(['TT', 'GT', 'DD', 'TP', 'AG']).optional() }),
  answers: { 200: { description: 'Tiêu chí', schema: z.strictObject({ items: z.array(StandardShape) }) } },
  handle: ({ query }, { ports: { province } }) => {
    const items = standardsOn(query.on, province.standards)
      .filter(({ group }) => query.group === undefined || group === query.group)
      .map((standard) => {
        const { sources: _sources, ...rest } = standard
        const citations = citationsOn(standard, query.on).map(({ known, ...citation }) => ({
          ...citation,
          known,
          words: inVietnamese(citation, province.instruments),
        }))
        return { ...rest, citations }
      })
    return { status: 200, json: { items } }
  },
})

export const lawOperations = [listInstruments, readInstrument, listStandards]
