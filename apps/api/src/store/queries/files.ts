import type { FileRow } from '../schema.ts'
import type { Queries } from '../store.ts'

type Of = Pick<FileRow, 'body' | 'inspection_id'>
type Described = Omit<FileRow, 'data'>

/** @returns false when it is held already */
export async function insertFile(queries: Queries, row: FileRow): Promise<boolean> {
  const made = await queries
    .insertInto('file')
    .values(row)
    .onConflict((conflict) => conflict.columns(['body', 'inspection_id', 'sha256', 'role']).doNothing())
    .returning('sha256')
    .executeTakeFirst()
  return made !== undefined
}

export const filesOf = (queries: Queries, { body, inspection_id }: Of, role: FileRow['role']): Promise<Described[]> =>
  queries
    .selectFrom('file')
    .select(['body', 'inspection_id', 'sha256', 'role', 'type', 'size', 'created_at'])
    .where('body', '=', body)
    .where('inspection_id', '=', inspection_id)
    .where('role', '=', role)
    .orderBy('created_at')
    .orderBy('sha256')
    .execute()

export const findFile = (queries: Queries, of: Of & Pick<FileRow, 'sha256' | 'role'>): Promise<FileRow | undefined> =>
  queries
    .selectFrom('file')
    .selectAll()
    .where('body', '=', of.body)
    .where('inspection_id', '=', of.inspection_id)
    .where('sha256', '=', of.sha256)
    .where('role', '=', of.role)
    .executeTakeFirst()

/** The evidence of one inspection, held for another one of the same body as well. */
export async function copyEvidence(queries: Queries, { body, inspection_id }: Of, to: string): Promise<void> {
  await queries
    .insertInto('file')
    .columns(['body', 'inspection_id', 'sha256', 'role', 'type', 'size', 'data', 'created_at'])
    .expression((from) =>
      from
        .selectFrom('file')
        .select(({ val }) => [
          'body',
          val(to).as('inspection_id'),
          'sha256',
          'role',
          'type',
          'size',
          'data',
          'created_at',
        ])
        .where('body', '=', body)
        .where('inspection_id', '=', inspection_id)
        .where('role', '=', 'evidence'),
    )
    .execute()
}
