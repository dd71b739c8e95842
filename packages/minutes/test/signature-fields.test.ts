import { readFileSync } from 'node:fs'
import { type Inspection, readInspection } from '@congvu/core'
import { describe, expect, test } from 'vitest'
import { renderMinutes } from '../src/render-minutes.ts'
import { signatureFieldNames } from '../src/signature-fields.ts'
import { faultsOf, installed, pagesRead, run, type Tree, withPdf } from './readers.ts'

function inspectionOf(name: string, bend: (json: ReturnType<typeof JSON.parse>) => void = () => {}): Inspection {
  const json = JSON.parse(readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8'))
  bend(json)
  const reading = readInspection(json)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.inspection
}

const minimal = '11-toi-thieu.json'
const hasPrograms = installed('pdfsig', 'qpdf')

type Field = { readonly name: string; readonly label: string; readonly rect: readonly number[]; readonly page: number }
const fieldsOf = (pdf: Uint8Array): Promise<Field[]> =>
  withPdf(pdf, async (file) => {
    const pages = await Promise.all(Array.from({ length: file.numPages }, (_, i) => file.getPage(i + 1)))
    const each = await Promise.all(pages.map(async (page) => ({ page, annotations: await page.getAnnotations() })))
    return each.flatMap(({ page, annotations }) =>
      annotations.map(({ fieldName, fieldType, alternativeText, rect }): Field => {
        expect(fieldType).toBe('Sig')
        return { name: fieldName, label: alternativeText, rect, page: page.pageNumber }
      }),
    )
  })

describe('fields for digital signatures in the minutes', () => {
  test('each signer has one, with its name in full diacritics, and so has the body that issues', async () => {
    const inspection = inspectionOf(minimal, (json) => {
      json.issuer.name = 'Sở Nội vụ tỉnh Vĩnh Long'
      json.signers = [
        { as: 'inspected', name: 'Nguyễn Văn Nghĩa' },
        { as: 'secretary', name: 'Trần Thị Mỹ' },
        { as: 'head', name: 'Lê Vĩnh Ẩn' },
      ]
    })
    const fields = await fieldsOf(await renderMinutes(inspection))
    expect(new Map(fields.map(({ name, label }) => [name, label]))).toEqual(
      new Map([
        ['Đại diện đơn vị được kiểm tra', 'Chữ ký số: Đại diện đơn vị được kiểm tra, Nguyễn Văn Nghĩa'],
        ['Người ghi biên bản', 'Chữ ký số: Người ghi biên bản, Trần Thị Mỹ'],
        ['Cơ quan ban hành', 'Chữ ký số: Cơ quan ban hành, Sở Nội vụ tỉnh Vĩnh Long'],
        ['Trưởng đoàn kiểm tra', 'Chữ ký số: Trưởng đoàn kiểm tra, Lê Vĩnh Ẩn'],
      ]),
    )
  })

  test('no two are named alike when several sign in one capacity', async () => {
    const fields = await fieldsOf(await renderMinutes(inspectionOf('12-ky-thay-nguoi-lien-quan.json')))
    const names = fields.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).not.toContain('.')
  })

  test.each([minimal, '12-ky-thay-nguoi-lien-quan.json', '04-tu-choi-ky.json', '14-ten-dai.json'])(
    '%s: a field stands over the name of its signer and under the hint, on the same page',
    async (example) => {
      const pdf = await renderMinutes(inspectionOf(example))
      const pages = await pagesRead(pdf)
      for (const { name, label, rect, page } of await fieldsOf(pdf)) {
        if (name === signatureFieldNames.agency) continue
        const [left = 0, bottom = 0, right = 0, top = 0] = rect
        const within = (pages[page - 1]?.placed ?? []).filter(({ x }) => x >= left - 1 && x < right)
        const inside = within.filter(({ y }) => y > bottom && y < top)
        expect(inside, label).toEqual([])
        const under = within.filter(({ y }) => y <= bottom && y > bottom - 160).map(({ text }) => text.trim())
        expect(under.join(' ').split(' '), label).toContain(label.split(' ').at(-1))
      }
    },
  )

  test('each is a form in the structure tree, its object found from the tree of parents', async () => {
    const pdf = await renderMinutes(inspectionOf(minimal))
    const pages = await pagesRead(pdf)
    const roles = ({ role = '', children = [] }: Tree): string[] => [role, ...children.flatMap(roles)]
    const forms = pages.flatMap(({ tree }) => (tree ? roles(tree) : [])).filter((role) => role === 'Form')
    expect(forms.length).toBe((await fieldsOf(pdf)).length)
    const text = Buffer.from(pdf).toString('latin1')
    const parents = /<<\/Nums\[(.*)\]>>/.exec(text)?.[1] ?? ''
    const next = Number(/\/ParentTreeNextKey (\d+)/.exec(text)?.[1])
    for (const [, key, widget] of text.matchAll(/\/StructParent (\d+)\/AP<<\/N (\d+) 0 R/g)) {
      expect(Number(key)).toBeLessThan(next)
      const node = new RegExp(`(?:^| )${key} (\\d+) 0 R`).exec(parents)?.[1]
      expect(text, `widget ${widget}`).toMatch(new RegExp(`\\n${node} 0 obj\\n<</S/Form/`))
    }
  })

  test.skipIf(!hasPrograms)('nobody has signed yet, and qpdf finds no fault', async () => {
    const pdf = await renderMinutes(inspectionOf(minimal))
    expect(run('pdfsig', pdf, ['in.pdf']).output).toContain('The signature form field is not signed.')
    expect(faultsOf(pdf)).toBe('')
  })
})
