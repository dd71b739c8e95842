// `npm run figures`: writes docs/figures.md, one page of what docs/figures/ holds. `npm run figures -- kill fuzz` first runs
// the trials named and keeps what they said last; those of speed are kept by `npm run bench -- … --write`.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = new URL('../docs/figures/', import.meta.url)
const bench = (part, what) => ({ what, repeat: `npm run bench -- ${part} --write` })

/** Every part of the page, in its order: what was tried, and the command that tries it again. */
export const parts = {
  warm: bench('warm', 'minutes of 1, 3 and 30 pages, beside other makers of PDF'),
  cold: bench('cold', 'a fresh process to its first PDF on the disk'),
  growth: bench('growth', 'one document of up to 2,000 pages'),
  batch: bench('batch', '10,000 records by the command: records a second, memory over time'),
  calendar: bench('calendar', 'working days and limits, beside date libraries'),
  discipline: bench('discipline', 'assessments of mixed cases, memory over a million'),
  api: bench('api', 'the API beside a bare application with the same bytes'),
  'api-writes': bench('api-writes', 'findings over HTTP beside the bare database with the same rows'),
  'api-growth': bench('api-growth', 'a request among 1,000 to 1,000,000 inspections, on both engines'),
  'api-memory': bench('api-memory', 'what the server holds over ten minutes of mixed requests'),
  ready: { what: "the page's first load, and how soon a visit begins on a slow phone", repeat: 'npm run bench:page' },
  kill: { what: 'the browser killed in a visit that is being sent', repeat: 'npm run test:kill -- 200' },
  'kill-api': { what: 'the server killed while it writes, on both engines', repeat: 'npm run test:kill:api -- 100' },
  fuzz: { what: 'arbitrary records, damaged files into extract, verify and check', repeat: 'npm run fuzz' },
  mutation: { what: 'the code of the law changed in one place at a time', repeat: 'npm run mutation' },
}

const fileOf = (part) => new URL(`${part}.md`, folder)
const machine = `${cpus().length} cores (${cpus()[0].model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`

/** Runs a trial and keeps its last lines. One that fails is kept as well: its lines say so. */
async function keep(part) {
  const { repeat } = parts[part]
  const [program, ...args] = repeat.replace('npm run', 'npm run --silent').split(' ')
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  let said = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    process.stdout.write(chunk)
    said += chunk
  }
  const last = said.trimEnd().split('\n').slice(-12).join('\n')
  const on = new Date().toISOString().slice(0, 10)
  writeFileSync(fileOf(part), `# ${part}\n\n${machine}, ${on}. Repeat: \`${repeat}\`.\n\n\`\`\`\n${last}\n\`\`\`\n`)
}

/** What a part's file says, under its heading in the page. */
function section(part) {
  const [, ...rest] = readFileSync(fileOf(part), 'utf8').split('\n')
  return `## ${part}\n${rest.join('\n').replaceAll(/\]\(([\w-]+\.svg)\)/g, '](figures/$1)')}`
}

/** The promises of a part that say NO. */
const missed = (part) => readFileSync(fileOf(part), 'utf8').match(/^.* NO$/gm) ?? []

/** The page as it follows from the parts. */
export function figuresPage() {
  const held = Object.keys(parts).filter((part) => existsSync(fileOf(part)))
  const row = (part) => {
    const { what, repeat } = parts[part]
    const state = held.includes(part) ? `${missed(part).length || 'none'}` : 'no figures kept'
    return `| ${held.includes(part) ? `[${part}](#${part})` : part} | ${what} | \`${repeat}\` | ${state} |`
  }
  return [
    '# Figures',
    '',
    '<!-- Written by `npm run figures` out of docs/figures/. -->',
    '',
    'The last figures of each trial, the machine, and the command that tries it again. Ratios of one run can be compared, absolute figures cannot: they are those of one machine, and no figure is a test. What is promised and missed says NO.',
    '',
    '| trial | what | repeat | promises missed |',
    '| --- | --- | --- | --- |',
    ...Object.keys(parts).map(row),
    '',
    ...held.map(section),
  ].join('\n')
}

export const writePage = () => writeFileSync(new URL('../docs/figures.md', import.meta.url), figuresPage())

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const part of process.argv.slice(2)) {
    if (!Object.hasOwn(parts, part)) throw new Error(`${part} is none of ${Object.keys(parts).join(', ')}`)
    if (parts[part].repeat.includes('--write')) throw new Error(`${parts[part].repeat} writes them`)
    await keep(part)
  }
  writePage()
}
