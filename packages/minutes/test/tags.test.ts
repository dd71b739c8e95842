import { describe, expect, test } from 'vitest'
import { type Block, paragraph } from '../src/document.ts'
import { renderDocument } from '../src/render.ts'
import { installed, pagesRead, run, spokenIn, type Tree, withPdf } from './readers.ts'
import { checks, documentOf, long, minutes, signatures } from './sample.ts'

/** Every stream of a PDF unpacked, so that its operators can be read as text. */
const unpacked = (pdf: Uint8Array): string =>
  run('qpdf', pdf, ['--qdf', '--object-streams=disable', 'in.pdf', 'out.pdf'])
    .files.get('out.pdf')
    ?.toString('latin1') ?? ''

/** Structure as pdf.js reads it from a page, as nested lists of roles. */
type Roles = readonly [string, ...Roles[]] | string
function rolesOf(tree: Tree): Roles {
  const children = (tree.children ?? []).filter(({ role }) => role !== undefined).map(rolesOf)
  return children.length === 0 ? (tree.role ?? '') : [tree.role ?? '', ...children]
}

const firstTree = async (blocks: readonly Block[]): Promise<Roles> => {
  const [page] = await pagesRead(renderDocument(documentOf(blocks)))
  return page?.tree ? rolesOf(page.tree) : ''
}

const spoken = (pdf: Uint8Array): string[] => spokenIn(pdf).map(({ text }) => text)

describe('what a document is to someone who hears it', () => {
  test('paragraphs, headings and lists keep their kind and order', async () => {
    const blocks = [
      paragraph('BIÊN BẢN', { role: 'Title' }),
      paragraph('I. THÀNH PHẦN', { role: 'H1' }),
      paragraph('1. Đoàn kiểm tra', { role: 'H2' }),
      paragraph('Bà A', { role: 'LI', label: '-' }),
      paragraph('Ông B', { role: 'LI', label: '-' }),
      paragraph('Văn bản.'),
      paragraph('Ông C', { role: 'LI' }),
    ]
    const item = ['LI', 'Lbl', 'LBody']
    expect(await firstTree(blocks)).toEqual([
      'Root',
      ['Document', ['Part', 'P', 'H1', 'H2', ['L', item, item], 'P', ['L', ['LI', 'LBody']]]],
    ])
  })

  test('columns are read one after another, signatures under their posts', async () => {
    const [page] = await pagesRead(
      renderDocument(
        documentOf([
          signatures([
            ['TRÁI', 'A'],
            ['PHẢI', 'B'],
          ]),
        ]),
      ),
    )
    expect(page?.placed.map(({ text }) => text)).toEqual([
      'TRÁI',
      '(Ký, ghi rõ họ tên)',
      'A',
      'PHẢI',
      '(Ký, ghi rõ họ tên)',
      'B',
    ])
  })

  test('a table has heads and rows; its head is said once and its rows on every page', async () => {
    const pages = await pagesRead(renderDocument(documentOf([checks(30)])))
    const row = ['TR', 'TD', 'TD', 'TD', ['TD', 'Span'], 'TD']
    const said = pages.map(({ tree }) => (tree ? rolesOf(tree) : ''))
    const counts = pages.map(({ placed }) => placed.filter(({ text }) => text.startsWith('MC-')).length)
    expect(counts.reduce((a, b) => a + b)).toBe(30)
    said.forEach((roles, i) => {
      const head = ['THead', ['TR', 'TH', 'TH', 'TH', 'TH', 'TH']]
      const body = ['TBody', ...Array(counts[i]).fill(row)]
      expect(roles).toEqual(['Root', ['Document', ['Part', i === 0 ? ['Table', head, body] : ['Table', body]]]])
    })
  })

  test('a photo says its alternative text', async () => {
    const png = pngOfOnePixel
    const [page] = await pagesRead(
      renderDocument(documentOf([{ kind: 'photo', bytes: png, alt: 'Bảng tên trước quầy', caption: 'Ảnh 1' }])),
    )
    expect(JSON.stringify(page?.tree)).toContain('"alt":"Bảng tên trước quầy"')
    expect(page?.tree && rolesOf(page.tree)).toEqual(['Root', ['Document', ['Part', 'Figure', 'P']]])
  })

  test('bookmarks lead to the headings of the first level', async () => {
    const outline = await withPdf(renderDocument(minutes), async (file) => {
      const items = await file.getOutline()
      return Promise.all(
        items.map(async ({ title, dest }) => {
          if (!Array.isArray(dest)) throw new Error('a destination on a page')
          return [title, (await file.getPageIndex(dest[0])) + 1, Math.round(Number(dest[3]))]
        }),
      )
    })
    expect(outline.map(([title, page]) => [title, page])).toEqual([
      ['I. THÀNH PHẦN', 1],
      ['II. NỘI DUNG VÀ KẾT QUẢ KIỂM TRA', 1],
      ['III. NHẬN XÉT CỦA ĐOÀN KIỂM TRA', 4],
      ['IV. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA', 4],
    ])
    for (const [, , top] of outline) expect(top).toBeGreaterThan(300)
  })

  test('language, title bar and marking are declared', async () => {
    const found = await withPdf(renderDocument(minutes), async (file) => ({
      metadata: (await file.getMetadata()).info,
      marks: await file.getMarkInfo(),
      preferences: await file.getViewerPreferences(),
    }))
    expect(found.metadata).toMatchObject({ Language: 'vi-VN', PDFFormatVersion: '1.7', Title: minutes.title })
    expect(found.marks).toMatchObject({ Marked: true })
    expect(found.preferences).toMatchObject({ DisplayDocTitle: true })
    expect(Object.keys(found.metadata)).not.toContain('CreationDate')
  })
})

