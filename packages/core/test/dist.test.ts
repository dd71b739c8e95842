import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { exports } from '../package.json' with { type: 'json' }
import { bundled, filesFor } from './bundled.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const entries = Object.values(exports).flatMap((each) => (typeof each === 'string' ? [] : [each]))

beforeAll(() => {
  if (!existsSync(`${folder}dist/index.js`)) throw new Error('build first: npm run build')
})

describe('what is shipped', () => {
  test.each([
    'day',
    'tidy',
    'addWorkingDays',
    'timeLimit',
    'obligations',
    'plan6861',
    'findBody',
    'teamLimit',
    'standardsOn',
    'timelineSvg',
    'assess',
    'readInspection',
  ])('%s alone brings the same files from dist as from the source', async (name) => {
    expect(await filesFor(name, 'dist/index.js', folder)).toEqual(await filesFor(name, 'src/index.ts', folder))
  })

  test('a day brings days and their words, a working day the calendar besides', async () => {
    const ofDay = await filesFor('day', 'dist/index.js', folder)
    expect(ofDay).toEqual(['engine/day', 'engine/refusal', 'engine/words'])
    const ofWorkingDay = await filesFor('addWorkingDays', 'dist/index.js', folder)
    expect(ofWorkingDay.filter((file) => !/^(engine|law\/calendar)\//.test(file))).toEqual([])
  })

  test('an entry that is imported for nothing leaves nothing behind', async () => {
    const code = entries.map((entry) => `import './${entry.import.default}'`).join('\n')
    expect((await bundled(code, folder, { logLevel: 'silent' })).files).toEqual([])
  })

  test('two entries hold the same things, not two copies of them', async () => {
    const shared = async (load: (file: string) => unknown) => {
      const whole = Object(await load(entries[0]?.import.default ?? ''))
      for (const entry of entries)
        for (const [name, value] of Object.entries(Object(await load(entry.import.default))))
          expect(whole[name], `${name} of ${entry.import.default}`).toBe(value)
    }
    await shared((file) => import(/* @vite-ignore */ `../${file}`))
    await shared((file) => require(`../${file.replace(/\.js$/, '.cjs')}`))
  })
})
