import { dayInVietnam, decisionProblems, deedProblems, type Problem, programmeProblems, read } from '@congvu/core'
import type { z } from '@hono/zod-openapi'
import { ApiRefusal, invalid, unfit } from '../errors/api-refusal.ts'
import { under } from '../http/body.ts'
import type { Context } from '../http/operation.ts'
import { instant } from '../ports.ts'
import { StoredDeed } from '../records/deeds.ts'
import { programmeOf, StoredDecision, StoredProgramme } from '../records/programmes.ts'
import { findRecord, insertWithVersions, versionsOf } from '../store/queries/records.ts'
import type { RecordRow } from '../store/schema.ts'
import { recordEntry } from './entries.ts'
import type { RecordEntry } from './manifest.ts'
import { requireSame } from './same.ts'

/** What is stored beside a document, read out of it, and what is wrong with it. */
type Judged = {
  readonly state: string
  readonly year: number
  readonly about: string | null
  readonly problems: readonly Problem[]
}

function documentOf<T extends z.ZodType>(schema: T, input: unknown, place: string): z.output<T> {
  const found = read(schema, input)
  if (!found.ok) throw invalid(under(place, found.problems))
  return found.value
}

const schemas = { deed: StoredDeed, programme: StoredProgramme, decision: StoredDecision } as const

async function judge(context: Context, body: string, kind: RecordEntry['kind'], input: unknown): Promise<Judged> {
  const { province, now } = context.ports
  const today = dayInVietnam(now())
  const notYet = (on: string, pointer: string): Problem[] =>
    on > today ? [{ code: 'deed-not-yet', severity: 'error', pointer, facts: { on, today } }] : []
  if (kind === 'deed') {
    const { deed, reason } = StoredDeed.parse(input)
    const problems = deedProblems(deed, province.plan, today)
    return { state: reason === undefined ? 'reported' : 'withdrawn', year: deed.year, about: deed.task, problems }
  }
  if (kind === 'programme') {
    const { programme, issued, amends } = StoredProgramme.parse(input)
    const problems = [...programmeProblems(programme), ...(issued ? notYet(issued.date, '/issued/date') : [])]
    return { state: issued ? 'issued' : 'draft', year: programme.year, about: amends, problems }
  }
  const { decision, reason } = StoredDecision.parse(input)
  const problems = [
    ...decisionProblems(decision, await programmeOf(context, body, decision)),
    ...notYet(decision.date, '/decision/date'),
  ]
  const about = decision.under.kind === 'programme' ? decision.under.programme : null
  const year = Number(decision.date.slice(0, 4))
  return { state: reason === undefined ? 'issued' : 'revoked', year, about, problems }
}

/**
 * A record of an archive with its versions, as it was: under the rules of a new one.
 *
 * @returns its row; undefined when it is here and the same
 * @throws {ApiRefusal} `differs-here`, `state-unfit`, `does-not-fit`, `invalid-request`, `refers-outside`
 */
export async function placeRecord(context: Context, body: string, entry: RecordEntry): Promise<RecordRow | undefined> {
  const { queries, principal, ports } = context
  const { kind, id, createdAt } = entry
  const here = await findRecord(queries, kind, id)
  if (here) {
    if (here.body !== body) throw new ApiRefusal('differs-here', { id })
    requireSame(id, recordEntry(here, await versionsOf(queries, here)), entry)
    return undefined
  }
  const documents = entry.versions.map(({ document }, i) => documentOf(schemas[kind], document, `${kind}/${id}/${i}`))
  const version = entry.versions.length
  const { state, year, about, problems } = await judge(context, body, kind, documents.at(-1))
  if (problems.length > 0) throw unfit(under(`${kind}/${id}`, problems))
  const said = entry.versions.at(-1)?.state ?? ''
  if (said !== state || entry.versions.some((each, i) => each.version !== i + 1))
    throw new ApiRefusal('state-unfit', { id, state: said })
  if (kind !== 'deed' && about !== null && (await findRecord(queries, 'programme', about))?.body !== body)
    throw new ApiRefusal('refers-outside', { id, to: about })
  const own = { body, kind, id }
  const row = {
    ...own,
    version,
    state,
    year,
    about,
    document: JSON.stringify(documents.at(-1)),
    created_at: createdAt,
    changed_at: instant(ports),
  }
  const versions = entry.versions.map((each, i) => ({
    ...own,
    version: each.version,
    state: each.state,
    document: JSON.stringify(documents[i]),
    key_id: principal.id,
    at: each.at,
  }))
  await insertWithVersions(queries, row, versions)
  return row
}
