import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { en } from '../../apps/web/src/words/en.ts'
import { vi as vietnamese } from '../../apps/web/src/words/vi.ts'
import { scripts } from '../../package.json' with { type: 'json' }
import { type Block, type Guide, guides, root, saysAsShown } from './blocks.ts'
import { scratch } from './scratch.ts'
import { patienceMs, runShell } from './shell.ts'
import { typeErrors, written } from './written.ts'

// Every block of a guide runs, and a block `text` behind it is what came out.

const folderOfBlocks = written('guides')
const fileOf = ({ name }: Guide, { line }: Block): string =>
  join(folderOfBlocks, `${name.replace('.md', '')}-${line}.ts`)
const inVietnamese = guides.filter(({ lang }) => lang === 'vi')
const typeScript = inVietnamese.flatMap((guide) =>
  guide.blocks
    .filter(({ kind }) => kind === 'ts')
    .map((block) => ({ guide, block, name: guide.name, line: block.line })),
)
const shownBehind = (guide: Guide, block: Block): string | undefined => {
  const next = guide.blocks[guide.blocks.indexOf(block) + 1]
  return next?.kind === 'text' ? next.code : undefined
}

let folder: ReturnType<typeof scratch> | undefined
const home = process.cwd()
afterEach(() => {
  process.chdir(home)
  folder?.remove()
  folder = undefined
})

beforeAll(() => {
  for (const { guide, block } of typeScript) writeFileSync(fileOf(guide, block), `${block.code}\nexport {}\n`)
})

describe('guides', () => {
  test('each stands in Vietnamese and in English, with the same blocks', () => {
    const shape = (lang: string) =>
      guides
        .filter((guide) => guide.lang === lang)
        .map(({ name, text, blocks }) => ({
          name,
          headings: text.match(/^#+ /gm),
          blocks: blocks.map(({ kind, code }) => ({ kind, code })),
        }))
    expect(shape('vi').length).toBeGreaterThan(0)
    expect(shape('en')).toEqual(shape('vi'))
  })

  test.each(guides)('$lang/$name has no block that nothing looks at', ({ blocks }) => {
    const kinds = new Set(blocks.map(({ kind }) => kind))
    expect([...kinds].filter((kind) => !['ts', 'sh', 'text', 'json'].includes(kind))).toEqual([])
    for (const [i, { kind }] of blocks.entries())
      if (kind === 'text') expect(['ts', 'sh']).toContain(blocks[i - 1]?.kind)
    for (const { kind, code } of blocks) if (kind === 'json') JSON.parse(code)
  })

  test.each(guides)('$lang/$name points to files that are there', ({ lang, text }) => {
    const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? '')
    const missing = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => !existsSync(join(root, 'docs/guides', lang, link)))
    expect(missing).toEqual([])
  })
})

test.each(guides)('$lang/$name names no command of npm that is not there', ({ text }) => {
  const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? '')
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

describe('TypeScript in guides', () => {
  test('is typed as an editor would see it', () => {
    expect(typeErrors(folderOfBlocks)).toBe('')
  })

  test.each(typeScript)('$name:$line says what is shown', async ({ guide, block }) => {
    folder = scratch()
    process.chdir(folder.folder)
    const said: string[] = []
    const log = vi
      .spyOn(console, 'log')
      .mockImplementation((...words: unknown[]) => void said.push(words.map(String).join(' ')))
    try {
      await import(pathToFileURL(fileOf(guide, block)).href)
    } finally {
      log.mockRestore()
    }
    const shown = shownBehind(guide, block)
    const output = said.join('\n')
    if (shown !== undefined && !saysAsShown(output, shown)) expect(output).toBe(shown.trimEnd())
    if (shown === undefined) expect(output, 'said, and not shown').toBe('')
  })
})

describe('commands in guides', () => {
  const withCommands = inVietnamese.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'sh'))

  test.each(withCommands)(
    '$name: each runs, and prints what is shown',
    async (guide) => {
      folder = scratch()
      const commands = guide.blocks.filter(({ kind }) => kind === 'sh')
      const outputs = await runShell(commands, folder.folder)
      expect(outputs).toHaveLength(commands.length)
      for (const [i, block] of commands.entries()) {
        const shown = shownBehind(guide, block)
        const output = outputs[i] ?? ''
        if (shown !== undefined && !saysAsShown(output, shown)) expect.soft(output, `line ${block.line}`).toBe(shown)
      }
    },
    patienceMs,
  )
})

describe('words of the page', () => {
  const wordsIn = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
  }
  const said = { vi: new Set(wordsIn(vietnamese)), en: new Set(wordsIn(en)) }

  test.each(guides.filter(({ name }) => name === 'inspector.md'))(
    'what $lang/$name calls by name in bold stands on the page so',
    ({ lang, text }) => {
      const named = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map((match) => match[1] ?? '')
      expect(named.length).toBeGreaterThan(10)
      expect(named.filter((name) => !said[lang === 'vi' ? 'vi' : 'en'].has(name))).toEqual([])
    },
  )
})
