import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { canonicalJson, readInspection } from '@congvu/core'
import { describe, expect, test } from 'vitest'
import { extractCarried } from '../src/carried.ts'
import { srgbProfile } from '../src/pdf/srgb.ts'
import { renderMinutes } from '../src/render-minutes.ts'
import { verifyMinutes } from '../src/verify.ts'
import { faultsOf, installed, run, withPdf } from './readers.ts'

const folder = new URL('../../../examples/', import.meta.url)
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const photosByHash = new Map(
  readdirSync(new URL('photos/', folder)).map((name) => {
    const bytes = readFileSync(new URL(`photos/${name}`, folder))
    return [sha256(bytes), bytes] as const
  }),
)
const names = readdirSync(folder).filter((name) => name.endsWith('.json'))

function inspectionOf(name: string, bend: (json: ReturnType<typeof JSON.parse>) => void = () => {}) {
  const json = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  bend(json)
  const reading = readInspection(json)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.inspection
}
const photos = (hash: string) => photosByHash.get(hash)
const render = (name: string, bend?: (json: ReturnType<typeof JSON.parse>) => void) =>
  renderMinutes(inspectionOf(name, bend), { photos })
const first = '01-phuong-mot-cua.json'
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const hasPrograms = installed('pdfdetach', 'pdfinfo', 'qpdf')

describe.each(names)('%s', (name) => {
  test('carries its record, and rendering that again gives the same bytes', async () => {
    const pdf = await render(name)
    const carried = extractCarried(pdf)
    expect(carried?.record).toEqual(JSON.parse(JSON.stringify(inspectionOf(name))))
    expect(await verifyMinutes(pdf, { sha256 })).toMatchObject({ agreement: 'agrees', added: [], signatures: 0 })
  })
})

describe('what a file claims to be', () => {
  test('its metadata packet claims PDF/A-3a and PDF/UA-1, and says what its properties say', async () => {
    const pdf = await render(first, (json) => {
      json.issuer.name = 'Sở <Nội vụ> & "ĩ"'
    })
    await withPdf(pdf, async (file) => {
      const { info, metadata } = await file.getMetadata()
      const properties = new Map(Object.entries(info))
      expect(metadata.get('dc:title')).toBe(properties.get('Title'))
      expect(metadata.get('dc:creator')).toEqual([properties.get('Author')])
      expect(properties.get('Author')).toBe('Sở <Nội vụ> & "ĩ"')
      expect(metadata.get('dc:description')).toBe(properties.get('Subject'))
      expect(metadata.get('pdf:producer')).toBe(properties.get('Producer'))
    })
    const text = Buffer.from(pdf).toString('utf8')
    expect(text).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test.skipIf(!hasPrograms)('poppler reads the metadata and the files inside, qpdf finds no fault', async () => {
    const pdf = await render(first)
    expect(run('pdfinfo', pdf, ['-meta', 'in.pdf']).output).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(run('pdfdetach', pdf, ['-list', 'in.pdf']).output).toContain('Hồ sơ kiểm tra.json')
    const { files } = run('pdfdetach', pdf, ['-saveall', 'in.pdf'])
    const inside: unknown = JSON.parse(files.get('Hồ sơ kiểm tra.json')?.toString('utf8') ?? '')
    expect(inside).toMatchObject({ schema: 'congvu.minutes/1', record: { issuer: { name: 'Sở Nội vụ' } } })
    expect(files.get('Hồ sơ kiểm tra.json')?.toString('utf8')).toBe(canonicalJson(inside))
    expect(sha256(files.get('A01.png') ?? new Uint8Array())).toBe(inspectionOf(first).evidence[0]?.sha256)
    expect(faultsOf(pdf)).toBe('')
  })

  test('no page borrows its resources, nothing is transparent or encrypted, every stream of fonts is embedded', async () => {
    const text = latin1(await render(first))
    const pages = text.match(/<<\/Type\/Page\/[^\n]*/g) ?? []
    expect(pages.length).toBe(7)
    for (const each of pages) expect(each).toContain('/Resources<<')
    expect(text).not.toMatch(/\/SMask|\/Encrypt|\/CA |\/ca |\/JavaScript|\/Launch/)
    expect(text.match(/\/Type\/FontDescriptor/g)?.length).toBe(text.match(/\/FontFile2/g)?.length)
  })

  test('a plain file has neither packet nor attachment', async () => {
    const pdf = await renderMinutes(inspectionOf(first), { photos, profile: 'plain' })
    expect(latin1(pdf)).not.toMatch(/\/Metadata|\/OutputIntents|\/EmbeddedFile/)
    expect(extractCarried(pdf)).toBeUndefined()
    expect(await verifyMinutes(pdf, { sha256 })).toMatchObject({ agreement: 'no-record' })
  })

  test('the colour profile is as long as it says, its tags within it, on multiples of four', () => {
    const profile = srgbProfile()
    const view = new DataView(profile.buffer)
    expect(view.getUint32(0)).toBe(profile.length)
    expect(latin1(profile.subarray(36, 40))).toBe('acsp')
    for (let i = 0; i < view.getUint32(128); i++) {
      const [offset, length] = [view.getUint32(136 + i * 12), view.getUint32(140 + i * 12)]
      expect(offset % 4).toBe(0)
      expect(offset + length).toBeLessThanOrEqual(profile.length)
    }
    const sum = ['rXYZ', 'gXYZ', 'bXYZ'].reduce((total, name) => {
      const at = latin1(profile).indexOf(name, 128)
      return total + view.getInt32(view.getUint32(at + 4) + 12) / 65_536
    }, 0)
    expect(sum).toBeCloseTo(1, 3) // the primaries add up to white
  })
})

describe('what is not as it was', () => {
  test('a changed page, or a changed record, differs', async () => {
    const pdf = await render(first)
    const at = latin1(pdf).indexOf('/MediaBox') + 20
    const page = Uint8Array.from(pdf)
    page[at] = (page[at] ?? 0) ^ 1
    expect((await verifyMinutes(page, { sha256 })).agreement).toBe('differs')

    const other = await render(first, (json) => (json.remarks = ['Nhận xét khác.']))
    const spliced = Buffer.concat([Buffer.from(other).subarray(0, other.length - 1), Buffer.from('x')])
    expect((await verifyMinutes(spliced, { sha256 })).agreement).toBe('differs')
  })
  test.skipIf(!hasPrograms)(
    'a file that other software has written anew still gives its record, and is not called as made',
    async () => {
      const pdf = await render(first)
      const how = ['--object-streams=generate', 'in.pdf', 'out.pdf']
      const anew = run('qpdf', pdf, how).files.get('out.pdf') ?? new Uint8Array()
      const [again, before] = [extractCarried(anew), extractCarried(pdf)]
      expect(again?.record).toEqual(before?.record)
      expect(again?.pictures.map(sha256)).toEqual(before?.pictures.map(sha256))
      expect((await verifyMinutes(anew, { sha256 })).agreement).toBe('differs')
    },
  )

  test('a file cut short is called unreadable', async () => {
    const pdf = await render(first)
    expect((await verifyMinutes(pdf.subarray(0, pdf.length - 2000), { sha256 })).agreement).toBe('unreadable')
  })
})
