// `npm run bench` at the root builds the packages first. Ratios of one run are comparable, absolute figures are not.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writePage } from '../scripts/figures.mjs'
import { table } from './rounds.mjs'

const parts = {
  calendar: async () => (await import('./calendar/bench.mjs')).calendarBench(),
  discipline: async () => (await import('./discipline/bench.mjs')).disciplineBench(),
  warm: async () => (await import('./minutes/warm.mjs')).warmBench(),
  cold: async () => (await import('./minutes/cold.mjs')).coldBench(),
  growth: async () => (await import('./minutes/growth.mjs')).growthBench(),
  api: async () => (await import('./api/bench.mjs')).apiBench(),
  'api-writes': async () => (await import('./api/writes.mjs')).writesBench(),
  'api-growth': async ({ most }) => (await import('./api/growth.mjs')).storeGrowthBench({ most: Number(most) }),
  'api-memory': async ({ minutes }) => (await import('./api/memory.mjs')).memoryBench({ minutes: Number(minutes) }),
  batch: async ({ count }) => (await import('./minutes/batch.mjs')).batchBench({ count: Number(count) }),
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    strict: { type: 'boolean' },
    write: { type: 'boolean' },
    count: { type: 'string', default: '10000' },
    most: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '10' },
    'any-core': { type: 'boolean' },
  },
})
const wanted = positionals.length > 0 ? positionals : ['calendar', 'discipline', 'warm', 'cold', 'growth']

/** Runs a part again on one core, where the system can hold a process to one; batch and servers need them all. */
function onOneCore(name) {
  if (values['any-core'] || name.startsWith('api') || name === 'batch' || spawnSync('taskset', ['--version']).error)
    return false
  const flags = [...(values.strict ? ['--strict'] : []), ...(values.write ? ['--write'] : [])]
  const last = String(cpus().length - 1)
  const args = [
    '-c',
    last,
    process.execPath,
    ...process.execArgv,
    fileURLToPath(import.meta.url),
    name,
    '--any-core',
    ...flags,
  ]
  const { status } = spawnSync('taskset', args, { stdio: 'inherit' })
  process.exitCode ||= status ?? 1
  return true
}

const kept = ({ least, most, is }) => (least === undefined ? is <= most : is >= least)

function tellTargets(targets) {
  const rows = targets.map((target) => [
    target.promise,
    target.least === undefined ? `<= ${target.most}` : `>= ${target.least}`,
    target.is.toPrecision(3),
    kept(target) ? 'yes' : 'NO',
  ])
  return table(['promise', 'target', 'measured', 'kept'], rows)
}

/** Figures as a page of docs: one part a file, so that each can be repeated alone. */
function written(name, text, { drawing, shows = 'Milliseconds by pages' }) {
  const docs = new URL('../docs/figures/', import.meta.url)
  mkdirSync(docs, { recursive: true })
  const machine = `${cpus().length} cores (${cpus()[0].model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`
  const curve = drawing ? `\n![${shows}](${name}.svg)\n` : ''
  const again = `Repeat: \`npm run bench -- ${name} --write\`. Ratios of one run are comparable, absolute figures are not.`
  writeFileSync(new URL(`${name}.md`, docs), `# ${name}\n\n${machine}. ${again}\n${curve}\n\`\`\`\n${text}\n\`\`\`\n`)
  if (drawing) writeFileSync(new URL(`${name}.svg`, docs), drawing)
  writePage()
}

for (const name of wanted) {
  if (!Object.hasOwn(parts, name)) throw new Error(`${name} is none of ${Object.keys(parts).join(', ')}`)
  if (onOneCore(name)) continue
  const result = await parts[name](values)
  if (!result) continue
  const text = `${result.text}\n\n${tellTargets(result.targets)}`
  console.log(`\n${text}`)
  if (values.write) written(name, text, result)
  if (values.strict && !result.targets.every(kept)) process.exitCode = 1
}
