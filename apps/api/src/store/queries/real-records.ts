import type { Queries } from '../store.ts'

/** Is there a record that no test key made? */
export async function holdsRealRecords(queries: Queries): Promise<boolean> {
  for (const table of ['inspection', 'record'] as const)
    if (await queries.selectFrom(table).select('id').where('body', 'not like', 'test:%').limit(1).executeTakeFirst())
      return true
  return false
}
