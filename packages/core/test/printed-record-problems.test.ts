import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../src/engine/problem.ts'
import { readInspection } from '../src/inspection/read-inspection.ts'
import { describe as inWords } from '../src/words.ts'
import { type Bent, bent, mistakes } from './fixtures/bent-record.ts'

// What is told of a record with one mistake in it, word for word. `UPDATE_CASES=1 npx vitest run
// test/printed-record-problems.test.ts` prints it anew, for a person to read.

// Sentences that read otherwise where more, or less, is known.
const others: readonly (readonly [what: string, bend: (record: Bent) => void])[] = [
  ['a control character at the beginning', (r) => (r.remarks = ['\u0007không'])],
  ['an emoji at the beginning', (r) => (r.remarks = ['👍'])],
  ['an unknown unit of an unknown name', (r) => (r.inspected = { ...r.inspected, unit: '99999', name: 'Qqq' })],
  ['a commune that was merged', (r) => (r.inspected.unit = '22327')],
  ['a commune that was split', (r) => (r.inspected.unit = '22450')],
  [
    'a ward on a day before it was made',
    (r) => {
      r.inspected.unit = '22528'
      r.startedAt = '2025-06-30T08:00'
    },
  ],
  [
    'a decree not yet in force',
    (r) => {
      r.findings[0].citations = [{ instrument: 'nd-234-2026' }]
      r.findings[0].at = '2026-06-30T09:00'
    },
  ],
  ['an instrument spelt nearly right', (r) => (r.bases = [{ instrument: 'nd-61-2081' }])],
  ['a standard spelt nearly right', (r) => (r.findings[0].item = 'TP-5')],
  [
    'a standard before its source',
    (r) => (r.findings[0] = { ...r.findings[0], at: '2018-01-02T09:00', item: 'AG-24' }),
  ],
  ['an item only self-evaluation shows, marked as failed', (r) => (r.checklist[0] = { item: 'DD-01', result: 'fail' })],
  ['a failed item without a finding', (r) => (r.checklist[0].result = 'fail')],
  ['evidence that nothing names', (r) => r.evidence.push({ ...r.evidence[0], id: 'A99' })],
]

const firstOfEach = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ code }, i) => problems.findIndex((other) => other.code === code) === i)

const printed = ([what, bend]: readonly [string, (record: Bent) => void, ...unknown[]]): string => {
  const reading = readInspection(bent(bend))
  return [
    `with ${what}`,
    ...firstOfEach(reading.ok ? reading.warnings : reading.problems).flatMap((problem) => [
      `* ${problem.severity} ${problem.code} at ${problem.pointer}`,
      ...(['vi', 'en'] as const).map((lang) => `  ${Object.values(inWords(problem, lang)).join(' ')}`),
    ]),
  ].join('\n')
}

const all = [...mistakes, ...others]
const file = fileURLToPath(new URL('./printed-cases/record-problems.txt', import.meta.url))
if (process.env.UPDATE_CASES) writeFileSync(file, `${all.map(printed).join('\n\n')}\n`)

describe('what is told of the first example with one mistake in it', () => {
  const kept = readFileSync(file, 'utf8').trimEnd().split('\n\n')

  test('each mistake is printed', () => {
    expect(kept).toHaveLength(all.length)
  })

  test.each(all.map((mistake, i) => [mistake[0], i, mistake] as const))('%s (%i)', (_what, i, mistake) => {
    expect(printed(mistake)).toBe(kept[i])
  })
})
