import type { InspectionRow } from '../schema.ts'
import { standing } from '../standing.ts'
import type { Queries } from '../store.ts'
import { beyond, ofEachBody, type PageAsked } from './page.ts'

export const findInspection = (queries: Queries, id: string): Promise<InspectionRow | undefined> =>
  queries.selectFrom('inspection').selectAll().where('id', '=', id).executeTakeFirst()

/** What says whose an inspection is and whether anything about it changed: its files are added and never taken away. */
export type InspectionHead = Pick<InspectionRow, 'body' | 'id' | 'version' | 'changed_at'> & {
  /** how many pieces and signed files it has, to be compared alone: stores count in types of their own */
  readonly files: number | string | bigint | null
}

const headOf = standing<[string], InspectionHead>((queries, id) =>
  queries
    .selectFrom('inspection')
    .select(['body', 'id', 'version', 'changed_at'])
    .select((from) =>
      from
        .selectFrom('file')
        .select(({ fn }) => fn.countAll().as('files'))
        .whereRef('file.body', '=', 'inspection.body')
        .whereRef('file.inspection_id', '=', 'inspection.id')
        .as('files'),
    )
    .where('id', '=', id),
)

export const findHead = async (queries: Queries, id: string): Promise<InspectionHead | undefined> =>
  (await headOf(queries, id))[0]

export const insertInspection = async (queries: Queries, row: InspectionRow): Promise<void> => {
  await queries.insertInto('inspection').values(row).execute()
}

/** @returns false when somebody else changed it since it was read */
export async function replaceInspection(queries: Queries, row: InspectionRow): Promise<boolean> {
  const { body, id, version, ...rest } = row
  const { numUpdatedRows } = await queries
    .updateTable('inspection')
    .set({ ...rest, version })
    .where('body', '=', body)
    .where('id', '=', id)
    .where('version', '=', version - 1)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const listed = ['body', 'id', 'version', 'state', 'number', 'created_at', 'changed_at'] as const
export type InspectionListed = Pick<InspectionRow, (typeof listed)[number]>

export const pageOfInspections = (queries: Queries, asked: PageAsked): Promise<InspectionListed[]> =>
  ofEachBody(asked, (each) => pageOfSome(queries, each))

function pageOfSome(queries: Queries, asked: PageAsked): Promise<InspectionListed[]> {
  const { bodies, prefix, since, after, limit } = asked
  let query = queries.selectFrom('inspection').select(listed)
  if (bodies) query = query.where('body', 'in', bodies)
  else query = query.where('body', prefix === '' ? 'not like' : 'like', 'test:%')
  if (since !== undefined) query = query.where('changed_at', '>=', since)
  if (after !== undefined) query = query.where(beyond(after))
  return query.orderBy('changed_at').orderBy('id').limit(limit).execute()
}

/** Inspections made under these decisions of a body. */
export const inspectionsUnder = (
  queries: Queries,
  body: string,
  decisions: readonly string[],
): Promise<InspectionRow[]> =>
  queries
    .selectFrom('inspection')
    .selectAll()
    .where('body', '=', body)
    .where('decision_id', 'in', decisions.length > 0 ? decisions : [''])
    .orderBy('created_at')
    .orderBy('id')
    .execute()

/** Every inspection of a body, in the order in which they were made. */
export const inspectionsOfBody = (queries: Queries, body: string): Promise<InspectionRow[]> =>
  queries.selectFrom('inspection').selectAll().where('body', '=', body).orderBy('created_at').orderBy('id').execute()

/** The next number of a body in a year. It is taken back with its transaction, so no number is lost or given twice. */
export const nextNumber = (queries: Queries, body: string, year: number): Promise<number> =>
  takeNumbers(queries, body, year, 1)

/** The next numbers of a body in a year, as many as asked for. @returns the last of them */
export async function takeNumbers(queries: Queries, body: string, year: number, count: number): Promise<number> {
  await queries
    .insertInto('number_series')
    .values({ body, year, last: 0 })
    .onConflict((conflict) => conflict.columns(['body', 'year']).doNothing())
    .execute()
  const { last } = await queries
    .updateTable('number_series')
    .set(({ eb }) => ({ last: eb('last', '+', count) }))
    .where('body', '=', body)
    .where('year', '=', year)
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
