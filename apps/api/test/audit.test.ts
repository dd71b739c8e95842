import { describe, expect, test } from 'vitest'
import { type ChainedRow, link, start } from '../src/audit/chain.ts'
import { type Checkpoint, verifier } from '../src/audit/verify.ts'

const chain: ChainedRow[] = []
for (let i = 1; i <= 6; i += 1) {
  const entry = { at: `2026-11-0${i}T00:00:00.000Z`, actor: 'k', action: 'ghi', subject: `hs-${i}`, facts: { i } }
  chain.push(link('so-noi-vu', chain.at(-1) ?? start, entry))
}
const headOf = (rows: readonly ChainedRow[]): Checkpoint =>
  rows.slice(-1).map(({ body, seq, hash }) => ({ body, seq, hash }))

function faultsOf(rows: readonly ChainedRow[], heads = headOf(chain), kept: Checkpoint = []) {
  const walk = verifier(heads, kept)
  for (const row of rows) walk.add(row)
  return walk.end().faults.map(({ fault }) => fault)
}

describe('the log', () => {
  test('an untouched chain has no fault', () =>
    expect(faultsOf(chain, headOf(chain), headOf(chain.slice(0, 3)))).toEqual([]))

  test('any field of any row changed is seen', () => {
    const names = ['at', 'actor', 'action', 'subject', 'facts', 'prev', 'hash', 'body'] as const
    for (const [i, row] of chain.entries())
      for (const name of names)
        expect(faultsOf(chain.with(i, { ...row, [name]: `${row[name]}x` })), `${i} ${name}`).not.toEqual([])
  })

  test('any row left out, doubled or exchanged with its neighbour is seen', () => {
    for (let i = 0; i < chain.length; i += 1) {
      expect(faultsOf(chain.toSpliced(i, 1)), `without ${i}`).not.toEqual([])
      expect(faultsOf(chain.toSpliced(i, 0, ...chain.slice(i, i + 1))), `twice ${i}`).not.toEqual([])
      if (i > 0) expect(faultsOf(chain.toSpliced(i - 1, 2, ...chain.slice(i - 1, i + 1).toReversed()))).not.toEqual([])
    }
  })

  test('a chain cut short, or written anew from a row on, is seen against a checkpoint kept elsewhere', () => {
    const cut = chain.slice(0, 4)
    expect(faultsOf(cut, headOf(cut))).toEqual([])
    expect(faultsOf(cut, headOf(cut), headOf(chain))).toEqual(['truncated'])
    const anew = chain.slice(0, 3)
    for (let i = 4; i <= 6; i += 1)
      anew.push(
        link('so-noi-vu', anew.at(-1) ?? start, { at: '', actor: 'k', action: 'ghi', subject: 'khác', facts: { i } }),
      )
    expect(faultsOf(anew, headOf(anew))).toEqual([])
    expect(faultsOf(anew, headOf(anew), headOf(chain))).toEqual(['rewritten'])
  })
})
