// `npm run api`: writes what each package answers in public, types and all, to `api/*.api.md` beside it, from the built
// declarations. `npm run api -- --check` changes nothing and fails where a report is not what the declarations say.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Who else's code is written against: the libraries, and the client of the API. */
const published = [
  { folder: 'packages/core', entry: /./ },
  { folder: 'packages/minutes', entry: /./ },
  { folder: 'apps/api', entry: /client/ },
]
const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values
const scratch = mkdtempSync(join(tmpdir(), 'congvu-api-'))

/** The declarations of each way in, by the name of its report. */
function entriesOf({ folder, entry }) {
  const { exports } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  return Object.entries(exports).flatMap(([name, files]) =>
    typeof files === 'string' || !entry.test(name)
      ? []
      : [{ report: name === '.' ? 'index' : basename(name), types: (files.import ?? files).types }],
  )
}

function configOf(folder, { report, types }) {
  const project = join(root, folder)
  const tsconfig = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8'))
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: project,
      mainEntryPointFilePath: join(project, types),
      compiler: {
        overrideTsconfig: {
          compilerOptions: { ...tsconfig.compilerOptions, customConditions: [] },
          files: [join(project, types)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: report,
        reportFolder: join(project, 'api'),
        reportTempFolder: scratch,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(project, 'package.json'),
  })
}

/** Did the report say what the declarations say? Written anew where that is allowed. */
function reported(folder, entry) {
  const { apiReportChanged, succeeded } = Extractor.invoke(configOf(folder, entry), {
    localBuild: !check,
    messageCallback: (message) => {
      message.handled = message.logLevel !== 'error'
    },
  })
  if (!succeeded && !apiReportChanged) throw new Error(`${folder}: ${entry.report} cannot be reported`)
  return !apiReportChanged
}

/** Reports of ways in that are gone. */
function leftOver(folder, entries) {
  const known = new Set(entries.map(({ report }) => `${report}.api.md`))
  return readdirSync(join(root, folder, 'api')).filter((file) => !known.has(file))
}

const stale = []
try {
  for (const each of published) {
    const entries = entriesOf(each)
    mkdirSync(join(root, each.folder, 'api'), { recursive: true })
    for (const entry of entries)
      if (!reported(each.folder, entry)) stale.push(`${each.folder}/api/${entry.report}.api.md`)
    for (const file of leftOver(each.folder, entries)) {
      stale.push(`${each.folder}/api/${file}`)
      if (!check) rmSync(join(root, each.folder, 'api', file))
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
if (check && stale.length > 0) {
  console.error(
    `The public surface is not what its report says:\n${stale.map((file) => `  ${file}`).join('\n')}\nRun npm run api, read the difference, commit it with a changeset.`,
  )
  process.exitCode = 1
} else console.log(stale.length === 0 ? 'every API report is as built' : `written: ${stale.join(', ')}`)
