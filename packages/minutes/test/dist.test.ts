import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundled, filesFor } from '../../core/test/bundled.ts'
import manifest from '../package.json' with { type: 'json' }
import { version } from '../src/version.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))
const ways = Object.values(manifest.exports).flatMap((each) => (typeof each === 'string' ? [] : [each]))

test('the version that minutes carry is that of the package', () => {
  expect(version).toBe(manifest.version)
})

describe('what is shipped', () => {
  beforeAll(() => {
    if (!existsSync(`${folder}dist/index.js`)) throw new Error('build first: npm run build')
  })

  test.each(['nd30', 'describe', 'inspectPhoto', 'minutesProblems', 'renderMinutes', 'verifyMinutes', 'checkMinutes'])(
    '%s alone brings the same files from dist as from the source',
    async (name) => {
      expect(await filesFor(name, 'dist/index.js', folder)).toEqual(await filesFor(name, 'src/index.ts', folder))
    },
  )

  test('the figures of the decree bring nothing else, the check of any PDF nothing of the printer', async () => {
    expect(await filesFor('nd30', 'dist/index.js', folder)).toEqual(['nd30'])
    const ofCheck = await filesFor('checkMinutes', 'dist/index.js', folder)
    expect(ofCheck.filter((file) => /^(pdf|layout|sections|fonts|sign)\//.test(file))).toEqual([])
  })

  test('judging signatures brings neither fonts nor pages', async () => {
    const ofSignatures = await filesFor('verifySignatures', 'dist/sign/sign.js', folder)
    expect(ofSignatures.filter((file) => /^(layout|sections)\/|tinos/.test(file))).toEqual([])
  })

  test('a way in that is imported for nothing leaves nothing behind', async () => {
    const code = ways.map((way) => `import './${way.import.default}'`).join('\n')
    expect((await bundled(code, folder, { packages: 'external', logLevel: 'silent' })).files).toEqual([])
  })
})
