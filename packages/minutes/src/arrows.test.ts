import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('.', import.meta.url))
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.(test|generated|d)\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(src, file), 'utf8') }))

const asn1 = ['@peculiar/asn1-cms', '@peculiar/asn1-schema', '@peculiar/asn1-x509']

/** What each room of the house may use: declared, then laid out, then drawn. Files at the top are rooms of one file. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  'refusals.ts': ['@congvu/core'],
  'nd30.ts': [],
  'version.ts': [],
  'document.ts': [],
  'words.ts': ['@congvu/core'],
  'signature-fields.ts': ['document.ts'],
  fonts: ['refusals.ts', 'fflate', 'fontkit', 'subset-font'],
  photo: ['refusals.ts', '@congvu/core', 'fflate'],
  text: ['document.ts', 'fonts', 'refusals.ts'],
  layout: ['document.ts', 'fonts', 'nd30.ts', 'photo', 'refusals.ts', 'text'],
  pdf: ['document.ts', 'layout', 'fonts', 'photo', 'refusals.ts', 'text', 'fflate'],
  'render.ts': ['document.ts', 'fonts', 'layout', 'pdf', 'text'],
  'style.ts': ['document.ts', 'nd30.ts'],
  sections: ['@congvu/core', 'document.ts', 'signature-fields.ts', 'style.ts', 'words.ts'],
  report: ['@congvu/core', 'document.ts', 'render.ts', 'style.ts', 'words.ts'],
  'minutes.ts': ['@congvu/core', 'document.ts', 'sections', 'signature-fields.ts', 'words.ts'],
  // Reads what any program wrote, by the letter, and knows nothing of what is written here.
  read: ['signature-fields.ts', 'fflate'],
  sign: ['@congvu/core', 'fonts', 'nd30.ts', 'pdf', 'read', 'pdf-lib', 'asn1js', ...asn1],
  'signature-pictures.ts': ['@congvu/core', 'photo', 'refusals.ts', 'sections', 'signature-fields.ts'],
  'carried-pictures.ts': ['document.ts', 'read', 'signature-fields.ts', 'signature-pictures.ts'],
  'problems.ts': ['@congvu/core', 'sign', 'fonts', 'photo', 'refusals.ts', 'sections', 'text'],
  qr: ['@congvu/core', 'document.ts', 'words.ts', '@noble/hashes/sha2.js', 'fflate', 'uqr'],
  'carried.ts': [
    '@congvu/core',
    'carried-pictures.ts',
    'document.ts',
    'fflate',
    'pdf',
    'qr',
    'read',
    'sections',
    'signature-pictures.ts',
    'version.ts',
  ],
  'verify.ts': [
    '@congvu/core',
    'carried.ts',
    'fonts',
    'problems.ts',
    'qr',
    'read',
    'render-minutes.ts',
    'sections',
    'signature-pictures.ts',
  ],
  'render-minutes.ts': [
    '@congvu/core',
    'carried.ts',
    'carried-pictures.ts',
    'refusals.ts',
    'signature-pictures.ts',
    'pdf',
    'fonts',
    'minutes.ts',
    'qr',
    'render.ts',
    'sections',
  ],
  // Reads what any program wrote: it shares the decree's figures with the printer, and no code.
  check: [
    '@congvu/core',
    'nd30.ts',
    'refusals.ts',
    'pdfjs-dist/legacy/build/pdf.mjs',
    'pdfjs-dist/legacy/build/pdf.worker.mjs',
  ],
  'index.ts': [
    'check',
    'carried.ts',
    'verify.ts',
    'document.ts',
    'fonts',
    'minutes.ts',
    'nd30.ts',
    'pdf',
    'photo',
    'problems.ts',
    'qr',
    'read',
    'render-minutes.ts',
    'render.ts',
    'report',
    'sections',
    'signature-fields.ts',
    'signature-pictures.ts',
    'text',
  ],
}

const roomOf = (file: string): string => file.split('/')[0] ?? ''
const specifiersOf = (text: string): string[] =>
  [...text.matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g)].map(([, named, dynamic]) => named ?? dynamic ?? '')

describe('arrows of the minutes', () => {
  test.each(sources)('$file uses only what its room may', ({ file, text }) => {
    const room = roomOf(file)
    for (const specifier of specifiersOf(text)) {
      const used = specifier.startsWith('.') ? roomOf(relative(src, join(src, file, '..', specifier))) : specifier
      if (used !== room) expect(mayUse[room] ?? [], `${file} uses ${used}`).toContain(used)
    }
  })

  test('the heavy libraries, for fonts and for reading PDFs, are loaded when asked for', () => {
    const named = (name: string) =>
      sources
        .filter(({ text }) => new RegExp(`import (?!type)[^\n]* from '${name}'`).test(text))
        .map(({ file }) => file)
    const heavy = ['subset-font', 'fontkit', 'pdfjs-dist/legacy/build/pdf.mjs']
    expect(heavy.flatMap(named)).toEqual([])
  })

  test('no clock, no disk, no machine', () => {
    for (const { file, text } of sources) {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
      expect(code, file).not.toMatch(/\bDate\b[.(]|new Date\b|performance\.now|from 'node:|\bprocess\.|Math\.random/)
    }
  })
})
