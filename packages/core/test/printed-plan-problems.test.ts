import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { check } from '../src/law/plan/check/check.ts'
import { describe as inWords } from '../src/words.ts'
import { having } from './fixtures/other-province.ts'

// What is told of a plan with one mistake in it, word for word. `UPDATE_CASES=1 npx vitest run
// test/printed-plan-problems.test.ts` prints it anew, for a person to read.

const tasks = '/sections/0/parts/0/parts'
const [codeOfConduct, posting, reports] = [`${tasks}/0`, `${tasks}/1`, `${tasks}/2`]
const lawDeadline = '/sections/0/parts/1/duties/0/deadline'
const sources = [{ instrument: 'luat-1-2022', known: 'unverified' }]
const remark = { code: 'x', vi: 'x', en: 'x', sources }
const mistakes: readonly (readonly [place: string, value: unknown])[] = [
  ['/date', '2021-02-06'],
  ['/through', '2021-02-04'],
  [`${posting}/mark`, 'a)'],
  [`${reports}/mark`, 'h)'],
  [`${codeOfConduct}/mark`, 'b)'],
  [`${codeOfConduct}/mark`, '1.'],
  [`${codeOfConduct}/duties/0/who`, []],
  [`${codeOfConduct}/duties/0/who/0/bodies/0`, 'xyz'],
  [`${codeOfConduct}/duties/0/who/0/bodies/0`, 'ubnd-xaa'],
  [`${codeOfConduct}/duties/0/who/0/words`, 'Các ban'],
  [`${codeOfConduct}/duties/0/who/0/statedIn`, 'A.9'],
  [`${posting}/duties/0/who/0/bodies/1`, 'so'],
  ['/bodies/1/kind', 'so'],
  [`${codeOfConduct}/text`, 'Ban hành quy tắc ứng xử, giữa năm 2021. Các sở'],
  [`${codeOfConduct}/duties/0/deadline`, { kind: 'once', edge: 'by', day: '2021-02-04' }],
  [`${codeOfConduct}/duties/0/deadline`, { kind: 'once', edge: 'before', day: '2021-02-05' }],
  [`${codeOfConduct}/duties/0/deadline`, { kind: 'within-month', year: 2021, month: 1 }],
  [`${codeOfConduct}/duties/0/deadline`, { kind: 'within-year', year: 2022 }],
  [`${codeOfConduct}/duties/0/deadline`, { kind: 'as-guided', by: 'bo-la' }],
  [`${reports}/duties/0/deadline`, { kind: 'yearly', edge: 'before', month: 6, day: 16 }],
  [`${reports}/duties/0/deadline`, { kind: 'yearly', edge: 'by', month: 2, day: 29 }],
  [`${reports}/duties/0/deadline`, { kind: 'continuous' }],
  [`${posting}/duties/0/deadline`, { kind: 'within-quarter', year: 2021, quarter: 2 }],
  [`${lawDeadline}/event`, 'luat-cu'],
  [lawDeadline, { kind: 'as-task', task: 'A.7' }],
  [lawDeadline, { kind: 'as-task', task: 'A.2' }],
  [
    '/since',
    {
      checkedOn: '2026-11-22',
      events: [
        { event: 'luat-la', on: '2022-01-01', sources },
        { event: 'luat-moi', on: '2021-02-04', sources },
        { event: 'luat-moi', on: '2022-01-01', sources, lapsed: { from: '2022-01-01', ...remark } },
      ],
      bodies: [{ body: 'ubnd-huyen', change: 'dissolved', from: '2025-07-01', known: 'secondary', ...remark }],
      doubts: [{ from: '2025-07-01', clauses: ['A.1.a', 'A.3'], ...remark }],
    },
  ],
]

const printed = ([place, value]: (typeof mistakes)[number]): string =>
  [
    `${place}: ${JSON.stringify(value)}`,
    ...check(having(place, value)).flatMap((problem) => [
      `* ${problem.severity} ${problem.code} at ${problem.pointer}`,
      ...(['vi', 'en'] as const).map((lang) => `  ${Object.values(inWords(problem, lang)).join(' ')}`),
    ]),
  ].join('\n')

const file = fileURLToPath(new URL('./printed-cases/plan-problems.txt', import.meta.url))
if (process.env.UPDATE_CASES) writeFileSync(file, `${mistakes.map(printed).join('\n\n')}\n`)

describe('what is told of the plan of another province, of 5/2/2021, with one mistake in it', () => {
  const kept = readFileSync(file, 'utf8').trimEnd().split('\n\n')

  test('each mistake is printed', () => {
    expect(kept).toHaveLength(mistakes.length)
  })

  test.each(mistakes.map((mistake, i) => [mistake[0], i, mistake] as const))('%s (%i)', (_place, i, mistake) => {
    expect(printed(mistake)).toBe(kept[i])
  })
})
