import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileFunction, Script } from 'node:vm'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as vitestRunner from '@vitest/runner'
import { build } from 'esbuild'

// Stryker's own runner for Vitest starts a worker and fetches every module again for each mutant: about a second of work.
// Here each test file is one bundle of its tests and sources, evaluated afresh for each mutant: what a mutant spoiled
// while it was active (a table computed once, say) is gone with the bundle. Tests are collected, run and judged by
// Vitest's own parts.

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
)
const { afterAll, afterEach, beforeAll, beforeEach, describe, getFn, it, suite, test } = vitestRunner
const vitest = { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, suite, test }

const config = {
  setupFiles: [],
  passWithNoTests: false,
  maxConcurrency: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 0,
  sequence: { shuffle: false, concurrent: false, seed: 1, hooks: 'stack', setupFiles: 'list' },
  chaiConfig: undefined,
  diffOptions: {},
  tags: [],
  strictTags: false,
  includeTaskLocation: false,
}

/** Tests find data where it lies in the repository, outside Stryker's copy of the package. */
const inRepository = (path) => path.replace(/[\\/]\.stryker-tmp[\\/][^\\/]+/, '')

/** Bundled, `import.meta.url` would be the bundle's; each file keeps its own. */
const ownUrl = {
  name: 'own-url',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](src|test)[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(inRepository(path)).href),
      ),
      loader: 'ts',
    })),
}

/**
 * A test that a mutant keeps from ending is stopped here, so that Stryker need not wait for the whole run's limit and start
 * a worker again. Only the engine itself can stop a loop, and only in code it was given as a script.
 */
const inTime = (run, timeout) => {
  globalThis[limited] = run
  return theRun.runInThisContext({ timeout })
}
const limited = Symbol.for('congvu.limited')
const theRun = new Script("globalThis[Symbol.for('congvu.limited')]()")
const ranTooLong = (error) => error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

/** What a property says about a mutant it says in a few runs, always the same ones; nobody reads the smallest example. */
const fewer =
  ({ assert }) =>
  (property, { numRuns = 100, ...rest } = {}) =>
    assert(property, { ...rest, numRuns: Math.min(numRuns, 25), seed: 6861, endOnFailure: true })

/** The tests of the folders and files named, without those that say nothing about a mutant. */
const testFiles = ({ tests, without }) =>
  tests
    .flatMap((place) =>
      place.endsWith('.ts')
        ? [place]
        : readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => join(place, name)),
    )
    .filter((file) => file.endsWith('.test.ts') && !without.includes(file))

const idOf = (task) => `${task.file.name} # ${nameOf(task)}`
const fileOf = (id) => id.split(' # ')[0]
const nameOf = (task) => (task.suite ? `${nameOf(task.suite)} > ${task.name}` : task.name)
const testsOf = (task) => (task.type === 'test' ? [task] : task.tasks.flatMap(testsOf))

/** A test runner as Stryker asks for: `dryRun` tells which test reaches which mutant, `mutantRun` whether one fails. */
class BundleRunner {
  #bundles = new Map()
  #cost = new Map()
  /** For each source, how often each test file killed one of its mutants. */
  #kills = new Map()

