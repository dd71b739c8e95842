import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import * as core from '../src/index.ts'

// Every example in a docstring runs, and gives what it says after `//=>`.

const src = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.ts$/.test(file))

type Example = { readonly file: string; readonly line: number; readonly code: string }

const examples = files.flatMap((file): Example[] => {
  const text = readFileSync(join(src, file), 'utf8')
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

describe('examples in docstrings', () => {
  const withAnswers = examples.filter(({ code }) => code.includes('//=>') && !code.includes('…'))

  test('there are many', () => {
    expect(withAnswers.length).toBeGreaterThan(30)
  })

  test.each(withAnswers)('$file:$line says what comes out', async ({ file, code }) => {
    const own: Record<string, unknown> = await import(pathToFileURL(join(src, file)).href)
    const scope: Record<string, unknown> = { ...core, z, ...own }
    let answers = 0
    const ask = (value: unknown, said: string) => {
      answers += 1
      expect(value, said).toEqual(expected(said))
    }
    new Function(...Object.keys(scope), 'ask', asked(code))(...Object.values(scope), ask)
    expect(answers).toBe(code.split('//=>').length - 1)
  })
})
