import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readInspection } from '@congvu/core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Change } from '../src/read/savings.ts'
import { renderMinutes } from '../src/render-minutes.ts'
import { verifyMinutes } from '../src/verify.ts'
import { faultsOf, installed } from './readers.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const hasPrograms = installed('qpdf')

let base: string
beforeAll(async () => {
  const file = new URL('../../../examples/11-toi-thieu.json', import.meta.url)
  const reading = readInspection(JSON.parse(readFileSync(file, 'utf8')))
  if (!reading.ok) throw new Error('the example is right')
  base = Buffer.from(await renderMinutes(reading.inspection)).toString('latin1')
})

const sizeOf = (pdf: string): number => Number(/\/Size (\d+)/.exec(pdf)?.[1])
const dictionaryOf = (number: number): string =>
  new RegExp(`\\n${number} 0 obj\\n(<<[\\s\\S]*?>>)\\nendobj`).exec(base)?.[1] ?? ''
const named = (name: string): number => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(base)?.[1])
const lastPage = (): number => Number([...base.matchAll(/(\d+) 0 obj\n<<\/Type\/Page\/.*\/Annots/g)].at(-1)?.[1])
/** A dictionary with more in it. */
const withMore = (number: number, more: string): string => dictionaryOf(number).replace(/>>$/, `${more}>>`)

type Bent = { readonly root?: number; readonly move?: number; readonly more?: string }

