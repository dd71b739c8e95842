import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { engines, packageManager } from '../../package.json' with { type: 'json' }
import { licencesPage, notLookedAt } from '../../scripts/licences.mjs'
import { root } from './blocks.ts'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const workflows = ['ci', 'release'].map((name) => ({ name, text: read(`.github/workflows/${name}.yml`) }))
const [ci = '', release = ''] = workflows.map(({ text }) => text)

describe('licences', () => {
  test('the page is what the lock and the sources say: `npm run licences` writes it', () => {
    expect(read('docs/licences.md')).toBe(licencesPage())
  })

  test('nothing is shipped under a licence that nobody has looked at', () => {
    expect(notLookedAt()).toEqual([])
  })
})

test.each(['congvu', 'minutes'])('apps/%s carries the licences of what is bundled into it', (name) => {
  const text = read(`apps/${name}/dist/THIRD-PARTY.txt`)
  const bundled = ['date-fns', 'zod', ...(name === 'minutes' ? ['pdf-lib', 'fflate'] : ['string-width', 'wrap-ansi'])]
  for (const each of bundled) expect(text).toMatch(new RegExp(`^${each} \\d+\\.`, 'm'))
  expect(text).toContain('Permission is hereby granted')
  expect(text).not.toMatch(/^(tsup|esbuild|vitest) /m)
})

test('the CycloneDX list holds our packages, fonts and what is bundled, each with its licence, and no tool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-sbom-'))
  execFileSync(process.execPath, [join(root, 'scripts/sbom.mjs'), join(folder, 'sbom.json')], { stdio: 'pipe' })
  const { bomFormat, components, dependencies } = JSON.parse(readFileSync(join(folder, 'sbom.json'), 'utf8'))
  rmSync(folder, { recursive: true })
  expect(bomFormat).toBe('CycloneDX')
  const purls: string[] = components.map(({ purl }: { purl: string }) => purl)
  for (const name of [
    '%40congvu/core',
    'congvu-minutes',
    '%40expo-google-fonts/tinos',
    'string-width',
    'preact',
    'zod',
  ])
    expect(
      purls.some((purl) => purl.startsWith(`pkg:npm/${name}@`)),
      name,
    ).toBe(true)
  expect(purls.filter((purl) => /vitest|typescript|biome|turbo@|fast-check/.test(purl))).toEqual([])
  expect(components.filter(({ licenses = [] }: { licenses?: unknown[] }) => licenses.length === 0)).toEqual([])
  const refs = new Set(components.map((each: { 'bom-ref': string }) => each['bom-ref']))
  const dangling = dependencies
    .flatMap(({ dependsOn }: { dependsOn: string[] }) => dependsOn)
    .filter((ref: string) => !refs.has(ref))
  expect(dangling).toEqual([])
})

describe('workflows', () => {
  test.each(workflows)('$name takes no action but by its commit, the version beside it', ({ text }) => {
    const lines = text.split('\n')
    for (const [i, line] of lines.entries()) {
      if (!/\buses:/.test(line) || line.includes('uses: ./')) continue
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40}$/)
      expect(lines[i - 1]).toMatch(/# v\d+\.\d+\.\d+$/)
    }
  })

  test('CI runs what every developer can run, on the oldest Node that is promised', () => {
    expect(ci).toContain('- run: .ci/run\n')
    expect(ci).toContain(`container: node:${engines.node.replace('>=', '')}.`)
  })

  test('a release is checked first, says where it comes from, and keeps no token', () => {
    expect(release).toMatch(/checked:\n\s+uses: \.\/\.github\/workflows\/ci\.yml/)
    expect(release).toMatch(/publish:\n\s+needs: versions/)
    expect(release).toMatch(/versions:\n\s+needs: checked/)
    expect(release).toContain('npm publish --provenance')
    expect(release.match(/id-token: write/g)).toHaveLength(1)
    expect(release).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./)
    expect(release).toContain(packageManager)
  })

  test('what is published is what the dry run tries', () => {
    const dryRun = read('scripts/check-packages.mjs')
    const listed = (name: string) =>
      new RegExp(`const ${name} = \\[([^\\]]+)\\]`).exec(dryRun)?.[1]?.match(/'[^']+'/g) ?? []
    const tried = [...listed('libraries'), ...listed('published')].map((each) => each.slice(1, -1))
    expect(tried.length).toBeGreaterThan(3)
    expect(release).toContain(`for folder in ${tried.join(' ')}; do`)
  })
})
