import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as core from '@congvu/core'
import { describe, expect, test } from 'vitest'
import { examplesIn, runExample } from '../../core/test/examples-in-docs.ts'
import * as minutes from '../src/index.ts'
import * as sign from '../src/sign/sign.ts'
import { installed } from './readers.ts'
import { Authority } from './signers.ts'

// Every example in a docstring runs, and gives what it says after `//=>`. At hand are a record, its minutes, the four files
// of a family of fonts, and a token that signs.

const src = fileURLToPath(new URL('../src/', import.meta.url))
const examples = examplesIn(src)
const isSigning = (code: string): boolean => code.includes('certificate')
const withOpenssl = installed('openssl')

const record: unknown = JSON.parse(
  readFileSync(new URL('../../../examples/11-toi-thieu.json', import.meta.url), 'utf8'),
)
const reading = core.readInspection(record)
if (!reading.ok) throw new Error('the example is a record')
const { inspection } = reading
const pdf = await minutes.renderMinutes(inspection)

const face = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../node_modules/@expo-google-fonts/tinos/${name}`, import.meta.url))
const fonts = {
  regular: face('400Regular/Tinos_400Regular.ttf'),
  bold: face('700Bold/Tinos_700Bold.ttf'),
  italic: face('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  boldItalic: face('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
}

function signer() {
  const authority = new Authority()
  const token = authority.signer('Phạm Thị Hồng Vân', 'rsa2048')
  return { certificate: token.certificate, token }
}
const signing = withOpenssl ? signer() : {}
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const given = { ...core, ...minutes, ...sign, record, inspection, pdf, sha256, ...fonts, ...signing }

describe('examples in docstrings', () => {
  test('there are some twenty', () => {
    expect(examples.length).toBeGreaterThan(20)
    expect(examples.filter(({ code }) => isSigning(code))).toHaveLength(3)
  })

  test.each(examples.filter(({ code }) => withOpenssl || !isSigning(code)))(
    '$file:$line says what comes out',
    async ({ file, code }) => {
      const own: Record<string, unknown> = await import(pathToFileURL(join(src, file)).href)
      await runExample(code, { ...given, ...own })
    },
  )
})
