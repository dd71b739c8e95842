import { type Problem, problem } from '@congvu/core'
import type { FileCode } from './words/file-words.ts'

/** The short name the system gives to what went wrong: `ENOSPC`. */
export const errno = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/**
 * What the system would not do, as a problem. A file that is not there, or is a folder, is a slip in the command; all
 * else is the machine's.
 *
 * @throws the error itself when it does not come from the system: then it is a mistake of ours
 */
export function systemProblem(error: unknown, doing: 'cannot-read' | 'cannot-write', at = ''): Problem<FileCode> {
  const reason = errno(error)
  if (reason === undefined) throw error
  if (doing === 'cannot-read' && (reason === 'ENOENT' || reason === 'ENOTDIR')) return problem('not-found', at)
  if (doing === 'cannot-read' && reason === 'EISDIR') return problem('is-a-folder', at)
  return problem(doing, at, { reason })
}
