import { describe, expect, test } from 'vitest'
import { type Block, paragraph } from '../src/document.ts'
import { renderDocument } from '../src/render.ts'
import { faultsOf, installed, linesRead, lineText, type Placed, pagesRead, textOf, wordsOf } from './readers.ts'
import { checks, documentOf, header, long, minutes, signatures } from './sample.ts'

/** NĐ 30/2020, Phụ lục I, Phần I, Mục I, in points: the frame our constants must give. */
const paper = { width: 595.28, height: 841.89 }
const frame = { left: 85.04, right: 552.76, top: 785.2, bottom: 56.69 }
const mm = 72 / 25.4

const read = (blocks: readonly Block[]) => pagesRead(renderDocument(documentOf(blocks)))
const numberOf = (page: { placed: readonly Placed[] }): Placed | undefined =>
  page.placed.find(({ y, text }) => y > frame.top && /^\d+$/.test(text))
const bodyOf = <Page extends { placed: readonly Placed[] }>(page: Page): readonly Placed[] =>
  page.placed.filter(({ y }) => y < frame.top)
const paragraphs = (count: number): Block[] => Array.from({ length: count }, (_, i) => paragraph(`${i + 1}. ${long}`))

describe('the page of Decree 30', () => {
  test('all text stands within the margins, and full pages reach them', async () => {
    const pages = await read(paragraphs(30))
    expect(pages.length).toBe(5)
    for (const page of pages) {
      for (const { x, y, width } of bodyOf(page)) {
        expect(x).toBeGreaterThanOrEqual(frame.left - 0.01)
        expect(x + width).toBeLessThanOrEqual(frame.right + 4) // the space at a line's end
        expect(y).toBeGreaterThan(frame.bottom)
      }
    }
    const lowest = Math.min(...(pages[0] ? bodyOf(pages[0]) : []).map(({ y }) => y))
    expect(lowest).toBeLessThan(frame.bottom + 45)
  })

  test('pages are numbered from 2, 14 points upright, in the middle of the top margin', async () => {
    const pages = await read(paragraphs(30))
    expect(pages.map((page) => numberOf(page)?.text)).toEqual([undefined, '2', '3', '4', '5'])
    for (const page of pages.slice(1)) {
      const number = numberOf(page)
      expect(number).toMatchObject({ size: 14, font: 'Tinos-Regular' })
      expect((number?.x ?? 0) + (number?.width ?? 0) / 2).toBeCloseTo((frame.left + frame.right) / 2, 1)
      expect(number?.y).toBeCloseTo(paper.height - 10 * mm - 14 * 0.891, 1)
    }
  })

  test('each annex is numbered on its own (III.1.đ); one that asks for it shows its first number', async () => {
    const parts = [
      { title: 'Biên bản', blocks: paragraphs(10) },
      { title: 'Phụ lục I', blocks: paragraphs(10), firstPageNumber: 'shown' as const },
      { title: 'Phụ lục II', blocks: paragraphs(10), orientation: 'landscape' as const },
    ]
    const pages = await pagesRead(renderDocument(documentOf([], { parts })))
    expect(pages.map((page) => page.placed.find(({ size, text }) => size === 14 && /^\d+$/.test(text))?.text)).toEqual([
      undefined,
      '2',
      '1',
      '2',
      undefined,
      '2',
    ]) // prettier-ignore
  })

  test('running text is justified to both edges, its first line 12.7 mm in, its last line left as it is', async () => {
    const [page] = await read([paragraph(long)])
    const lines = linesRead(page ?? { placed: [], tree: null })
    expect(lines.length).toBeGreaterThan(4)
    lines.forEach((line, i) => {
      expect(line[0]?.x).toBeCloseTo(frame.left + (i === 0 ? 12.7 * mm : 0), 1)
      const end = line[line.length - 1]
      // Each line but the last ends with a space beyond the edge.
      const right = (end?.x ?? 0) + (end?.width ?? 0) - (end?.text.endsWith(' ') ? 3.5 : 0)
      if (i < lines.length - 1) expect(right).toBeCloseTo(frame.right, 0)
      else expect(right).toBeLessThan(frame.right - 10)
    })
  })

  test('single spacing is 1.149 of the size and 6 points part paragraphs', async () => {
    const [page] = await read([paragraph(long), paragraph(long)])
    const ys = linesRead(page ?? { placed: [], tree: null }).map(([first]) => first?.y ?? 0)
    const steps = ys.slice(1).map((y, i) => Math.round(((ys[i] ?? 0) - y) * 100) / 100)
    const half = ys.length / 2
    steps.forEach((step, i) => {
      expect(step).toBeCloseTo(14 * 1.149 + (i === half - 1 ? 6 : 0), 1)
    })
  })
})

