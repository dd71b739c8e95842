import type { Compilable, Kysely } from 'kysely'
import type { Database } from './schema.ts'
import type { Queries } from './store.ts'

/** A query that some values are put into. */
type Standing<V extends readonly string[], R> = (queries: Queries, ...values: V) => Promise<R[]>

/**
 * A query that is asked so often that making its text anew each time is felt: it is made once for each kind of store, and
 * sent with the values of the call.
 *
 * @param build the query, its values bound in the order of the call and each once
 */
export function standing<V extends readonly string[], R>(
  build: (queries: Queries, ...values: V) => Compilable<R>,
): Standing<V, R> {
  const made = new WeakMap<object, ReturnType<Compilable<R>['compile']>>()
  return async (queries, ...values) => {
    const { adapter } = (queries as Kysely<Database>).getExecutor()
    const query = made.get(adapter) ?? build(queries, ...values).compile()
    made.set(adapter, query)
    const { rows } = await queries.executeQuery<R>({ ...query, parameters: values })
    return rows
  }
}
