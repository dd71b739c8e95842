import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import type { Problem } from '@congvu/core'
import { stage, systemProblem } from '@congvu/terminal'
import { sourceOf } from './io/read-record.ts'
import { type MakeOptions, make } from './make.ts'

/** One record of a folder, both names absolute. */
export type Job = { readonly record: string; readonly target: string }

/** What became of it: the minutes stand under their name, or nothing does. */
export type Outcome = { readonly done: boolean; readonly problems: readonly Problem[] }

/** Read, check, draw and write the minutes of one record. */
export async function one({ record, target }: Job, options: MakeOptions): Promise<Outcome> {
  const made = await make(sourceOf(record, '/'), Readable.from([]), options)
  if (!made.ok) return { done: false, problems: made.problems }
  try {
    await mkdir(dirname(target), { recursive: true })
    const file = await stage(target, made.pdf)
    await file.commit()
    return { done: true, problems: made.warnings }
  } catch (error) {
    return { done: false, problems: [systemProblem(error, 'cannot-write')] }
  }
}