describe('where pages end', () => {
  test('no page begins with the last line of a paragraph or ends with its first', async () => {
    // Every height at which a page can end is tried.
    for (let lead = 0; lead < 12; lead++) {
      const pages = await read([{ kind: 'spacer', height: lead * 5 }, paragraph('Mở đầu.'), ...paragraphs(9)])
      const counts = pages.map((page) => {
        const lines = linesRead({ placed: bodyOf(page), tree: null }).map(lineText)
        const begins = lines.findIndex((line) => /^\d+\. /.test(line))
        const last = lines.findLastIndex((line) => /^\d+\. /.test(line))
        return { before: begins, after: lines.length - last }
      })
      for (const { before } of counts.slice(1)) expect(before).not.toBe(1)
      for (const { after } of counts.slice(0, -1)) expect(after).not.toBe(1)
    }
  })

  test('a heading stays with two lines of the paragraph after it', async () => {
    for (let lines = 30; lines < 46; lines++) {
      const before = paragraph(Array.from({ length: lines }, (_, i) => `dòng ${i}`).join('\n'), { align: 'left' })
      const pages = await read([before, paragraph('II. NỘI DUNG', { role: 'H1', bold: true }), paragraph(long)])
      const page = pages.find(({ placed }) => placed.some(({ text }) => text.includes('II. NỘI')))
      const read2 = linesRead({ placed: page ? bodyOf(page) : [], tree: null }).map(lineText)
      expect(read2.length - read2.indexOf('II. NỘI DUNG')).toBeGreaterThan(2)
    }
  })

  test('a signature block moves whole to the next page, with the last lines of the sentence before it', async () => {
    const signed = signatures([
      ['ĐẠI DIỆN ĐƠN VỊ', 'Lê Thị Mỹ Ửng'],
      ['TRƯỞNG ĐOÀN KIỂM TRA', 'Nguyễn Thị Hồng Ẩn'],
    ])
    let moved = 0
    for (let lines = 20; lines < 44; lines += 2) {
      const before = paragraph(Array.from({ length: lines }, (_, i) => `dòng ${i}`).join('\n'), { align: 'left' })
      const pages = await read([before, paragraph(long, { keepWithNext: true }), signed])
      const texts = pages.map((page) => bodyOf(page).map(({ text }) => text.trim()))
      const at = texts.findIndex((page) => page.includes('TRƯỞNG ĐOÀN KIỂM TRA'))
      for (const word of ['ĐẠI DIỆN ĐƠN VỊ', 'Lê Thị Mỹ Ửng', 'Nguyễn Thị Hồng Ẩn']) expect(texts[at]).toContain(word)
      expect(texts[at]?.join(' ')).toContain('của biên bản này.')
      if (at === 1) moved++
    }
    expect(moved).toBeGreaterThan(3)
  })

  test('names stand level under posts of one line and of two', async () => {
    const [page] = await read([
      signatures([
        ['ĐẠI DIỆN CƠ QUAN, TỔ CHỨC, ĐƠN VỊ ĐƯỢC KIỂM TRA', 'Tên Một'],
        ['TRƯỞNG ĐOÀN', 'Tên Hai'],
      ]),
    ])
    const y = (name: string): number | undefined => page?.placed.find(({ text }) => text === name)?.y
    expect(y('Tên Một')).toBeDefined()
    expect(y('Tên Một')).toBeCloseTo(y('Tên Hai') ?? 0, 1)
    expect(page?.placed.find(({ text }) => text.startsWith('ĐẠI'))?.y).toBeCloseTo(
      page?.placed.find(({ text }) => text === 'TRƯỞNG ĐOÀN')?.y ?? 0,
      1,
    )
  })

  test('a page break begins a page, and is nothing at the beginning', async () => {
    const pages = await read([{ kind: 'page-break' }, paragraph('một'), { kind: 'page-break' }, paragraph('hai')])
    expect(pages.map((page) => bodyOf(page).map(({ text }) => text))).toEqual([['một'], ['hai']])
  })

  test('a document without a block is one empty page', async () => {
    expect(await read([])).toHaveLength(1)
  })
})

