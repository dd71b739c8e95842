import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { defaultProvince, type Inspection, type Province, readInspection } from '@congvu/core'
import { describe, expect, test } from 'vitest'
import { minutesProblems } from '../src/problems.ts'
import { renderMinutes } from '../src/render-minutes.ts'
import {
  faultsOf,
  installed,
  linesRead,
  lineText,
  type Placed,
  pagesRead,
  type ReadPage,
  strokesRead,
  textOf,
  wordsOf,
} from './readers.ts'

const folder = new URL('../../../examples/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
const photosByHash = new Map(
  readdirSync(new URL('photos/', folder)).map((name) => {
    const bytes = readFileSync(new URL(`photos/${name}`, folder))
    return [createHash('sha256').update(bytes).digest('hex'), bytes] as const
  }),
)
const photos = (sha256: string) => photosByHash.get(sha256)

function record(start: string, bend: (json: ReturnType<typeof JSON.parse>) => void = () => {}): Inspection {
  const name = names.find((each) => each.startsWith(start))
  const json = JSON.parse(readFileSync(new URL(name ?? '', folder), 'utf8'))
  bend(json)
  const reading = readInspection(json)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.inspection
}
const render = (inspection: Inspection, province: Province = defaultProvince) =>
  renderMinutes(inspection, { photos, province })

const points = (millimetres: number): number => (millimetres * 72) / 25.4
/** The least margins of NĐ 30/2020, Phụ lục I, Phần I, Mục I. */
const frame = { left: points(30), right: points(210 - 15), top: points(297 - 20), bottom: points(20) }
/** The words of a page, line after line. */
const saidOn = (each: ReadPage): string => linesRead(each).map(lineText).join(' ').replace(/\s+/g, ' ')
const allText = (placed: readonly Placed[]): string => placed.map(({ text }) => text).join('')
const hasPrograms = installed('pdftotext', 'qpdf')

describe.each(names.map((name) => name.slice(0, 2)))('example %s', (start) => {
  const inspection = record(start)
  const pdf = render(inspection)

  test('can be drawn', () => {
    expect(minutesProblems(inspection, photos)).toEqual([])
  })

  test('stands within the margins of Decree 30 on every page, read by pdf.js', async () => {
    for (const { placed } of await pagesRead(await pdf))
      for (const { x, y, width, text, size } of placed) {
        const isPageNumber = /^\d+$/.test(text) && y > frame.top
        if (isPageNumber) continue
        expect(x, text).toBeGreaterThanOrEqual(frame.left - 0.5)
        expect(x + width, text).toBeLessThanOrEqual(frame.right + 0.5)
        expect(y + size * 0.7, text).toBeLessThanOrEqual(frame.top + 0.5)
        expect(y, text).toBeGreaterThanOrEqual(frame.bottom - 0.5)
      }
  })

  test('says how many pages it has, and counts its annexes apart', async () => {
    const pages = await pagesRead(await pdf)
    const isAnnex = ({ placed }: (typeof pages)[number]) => /^Phụ lục( [IVX]+)?$/.test(placed[0]?.text.trim() ?? '')
    const firstAnnex = pages.findIndex(isAnnex)
    const main = firstAnnex < 0 ? pages.length : firstAnnex
    const text = pages.slice(0, main).map(saidOn).join(' ')
    expect(text).toContain(`gồm ${String(main).padStart(2, '0')} trang`)
    expect(pages.filter(isAnnex)).toHaveLength(inspection.annexes.length)
  })

  test('no page holds signatures or recipients alone', async () => {
    for (const { placed } of await pagesRead(await pdf)) {
      const text = allText(placed)
      if (text.includes('Nơi nhận:')) expect(text).toContain('(Ký, ghi rõ họ tên)')
      if (text.includes('(Ký, ghi rõ họ tên)')) expect(text).toMatch(/ký tên|không ký/)
    }
  })

  test.skipIf(!hasPrograms)(
    'has no fault for qpdf, and every finding, person and remedy is read by poppler',
    async () => {
      expect(faultsOf(await pdf)).toBe('')
      const words = wordsOf(textOf(await pdf)).join(' ')
      const said = [
        ...inspection.findings.map(({ what }) => what),
        ...inspection.team.map(({ name }) => name),
        ...inspection.signers.map(({ name }) => name),
        ...inspection.remarks,
        inspection.opinion?.text ?? 'Không có ý kiến',
        inspection.refusal?.reason ?? '',
        ...inspection.recipients.map(({ name }) => name),
      ]
      for (const each of said.flatMap((text) => text.split('\n')))
        for (const piece of wordsOf(each).filter((word) => word.length < 30)) expect(words).toContain(piece)
    },
  )
})

describe('the header', () => {
  const lines = async (inspection: Inspection) => {
    const [first] = await pagesRead(await render(inspection))
    return first ? linesRead(first) : []
  }

  test('type, size and place of each component are the decree’s (Mục II.1 to II.5)', async () => {
    const placed = (await lines(record('01'))).flat()
    const of = (text: RegExp) => placed.find((each) => text.test(each.text))
    expect(of(/^CỘNG HÒA XÃ HỘI/)).toMatchObject({ size: 13, font: expect.stringMatching(/Bold$/) })
    expect(of(/^Độc lập/)).toMatchObject({ size: 14, font: expect.stringMatching(/Bold$/) })
    expect(of(/^UBND TỈNH/)).toMatchObject({ size: 13, font: expect.stringMatching(/Tinos(-Regular)?$/) })
    expect(of(/^SỞ NỘI VỤ/)).toMatchObject({ size: 13, font: expect.stringMatching(/Bold$/) })
    expect(of(/^Số:/)).toMatchObject({ size: 13 })
    expect(of(/^Khánh Hòa, ngày/)).toMatchObject({ size: 14, font: expect.stringMatching(/Italic$/) })
    expect(of(/^BIÊN BẢN/)).toMatchObject({ size: 14, font: expect.stringMatching(/Bold$/) })
    expect(of(/^Quốc hiệu/)).toBeUndefined()
  })

  test('rules are drawn under the motto, as long as it, and under agency and subject, a third to a half of them', async () => {
    const inspection = record('01')
    const placed = (await lines(inspection)).flat()
    const strokes = await strokesRead(await render(inspection), 1)
    expect(strokes).toHaveLength(3)
    const under = (text: RegExp) => {
      const above = placed.findLast((each) => text.test(each.text) && /Bold$/.test(each.font))
      const stroke = strokes.find(
        ({ x, y }) => above && x >= above.x - 1 && x < above.x + above.width && y < above.y && y > above.y - 14 * 0.6,
      )
      if (!above || !stroke) throw new Error(`no rule under ${text}`)
      expect(stroke.x + stroke.width / 2).toBeCloseTo(above.x + above.width / 2, 0)
      return stroke.width / above.width
    }
    expect(under(/^Độc lập/)).toBeCloseTo(1, 2)
    for (const text of [/^SỞ NỘI VỤ/, /phường Nha Trang$/]) {
      expect(under(text)).toBeGreaterThanOrEqual(1 / 3)
      expect(under(text)).toBeLessThanOrEqual(1 / 2)
    }
  })

  test('number and place-and-date stand on one line; the number is blank until it is given', async () => {
    const dateLine = (all: readonly Placed[][]) =>
      all.find((line) => /ngày 05 tháng 11 năm 2026/.test(lineText(line))) ?? []
    const blank = dateLine(await lines(record('01')))
    expect(lineText(blank)).toMatch(/^Số:\s+\/BB-SNV\s+Khánh Hòa, ngày 05 tháng 11 năm 2026$/)
    const given = dateLine(await lines(record('01', (json) => (json.number = 7))))
    expect(lineText(given)).toMatch(/^Số: 07\/BB-SNV/)
  })

  test('days and months below ten are written as the decree writes them (Mục II.4): 05, 01, 02, but tháng 3', async () => {
    const dated = async (day: string) => {
      const inspection = record('11', (json) => {
        for (const key of ['startedAt', 'endedAt']) json[key] = `${day}${json[key].slice(10)}`
        json.date = day
        json.decision.date = day
      })
      return (await lines(inspection)).map(lineText).join('\n')
    }
    expect(await dated('2026-03-05')).toContain('ngày 05 tháng 3 năm 2026')
    expect(await dated('2026-02-12')).toContain('ngày 12 tháng 02 năm 2026')
  })
})

describe('the text', () => {
  const textOfMinutes = async (inspection: Inspection) =>
    (await pagesRead(await render(inspection))).map(saidOn).join(' ')

  test('a clean result says so, in each section', async () => {
    const said = await textOfMinutes(record('11'))
    for (const each of [
      'Không phát hiện vi phạm, tồn tại',
      'Không có nhận xét thêm',
      'Không có ý kiến',
      'không có kiến nghị, yêu cầu',
    ])
      expect(said).toContain(each)
  })

  test('a refusal carries its reason and who confirms it, and no signature of the checked party', async () => {
    const said = await textOfMinutes(record('04'))
    expect(said).toContain('Lý do đơn vị được kiểm tra không ký biên bản')
    expect(said).toContain('ĐẠI DIỆN UBND CẤP XÃ')
    expect(said).toContain('NGƯỜI CHỨNG KIẾN')
    expect(said).not.toMatch(/ĐẠI DIỆN ĐƠN VỊ/)
  })

  test('a limit in working days is printed with the day it ends', async () => {
    expect(await textOfMinutes(record('01'))).toContain('ngày 12/11/2026')
  })

  test('forty findings are all there, numbered to the end', async () => {
    const said = await textOfMinutes(record('06'))
    for (let i = 1; i <= 40; i++) expect(said).toContain(`3.${i}. `)
  })

  test('two hundred findings come out whole', async () => {
    const many = record('01', (json) => {
      const [first] = json.findings
      json.findings = Array.from({ length: 200 }, (_, i) => ({
        ...first,
        what: `Phát hiện thứ ${i + 1} trong loạt dài.`,
      }))
      json.checklist = json.checklist.filter(({ result }: { result: string }) => result !== 'fail')
    })
    const said = await textOfMinutes(many)
    for (let i = 1; i <= 200; i++) expect(said).toContain(`3.${i}. Phát hiện thứ ${i} trong`)
  })

  test('a basis in free words begins as bases do', async () => {
    const said = await textOfMinutes(
      record(
        '11',
        (json) =>
          (json.bases = [{ text: 'Chương trình công tác năm 2026;' }, { text: 'Thực hiện Công văn số 9/SNV.' }]),
      ),
    )
    expect(said).toContain('Căn cứ Chương trình công tác năm 2026; Thực hiện Công văn số 9/SNV; Căn cứ Quyết định số')
  })

  test('one annex is "Phụ lục", two are numbered in Roman (Mục III.1)', async () => {
    const titles = async (start: string) =>
      (await pagesRead(await render(record(start)))).flatMap(({ placed }) =>
        placed.map(({ text }) => text.trim()).filter((text) => /^Phụ lục/.test(text)),
      )
    expect(await titles('01')).toEqual(['Phụ lục'])
    expect(await titles('10')).toEqual(['Phụ lục I', 'Phụ lục II'])
  })

  test('an invented record says so on its first page', async () => {
    expect(await textOfMinutes(record('01'))).toContain('(Ví dụ: tên người và sự việc là hư cấu)')
    expect(await textOfMinutes(record('01', (json) => delete json.fictional))).not.toContain('Ví dụ')
  })
})

test('the same record is the same bytes, whatever was rendered between', async () => {
  const first = await render(record('02'))
  await render(record('03'))
  expect(Buffer.compare(await render(record('02')), first)).toBe(0)
})

describe('what cannot be drawn', () => {
  test('a photo that is missing, of another kind, cut short or too large is told with its place', () => {
    const inspection = record('01')
    const jpeg = [...photosByHash.values()].find((bytes) => bytes[0] === 0xff) ?? new Uint8Array()
    const told = (bytes: Uint8Array | undefined) =>
      minutesProblems(inspection, () => bytes).map(({ code, pointer }) => `${code} ${pointer}`)
    expect(told(undefined)).toContain('photo-missing /evidence/0/file')
    expect(told(Buffer.from('GIF89a…'))).toContain('photo-kind /evidence/0/file')
    expect(told(jpeg.subarray(0, 5000))).toContain('photo-corrupt /evidence/0/file')
    expect(told(jpeg)).toEqual([])
  })

  test('letters no font draws are told where they stand', () => {
    const inspection = record('01', (json) => (json.remarks = ['Ghi chú 漢字']))
    expect(minutesProblems(inspection, photos)).toMatchObject([
      { code: 'missing-glyph', pointer: '/remarks/0', facts: { characters: ['漢', '字'] } },
    ])
  })
})
