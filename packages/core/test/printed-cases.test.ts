import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { assess } from '../src/law/discipline/assess.ts'
import { caseOf } from '../src/law/discipline/testing/case-of.ts'
import { cases } from './printed-cases/cases.ts'
import { kindOfLine, printCase } from './printed-cases/print-case.ts'

// What an assessment says, word for word, each kind of line once. A change of law shows in printed.txt as the sentences
// that change, for a person to read: `UPDATE_CASES=1 npx vitest run test/printed-cases.test.ts` prints it anew.

const file = fileURLToPath(new URL('./printed-cases/printed.txt', import.meta.url))
const between = '\n\n'

function printed(): readonly string[] {
  const before = new Set<string>()
  return cases.map((change) => {
    const assessment = assess(caseOf(change))
    const fresh = new Set(assessment.lines.map(kindOfLine).filter((kind) => !before.has(kind)))
    for (const kind of fresh) before.add(kind)
    return printCase(assessment, fresh)
  })
}
if (process.env.UPDATE_CASES) writeFileSync(file, `${printed().join(between)}\n`)

describe('an assessment says what it said when its lines were last read', () => {
  const kept = readFileSync(file, 'utf8').trimEnd().split(between)
  const inFull = kept.map((text) => new Set([...text.matchAll(/^\* (.*)$/gm)].map(([, kind = '']) => kind)))

  test('as many cases as there are printed ones, and every kind of line in full', () => {
    expect(kept).toHaveLength(cases.length)
    const kinds = new Set(cases.flatMap((change) => assess(caseOf(change)).lines.map(kindOfLine)))
    expect(inFull.flatMap((each) => [...each]).toSorted()).toEqual([...kinds].toSorted())
  })

  test.each(cases.map((change, i) => [i + 1, change.subject, change.on, change] as const))(
    'case %i, a %s on %s',
    (number, _subject, _on, change) => {
      expect(printCase(assess(caseOf(change)), inFull[number - 1] ?? new Set())).toBe(kept[number - 1])
    },
  )
})
