// Everything of others that reaches a user: what our packages depend on in use, what is bundled into them, and what they
// are made from (fonts, styles), each with all that it needs. Read from package-lock.json and the sources alone.
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'))

/** The workspaces whose files reach a user, and what they are made from that no source file imports. */
export const ours = {
  'packages/core': [],
  'packages/minutes': ['@expo-google-fonts/tinos'],
  'packages/terminal': [],
  'apps/minutes': [],
  'apps/congvu': [],
  'apps/api': [],
  'apps/web': ['@fontsource/be-vietnam-pro', 'govuk-frontend'],
}

const nameOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** Packages that the sources of a workspace import: a bundler takes them along whatever package.json calls them. */
function imported(folder) {
  const files = readdirSync(join(root, folder, 'src'), { recursive: true, encoding: 'utf8' })
  const found = files
    .filter((file) => /\.(ts|tsx)$/.test(file) && !/\.test\.ts$|(^|\/)testing\//.test(file))
    .flatMap((file) => {
      const code = readFileSync(join(root, folder, 'src', file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
      return [...code.matchAll(/^(?:import|export)(?! type)\b[^'"]*?from '([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/gm)]
    })
    .map(([, whole, apart]) => nameOf(whole ?? apart))
  return found.filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
}

/** Where the lock puts a package that is asked for from a place. */
function placeOf(name, from, packages) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at}${at ? '/' : ''}node_modules/${name}`
    if (packages[place]) return place
    if (at === '') return undefined
  }
}

/**
 * One row a package and version, by name.
 *
 * @returns {{ name: string, version: string, licence: string, optional: boolean, usedBy: string[] }[]}
 */
export function shipped() {
  const { packages } = json('package-lock.json')
  const rows = new Map()
  const take = (name, from, by) => {
    const place = placeOf(name, from, packages)
    // An optional peer that nobody installed.
    if (place === undefined || packages[place].link) return
    const { version, license = 'not said', optional = false, ...needs } = packages[place]
    const row = rows.get(place) ?? { name, version, licence: license, optional, usedBy: [] }
    if (row.usedBy.includes(by)) return
    row.usedBy.push(by)
    rows.set(place, row)
    for (const next of Object.keys({ ...needs.dependencies, ...needs.optionalDependencies, ...needs.peerDependencies }))
      take(next, place, by)
  }
  for (const [folder, madeFrom] of Object.entries(ours)) {
    const { name, dependencies = {} } = json(`${folder}/package.json`)
    for (const each of new Set([...Object.keys(dependencies), ...imported(folder), ...madeFrom]))
      take(each, folder, name)
  }
  return [...rows.values()].sort(
    (a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'),
  )
}
