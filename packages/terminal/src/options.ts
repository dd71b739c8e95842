import { parseArgs } from 'node:util'
import { nearest, type Problem, problem } from '@congvu/core'
import type { UsageCode } from './words/usage-words.ts'

/** The options of a command: whether each takes a value, and whether it may be given several times. */
export type Spec = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string; readonly multiple?: true }>
>

/** What was given: values by option, the last one where it was given twice and may not be, and everything that is no option. */
export type Given<S extends Spec> = {
  readonly values: {
    readonly [Name in keyof S]?: S[Name]['multiple'] extends true
      ? readonly string[]
      : S[Name]['type'] extends 'string'
        ? string
        : boolean
  }
  readonly names: readonly string[]
}

export type Parsed<S extends Spec> = Given<S> | { readonly problems: readonly Problem<UsageCode>[] }

/** The options every command takes. */
export const commonOptions = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Spec

/** Read a command line; everything wrong with it at once. */
export function readOptions<const S extends Spec>(args: readonly string[], spec: S): Parsed<S> {
  const { tokens } = parseArgs({ args: [...args], options: spec, strict: false, allowPositionals: true, tokens: true })
  const values: Record<string, string | boolean | string[]> = {}
  const names: string[] = []
  const problems: Problem<UsageCode>[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value)
    if (token.kind !== 'option') continue
    const found = wrong(token, spec)
    if (found) problems.push(found)
    else if (spec[token.name]?.multiple) {
      const before = values[token.name]
      values[token.name] = [...(Array.isArray(before) ? before : []), token.value ?? '']
    } else values[token.name] = token.value ?? true
  }
  // The values were checked one by one against their option's type.
  return problems.length > 0 ? { problems } : { values: values as Given<S>['values'], names }
}

type OptionToken = { readonly name: string; readonly rawName: string; readonly value?: string | undefined }

function wrong({ name, rawName, value }: OptionToken, spec: Spec): Problem<UsageCode> | undefined {
  const option = spec[name]
  if (option === undefined)
    return problem('unknown-option', '', { option: rawName, nearest: nearest(name, Object.keys(spec)) })
  if (option.type === 'boolean')
    return value === undefined ? undefined : problem('value-not-taken', '', { option: rawName })
  return value === undefined || value === '' || /^-./.test(value)
    ? problem('value-missing', '', { option: rawName })
    : undefined
}