/** Add objects to a file as an incremental update does (ISO 32000-1, 7.5.6). */
function updated(pdf: string, objects: Readonly<Record<number, string>>, { root, move = 0, more = '' }: Bent = {}) {
  let text = pdf
  let table = ''
  for (const [number, body] of Object.entries(objects)) {
    table += `${number} 1\n${String(text.length + move).padStart(10, '0')} 00000 n \n`
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const previous = [...pdf.matchAll(/startxref\n(\d+)/g)].at(-1)?.[1]
  const info = /\/Info (\d+ 0 R)/.exec(pdf)?.[1]
  const size = Math.max(sizeOf(base), ...Object.keys(objects).map((number) => Number(number) + 1))
  const trailer = `<</Size ${size}/Root ${root ?? named('Root')} 0 R/Info ${info}/Prev ${previous}${more}>>`
  return `${text}xref\n${table}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`
}

const found = async (pdf: string) => {
  const { agreement, added } = await verifyMinutes(Buffer.from(pdf, 'latin1'), { sha256 })
  return [agreement, ...added.map(({ changes }) => changes.map(said).join())]
}
const said = (change: Change): string =>
  'field' in change && change.picture ? `${change.kind} with a picture` : change.kind

const free = () => sizeOf(base) + 10
const signature = (n: number) => `<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 1 2 3]/Contents<00>/T(${n})>>`
const field = (more: string) => `<</Type/Annot/Subtype/Widget/FT/Sig/T(A)/F 132${more}/V ${free() + 1} 0 R>>`
/** One more in a list of a dictionary. */
const withOneMore = (dictionary: string, key: string, ref: number): string =>
  dictionary.replace(new RegExp(`/${key}\\[([^\\]]*)\\]`), `/${key}[$1 ${ref} 0 R]`)
/** A form and a page with one more field, the field and its signature. */
const signed = (more: string) => ({
  [named('AcroForm')]: withOneMore(dictionaryOf(named('AcroForm')), 'Fields', free()),
  [lastPage()]: withOneMore(dictionaryOf(lastPage()), 'Annots', free()),
  [free()]: field(more),
  [free() + 1]: signature(1),
})

describe('what is added to minutes after they were made', () => {
  test('a signature in a field that was left for it changes nothing on the pages, a second one neither', async () => {
    const [first = 0, second = 0] = [...(/(?<=Fields\[).*?(?=\])/.exec(base)?.[0].matchAll(/(\d+) 0 R/g) ?? [])].map(
      ([, number]) => Number(number),
    )
    const once = updated(base, { [first]: withMore(first, `/V ${free()} 0 R`), [free()]: signature(1) })
    expect(await found(once)).toEqual(['agrees', 'signature'])
    const twice = updated(once, { [second]: withMore(second, `/V ${free() + 1} 0 R`), [free() + 1]: signature(2) })
    expect(await found(twice)).toEqual(['agrees', 'signature', 'signature'])
  })

  test('a signature in a field of its own neither', async () => {
    expect(await found(updated(base, signed('/Rect[0 0 0 0]')))).toEqual(['agrees', 'field,signature'])
  })

  test.skipIf(!hasPrograms)('the updates of these tests are real ones: qpdf finds no fault', () => {
    expect(faultsOf(Buffer.from(updated(base, signed('/Rect[0 0 0 0]')), 'latin1'))).toBe('')
  })

  test('a signature with a picture is told: it may cover words', async () => {
    const appearance = { [free() + 2]: '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 0>>\nstream\n\nendstream' }
    const objects = { ...signed(`/Rect[90 90 300 400]/AP<</N ${free() + 2} 0 R>>`), ...appearance }
    expect(await found(updated(base, objects))).toEqual(['agrees', 'field with a picture,signature with a picture'])
  })

  test('a day of change is nothing', async () => {
    const info = named('Info')
    const bent = updated(base, { [info]: withMore(info, "/ModDate(D:20261106080000+07'00')") })
    expect(await found(bent)).toEqual(['agrees', ''])
  })

  test.each<[string, string, () => string]>([
    ['an object nothing leads to yet', 'other', () => updated(base, { [free()]: '(x)' })],
    ['another page', 'pages', () => updated(base, { [lastPage()]: '<</Type/Page/MediaBox[0 0 9 9]>>' })],
    [
      'another text on a page',
      'pages',
      () => updated(base, { [named('Contents')]: '<</Length 1>>\nstream\nq\nendstream' }),
    ],
    ['another title', 'other', () => updated(base, { [named('Info')]: '<</Title(x)/Producer(x)>>' })],
    [
      'a script when opened',
      'pages',
      () => updated(base, { [named('Root')]: withMore(named('Root'), '/OpenAction<<>>') }),
    ],
    [
      'an XFA form',
      'pages',
      () =>
        updated(base, {
          [named('Root')]: dictionaryOf(named('Root')).replace(/AcroForm \d+ 0 R/, 'AcroForm<</Fields[]/XFA[]>>'),
        }),
    ],
    ['a field that acts', 'pages,other', () => updated(base, signed('/Rect[0 0 0 0]/A<</S/JavaScript/JS(x)>>'))],
    [
      'an annotation that is no signature',
      'pages,other',
      () => {
        const objects = signed('/Rect[0 0 9 9]')
        return updated(base, { ...objects, [free()]: '<</Type/Annot/Subtype/FreeText/Rect[0 0 500 800]>>' })
      },
    ],
    ['another root', 'other', () => updated(base, { [free()]: dictionaryOf(named('Root')) }, { root: free() })],
    ['encryption', 'other', () => updated(base, { [free()]: '<<>>' }, { more: `/Encrypt ${free()} 0 R` })],
    ['a table that leads elsewhere', 'other,stray', () => updated(base, { [free()]: '(x)' }, { move: -5 })],
    ['a hidden second table', 'stray', () => updated(base, { [free()]: '(x)' }, { more: '/XRefStm 12' })],
    ['bytes that are no update', 'stray', () => `${base}rác`],
    ['an update cut short', 'stray', () => updated(base, signed('/Rect[0 0 0 0]')).slice(0, -20)],
    ['a length below nothing', 'stray', () => `${base}9999 0 obj\n<</Length -200>>\nstream\nendstream\nendobj\n`],
    ['values without end', 'stray', () => `${base}9999 0 obj\n${'['.repeat(100_000)}`],
  ])('%s: the minutes are not as made', async (_what, adds, bent) => {
    const [agreement, ...added] = await found(bent())
    expect(agreement).toBe('changed-after')
    expect(added).toEqual([adds])
  })
})
