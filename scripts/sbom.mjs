// `npm run sbom [-- FILE]`: a CycloneDX list of everything that reaches a user, out of npm's own list of all that is
// installed. Default: sbom.cdx.json.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shipped } from './shipped.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = resolve(process.argv[2] ?? `${root}sbom.cdx.json`)
const all = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  }),
)
const wanted = new Set(shipped().map(({ name, version }) => `${name}@${version}`))
const own = [
  'packages/core',
  'packages/minutes',
  'packages/terminal',
  'apps/minutes',
  'apps/congvu',
  'apps/api',
  'apps/web',
]
for (const folder of own) {
  const { name, version } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'))
  wanted.add(`${name}@${version}`)
}

const reaches = (ref) => wanted.has(ref)
// Whether npm would call it a tool says nothing here: some of these are bundled.
const asShipped = ({ properties = [], ...component }) => ({
  ...component,
  scope:
    component.scope === 'optional' && properties.some(({ name }) => name.endsWith(':development'))
      ? 'required'
      : component.scope,
})
const components = all.components.filter((each) => reaches(each['bom-ref'])).map(asShipped)
const missing = [...wanted].filter((ref) => !components.some((each) => each['bom-ref'] === ref))
if (missing.length > 0) throw new Error(`not in npm's list: ${missing.join(', ')}`)
const top = all.metadata.component['bom-ref']
const dependencies = all.dependencies
  .filter(({ ref }) => ref === top || reaches(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(reaches) }))
all.metadata.component.name = '@congvu/house'
writeFileSync(file, `${JSON.stringify({ ...all, components, dependencies }, null, 2)}\n`)
console.log(`${file}: CycloneDX ${all.specVersion}, ${components.length} components`)