describe.skipIf(!installed('pdfinfo', 'qpdf'))('the structure, read by poppler and in the file', () => {
  const pdf = renderDocument(minutes)

  test('poppler reads the words of a paragraph with their spaces, over line ends and pages', () => {
    expect(spoken(pdf)).toContain(long)
    const parted = Array.from(
      { length: 90 },
      (_, i) => `Câu ${i} nói về việc thực hiện văn hóa công vụ tại cơ quan.`,
    ).join(' ')
    const both = renderDocument(documentOf([paragraph('Trước.'), paragraph(parted), paragraph('Sau.')]))
    expect(spoken(both).join(' ')).toBe(`Trước. ${parted} Sau.`)
  })

  test('a box is said where it stands', () => {
    const said = unpacked(pdf).match(/\/ActualText\s*<feff261[01]>/gi) ?? []
    // On the page and in the tree: two boxes in a paragraph, one in each of 24 rows.
    expect(said).toHaveLength(2 * 26)
    const around = spoken(pdf).join('|')
    expect(around).toContain('Hình thức:||Có báo trước||Đột xuất.')
  })

  test('page numbers, lines and repeated heads are artefacts; everything else is in the structure', () => {
    const text = unpacked(pdf)
    for (const [stream] of text.matchAll(/stream\n([\s\S]*?)\nendstream/g)) {
      if (!stream.includes(' Tj') && !stream.includes(')Tj')) continue
      let depth = 0
      for (const operator of stream.match(/\b(BDC|BMC|EMC|Tj|TJ|Do|S)\b(?=\n|$| )/g) ?? []) {
        if (operator === 'BDC' || operator === 'BMC') depth++
        else if (operator === 'EMC') depth--
        else expect(depth).toBe(1)
      }
      expect(depth).toBe(0)
    }
    // Head and number of each page after the first are drawn, and said by no one.
    expect(spoken(pdf).filter((line) => line === 'Minh chứng')).toHaveLength(1)
    expect(spoken(pdf).filter((line) => /^[234]$/.test(line))).toHaveLength(3) // rows 2, 3 and 4
  })

  test('every mark on a page is in the tree of parents, and every page has its own resources', () => {
    const text = unpacked(pdf)
    const marks = [...text.matchAll(/\/MCID (\d+)[^\n]*BDC/g)].length
    const tree = /\/Nums \[([\s\S]*?)\n {2}\]/.exec(text)?.[1] ?? ''
    expect(tree.match(/\d+ 0 R/g)?.length).toBe(marks)
    const pages = text.match(/\/Type \/Page\n/g)?.length
    expect(text.match(/\/StructParents \d+/g)?.length).toBe(pages)
    expect(text.match(/\/Tabs \/S\n/g)?.length).toBe(pages)
    expect(text.match(/\/Resources <</g)?.length).toBe(pages)
  })
})

/** A grey point. */
const pngOfOnePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)
