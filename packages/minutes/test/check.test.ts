import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { defaultProvince, readInspection } from '@congvu/core'
import { describe, expect, test } from 'vitest'
import { checkMinutes } from '../src/check/check-minutes.ts'
import { clauses, type Nd30Code } from '../src/check/codes.ts'
import type { Nd30Report } from '../src/check/report.ts'
import { checkWords, describeLine } from '../src/check/words/words.ts'
import type { Block, DocumentModel, Paragraph } from '../src/document.ts'
import { paragraph } from '../src/document.ts'
import { minutesOf } from '../src/minutes.ts'
import { nd30 } from '../src/nd30.ts'
import { renderDocument } from '../src/render.ts'
import { documentOf } from './sample.ts'

const folder = new URL('../../../examples/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
const photosByHash = new Map(
  readdirSync(new URL('photos/', folder))
    .filter((name) => /\.(png|jpg)$/.test(name))
    .map((name) => {
      const bytes = readFileSync(new URL(`photos/${name}`, folder))
      return [createHash('sha256').update(bytes).digest('hex'), bytes] as const
    }),
)

function modelOf(name: string): DocumentModel {
  const reading = readInspection(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return minutesOf(reading.inspection, (sha256) => photosByHash.get(sha256), defaultProvince)
}

const codesOf = (report: Nd30Report, verdict: string): string[] =>
  report.lines.filter((line) => line.verdict === verdict).map(({ code }) => code)

describe.each(names)('our own minutes of %s', (name) => {
  test('fail no line; the font is Tinos, and a blank number and an unfilled page cannot be told', async () => {
    const report = await checkMinutes(renderDocument(modelOf(name)))
    expect(report.lines.filter(({ verdict }) => verdict === 'fail')).toEqual([])
    expect(report.kind).toBe('administrative')
    for (const code of codesOf(report, 'cannot-tell'))
      expect(['font-family', 'number-form', 'margin-bottom']).toContain(code)
    expect(codesOf(report, 'pass').length).toBeGreaterThan(38)
  })
})

test('what stands apart in a margin is named once, by the line of that margin', async () => {
  const model = modelOf('01-phuong-mot-cua.json')
  const parts = model.parts.map((part) => ({ ...part, footer: 'Mã tra cứu: 15BB' }))
  const { lines } = await checkMinutes(renderDocument({ ...model, parts }))
  const naming = lines.filter((line) => JSON.stringify(describeLine(line, 'vi')).includes('Mã tra cứu'))
  expect(naming.map(({ code }) => code)).toEqual(['margin-bottom'])
  expect(JSON.stringify(naming.map((line) => describeLine(line, 'vi'))).match(/Mã tra cứu/g)).toHaveLength(1)
})

/** Change paragraphs, in columns too. */
const mapped = (model: DocumentModel, bend: (each: Paragraph) => Paragraph): DocumentModel => {
  const inBlock = <Each extends Block>(block: Each): Block => {
    if (block.kind === 'paragraph') return bend(block)
    if (block.kind !== 'columns') return block
    const columns = block.columns.map((column) => ({
      ...column,
      blocks: column.blocks.map((each) => (each.kind === 'paragraph' ? bend(each) : each)),
    }))
    return { ...block, columns }
  }
  return { ...model, parts: model.parts.map((part) => ({ ...part, blocks: part.blocks.map(inBlock) })) }
}

const said = ({ text }: Paragraph): string =>
  typeof text === 'string'
    ? text
    : text.map((run) => (typeof run === 'string' ? run : 'text' in run ? run.text : '')).join('')

const where =
  (begins: RegExp, change: Partial<Paragraph>) =>
  (model: DocumentModel): DocumentModel =>
    mapped(model, (each) => (begins.test(said(each)) ? { ...each, ...change } : each))

/** One constant of the layout is another while a document is drawn. */
const drawn = (object: object, change: object, model: DocumentModel): Uint8Array => {
  const before = { ...object }
  Object.assign(object, change)
  try {
    return renderDocument(model)
  } finally {
    Object.assign(object, before)
  }
}

const base = modelOf('02-so-xay-dung.json')

const ragged = (model: DocumentModel): DocumentModel => ({
  ...model,
  parts: model.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((each) =>
      each.kind === 'paragraph' && each.align === undefined ? { ...each, align: 'left', firstIndent: 12.7 } : each,
    ),
  })),
})

/** Quốc hiệu stays on one line in a narrower frame. */
const narrow = where(/^CỘNG HÒA/, { size: 12 })(base)

