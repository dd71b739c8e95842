import { record } from '../audit/record.ts'
import { mayTouch, spaceOf } from '../auth/access.ts'
import { ApiRefusal } from '../errors/api-refusal.ts'
import type { Context } from '../http/operation.ts'
import { takeNumbers } from '../store/queries/inspections.ts'
import type { InspectionRow } from '../store/schema.ts'
import { tell } from '../webhooks/events.ts'
import { requireAgreeing } from './agreeing.ts'
import type { Opened } from './archive.ts'
import type { RecordEntry } from './manifest.ts'
import { placeInspection } from './place-inspection.ts'
import { placeRecord } from './place-record.ts'

/** How many came in, and how many were here already, the same in every part. */
export type TakenIn = { readonly added: number; readonly same: number }

/** A programme stands before the decisions under it. */
const order: readonly RecordEntry['kind'][] = ['programme', 'decision', 'deed']

/**
 * Puts an archive's dossiers into the store, in the transaction at hand: all of them or none. What is here and the same is
 * left as it is, what differs is refused. The log of where it comes from is not taken over: each record gets a row of its
 * own here, which says from which archive and from which place in that log.
 *
 * @throws {ApiRefusal} `other-space`, `body-not-allowed`, `differs-here`, `number-not-next`, `refers-outside`,
 * `state-unfit`, and whatever refuses such a record when it is made step by step
 */
export async function takeIn(context: Context, archive: Opened, archiveHash: string): Promise<TakenIn> {
  const { manifest } = archive
  const { principal } = context
  if (manifest.test !== principal.test) throw new ApiRefusal('other-space')
  if (!mayTouch(principal, manifest.body)) throw new ApiRefusal('body-not-allowed', { body: manifest.body })
  const body = spaceOf(principal) + manifest.body
  const from = { archive: archiveHash, originSeq: manifest.origin.seq, originHash: manifest.origin.hash }

  const records = []
  for (const kind of order)
    for (const entry of manifest.records.filter((each) => each.kind === kind))
      records.push(await placeRecord(context, body, entry))
  const inspections = []
  for (const entry of manifest.inspections) inspections.push(await placeInspection(context, body, entry, archive))
  const added = inspections.flatMap((row) => (row ? [row] : []))
  for (const row of added) await requireAgreeing(context, row)
  await giveNumbers(context, body, added)

  for (const row of [...records.flatMap((each) => (each ? [each] : [])), ...added]) {
    const action = `${'kind' in row ? row.kind : 'inspection'}.import`
    await record(context, row, action, { version: row.version, state: row.state, ...from })
    await tell(context, row, action)
  }
  const all = [...records, ...inspections]
  const came = all.filter((each) => each !== undefined).length
  return { added: came, same: all.length - came }
}

/**
 * Numbers are kept as they are where they are the next ones of their body and year: none is given twice and none is left
 * out, here as where they come from.
 */
async function giveNumbers({ queries }: Context, body: string, added: readonly InspectionRow[]): Promise<void> {
  const years = new Map<number, number[]>()
  for (const { number, record: text } of added) {
    if (number === null) continue
    const year = Number(JSON.parse(text).date.slice(0, 4))
    years.set(year, [...(years.get(year) ?? []), number])
  }
  for (const [year, numbers] of [...years].sort(([a], [b]) => a - b)) {
    const inOrder = numbers.toSorted((a, b) => a - b)
    const next = (await takeNumbers(queries, body, year, numbers.length)) - numbers.length + 1
    if (inOrder.some((number, i) => number !== next + i))
      throw new ApiRefusal('number-not-next', { year, next, numbers: inOrder.slice(0, 20).map(String) })
  }
}
