import type { Facts } from './words.ts'

/**
 * Something wrong, or worth a second look, in data that was handed in. `pointer` is a JSON Pointer (RFC 6901) to the
 * place. An `error` stops the work; a `warning` does not.
 */
export type Problem<Code extends string = string> = {
  readonly code: Code
  readonly severity: 'error' | 'warning'
  readonly pointer: string
  readonly facts: Facts
}

/**
 * A problem that stops the work: its code, the place as a JSON Pointer, and the facts its sentence needs.
 *
 * @example
 * ```ts
 * problem('missing', '/date').severity //=> 'error'
 * ```
 */
export const problem = <Code extends string>(code: Code, pointer: string, facts: Facts = {}): Problem<Code> => ({
  code,
  severity: 'error',
  pointer,
  facts,
})

/**
 * The same for what deserves a second look and stops nothing.
 *
 * @example
 * ```ts
 * warning('fail-without-finding', '/checklist/0').severity //=> 'warning'
 * ```
 */
export const warning = <Code extends string>(code: Code, pointer: string, facts: Facts = {}): Problem<Code> => ({
  code,
  severity: 'warning',
  pointer,
  facts,
})

/**
 * A JSON Pointer from path parts: `['findings', 0, 'what']` is `/findings/0/what`.
 *
 * @example
 * ```ts
 * pointer(['findings', 0, 'a/b']) //=> '/findings/0/a~1b'
 * ```
 */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
