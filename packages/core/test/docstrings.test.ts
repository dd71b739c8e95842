import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import * as core from '../src/index.ts'
import { examplesIn, runExample } from './examples-in-docs.ts'

// Every example in a docstring runs, and gives what it says after `//=>`. That each export has one: docs/documented.mjs.

const src = fileURLToPath(new URL('../src/', import.meta.url))
const examples = examplesIn(src)

describe('examples in docstrings', () => {
  test('there are many', () => {
    expect(examples.length).toBeGreaterThan(130)
  })

  test.each(examples)('$file:$line says what comes out', async ({ file, code }) => {
    const own: Record<string, unknown> = await import(pathToFileURL(join(src, file)).href)
    await runExample(code, { ...core, z, ...own })
  })
})