  constructor(options) {
    this.options = options.bundles
    this.testTimeoutMs = options.bundles.testTimeoutMs
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const entryPoints = testFiles(this.options).map((file) => resolve(file))
    const { outputFiles } = await build({
      entryPoints,
      bundle: true,
      write: false,
      outdir: resolve('.bundles'),
      outbase: process.cwd(),
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      conditions: ['@congvu/source'],
      plugins: [ownUrl],
      logLevel: 'error',
    })
    for (const { path, text } of outputFiles) {
      const source = `${relative(resolve('.bundles'), path).replace(/\.js$/, '')}.ts`.split(sep).join('/')
      const require = createRequire(resolve(source))
      const run = compileFunction(text, ['module', 'exports', 'require'], { filename: path })
      const fc = { ...require('fast-check'), assert: fewer(require('fast-check')) }
      const given = { vitest, 'fast-check': { ...fc, default: fc } }
      const load = (name) => given[name] ?? require(name)
      this.#bundles.set(source, () => {
        const module = { exports: {} }
        run(module, module.exports, load)
      })
    }
  }

  async dryRun() {
    Object.assign(this.#ns, { activeMutant: undefined, hitLimit: undefined })
    const tests = await this.#run([...this.#bundles.keys()].sort(), {
      before: (task) => {
        this.#ns.currentTestId = idOf(task)
      },
      after: () => {
        this.#ns.currentTestId = undefined
      },
    })
    for (const { id, timeSpentMs } of tests) this.#cost.set(fileOf(id), (this.#cost.get(fileOf(id)) ?? 0) + timeSpentMs)
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#ns.mutantCoverage }
  }

  async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation, disableBail }) {
    const wanted = testFilter && new Set(testFilter)
    const cost = (file) => this.#cost.get(file) ?? 0
    const kills = this.#killsOf(activeMutant.fileName)
    const killed = (file) => kills.get(file) ?? 0
    // What killed this source's other mutants first, then what is cheap.
    const files = [...new Set(testFilter?.map(fileOf) ?? this.#bundles.keys())].sort(
      (a, b) => killed(b) - killed(a) || cost(a) - cost(b),
    )
    const activate = (mutant) => {
      this.#ns.activeMutant = mutant
    }
    Object.assign(this.#ns, { hitCount: 0, hitLimit })
    let failed = false
    let tooLong = false
    const tests = await this.#run(files, {
      wanted,
      limit: this.testTimeoutMs,
      loading: () => activate(mutantActivation === 'static' ? activeMutant.id : undefined),
      loaded: () => activate(activeMutant.id),
      after: (task) => {
        if (task.result?.state === 'fail' && !failed) kills.set(task.file.name, killed(task.file.name) + 1)
        failed ||= task.result?.state === 'fail'
        tooLong ||= task.result?.errors?.some(ranTooLong) === true
      },
      ended: () => failed && !disableBail,
    })
    activate(undefined)
    const limit = determineHitLimitReached(this.#ns.hitCount, hitLimit)
    const stopped = tooLong
      ? { status: DryRunStatus.Timeout, reason: `a test ran over ${this.testTimeoutMs} ms` }
      : undefined
    return toMutantRunResult(limit ?? stopped ?? { status: DryRunStatus.Complete, tests })
  }

  #killsOf(source) {
    const kills = this.#kills.get(source) ?? new Map()
    this.#kills.set(source, kills)
    return kills
  }

  get #ns() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}
    return globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE]
  }

  /** One file after the other, so that no other file is loaded while the mutant is active. */
  async #run(files, { wanted, limit, loading, loaded, before, after, ended }) {
    const results = []
    for (const file of files) {
      if (ended?.()) break
      loading?.()
      const [task] = await vitestRunner.startTests([resolve(file)], {
        config: { ...config, root: process.cwd() },
        importFile: () => this.#bundles.get(file)(),
        onCollected: ([collected]) => {
          for (const one of testsOf(collected)) if (wanted && !wanted.has(idOf(one))) one.mode = 'skip'
          loaded?.()
        },
        onBeforeRunTask: (one) => {
          if (ended?.()) one.mode = 'skip'
          else before?.(one)
        },
        runTask: (one) => (limit ? inTime(getFn(one), limit) : getFn(one)()),
        onAfterRunTask: (one) => after?.(one),
      })
      if (testsOf(task).length === 0) throw new Error(`${file} does not load: ${task.result?.errors?.[0]?.message}`)
      results.push(
        ...testsOf(task)
          .filter((one) => one.mode !== 'skip')
          .map(resultOf),
      )
    }
    return results
  }
}

function resultOf(task) {
  const { state, duration = 0, errors } = task.result ?? {}
  const base = { id: idOf(task), name: nameOf(task), timeSpentMs: duration, fileName: task.file.filepath }
  return state === 'pass'
    ? { ...base, status: TestStatus.Success }
    : { ...base, status: TestStatus.Failed, failureMessage: errors?.[0]?.message ?? 'the test did not pass' }
}

const create = (options) => new BundleRunner(options)
create.inject = ['options']

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bundles', create)]
export const strykerValidationSchema = {
  type: 'object',
  properties: {
    bundles: {
      type: 'object',
      properties: { tests: { type: 'array' }, without: { type: 'array' }, testTimeoutMs: { type: 'number' } },
    },
  },
}
