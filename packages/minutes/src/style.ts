import type {
  Align,
  Block,
  Cell,
  CellBlocks,
  Column,
  Columns,
  Paragraph,
  Run,
  SignatureField,
  SigningPicture,
  Spacer,
  Text,
} from './document.ts'
import { paragraph } from './document.ts'
import { nd30 } from './nd30.ts'

/**
 * The vocabulary of the minutes: what a section may say, each in the type, place and spacing that the decree gives it.
 * Sections use these and know neither points nor millimetres, widths of table columns aside.
 */

const firstIndent = nd30.text.firstIndent.value
/** Columns of the header in millimetres, as wide as the decree's own samples allow in our frame. */
const headerWidths = [65, 'rest'] as const
/** Room to sign, in points: four lines. */
const signingRoom = 58
/** Type of tables: smaller than the text, so that five columns stay readable. The decree sets no size for tables. */
const tableSize = 11

export type TitleKind = 'parentBody' | 'issuingBody' | 'nationalName' | 'motto' | 'number' | 'placeAndDate'

/** A centred line of the header (ô 1–4). */
export const headerLine = (text: Text, kind: TitleKind): Paragraph =>
  paragraph(text, { ...nd30.style[kind], align: 'center' })

/** Side-by-side stacks of the header: body on the left, state on the right. */
export const headerRow = (left: Column['blocks'], right: Column['blocks'], before = 0): Columns => ({
  kind: 'columns',
  before,
  keepWithNext: true,
  columns: [
    { width: headerWidths[0], blocks: left },
    { width: headerWidths[1], blocks: right },
  ],
})

/** The line under an agency's name or a subject: one third to one half of it. */
export const shortRule = { kind: 'rule', share: nd30.rule.short.value } as const

/** The line under the motto: as long as it. */
export const mottoRule = { kind: 'rule', share: nd30.rule.motto } as const

/** Tên loại and trích yếu (ô 5a). */
export const titleLine = (text: string, kind: 'documentType' | 'summary'): Paragraph =>
  paragraph(text, {
    ...nd30.style[kind],
    role: kind === 'documentType' ? 'Title' : 'P',
    align: 'center',
    firstIndent: 0,
    before: kind === 'documentType' ? 18 : 0,
    keepWithNext: true,
  })

/** A line of căn cứ (ô 6). */
export const basis = (text: string): Paragraph => paragraph(text, { ...nd30.style.basis })

/** Running text (ô 6). */
export const body = (...runs: readonly Run[]): Paragraph => paragraph(runs, { ...nd30.style.body })

/** The same, on the page where the next block begins. */
export const keptWithNext = (block: Paragraph): Paragraph => ({ ...block, keepWithNext: true })

/** `I. TIÊU ĐỀ MỤC` */
export const heading = (text: string): Paragraph =>
  paragraph(text, { ...nd30.style.section, role: 'H1', align: 'left', firstIndent })

/** `1. Khoản có tiêu đề` */
export const subheading = (text: string): Paragraph =>
  paragraph(text, { ...nd30.style.titledClause, role: 'H2', align: 'left', firstIndent })

/** One line of a list of persons. */
export const item = (text: string): Paragraph => paragraph(text, { ...nd30.style.body, role: 'LI', label: '-' })

/** A line under a finding: what kind of fact, then the fact. */
export const detail = (label: string, text: string): Paragraph =>
  paragraph([{ text: `${label}: `, italic: true }, text], { ...nd30.style.body })

/** A centred remark in italics, not a component of the decree. */
export const note = (text: Text): Paragraph =>
  paragraph(text, { ...nd30.style.annexReference, align: 'center', firstIndent: 0 })

export type TableColumn = { title: string; width: number | 'rest'; align: Align }

/** A ruled table with one row of titles. */
export const table = (summary: string, columns: readonly TableColumn[], rows: readonly (readonly Cell[])[]): Block => ({
  kind: 'table',
  summary,
  size: tableSize,
  columns: columns.map(({ width, align }) => ({ width, align })),
  head: [{ cells: columns.map(({ title }): CellBlocks => ({ blocks: title, bold: true, align: 'center' })) }],
  rows: rows.map((cells) => ({ cells })),
})

