import { createHash } from 'node:crypto'
import { canonicalJson } from '@congvu/core'

/** Who did or saw what. `facts` hold no personal data: the log outlives corrections of it. */
export type Entry = {
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}

/** The chain of what belongs to no body. */
export const systemChain = 'system'

/** The end of a chain so far. */
export type Link = { readonly seq: number; readonly hash: string }

export const start: Link = { seq: 0, hash: '0'.repeat(64) }

/** An entry as the log holds it. */
export type ChainedRow = Omit<Entry, 'facts'> & {
  readonly body: string
  readonly seq: number
  readonly facts: string
  readonly prev: string
  readonly hash: string
}

const hashOf = ({ hash: _hash, ...row }: ChainedRow): string =>
  createHash('sha256').update(canonicalJson(row)).digest('hex')

/** The next row of a body's chain: SHA-256 over the canonical JSON of everything else in it, the row before included. */
export function link(body: string, { seq, hash }: Link, entry: Entry): ChainedRow {
  const row = { ...entry, body, seq: seq + 1, facts: canonicalJson(entry.facts), prev: hash, hash: '' }
  return { ...row, hash: hashOf(row) }
}

/** What is wrong with a row that should follow this link; undefined when nothing is. */
export function fault(row: ChainedRow, before: Link): 'gap' | 'broken-link' | 'altered' | undefined {
  if (row.seq !== before.seq + 1) return 'gap'
  if (row.prev !== before.hash) return 'broken-link'
  return row.hash === hashOf(row) ? undefined : 'altered'
}
