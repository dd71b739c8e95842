import type { Context } from '../http/operation.ts'
import { append } from '../store/queries/audit.ts'
import type { Store } from '../store/store.ts'
import type { Entry } from './chain.ts'
import { entryOf } from './record.ts'

type Waiting = {
  readonly body: string
  readonly entry: Entry
  readonly told: () => void
  readonly failed: (error: unknown) => void
}
type Row = (body: string, entry: Entry) => Promise<void>

const gatherers = new WeakMap<Store, Row>()

/**
 * A row in the log that somebody sees something. It is durable when this returns: what is seen is handed out after that.
 * Rows that come together share one transaction.
 */
export function recordReading(
  context: Context,
  row: { readonly body: string; readonly id: string },
  action: string,
  facts: Entry['facts'],
): Promise<void> {
  const { store } = context.ports
  const gather = gatherers.get(store) ?? gathererOf(store)
  gatherers.set(store, gather)
  return gather(row.body, entryOf(context, row, action, facts))
}

function gathererOf(store: Store): Row {
  const waiting: Waiting[] = []
  let running = false

  async function together(): Promise<void> {
    let batch: readonly Waiting[] | undefined
    try {
      await store.write(async (queries) => {
        // Whoever has come by now comes along; done again, it is the same ones.
        batch ??= waiting.splice(0)
        for (const { body, entry } of batch) await append(queries, body, entry)
      })
      for (const { told } of batch ?? []) told()
    } catch (error) {
      for (const { failed } of batch ?? waiting.splice(0)) failed(error)
    }
  }

  async function runAll(): Promise<void> {
    while (waiting.length > 0) await together()
    running = false
  }

  return (body, entry) =>
    new Promise((told, failed) => {
      waiting.push({ body, entry, told, failed })
      if (running) return
      running = true
      void runAll()
    })
}