const choices = { pass: 'Đạt', fail: 'Chưa đạt' } as const

/** A result as drawn boxes, or in words where there is nothing to tick. */
export function choice(result: 'pass' | 'fail' | 'not-checked' | 'not-applicable'): Cell {
  if (result === 'not-checked') return 'Không kiểm tra'
  if (result === 'not-applicable') return 'Không áp dụng'
  const box = (kind: keyof typeof choices): Paragraph => paragraph([{ ticked: kind === result }, ` ${choices[kind]}`])
  return { blocks: [box('pass'), box('fail')] }
}

export type SignatureBlock = {
  heading: readonly string[]
  hint: string
  post?: string | undefined
  address?: string | undefined
  name: string
  fields: readonly SignatureField[]
  pictures: readonly SigningPicture[]
}

/** One signer: power, hint, room to sign, post in the own agency, address of one who has none, name (ô 7a–7c). */
export const signature = (block: SignatureBlock): (Paragraph | Spacer)[] => {
  const { heading: lines, hint, post, address, name, fields, pictures } = block
  return [
    ...lines.map((line) => paragraph(line, { ...nd30.style.signerPower, size: 13, align: 'center' })),
    paragraph(hint, { size: 12, italic: true, align: 'center' }),
    { kind: 'spacer', height: signingRoom, grow: true, fields, pictures },
    ...(post ? [paragraph(post, { ...nd30.style.signerPower, size: 13, align: 'center' })] : []),
    ...(address ? [paragraph(address, { size: 12, align: 'center' })] : []),
    paragraph(name, { ...nd30.style.signerName, align: 'center' }),
  ]
}

/** Signers side by side, never parted by a page, nor from the recipients: neither stands on a page alone. */
export const signatureRow = (blocks: readonly (Paragraph | Spacer)[][]): Columns => ({
  kind: 'columns',
  before: 12,
  keepWithNext: true,
  columns: blocks.map((each) => ({ width: 'rest', blocks: each })),
})

/** `Kính gửi: …` (ô 9a), of documents that go to somebody above. */
export const addressee = (text: string): Paragraph =>
  paragraph(`Kính gửi: ${text}`, { ...nd30.style.body, align: 'center', firstIndent: 0, before: 12, after: 6 })

/** `Nơi nhận:` and its lines (ô 9b), kept together at the left margin. */
export const recipientList = (lines: readonly string[]): Columns => ({
  kind: 'columns',
  before: 12,
  columns: [{ width: 'rest', blocks: recipientLines(lines) }],
})

const recipientLines = (lines: readonly string[]): Paragraph[] => [
  paragraph('Nơi nhận:', { ...nd30.style.recipientsLabel }),
  ...lines.map((line) => paragraph(line, { ...nd30.style.recipients })),
]

/** Nơi nhận on the left, level with the one who signs (ô 7a–7c) on the right: NĐ 30/2020 Phụ lục I, Phần I, Mục II khoản 9. */
export const endingRow = (recipients: readonly string[], post: string, name: string): Columns => ({
  kind: 'columns',
  before: 12,
  columns: [
    { width: 'rest', blocks: recipientLines(recipients) },
    {
      width: 'rest',
      blocks: [
        paragraph(post, { ...nd30.style.signerPower, align: 'center' }),
        { kind: 'spacer', height: signingRoom },
        paragraph(name, { ...nd30.style.signerName, align: 'center' }),
      ],
    },
  ],
})

/** `Phụ lục I` and its title. */
export const annexTitle = (text: string, kind: 'annexNumber' | 'annexTitle'): Paragraph =>
  paragraph(text, {
    ...nd30.style[kind],
    role: kind === 'annexNumber' ? 'H1' : 'P',
    align: 'center',
    firstIndent: 0,
    keepWithNext: true,
  })
