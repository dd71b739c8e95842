import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { assess } from '../src/law/discipline/assess.ts'
import { explain } from '../src/law/discipline/explain.ts'
import { caseOf } from '../src/law/discipline/testing/case-of.ts'

// `UPDATE_README=1 npx vitest run test/readme-cases.test.ts` writes the printed reasons into the README.

const people = { subject: 'vien-chuc', decision: undefined }
const cases = [
  [
    'A nurse, not managing, is arrogant to a patient on 10/8/2026; no earlier reminder.',
    caseOf({
      ...people,
      on: '2026-09-15',
      handling: { openedOn: '2026-08-20', concludedOn: '2026-09-10' },
      act: { endedOn: '2026-08-10' },
    }),
  ],
  [
    'A viên chức breaks the dress code on 10/8/2026 and was never reminded in writing.',
    caseOf({ ...people, on: '2026-09-15', act: { endedOn: '2026-08-10', group: 'dao-duc-ung-xu', remindedOn: null } }),
  ],
  [
    'An act of khiển trách level ended on 21/11/2021; the authority concludes on Monday 23/11/2026.',
    caseOf({ ...people, on: '2026-11-23', act: { endedOn: '2021-11-21' } }),
  ],
] as const

const readme = fileURLToPath(new URL('../README.md', import.meta.url))
const printed = cases
  .map(([title, facts]) => `**${title}**\n\n\`\`\`text\n${explain(assess(facts), 'vi').join('\n')}\n\`\`\``)
  .join('\n\n')

test('the README shows three cases with the reasons that are printed today', () => {
  const text = readFileSync(readme, 'utf8')
  const updated = text.replace(
    /(<!-- cases -->\n)[\s\S]*?(<!-- \/cases -->)/,
    (_all, open: string, close: string) => `${open}\n${printed}\n\n${close}`,
  )
  if (process.env.UPDATE_README) writeFileSync(readme, updated)
  expect(readFileSync(readme, 'utf8')).toBe(updated)
  expect(updated).toContain('khiển trách')
})
