import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { scripts } from '../../package.json' with { type: 'json' }
import { scripts as ofCore } from '../../packages/core/package.json' with { type: 'json' }
import { blocksOf, root } from './blocks.ts'
import { scratch } from './scratch.ts'
import { typeErrors, written } from './written.ts'

// The TypeScript of every README is typed and runs; a line that ends in a value, `f(x) // '…': why`, gives that value.

const readmes = ['README.md', 'packages/core/README.md', 'packages/minutes/README.md', 'apps/api/README.md']
const told = [...readmes, 'CONTRIBUTING.md', 'apps/congvu/README.md', 'apps/minutes/README.md', 'apps/web/README.md']
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const folder = written('readmes')
const blocks = readmes.flatMap((file) =>
  blocksOf(read(file))
    .filter(({ kind }) => kind === 'ts')
    .map(({ line, code }) => ({ file, line, code, name: `${file.replaceAll(/\W/g, '-')}-${line}` })),
)
const values = ({ code }: { code: string }) =>
  code.replaceAll(/^(?!const )(.+?) \/\/ ('[^']*')(?=[:,]|$).*$/gm, 'globalThis.asked.push([$1, $2])')
for (const block of blocks) {
  writeFileSync(join(folder, `${block.name}.ts`), `${block.code}\nexport {}\n`)
  writeFileSync(join(folder, `${block.name}.run.ts`), `// @ts-nocheck\n${values(block)}\nexport {}\n`)
}
// What a reader has at hand where a README names it and nothing more.
writeFileSync(join(folder, 'at-hand.d.ts'), 'declare const text: string\ndeclare const json: unknown\n')

let place: ReturnType<typeof scratch> | undefined
const home = process.cwd()
afterEach(() => {
  process.chdir(home)
  place?.remove()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('TypeScript in READMEs', () => {
  test('is typed as an editor would see it', () => {
    expect(typeErrors(folder)).toBe('')
  })

  test.each(blocks)('$file:$line runs, and gives the values it tells', async ({ name, code }) => {
    place = scratch()
    process.chdir(place.folder)
    copyFileSync(join(root, 'examples/11-toi-thieu.json'), 'ho-so.json')
    const text = read('examples/vu-viec/01-vien-chuc.json')
    const asked: (readonly [unknown, unknown])[] = []
    for (const [global, value] of Object.entries({ asked, text, json: JSON.parse(text) })) vi.stubGlobal(global, value)
    vi.stubGlobal('fetch', async () => Response.json({ items: [] }))
    vi.spyOn(console, 'log').mockImplementation(() => undefined)
    await import(pathToFileURL(join(folder, `${name}.run.ts`)).href)
    for (const [value, said] of asked) expect(value).toBe(said)
    expect(asked.length > 0).toBe(/addWorkingDays\(/.test(code))
  })
})

test.each(told)('%s names no command of npm that is not there', (file) => {
  const named = [...read(file).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? '')
  expect(named.filter((name) => !(name in scripts) && !(name in ofCore) && name !== 'build')).toEqual([])
})
