import * as z from 'zod'
import type { IssueCode } from './issue-words.ts'
import { nearest } from './nearest.ts'
import { type Problem, pointer, problem } from './problem.ts'
import type { Facts } from './words.ts'

/** Data read through a schema: the value, or everything wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** For the `keys` of an unrecognized-keys issue: the keys its object knows. */
type KnownKeys = ReadonlyMap<readonly string[], readonly string[]>
type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

const quoteMax = 60

/**
 * Has this data the shape of this schema? Every problem at once, each with a JSON Pointer and, for a misspelt key, the
 * nearest key the schema knows.
 *
 * @param input anything, as it came out of `JSON.parse`
 * @example
 * ```ts
 * const read1 = read(z.strictObject({ date: Day }), { dat: '2026-11-05' })
 * read1.ok ? [] : read1.problems.map((p) => [p.code, p.pointer, p.facts.nearest])
 * //=> [['missing', '/date', undefined], ['unknown-key', '/dat', 'date']]
 * ```
 */
export function read<Schema extends z.ZodType>(schema: Schema, input: unknown): Read<z.output<Schema>> {
  const known = new Map<readonly string[], readonly string[]>()
  const result = schema.safeParse(input, {
    reportInput: true,
    error: ({ code, keys, inst }) => {
      if (code === 'unrecognized_keys' && inst instanceof z.ZodObject) known.set(keys, Object.keys(inst.shape))
      return undefined
    },
  })
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, problems: problemsOfIssues(result.error.issues, [], known) }
}

/**
 * The problems a zod error tells of. An issue made by a custom check takes its code from `params.code` and its facts
 * from the other `params`. {@link read} tells more: it knows the keys of the schema, and a missing value from a wrong one.
 *
 * @param error best made with `reportInput: true`; without it a missing value is reported as one of the wrong type
 */
export const problemsOf = (error: z.ZodError): readonly Problem[] => problemsOfIssues(error.issues, [], new Map())

const problemsOfIssues = (issues: readonly Issue[], under: Path, known: KnownKeys): readonly Problem[] =>
  issues.flatMap((issue) => problemsOfIssue(issue, [...under, ...issue.path], known))

function problemsOfIssue(issue: Issue, path: Path, known: KnownKeys): readonly Problem[] {
  const one = (code: IssueCode, facts: Facts = {}) => [problem<string>(code, pointer(path), facts)]
  if (isMissing(issue)) return one('missing')
  switch (issue.code) {
    case 'invalid_type':
      return one('wrong-type', { expected: issue.expected, got: typeName(issue.input) })
    case 'invalid_value':
      return one('not-one-of', notOneOf(issue.values, issue.input))
    case 'too_big':
      return one(sized(issue.origin, 'too-long', 'too-many', 'too-large'), limitOf(issue, issue.maximum))
    case 'too_small':
      return one(sized(issue.origin, 'too-short', 'too-few', 'too-small'), limitOf(issue, issue.minimum))
    case 'invalid_format':
      return one(formatCode(issue.format), { text: quote(issue.input), pattern: issue.pattern })
    case 'not_multiple_of':
      return one('not-a-multiple', { of: Number(issue.divisor) })
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, issue.input, known.get(issue.keys) ?? []))
    case 'invalid_union':
      return ofUnion(issue, path, known)
    case 'invalid_key':
    case 'invalid_element':
      return problemsOfIssues(issue.issues, path, known)
    case 'custom':
      return ofCustom(issue.params, path)
  }
}

/** With `reportInput` an absent value shows as `undefined`; without it there is no `input` at all. */
const isMissing = (issue: Issue): boolean =>
  'input' in issue &&
  issue.input === undefined &&
  ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code)

function ofCustom(params: Record<string, unknown> = {}, path: Path): readonly Problem[] {
  const facts: Record<string, string | number | boolean> = {}
  for (const [name, value] of Object.entries(params))
    if (name !== 'code' && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'))
      facts[name] = value
  return [problem(typeof params.code === 'string' ? params.code : 'not-accepted', pointer(path), facts)]
}

function ofUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, known: KnownKeys): readonly Problem[] {
  const input = issue.input
  if (issue.inclusive === false) return [problem('no-shape-fits', pointer(path), { got: typeName(input) })]
  if (issue.discriminator !== undefined && issue.options) {
    const got = isObject(input) ? input[issue.discriminator] : undefined
    if (got === undefined) return [problem('missing', pointer(path))]
    return [problem('not-one-of', pointer(path), notOneOf(issue.options, got))]
  }
  // The branch the writer most likely meant is the one with the least to mend.
  const [meant] = issue.errors
    .filter((branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0))
    .sort((a, b) => weight(a, known) - weight(b, known))
  return meant
    ? problemsOfIssues(meant, path, known)
    : [problem('no-shape-fits', pointer(path), { got: typeName(input) })]
}

function weight(issues: readonly Issue[], known: KnownKeys): number {
  const slips = issues.map((issue) => {
    if (issue.code !== 'unrecognized_keys') return 1
    const misspelt = issue.keys.filter(
      (key) => nearestFree(key, issue.input, known.get(issue.keys) ?? []) !== undefined,
    )
    return issue.keys.length - misspelt.length / 2
  })
  return slips.reduce((sum, each) => sum + each, 0)
}

const unknownKey = (key: string, path: Path, input: unknown, known: readonly string[]): Problem =>
  problem('unknown-key', pointer([...path, key]), { key: quote(key), nearest: nearestFree(key, input, known) })

/** The nearest key that is not there yet. */
const nearestFree = (key: string, input: unknown, known: readonly string[]): string | undefined =>
  nearest(
    key,
    known.filter((candidate) => !isObject(input) || !Object.hasOwn(input, candidate)),
  )

function notOneOf(values: readonly unknown[], input: unknown): Facts {
  const options = values.map(String)
  return { options, got: quote(input), nearest: typeof input === 'string' ? nearest(input, options) : undefined }
}

const sized = (origin: string, text: IssueCode, list: IssueCode, number: IssueCode): IssueCode =>
  origin === 'string' ? text : ['array', 'set', 'map', 'file'].includes(origin) ? list : number

const limitOf = (issue: { exact?: boolean; inclusive?: boolean }, limit: number | bigint): Facts => ({
  limit: Number(limit),
  exact: issue.exact ?? false,
  inclusive: issue.inclusive ?? true,
})

const formatCode = (format: string): IssueCode =>
  format === 'date' ? 'not-a-day' : format === 'datetime' ? 'not-a-moment' : 'bad-format'

function typeName(input: unknown): string {
  if (input === null) return 'null'
  return Array.isArray(input) ? 'array' : typeof input
}

const isObject = (input: unknown): input is Record<string, unknown> => typeName(input) === 'object'

function quote(input: unknown): string {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input))
  return text.length > quoteMax ? `${text.slice(0, quoteMax)}…` : text
}
