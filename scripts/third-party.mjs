// Licence texts of what a bundle holds of others: most licences ask that their text goes along with the code.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The folder of the package a file lies in; undefined for our own. */
export const packageFolder = (file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]

function entryOf(folder) {
  const { name, version, license, author, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|ofl)/i.test(each))
  const by = typeof author === 'object' ? author.name : author
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : [`Licence: ${license}. The package holds no text of it.`, by, homepage].filter(Boolean).join('\n')
  return [`${name} ${version}`, `${name} ${version} (${license})\n\n${text}\n`]
}

/** One text: each package once, by name. */
export const thirdPartyText = (folders) =>
  [...new Map([...new Set(folders)].filter((each) => existsSync(join(each, 'package.json'))).map(entryOf))]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([, text]) => text)
    .join(`\n${'-'.repeat(80)}\n\n`)

/** For esbuild, and so for tsup: writes THIRD-PARTY.txt beside the bundles. */
export const thirdParty = {
  name: 'third-party',
  setup(build) {
    build.initialOptions.metafile = true
    build.onEnd(({ metafile, outputFiles = [] }) => {
      const folders = Object.keys(metafile?.inputs ?? {}).flatMap((file) => packageFolder(resolve(file)) ?? [])
      const [first] = outputFiles
      if (first === undefined) return
      // The bundles themselves are written after this.
      mkdirSync(dirname(first.path), { recursive: true })
      writeFileSync(join(dirname(first.path), 'THIRD-PARTY.txt'), thirdPartyText(folders))
    })
  },
}
