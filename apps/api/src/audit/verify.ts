import { type ChainedRow, fault, type Link, start } from './chain.ts'

/** Where a chain is not what it claims. `truncated` and `rewritten` are seen against a checkpoint kept elsewhere. */
export type Fault = {
  readonly body: string
  readonly seq: number
  readonly fault: 'gap' | 'broken-link' | 'altered' | 'truncated' | 'rewritten' | 'head-differs'
}

/** The end of every chain on one day, kept outside the database: on paper, in another system. */
export type Checkpoint = readonly { readonly body: string; readonly seq: number; readonly hash: string }[]

/**
 * Walks chains row by row, every link. Rows come in the order of body, then number.
 *
 * @param heads what the database itself says of the ends
 */
export function verifier(heads: Checkpoint, checkpoint: Checkpoint = []) {
  const ends = new Map<string, Link>()
  const faults: Fault[] = []
  const marks = new Map(checkpoint.map((mark) => [`${mark.body} ${mark.seq}`, mark.hash]))
  return {
    add(row: ChainedRow): void {
      const before = ends.get(row.body) ?? start
      const found = fault(row, before)
      if (found) faults.push({ body: row.body, seq: row.seq, fault: found })
      const marked = marks.get(`${row.body} ${row.seq}`)
      if (marked !== undefined && marked !== row.hash) faults.push({ body: row.body, seq: row.seq, fault: 'rewritten' })
      ends.set(row.body, { seq: row.seq, hash: row.hash })
    },
    end(): { readonly ends: Checkpoint; readonly faults: readonly Fault[] } {
      const endOf = (body: string): Link => ends.get(body) ?? start
      const short = checkpoint
        .filter(({ body, seq }) => endOf(body).seq < seq)
        .map(({ body }): Fault => ({ body, seq: endOf(body).seq, fault: 'truncated' }))
      const strange = [...new Set([...heads.map(({ body }) => body), ...ends.keys()])]
        .filter((body) => {
          const head = heads.find((each) => each.body === body)
          return head?.seq !== endOf(body).seq || head.hash !== endOf(body).hash
        })
        .map((body): Fault => ({ body, seq: endOf(body).seq, fault: 'head-differs' }))
      const reached = [...ends].map(([body, link]) => ({ body, ...link }))
      return { ends: reached, faults: [...faults, ...short, ...strange] }
    },
  }
}
