// `npm run check:packages`: packs what would be published, lints its shape, installs it into an empty project and asks it
// the same questions under every Node that is promised. Nothing of the workspace helps it there.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answersInChromium, bundleIn, hasChromium } from './in-browser.mjs'
import { readAll } from './packed/read-all.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const libraries = ['packages/core', 'packages/minutes']
const published = [...libraries, 'apps/minutes', 'apps/congvu']
/** The floor and every later line that is promised; the packages hold that line's program and nothing else. */
const nodes = ['20.19.5', '22', '24', '26']
const example = 'examples/11-toi-thieu.json'

const run = (command, args, cwd, env = {}) =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
const bin = (name) => join(root, 'node_modules/.bin', name)
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

function lintShapes() {
  for (const each of libraries) {
    run(bin('publint'), ['--strict'], join(root, each))
    // `node16`: resolvers older than `exports` see the main entry only, by `main` and `types`.
    run(bin('attw'), ['--pack', '.', '--profile', 'node16'], join(root, each))
    console.log(`${each}: publint and attw find no fault`)
  }
}

/** Packages that are not in a registry yet find each other through the project's own dependencies. */
function emptyProjectWith(folder) {
  const packed = published.map((each) => {
    const { name } = JSON.parse(readFileSync(join(root, each, 'package.json'), 'utf8'))
    // Two of the names differ in their scope only, which the name of a tarball writes as they are written themselves.
    const own = join(folder, each.replace('/', '-'))
    mkdirSync(own)
    const tarball = run('npm', ['pack', '--pack-destination', own], join(root, each)).trim().split('\n').at(-1)
    return [name, `file:${join(own, tarball)}`]
  })
  const project = join(folder, 'project')
  mkdirSync(project)
  const manifest = {
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(packed),
    overrides: Object.fromEntries(packed.map(([name]) => [name, `$${name}`])),
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], project)
  cpSync(fileURLToPath(new URL('packed', import.meta.url)), project, { recursive: true })
  cpSync(join(root, 'examples'), join(project, 'examples'), { recursive: true })
  return project
}

/** The program of another Node, out of its package; this very one where its line is asked for. */
function nodeOf(version, folder) {
  const home = join(folder, `node-${version}`)
  mkdirSync(home)
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefix', home, `node-${process.platform}-${process.arch}@${version}`],
    home,
  )
  const program = join(home, `node_modules/node-${process.platform}-${process.arch}/bin/node`)
  if (!existsSync(program)) throw new Error(`no program of Node ${version}`)
  return program
}

/** The hash of each answer: of the libraries, and of the command lines. */
function answersUnder(program, project) {
  const answers = JSON.parse(run(program, ['vectors.mjs'], project))
  const out = join(project, 'bien-ban.pdf')
  rmSync(out, { force: true })
  run(program, ['node_modules/congvu-minutes/dist/main.js', 'render', example, '-o', out], project)
  const drawn = run(program, ['node_modules/congvu/dist/main.js', 'deadlines', '2026', '--svg'], project)
  return { ...answers, 'congvu-minutes render': sha256(readFileSync(out)), 'congvu deadlines --svg': sha256(drawn) }
}

/** @throws when a question that was asked here has another answer than expected */
function sameAs(expected, found, where) {
  const other = Object.keys(found).filter((question) => found[question] !== expected[question])
  if (other.length > 0) throw new Error(`${where} answers otherwise: ${other.join('; ')}`)
}

async function browserAnswersAlike(expected, project) {
  if (!hasChromium()) return
  const given = {
    records: readAll(join(project, 'examples')),
    cases: Object.values(readAll(join(project, 'examples/vu-viec'))),
  }
  const bundle = readFileSync(join(project, 'everywhere.js'), 'utf8')
  for (const [where, found] of Object.entries(await answersInChromium(bundle, given))) {
    sameAs(expected, found, where)
    console.log(`${where}: the same ${Object.keys(found).length} answers, the same bytes`)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'congvu-packed-'))
try {
  lintShapes()
  const project = emptyProjectWith(folder)
  await bundleIn(project)
  const expected = answersUnder(process.execPath, project)
  if (expected['congvu-minutes render'] !== expected[`minutes of ${basename(example)}`])
    throw new Error('the command line and the library make other bytes')
  console.log(
    `Node ${process.versions.node}: import, require, a thread, an empty context and the command line answer ${Object.keys(expected).length} questions alike`,
  )
  await browserAnswersAlike(expected, project)
  for (const version of nodes) {
    const program = nodeOf(version, folder)
    const found = run(program, ['--version'], project).trim()
    sameAs(expected, answersUnder(program, project), `Node ${found}`)
    console.log(`Node ${found}: the same answers, the same bytes`)
  }
} catch (error) {
  // What a tool said before it failed is the reason.
  console.error(error.stdout ?? '', error.stderr ?? '')
  throw error
} finally {
  rmSync(folder, { recursive: true, force: true })
}
