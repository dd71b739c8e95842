import { type Inspection, type Problem, readInspection } from '@congvu/core'
import { minutesProblems, renderMinutes } from '@congvu/minutes'
import { ApiRefusal } from '../errors/api-refusal.ts'
import type { Context } from '../http/operation.ts'
import { findFile } from '../store/queries/files.ts'
import type { InspectionRow } from '../store/schema.ts'
import { draftOf } from './resource.ts'

/** The record, when it can become minutes. @throws {ApiRefusal} `not-ready` with everything that is wrong */
async function readyRecord(row: InspectionRow, { queries, ports }: Context) {
  const marked = row.body.startsWith('test:') ? { fictional: true } : {}
  const reading = readInspection({ ...draftOf(row), ...marked, number: row.number }, ports.province)
  if (!reading.ok) throw notReady(reading.problems)
  const { inspection } = reading
  const printed = await printedPhotos(inspection, row, queries)
  const photos = (sha256: string) => printed.get(sha256)
  const problems = minutesProblems(inspection, photos)
  if (problems.some(({ severity }) => severity === 'error')) throw notReady(problems)
  return { inspection, photos }
}

/** Can it be concluded? @throws {ApiRefusal} `not-ready` */
export const requireReady = async (row: InspectionRow, context: Context): Promise<Inspection> =>
  (await readyRecord(row, context)).inspection

/** The minutes: for the same record the same bytes as the command line's. @throws {ApiRefusal} `not-ready` */
export async function minutesPdf(row: InspectionRow, context: Context): Promise<Uint8Array> {
  const { inspection, photos } = await readyRecord(row, context)
  return renderMinutes(inspection, { photos, province: context.ports.province })
}

async function printedPhotos({ annexes, evidence }: Inspection, row: InspectionRow, queries: Context['queries']) {
  const ids = new Set(annexes.flatMap(({ photos }) => photos))
  const found = new Map<string, Uint8Array>()
  for (const { id, sha256 } of evidence) {
    if (!ids.has(id)) continue
    const file = await findFile(queries, { body: row.body, inspection_id: row.id, sha256, role: 'evidence' })
    if (file) found.set(sha256, new Uint8Array(file.data))
  }
  return found
}

function notReady(problems: readonly Problem[]): ApiRefusal {
  const placed = problems.map((each) => ({ ...each, pointer: `/record${each.pointer}` }))
  return new ApiRefusal('not-ready', { count: problems.length }, { problems: placed })
}
