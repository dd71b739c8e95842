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
const kept = new WeakMap<Store, LRUCache<string, Uint8Array<ArrayBuffer>>>()

type Answered = Pick<InspectionRow, 'version'> & { readonly bytes: Uint8Array<ArrayBuffer> }

/**
 * An inspection as this key may see it, as JSON in bytes. The store has just said which version it is (`head`); the answer
 * for that version, its files and this view is made once.
 */
export async function answerBytes(context: Context, head: InspectionHead): Promise<Answered> {
  const { store } = context.ports
  const of = kept.get(store) ?? new LRUCache({ maxSize: bytesMax, sizeCalculation: ({ length }) => length })
  kept.set(store, of)
  const whole = seesWhole(context.principal)
  const held = of.get(keyOf(head, head, whole))
  if (held) return { version: head.version, bytes: held }
  const row = await load(context, head.id)
  const bytes = new TextEncoder().encode(JSON.stringify(await resourceOf(row, context)))
  of.set(keyOf(row, head, whole), bytes)
  return { version: row.version, bytes }
}

/** The instant of the change tells versions apart that a restored copy has counted twice. */
const keyOf = (
  { body, id, version, changed_at }: Omit<InspectionHead, 'files'>,
  { files }: InspectionHead,
  whole: boolean,
): string => [body, id, version, changed_at, files, whole].join(' ')