describe('the number of pages in the text', () => {
  const closing = paragraph(['gồm ', { field: 'pages' }, ' trang.'])
  test.each([1, 9, 30, 80])('with %i paragraphs it says how many pages there are', async (count) => {
    const pages = await read([...paragraphs(count - 1), closing])
    const said = pages.flatMap(({ placed }) => placed).find(({ text }) => text.includes('gồm'))?.text
    expect(said).toBe(`gồm ${String(pages.length).padStart(2, '0')} trang.`)
  })

  test('with 100 pages or more the third digit has its room', async () => {
    const breaks = Array.from({ length: 119 }, (): Block[] => [paragraph('.'), { kind: 'page-break' }]).flat()
    const pages = await read([...breaks, paragraph(['x', { field: 'pages' }, 'y', ' z'], { align: 'left' })])
    expect(pages).toHaveLength(120)
    expect(pages[119]?.placed.find(({ text }) => text.startsWith('x'))?.text).toBe('x120y z')
  })
})

describe('tables', () => {
  test('1,000 rows: the head stands on each page and every row is there once, in order', async () => {
    const pages = await read([checks(1000)])
    expect(pages.length).toBeGreaterThan(90)
    const heads = pages.map((page) => lineText(linesRead({ placed: bodyOf(page), tree: null })[0] ?? []))
    expect(new Set(heads)).toStrictEqual(new Set(['TT Nội dung Căn cứ Kết quả Minh chứng']))
    const numbers = pages.flatMap((page) =>
      linesRead({ placed: bodyOf(page), tree: null }).flatMap(([first]) =>
        first && first.x < 120 && /^\d+$/.test(first.text) ? [Number(first.text)] : [],
      ),
    )
    expect(numbers).toEqual(Array.from({ length: 1000 }, (_, i) => i + 1))
  })

  test('a row moves whole: its number and its last word are on one page', async () => {
    for (const page of await read([paragraph(long), checks(40)])) {
      const lines = linesRead({ placed: bodyOf(page), tree: null })
      const begun = lines.filter(([first]) => first && first.x < 120 && /^\d+$/.test(first.text)).length
      expect(lines.filter((line) => line.some(({ text }) => text === 'chức')).length).toBe(begun)
    }
  })

  const twoCells = (left: string, right: string): Block => ({
    kind: 'table',
    columns: [{ width: 30 }, { width: 'rest' }],
    head: [{ cells: ['Mục', 'Nội dung'] }],
    rows: [{ cells: ['ngắn', 'trước'] }, { cells: [left, right] }, { cells: ['ngắn', 'sau'] }],
  })

  test('a row taller than a page is parted between lines, and nothing is lost', async () => {
    const words = Array.from({ length: 3000 }, (_, i) => `từ${i}`)
    const pages = await read([twoCells('cao', words.join(' '))])
    expect(pages.length).toBeGreaterThan(3)
    const seen = pages.flatMap((page) =>
      linesRead({ placed: bodyOf(page), tree: null }).flatMap((line) => wordsOf(lineText(line))),
    )
    expect(seen.filter((word) => word.startsWith('từ'))).toEqual(words)
    expect(seen.filter((word) => word === 'sau')).toHaveLength(1)
    for (const page of pages) for (const { y } of bodyOf(page)) expect(y).toBeGreaterThan(frame.bottom)
  })

  test('columns taller than a page come out too', async () => {
    const pages = await read([
      {
        kind: 'columns',
        columns: [
          { width: 'rest', blocks: [paragraph(Array(120).fill('trái').join('\n'))] },
          { width: 'rest', blocks: [paragraph('phải')] },
        ],
      },
    ])
    expect(pages.flatMap(({ placed }) => placed).filter(({ text }) => text === 'trái')).toHaveLength(120)
    expect(pages.length).toBe(3)
  })

  test('a token wider than its cell is cut, after a stroke or hyphen where there is one, and stays in its cell', async () => {
    const [page] = await read([twoCells('53/2016/TT-BLĐTBXH', 'x'), twoCells('A'.repeat(80), 'y')])
    const left = (page?.placed ?? []).filter(({ x, y }) => x < frame.left + 30 * mm && y < frame.top)
    for (const { x, width } of left) expect(x + width).toBeLessThanOrEqual(frame.left + 30 * mm)
    const texts = left.map(({ text }) => text)
    expect(texts.slice(texts.indexOf('53/2016/TT-'))).toMatchObject(
      ['53/2016/TT-', 'BLĐTBXH', 'ngắn', 'Mục', 'ngắn'].concat(texts.slice(texts.indexOf('53/2016/TT-') + 5)),
    )
    expect(
      left
        .map(({ text }) => text)
        .filter((text) => /^A+$/.test(text))
        .join(''),
    ).toBe('A'.repeat(80))
  })

  test('a document number is never broken where a line can end at a space', async () => {
    const text = `${'xem '.repeat(15)}Nghị định số 30/2020/NĐ-CP, `.repeat(30)
    const pages = await read([paragraph(text)])
    for (const page of pages)
      for (const line of linesRead({ placed: bodyOf(page), tree: null }))
        expect(lineText(line)).not.toMatch(/(^|\s)(NĐ-CP|CP|2020)|[/-]$/)
  })

  test('a name of 80 letters without a space stays within the margins of the page', async () => {
    const [page] = await read([header, paragraph(`Ông ${'NGUYỄN'.repeat(14)}, chuyên viên`)])
    for (const { x, width } of page?.placed ?? []) expect(x + width).toBeLessThanOrEqual(frame.right + 4)
    expect((page?.placed ?? []).map(({ text }) => text.trim()).join('')).toContain('NGUYỄN'.repeat(14))
  })
})

describe.skipIf(!installed('pdftotext', 'qpdf'))('the sample minutes, read by poppler and qpdf', () => {
  const pdf = renderDocument(minutes)

  test('qpdf finds no fault', () => {
    expect(faultsOf(pdf)).toBe('')
  })

  test('no word is lost or joined to another', () => {
    const text = textOf(pdf)
    for (const expected of [
      '/BB-SNV',
      'Độc lập - Tự do - Hạnh phúc',
      'II. NỘI DUNG VÀ KẾT QUẢ KIỂM TRA',
      'gồm 04 trang, lập thành 02',
      '☑ Có báo trước ☐ Đột xuất. Ghi chú:',
    ]) {
      expect(text).toContain(expected)
    }
    expect(wordsOf(text).join(' ')).toContain(long)
    expect(wordsOf(text).filter((word) => word === 'MC-024')).toHaveLength(1)
    expect(wordsOf(text).filter((word) => word === '6861/KH-UBND').length).toBe(24 + 3)
  })
})
