import { Refusal } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { record } from '../audit/record.ts'
import { bodyFor } from '../auth/access.ts'
import { zipped } from '../dossiers/archive.ts'
import { collect, entriesOf, recordExport } from '../dossiers/collect.ts'
import { problemDocument } from '../errors/problem-json.ts'
import type { Context } from '../http/operation.ts'
import { BodyId } from '../inspections/draft.ts'
import { load } from '../inspections/load.ts'
import { minutesPdf } from '../inspections/minutes.ts'
import { instant } from '../ports.ts'
import type { InspectionRow } from '../store/schema.ts'

const Id = z.uuid().regex(/^[0-9a-f-]{36}$/)

/** What may be asked to be done while nobody waits. */
export const JobAsked = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('minutes'), inspections: z.array(Id).min(1).max(500) }),
    z.strictObject({ kind: z.literal('dossier'), body: BodyId.optional() }),
  ])
  .meta({ id: 'JobAsked' })
export type JobAsked = z.infer<typeof JobAsked>

/** A ZIP in the making, and the rows of the log that go with it, written in the transaction that ends the job. */
export type Made = {
  readonly chunks: AsyncIterable<Uint8Array>
  readonly tell: (within: Context) => Promise<void>
}

/** Does what was asked, as who asked it. @throws {ApiRefusal} as the operation that would do it at once */
export const make = (asked: JobAsked, context: Context): Promise<Made> =>
  asked.kind === 'minutes' ? minutes(asked.inspections, context) : dossier(asked.body, context)

/** The minutes of many inspections, each once, and what came of each: one that is not ready stops no other. */
async function minutes(ids: readonly string[], context: Context): Promise<Made> {
  const seen: InspectionRow[] = []
  async function* entries() {
    const results: object[] = []
    for (const id of new Set(ids)) {
      try {
        const row = await load(context, id)
        const file = `bien-ban-${id}.pdf`
        yield { name: file, bytes: await minutesPdf(row, context) }
        seen.push(row)
        results.push({ id, version: row.version, file })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        results.push({ id, problem: problemDocument(error, `/v1/inspections/${id}`, context.requestId) })
      }
    }
    yield { name: 'ket-qua.json', bytes: new TextEncoder().encode(`${JSON.stringify(results, null, 2)}\n`) }
  }
  return {
    chunks: zipped(entries()),
    tell: async (within) => {
      for (const row of seen) await record(within, row, 'inspection.read', { version: row.version, as: 'pdf' })
    },
  }
}

async function dossier(asked: string | undefined, context: Context): Promise<Made> {
  const body = bodyFor(context.principal, asked)
  const collected = await collect(context, body, undefined, instant(context.ports))
  return {
    chunks: zipped(entriesOf(context.queries, collected)),
    tell: (within) => recordExport(within, collected),
  }
}
