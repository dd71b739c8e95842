import { statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { type Problem, problem } from '@congvu/core'
import type { CommandCode } from '../messages/command-words.ts'
import type { Source } from './read-record.ts'

/** Where the minutes of a record go: a file, or standard output. */
export type Target = { readonly name: string; readonly path: string | undefined }

const stem = (name: string): string => basename(name, extname(name) === '.json' ? '.json' : '')
const standardOutput: Target = { name: '-', path: undefined }

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // What keeps it from being looked at is told when it is written.
    return false
  }
}

/**
 * The target of each record: beside it, in the folder asked for, or the one file asked for. Tells when two would go to
 * one place, or one onto a record.
 *
 * @param output as given: a file, a folder (it exists, or its name ends in `/`), `-`, or nothing
 */
export function targetsOf(
  sources: readonly Source[],
  output: string | undefined,
  cwd: string,
): readonly Target[] | { readonly problems: readonly Problem<CommandCode>[] } {
  const asFolder = output !== undefined && output !== '-' && (/[/\\]$/.test(output) || isFolder(resolve(cwd, output)))
  if (output !== undefined && !asFolder && sources.length > 1)
    return { problems: [problem('several-to-one', '', { target: output })] }
  const targets = sources.map((source): Target => {
    if (output === '-' || (output === undefined && source.path === undefined)) return standardOutput
    if (output !== undefined && !asFolder) return { name: output, path: resolve(cwd, output) }
    const name = `${source.path === undefined ? 'bien-ban' : stem(source.path)}.pdf`
    const shown = output === undefined ? join(source.name, '..', name) : join(output, name)
    return { name: shown, path: resolve(output === undefined ? source.folder : resolve(cwd, output), name) }
  })
  const problems = [...collisions(sources, targets), ...overwritten(sources, targets)]
  return problems.length > 0 ? { problems } : targets
}

function collisions(sources: readonly Source[], targets: readonly Target[]): Problem<CommandCode>[] {
  return targets.flatMap(({ name, path }, i) => {
    const others = sources.filter((_, j) => targets[j]?.path === path).map((source) => source.name)
    const isFirst = targets.findIndex((target) => target.path === path) === i
    return path === undefined || others.length === 1 || !isFirst
      ? []
      : [problem<CommandCode>('same-target', '', { target: name, others })]
  })
}

const overwritten = (sources: readonly Source[], targets: readonly Target[]): Problem<CommandCode>[] =>
  targets.flatMap(({ name, path }) =>
    path !== undefined && sources.some((source) => source.path === path)
      ? [problem<CommandCode>('target-is-source', '', { target: name })]
      : [],
  )