describe('each change of one constant is found by its own line and turns no other red', () => {
  const ofModel: readonly (readonly [string, Nd30Code, (model: DocumentModel) => DocumentModel])[] = [
    ['Quốc hiệu in 11', 'national-name-type', where(/^CỘNG HÒA/, { size: 11 })],
    ['Quốc hiệu not bold', 'national-name-type', where(/^CỘNG HÒA/, { bold: false })],
    ['Quốc hiệu with a slip', 'national-name-text', where(/^CỘNG HÒA/, { text: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT-NAM' })],
    ['motto with dashes', 'motto-text', where(/^Độc lập/, { text: 'Độc lập – Tự do – Hạnh phúc' })],
    ['motto italic', 'motto-type', where(/^Độc lập/, { italic: true })],
    ['superior in 11', 'parent-body-type', where(/^UBND TỈNH/, { size: 11 })],
    ['superior bold', 'parent-body-type', where(/^UBND TỈNH/, { bold: true })],
    ['number in 14', 'number-type', where(/^Số: /, { size: 14 })],
    ['number with spaces', 'number-form', where(/^Số: /, { text: 'Số: 15 / BB-SNV' })],
    ['number below ten without its zero', 'number-form', where(/^Số: /, { text: 'Số: 7/BB-SNV' })],
    ['date upright', 'date-type', where(/^Khánh Hòa, ngày/, { italic: false })],
    ['month 07', 'date-form', where(/^Khánh Hòa, ngày/, { text: 'Khánh Hòa, ngày 05 tháng 07 năm 2026' })],
    ['day 5', 'date-form', where(/^Khánh Hòa, ngày/, { text: 'Khánh Hòa, ngày 5 tháng 02 năm 2026' })],
    ['type not bold', 'document-type-type', where(/^BIÊN BẢN$/, { bold: false })],
    ['type on the left', 'document-type-place', where(/^BIÊN BẢN$/, { align: 'left' })],
    ['subject in 12', 'subject-type', where(/^Kiểm tra việc/, { size: 12 })],
    ['bases upright', 'bases-type', where(/^Căn cứ (Luật|Quyết định|Kế hoạch|Chỉ thị)/, { italic: false })],
    ['a paragraph in 12', 'body-size', where(/^Hôm nay/, { size: 12 })],
    ['ragged text', 'body-justified', ragged],
    ['first line 15 mm in', 'body-indent', where(/^Hôm nay/, { firstIndent: 15 })],
    ['4 pt between paragraphs', 'body-paragraph-spacing', where(/^Hôm nay/, { before: 4 })],
    ['lines at 1.8', 'body-line-spacing', where(/^Hôm nay/, { lineSpacing: 1.8 })],
    ['recipients label in 13', 'recipients-label-type', where(/^Nơi nhận:/, { size: 13 })],
    ['recipients in 12', 'recipients-list-type', where(/^- Lưu/, { size: 12 })],
    ['recipients without a full stop', 'recipients-list-form', where(/^- Lưu/, { text: '- Lưu: VT, ĐKT' })],
    ['power in small letters', 'signer-power-type', where(/^TRƯỞNG ĐOÀN KIỂM TRA/, { text: 'Trưởng đoàn kiểm tra' })],
    ['power in 12', 'signer-power-type', where(/^TRƯỞNG ĐOÀN KIỂM TRA/, { size: 12 })],
  ]
  test.each(ofModel)('%s: %s', async (_, code, bend) => {
    const report = await checkMinutes(renderDocument(bend(base)))
    expect(
      codesOf(report, 'fail'),
      JSON.stringify(
        report.lines
          .filter((line) => line.verdict === 'fail' && line.code !== code)
          .map((line) => [line.code, line.found]),
      ),
    ).toEqual([code])
  })

  const ofLayout: readonly (readonly [string, Nd30Code, object, object])[] = [
    ['left margin 29 mm', 'margin-left', nd30.margin.left, { value: 29 }],
    ['left margin 36 mm', 'margin-left', nd30.margin.left, { value: 36 }],
    ['right margin 14 mm', 'margin-right', nd30.margin.right, { value: 14 }],
    ['right margin 21 mm', 'margin-right', nd30.margin.right, { value: 21 }],
    ['top margin 19 mm', 'margin-top', nd30.margin.top, { value: 19 }],
    ['top margin 26 mm', 'margin-top', nd30.margin.top, { value: 26 }],
    ['bottom margin 15 mm', 'margin-bottom', nd30.margin.bottom, { value: 15 }],
    ['paper as large as Letter', 'paper', nd30.page, { width: 215.9, height: 279.4 }],
    ['page number in 11', 'page-number-type', nd30.pageNumber, { size: 11 }],
  ]
  test.each(ofLayout)('%s: %s', async (_, code, constant, change) => {
    const report = await checkMinutes(drawn(constant, change, narrow))
    expect(
      codesOf(report, 'fail'),
      JSON.stringify(
        report.lines
          .filter((line) => line.verdict === 'fail' && line.code !== code)
          .map((line) => [line.code, line.found]),
      ),
    ).toEqual([code])
  })

  test.each([
    [0, 'issuing-body-rule'],
    [1, 'motto-rule'],
    [2, 'subject-rule'],
  ] as const)('rule %i gone, too long or too short: %s', async (at, code) => {
    for (const share of [0, 0.7, 0.2]) {
      let count = -1
      const bend = <Each extends { readonly kind: string }>(each: Each): Each => {
        if (each.kind !== 'rule') return each
        count += 1
        return count === at ? { ...each, share } : each
      }
      const blocks = (base.parts[0]?.blocks ?? []).map((block) =>
        block.kind === 'columns'
          ? { ...block, columns: block.columns.map((column) => ({ ...column, blocks: column.blocks.map(bend) })) }
          : bend(block),
      )
      const report = await checkMinutes(renderDocument({ ...base, parts: [{ title: 'Biên bản', blocks }] }))
      expect(codesOf(report, 'fail'), String(share)).toEqual([code])
    }
  })
})

describe('documents that LibreOffice made', () => {
  const read = (name: string) => checkMinutes(readFileSync(new URL(`libreoffice/${name}.pdf`, import.meta.url)))

  test('one as the decree asks passes; its font is Tinos, and its page is not full', async () => {
    const report = await read('dung')
    expect(codesOf(report, 'fail')).toEqual([])
    expect(codesOf(report, 'cannot-tell')).toEqual(['margin-bottom', 'font-family'])
  })

  test.each([
    ['le-trai-29', ['margin-left']],
    ['le-phai-14', ['margin-right']],
    ['le-tren-19', ['margin-top']],
    ['co-12', ['body-size']],
    ['khong-ke', ['motto-rule', 'issuing-body-rule', 'subject-rule']],
  ])('%s: %j and no other', async (name, codes) => {
    expect(codesOf(await read(name), 'fail')).toEqual(codes)
  })

  test('a wide font is told as the font, and as Quốc hiệu that no longer fits on its line', async () => {
    const report = await read('phong-khac')
    expect(codesOf(report, 'fail')).toEqual(expect.arrayContaining(['font-family', 'national-name-text']))
    const line = report.lines.find(({ code }) => code === 'national-name-text')
    expect(line?.found).toEqual({ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT' })
  })
})

describe('other files', () => {
  test('a picture alone tells its paper and nothing more, and says why', async () => {
    const photo: Block = { kind: 'photo', bytes: [...photosByHash.values()][0] ?? new Uint8Array(), alt: 'bản quét' }
    const report = await checkMinutes(renderDocument(documentOf([photo])))
    expect(report.kind).toBe('no-text')
    expect(codesOf(report, 'fail')).toEqual([])
    expect(codesOf(report, 'pass')).toEqual(['paper'])
    expect(report.lines.filter(({ because }) => because === 'no-text').length).toBeGreaterThan(35)
  })

  test('two columns: what cannot be made out is told so, and the header is still judged', async () => {
    const column = Array.from({ length: 30 }, (_, i) => paragraph(`dòng chữ thứ ${i} của một cột báo`))
    const blocks = [
      ...(base.parts[0]?.blocks ?? []).slice(0, 5),
      {
        kind: 'columns' as const,
        columns: [
          { width: 'rest' as const, blocks: column },
          { width: 'rest' as const, blocks: column },
        ],
      },
    ]
    const report = await checkMinutes(renderDocument(documentOf(blocks)))
    const untold = report.lines.filter(({ because }) => because === 'two-columns').map(({ code }) => code)
    expect(untold).toEqual(['body-justified', 'body-indent', 'body-paragraph-spacing', 'body-line-spacing'])
    expect(codesOf(report, 'pass')).toContain('national-name-type')
  })

  test('text without any component of a header is not taken for an administrative document', async () => {
    const report = await checkMinutes(
      renderDocument(documentOf([paragraph('Một bài báo không phải văn bản hành chính.')])),
    )
    expect(report.kind).toBe('not-recognised')
    expect(report.lines.find(({ code }) => code === 'national-name-text')?.because).toBe('not-administrative')
  })

  test('what is no PDF, cut short or locked is refused by name', async () => {
    const refusal = (bytes: Uint8Array) =>
      checkMinutes(bytes).then(
        () => 'read',
        ({ code }) => code,
      )
    expect(await refusal(Buffer.from('Đây là một tệp chữ'))).toBe('not-a-pdf')
    expect(await refusal(Buffer.from('%PDF-1.7\nrubbish'))).toBe('pdf-damaged')
    expect(await refusal(new Uint8Array())).toBe('not-a-pdf')
  })
})

test('every line has a name, a clause and a way to mend in both languages', async () => {
  expect(Object.keys(checkWords).sort()).toEqual(Object.keys(clauses).sort())
  const broken = mapped(base, (each) => ({ ...each, size: 9, bold: !each.bold, italic: !each.italic }))
  for (const line of (await checkMinutes(renderDocument(broken))).lines)
    for (const lang of ['vi', 'en'] as const) {
      const words = describeLine(line, lang)
      expect(words.name).not.toBe('')
      if (line.verdict === 'fail') expect(words.mend, `${line.code} ${line.faults}`).not.toBe('')
      expect(`${words.found}${words.asks}`).not.toMatch(/undefined|NaN|\[object/)
    }
})
