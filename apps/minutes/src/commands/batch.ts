import { readdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { type Lang, type Problem, problem } from '@congvu/core'
import {
  type Command,
  commonOptions,
  errno,
  exit,
  type Io,
  put,
  readOptions,
  statusOf,
  systemProblem,
} from '@congvu/terminal'
import { SingleBar } from 'cli-progress'
import { inOrder } from '../in-order.ts'
import { sourceOf } from '../io/read-record.ts'
import { targetsOf } from '../io/targets.ts'
import type { MakeOptions } from '../make.ts'
import type { CommandCode } from '../messages/command-words.ts'
import type { FileCode } from '../messages/file-words.ts'
import { helpOf } from '../messages/help.ts'
import { phrases } from '../messages/phrases.ts'
import type { Job, Outcome } from '../one.ts'
import { runAll } from '../pool.ts'
import { linesOf, tell, tellUsage } from '../say.ts'
import { drawing, drawingOptions, wrongNames } from './drawing.ts'

const mostJobs = 64

/** Minutes of every record in a folder: failures are listed, the rest is done. */
export const batch: Command = async (args, lang, io) => {
  const given = readOptions(args, {
    ...commonOptions,
    output: { type: 'string', short: 'o' },
    jobs: { type: 'string', short: 'j' },
    ...drawingOptions,
  })
  if ('problems' in given) return tellUsage(io, lang, given.problems)
  const { names, values } = given
  if (values.help) return put(io.stdout, helpOf('batch', lang)).then(() => exit.done)
  const workers = values.jobs === undefined ? Math.min(mostJobs, availableParallelism()) : Number(values.jobs)
  const usageProblems = [...wrongFolders(names, lang), ...wrongJobs(workers, values.jobs)]
  if (usageProblems.length > 0) return tellUsage(io, lang, usageProblems)

  const [folder = ''] = names
  const records = await recordsIn(resolve(io.cwd, folder))
  if ('code' in records) return tell(io, lang, folder, [records])
  const sources = records.map((record) => sourceOf(join(folder, record), io.cwd))
  const targets = targetsOf(sources, values.output === undefined ? undefined : `${values.output}/`, io.cwd)
  if ('problems' in targets) return tellUsage(io, lang, targets.problems)

  const make = await drawing(values, lang, io)
  if (typeof make === 'number') return make
  const jobs = sources.map((source, i): Job => ({ record: source.path ?? '', target: targets[i]?.path ?? '' }))
  return runJobs(io, lang, jobs, { workers, make })
}

const wrongFolders = (names: readonly string[], lang: Lang): Problem<CommandCode>[] =>
  names.length > 1 ? [problem('one-folder', '', { given: names.length })] : wrongNames(names, 'batch', lang)

const wrongJobs = (workers: number, given: string | undefined): Problem<CommandCode>[] =>
  Number.isInteger(workers) && workers >= 1 && workers <= mostJobs ? [] : [problem('bad-jobs', '', { jobs: given })]

/** Names of the records of a folder, in order; hidden files are not records. */
async function recordsIn(folder: string): Promise<readonly string[] | Problem<CommandCode | FileCode>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const records = entries
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
      .map(({ name }) => name)
    return records.length === 0 ? problem('no-records', '') : records.toSorted()
  } catch (error) {
    if (errno(error) === 'ENOTDIR') return problem('not-a-folder', '')
    if (errno(error) === 'ENOENT') return problem('no-folder', '')
    return systemProblem(error, 'cannot-read')
  }
}

type Running = { readonly workers: number; readonly make: MakeOptions }

/** Whatever else went wrong, what the machine would not do comes first. */
const gravest = [exit.failed, exit.wrongInput] as const

/** Removes the bar from the line of a terminal: it draws itself again. */
const withoutBar = '\r\u001b[2K'

async function runJobs(io: Io, lang: Lang, jobs: readonly Job[], { workers, make }: Running): Promise<number> {
  const bar = new SingleBar({ format: phrases[lang].bar, stream: io.stderr, clearOnComplete: true, hideCursor: true })
  const statuses = new Set<number>()
  let done = 0
  let failed = 0
  const tellOutcome = async (outcome: Outcome, place: number): Promise<void> => {
    if (outcome.done) done++
    else {
      failed++
      statuses.add(statusOf(outcome.problems))
    }
    const lines = linesOf(relative(io.cwd, jobs[place]?.record ?? ''), outcome.problems, lang)
    if (lines) await put(io.stderr, io.stderr.isTTY ? withoutBar + lines : lines)
  }
  const tellInOrder = inOrder(tellOutcome)
  const onOutcome = (outcome: Outcome, place: number): Promise<void> => {
    bar.increment()
    return tellInOrder(outcome, place)
  }
  const began = performance.now()
  bar.start(jobs.length, 0)
  try {
    await runAll(jobs, { workers, make, signal: io.signal, onOutcome })
  } finally {
    bar.stop()
  }
  const took = performance.now() - began
  await put(io.stderr, `${phrases[lang].summary(done, jobs.length, failed, took)}\n`)
  if (done + failed < jobs.length) return tellUsage(io, lang, [problem('interrupted', '')])
  return gravest.find((status) => statuses.has(status)) ?? exit.done
}
