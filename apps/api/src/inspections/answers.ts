import { LRUCache } from 'lru-cache'
import { seesWhole } from '../auth/access.ts'
import type { Context } from '../http/operation.ts'
import type { InspectionHead } from '../store/queries/inspections.ts'
import type { InspectionRow } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { load } from './load.ts'
import { resourceOf } from './resource.ts'

/** Bytes of answers that one process keeps. */
const bytesMax = 64 * 1024 * 1024
type Kept = { readonly of: string; readonly bytes: Uint8Array<ArrayBuffer> }
const kept = new WeakMap<Store, LRUCache<string, Kept>>()

type Answered = Pick<InspectionRow, 'version'> & Pick<Kept, 'bytes'>

/**
 * An inspection as this key may see it, as JSON in bytes. The store has just said which version it is (`head`); the answer
 * for that version, its files and this view is made once, and makes room for the next version's.
 */
export async function answerBytes(context: Context, head: InspectionHead): Promise<Answered> {
  const { store } = context.ports
  const answers = kept.get(store) ?? new LRUCache({ maxSize: bytesMax, sizeCalculation: ({ bytes }) => bytes.length })
  kept.set(store, answers)
  const view = `${head.body} ${head.id} ${seesWhole(context.principal)}`
  const held = answers.get(view)
  if (held?.of === stateOf(head, head)) return { version: head.version, bytes: held.bytes }
  const row = await load(context, head.id)
  const bytes = new TextEncoder().encode(JSON.stringify(await resourceOf(row, context)))
  answers.set(view, { of: stateOf(row, head), bytes })
  return { version: row.version, bytes }
}

/** The instant of the change tells versions apart that a restored copy has counted twice. */
const stateOf = (
  { version, changed_at }: Pick<InspectionRow, 'version' | 'changed_at'>,
  { files }: Pick<InspectionHead, 'files'>,
): string => [version, changed_at, files].join(' ')
