import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

/** A block of code in a docstring; `line` is that of its fence. */
export type Example = { readonly file: string; readonly line: number; readonly code: string }

/** Every example in the docstrings of a folder. */
export const examplesIn = (folder: string): readonly Example[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => ({
        file,
        line: text.slice(0, match.index).split('\n').length,
        code: (match[1] ?? '').replace(/^\s*\* ?/gm, ''),
      }))
    })

/** The value said after `//=>`; a remark may follow it. */
function expected(said: string): unknown {
  for (let end = said.length; end > 0; end -= 1) {
    const next = said[end]
    if (next !== undefined && !/[\s,:;(]/.test(next)) continue
    try {
      return new Function(`return (${said.slice(0, end)})`)()
    } catch {
      // A longer piece than the value: shorten it.
    }
  }
  throw new Error(`no value in ${said}`)
}

/** Each line with `//=>` becomes a question; a line that is nothing else asks of the line before it. */
function asked(code: string): string {
  const lines = code.trimEnd().split('\n')
  return lines
    .map((line, i) => {
      const next = lines[i + 1]?.trim() ?? ''
      if (line.trim().startsWith('//=>')) return ''
      const [expression = '', said] = next.startsWith('//=>') ? [line, next.slice(4)] : line.split('//=>')
      if (said === undefined) return line
      const before = /^\s*(?:if \(.*?\) )?/.exec(expression)?.[0] ?? ''
      return `${before}ask(${expression.slice(before.length).trim()}, ${JSON.stringify(said.trim())})`
    })
    .join('\n')
}

/** Runs an example with these names at hand; what it says after `//=>` must come out, and it must say something. */
export async function runExample(code: string, scope: Readonly<Record<string, unknown>>): Promise<void> {
  let answers = 0
  const ask = (value: unknown, said: string) => {
    answers += 1
    expect(value, said).toEqual(expected(said))
  }
  const body = `return (async () => {\n${asked(code)}\n})()`
  await new Function(...Object.keys(scope), 'ask', body)(...Object.values(scope), ask)
  expect(answers, 'an example says what comes out, after //=>').toBeGreaterThan(0)
  expect(answers).toBe(code.split('//=>').length - 1)
}
