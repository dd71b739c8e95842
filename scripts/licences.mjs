// `npm run licences`: writes docs/licences.md, everything of others that reaches a user, with its licence.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shipped } from './shipped.mjs'

/** Licences under which anyone may use, change and pass on what we ship, in public administration too. */
const permissive = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
])

/** What is shipped under a licence that was not looked at yet. */
export const notLookedAt = () =>
  shipped().filter(({ licence }) => !licence.split(/[()\s]+|AND/).every((each) => each === '' || permissive.has(each)))

/** Platform builds of one package stand in one row. */
const family = (name) =>
  name.replace(/-(android|darwin|linux|win32)-[a-z0-9-]+$/, '-*').replace(/\/(darwin|linux|win32)-[a-z0-9-]+$/, '/*')

/** The page as it follows from the lock and the sources. */
export function licencesPage() {
  const rows = new Map()
  for (const { name, version, licence, usedBy } of shipped()) {
    const key = `${family(name)} ${version} ${licence}`
    rows.set(key, {
      name: family(name),
      version,
      licence,
      usedBy: new Set([...(rows.get(key)?.usedBy ?? []), ...usedBy]),
    })
  }
  const all = [...rows.values()]
  const licences = [...new Set(all.map(({ licence }) => licence))].sort()
  return [
    '# Licences',
    '',
    '<!-- Written by `npm run licences`. -->',
    '',
    'Công Vụ itself is under the MIT licence ([text](../LICENSE)). This is everything of others that reaches a user: what the packages depend on in use, what is bundled into the command lines and the page, the fonts and styles they are made from, each with all that it needs. Tools that only make or test them are not in it. The texts of what is bundled go along with the bundles: `THIRD-PARTY.txt` of each command line, `third-party.txt` of the page. A test compares this page with `package-lock.json` and the sources, and refuses a licence nobody has looked at.',
    '',
    "Two typefaces are shipped, both under the SIL Open Font License 1.1: **Tinos**, a subset inside `@congvu/minutes` and in every PDF it makes ([text](../packages/minutes/fonts/OFL.txt), [what was changed](../packages/minutes/fonts/FONTLOG.md)); **Be Vietnam Pro**, unchanged, in the inspectors' page. Of `govuk-frontend` the styles alone are used: neither its font nor its crown.",
    '',
    '| licence | packages |',
    '| --- | ---: |',
    ...licences.map((each) => `| ${each} | ${all.filter(({ licence }) => licence === each).length} |`),
    '',
    '| package | version | licence | in |',
    '| --- | --- | --- | --- |',
    ...all.map(
      ({ name, version, licence, usedBy }) =>
        `| ${name} | ${version} | ${licence} | ${[...usedBy].sort().join(', ')} |`,
    ),
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../docs/licences.md', import.meta.url), licencesPage())
