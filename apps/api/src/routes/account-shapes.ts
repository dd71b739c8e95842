import { Day, fulfilmentStates } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { Assumption, Known } from './shapes.ts'

// Shapes of core's account of a plan, for the document. Core's types are the law; tests read answers through these.

const Fulfilment = z
  .strictObject({
    obligation: z.string(),
    task: z.string(),
    legalEnd: Day,
    rolledEnd: Day.optional(),
    safeTarget: Day.optional(),
    state: z.enum(fulfilmentStates),
    doneOn: Day.optional(),
    daysLate: z.int().optional(),
    explanation: z.string().optional(),
    questions: z.array(Assumption),
  })
  .meta({ id: 'Fulfilment' })

const counts = <K extends string>(...names: readonly K[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, z.int()])))

const Sums = z
  .strictObject({
    document: counts('count'),
    dissemination: counts('count', 'reached'),
    training: counts('count', 'trainees'),
    emulation: counts('count', 'participants'),
    commendation: counts('count', 'individuals', 'collectives'),
    posting: counts('places', 'posted', 'total'),
    supervision: counts('received', 'answered', 'fromFront', 'fromOrganisations', 'fromCitizens'),
    delay: counts('count', 'open'),
    report: counts('count'),
  })
  .meta({ id: 'Sums' })

export const BodyAccountShape = z
  .strictObject({
    body: z.string(),
    name: z.string(),
    kinds: z.array(z.string()),
    listed: z.boolean(),
    known: Known,
    dated: z.array(Fulfilment),
    sums: Sums,
  })
  .meta({ id: 'BodyAccount' })

export const ConsolidatedShape = z
  .strictObject({
    schema: z.literal('congvu.consolidated/1'),
    plan: z.string(),
    year: z.int(),
    on: Day,
    reports: z.array(
      z.strictObject({
        task: z.string(),
        legalEnd: Day,
        counts: counts('expected', 'onTime', 'arguable', 'late', 'explained', 'open', 'overdue'),
      }),
    ),
    due: z.array(z.strictObject({ task: z.string(), legalEnd: Day, safeTarget: Day.optional() })),
    sums: Sums,
    tasks: z.array(z.strictObject({ task: z.string(), bodies: z.int(), deeds: z.int() })),
    rows: z.array(BodyAccountShape),
    questions: z.array(Assumption),
    known: Known,
  })
  .meta({ id: 'Consolidated' })
