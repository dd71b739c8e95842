import { canonicalJson } from '@congvu/core'
import { describe, expect, test } from 'vitest'
import { signatureFieldNames } from '../src/signature-fields.ts'
import { bare, lost } from './in-order.ts'
import { type Kind, plainKind, signatureCounts, signedKinds, unsignedKinds } from './kinds.ts'
import { faultsOf, installed, run, spokenIn, withPdf } from './readers.ts'

const recordName = 'Hồ sơ kiểm tra.json'

/** Rows of a table that a poppler program prints under a line of dashes. */
const rowsOf = (printed: string): string[] => printed.trim().split('\n').slice(2)

/** What poppler's `pdffonts` says of a font: type, encoding, embedded, subset, ToUnicode. */
const fontRow = /^[A-Z]{6}\+Tinos-(Regular|Bold|Italic|BoldItalic) +CID TrueType +Identity-H +yes yes yes +\d+ +0$/

describe.skipIf(!installed('qpdf', 'pdffonts', 'pdfdetach', 'pdfinfo', 'pdfsig', 'openssl'))(
  'every kind of minutes, read by qpdf, poppler and pdf.js',
  async () => {
    const carrying: readonly (readonly [string, Kind])[] = [...(await unsignedKinds()), ...(await signedKinds())]
    const all = [...carrying, ['plain', await plainKind()] as const]

    test.each(all)('qpdf finds no fault in minutes %s', (_, { pdf }) => {
      expect(faultsOf(pdf)).toBe('')
    })

    test.each(all)('pdffonts: each font of minutes %s is embedded, a subset, and tells its letters', (_, { pdf }) => {
      const rows = rowsOf(run('pdffonts', pdf, ['in.pdf']).output)
      expect(rows.length).toBeGreaterThanOrEqual(3)
      for (const row of rows) expect(row).toMatch(fontRow)
    })

    test.each(carrying)(
      'pdfdetach: minutes %s give their record back byte for byte, under its Vietnamese name',
      async (_, kind) => {
        const { pdf, record } = kind
        expect(run('pdfdetach', pdf, ['-list', 'in.pdf']).output).toContain(`: ${recordName}\n`)
        const saved = run('pdfdetach', pdf, ['-saveall', 'in.pdf']).files.get(recordName) ?? Buffer.alloc(0)
        const inside = JSON.parse(saved.toString('utf8'))
        expect(inside.record).toEqual(JSON.parse(JSON.stringify(record)))
        expect(saved.toString('utf8')).toBe(canonicalJson(inside))
        const attached = await withPdf(pdf, (file) => file.getAttachments())
        expect(Buffer.compare(attached[recordName].content, saved)).toBe(0)
      },
    )

    test.each(all)('pdfinfo -struct-text: minutes %s say every text of their record, in reading order', (_, kind) => {
      const said = spokenIn(kind.pdf)
      expect(lost(kind.says, bare(said.map(({ text }) => text).join(' ')))).toBeUndefined()
      if (kind.isAnnex) return
      const sections = said.filter(({ role }) => role === 'H1').map(({ text }) => /^[IVX]+\. /.exec(text)?.[0])
      expect(sections.slice(0, 4)).toEqual(['I. ', 'II. ', 'III. ', 'IV. '])
      expect(said.filter(({ role }) => role === 'P').length).toBeGreaterThan(10)
    })

    test.each(all)('pdfinfo: minutes %s are tagged, and not encrypted', (_, { pdf }) => {
      const { output } = run('pdfinfo', pdf, ['in.pdf'])
      expect(output).toMatch(/^Tagged: +yes$/m)
      expect(output).toMatch(/^Suspects: +no$/m)
      expect(output).toMatch(/^Encrypted: +no$/m)
      expect(output).toMatch(/^JavaScript: +no$/m)
    })

    test.each(all)(
      'pdfsig: signatures of minutes %s are valid, the last one over the whole file',
      (name, { pdf, isAnnex }) => {
        const { output } = run('pdfsig', pdf, ['-nocert', 'in.pdf'])
        const count = signatureCounts.get(name)
        expect(output.match(/Signature Validation: Signature is Valid\./g)?.length).toBe(count)
        expect(output.match(/Total document signed/g)?.length).toBe(count === undefined ? undefined : 1)
        for (const each of output.split('Signature #').slice(1))
          expect(each).toMatch(/is Valid|The signature form field is not signed/)
        expect(output).toContain(signatureFieldNames[isAnnex ? 'agency' : 'head'])
      },
    )
  },
)
