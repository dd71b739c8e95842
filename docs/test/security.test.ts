import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './blocks.ts'

/**
 * ASVS 5.0.0: the numbers of its requirements of levels 1 and 2, by section. Those between that are missing are of level 3.
 * https://github.com/OWASP/ASVS/blob/v5.0.0/5.0/docs_en/OWASP_Application_Security_Verification_Standard_5.0.0_en.csv
 */
const levelTwo: Readonly<Record<string, number>> = {
  '1.1': 2,
  '1.2': 9,
  '1.3': 11,
  '1.4': 3,
  '1.5': 2,
  '2.1': 3,
  '2.2': 3,
  '2.3': 4,
  '2.4': 1,
  '3.2': 2,
  '3.3': 4,
  '3.4': 6,
  '3.5': 5,
  '3.7': 2,
  '4.1': 3,
  '4.2': 1,
  '4.3': 2,
  '4.4': 4,
  '5.1': 1,
  '5.2': 3,
  '5.3': 2,
  '5.4': 3,
  '6.1': 3,
  '6.2': 12,
  '6.3': 4,
  '6.4': 4,
  '6.5': 5,
  '6.6': 3,
  '6.8': 4,
  '7.1': 3,
  '7.2': 4,
  '7.3': 2,
  '7.4': 5,
  '7.5': 2,
  '7.6': 2,
  '8.1': 2,
  '8.2': 3,
  '8.3': 1,
  '8.4': 1,
  '9.1': 3,
  '9.2': 4,
  '10.1': 2,
  '10.2': 2,
  '10.3': 4,
  '10.4': 11,
  '10.5': 5,
  '10.6': 2,
  '10.7': 3,
  '11.1': 2,
  '11.2': 3,
  '11.3': 3,
  '11.4': 4,
  '11.5': 1,
  '11.6': 1,
  '12.1': 3,
  '12.2': 2,
  '12.3': 4,
  '13.1': 1,
  '13.2': 5,
  '13.3': 2,
  '13.4': 5,
  '14.1': 2,
  '14.2': 4,
  '14.3': 3,
  '15.1': 3,
  '15.2': 3,
  '15.3': 7,
  '16.1': 1,
  '16.2': 5,
  '16.3': 4,
  '16.4': 3,
  '16.5': 3,
  '17.1': 1,
  '17.2': 4,
  '17.3': 2,
}
const requirements = Object.entries(levelTwo).flatMap(([section, last]) =>
  Array.from({ length: last }, (_, i) => `V${section}.${i + 1}`),
)

const text = readFileSync(join(root, 'docs/security.md'), 'utf8')
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| V'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, ids = '', holds = '', seen = '']) => ({ ids: ids.split(', '), holds, seen }))

test('each of the 253 requirements of level 1 and 2 stands in one row, and no other number does', () => {
  expect(requirements).toHaveLength(253)
  expect(rows.flatMap(({ ids }) => ids).toSorted()).toEqual(requirements.toSorted())
})

test('a row says what covers it, or that nothing does or could', () => {
  for (const { ids, holds, seen } of rows)
    expect(seen !== '' || /^(n\/a:|\*\*no\*\*)/.test(holds), `${ids}: ${holds}`).toBe(true)
})

test('the tests it names are there, and the commands', () => {
  const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts
  for (const { seen } of rows) {
    for (const [, file = ''] of seen.matchAll(/`([\w-]+\.test\.ts)`/g))
      expect(existsSync(join(root, 'apps/api/test', file)), file).toBe(true)
    for (const [, name = ''] of seen.matchAll(/`npm run ([\w:-]+)`/g)) expect(Object.keys(scripts)).toContain(name)
  }
})
