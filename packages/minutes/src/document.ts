/**
 * What a page says, before anyone knows where it will stand. Lengths across the page are millimetres, type and the
 * space between lines are points, as Decree 30/2020 writes them. Everything is plain data: no fonts, no pages.
 */

/** A document as declared. The same model gives the same bytes on every machine. */
export type DocumentModel = {
  /** Shown in the window's title bar and read out first. */
  readonly title: string
  /** Language of the text, as in BCP 47: `vi-VN`. */
  readonly lang: string
  /** What makes this document itself (the record's id and version): part of the file's identifier. */
  readonly id: string
  readonly meta: Meta
  readonly parts: readonly Part[]
  /** Files it carries inside (PDF/A-3). Left out of a plain file. */
  readonly attachments?: readonly Attachment[]
  /** Printed at the foot of every page, outside the decree's components. */
  readonly footCode?: FootCode
}

/** A QR code and the text beside it. */
export type FootCode = {
  /** How many modules a side has. */
  readonly size: number
  /** The modules row by row from the top, 1 for a dark one. */
  readonly modules: Uint8Array
  /** What it is for. */
  readonly title: string
  /** What it holds. */
  readonly text: string
}

/** A file inside the file. `Source`: what the pages were made from; `Supplement`: what belongs to them. */
export type Attachment = {
  /** As a reader shows and saves it: `Hồ sơ kiểm tra.json`. */
  readonly name: string
  readonly about: string
  readonly type: 'application/json' | 'image/png'
  readonly relation: 'Source' | 'Supplement'
  /** `2026-11-05T16:30` in Vietnam. PDF/A-3 asks for it. */
  readonly modified: string
  readonly bytes: Uint8Array
}

/** The document's properties, as a file manager shows them. No date: the clock is not read. */
export type Meta = { readonly author?: string; readonly subject?: string; readonly keywords?: string }

/** A run of pages numbered from 1: the main text, or one annex (NĐ 30/2020, Phụ lục I, Phần I, Mục III.1.đ). */
export type Part = {
  /** Its name for bookmarks and for readers by ear: `Biên bản`, `Phụ lục I`. */
  readonly title: string
  readonly blocks: readonly Block[]
  /** A field for a signature in the corner at the top right of its first page, outside the frame of the text. */
  readonly corner?: SignatureField
  /** Whether its first page carries a number; the decree hides it on the first page of the text. Default `hidden`. */
  readonly firstPageNumber?: 'hidden' | 'shown'
  /** Default `portrait`; landscape is for tables that are not in an annex (Phụ lục I, Phần I, Mục I). */
  readonly orientation?: 'portrait' | 'landscape'
  /** A small line in the bottom margin of every page, outside the decree's components: a look-up code, a hash. */
  readonly footer?: string
}

/** What a document is made of, from top to bottom. */
export type Block = Paragraph | Table | Columns | Rule | Photo | Spacer | PageBreak

/** Type of a run of text. What a run does not say it takes from its paragraph. */
export type Style = {
  /** Points. */
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
}

/**
 * Text, plain or in runs. In a plain string a line feed starts a new line, U+00A0 is a space that never breaks.
 * Lines break at spaces only, so `08/2022/NĐ-CP` stays whole; a token wider than its line is the one exception.
 */
export type Text = string | readonly Run[]

/** A piece of text in one style. */
export type Run =
  | string
  | (Style & { readonly text: string })
  /** The number of pages of this part, two digits at least: `04`. */
  | (Style & { readonly field: 'pages' })
  /** A drawn box, read as ☑ or ☐. */
  | (Style & { readonly ticked: boolean })
  /** Room to write by hand: so many millimetres, or the `rest` of the line. Dotted unless `dotted: false`. */
  | (Style & { readonly blank: number | 'rest'; readonly dotted?: boolean })

/**
 * What a paragraph is to someone who hears the document. `H1` to `H3` also stand in the bookmarks (`H1`) and stay with
 * the paragraph after them. Neighbouring `LI` are read as one list.
 */
export type Role = 'P' | 'Title' | 'H1' | 'H2' | 'H3' | 'LI' | 'Caption'

export type Align = 'left' | 'center' | 'right' | 'justify'

/** Lines of text, broken where the page ends. */
export type Paragraph = Style & {
  readonly kind: 'paragraph'
  readonly text: Text
  /** Default `P`. */
  readonly role?: Role
  /** Of an `LI`: its number or dash, set before the text with one space: `a)`. */
  readonly label?: string
  /** Default `justify` on the page and `left` in columns and cells; a column of a table may set another. */
  readonly align?: Align
  /** Millimetres. Default: the decree's first-line indent for justified text on the page, else 0. May be negative. */
  readonly firstIndent?: number
  /** Millimetres from the left edge, all lines. Default 0. */
  readonly leftIndent?: number
  /** Points above, not used at the top of a page. Default: the decree's spacing on the page, 0 in columns and cells. */
  readonly before?: number
  /** Points below. Default 0. */
  readonly after?: number
  /** In lines: 1 is single, 1.5 the decree's most. */
  readonly lineSpacing?: number
  /** Stay on the page of the next block's beginning. Default true for headings. */
  readonly keepWithNext?: boolean
  /** Never split over two pages. Default true for headings. */
  readonly keepLines?: boolean
}

/** A ruled table. Its head is repeated on each page; a row moves whole unless it is taller than a page. */
export type Table = Style & {
  readonly kind: 'table'
  readonly columns: readonly TableColumn[]
  readonly head: readonly Row[]
  readonly rows: readonly Row[]
  /** What the table holds, for readers by ear. */
  readonly summary?: string
  /** Points above. Default: the decree's spacing. */
  readonly before?: number
  /** Points below. Default 0. */
  readonly after?: number
}

export type TableColumn = {
  /** Millimetres, or `rest`: what the others leave, shared by all columns that say so. */
  readonly width: number | 'rest'
  /** Default `left`. */
  readonly align?: Align
}

export type Row = {
  readonly cells: readonly Cell[]
  /** Stay with the next row: a group's heading. Default false. */
  readonly keepWithNext?: boolean
}

/** What stands in a cell of a table. */
export type Cell = Text | CellBlocks

export type CellBlocks = Style & {
  readonly blocks: Text | readonly (Paragraph | Photo)[]
  /** How many columns it covers. Default 1. */
  readonly span?: number
  readonly align?: Align
  /** Heads its row (TH with scope Row). Cells of the table's head always are headers of their column. */
  readonly heading?: boolean
}

/** Stacks side by side that never part over two pages: the document's header, the signatures. */
export type Columns = {
  readonly kind: 'columns'
  readonly columns: readonly Column[]
  /** Points above. Default 0. */
  readonly before?: number
  /** Points below. Default 0. */
  readonly after?: number
  /** Stay with the next block. Default false. */
  readonly keepWithNext?: boolean
}

/** One of several columns that stand side by side. */
export type Column = {
  /** Millimetres, or `rest`. A column without blocks is a gap. */
  readonly width: number | 'rest'
  readonly blocks: readonly (Paragraph | Rule | Photo | Spacer)[]
}

/** A solid line under the paragraph before it. */
export type Rule = {
  readonly kind: 'rule'
  /** Part of the length of the line of text above it: 1 is as long as the text (Mục II.1.b), 0.4 within 1/3 to 1/2 (II.2.b). */
  readonly share: number
  /** Points from the baseline above to the line. Default clears the dot under `Ự`. */
  readonly drop?: number
  /** Points below. Default 0. */
  readonly after?: number
}

/** A JPEG or PNG, never enlarged beyond its box, its caption on the same page. */
export type Photo = {
  readonly kind: 'photo'
  readonly bytes: Uint8Array
  /** What it shows, for readers who cannot see it. */
  readonly alt: string
  readonly caption?: Text
  /** Millimetres it may take. Default: the width of its place, and 100 high. */
  readonly box?: { readonly width?: number; readonly height?: number }
  /** Points above. Default: the decree's spacing on the page, 0 in columns and cells. */
  readonly before?: number
}

/** Empty height in points: room to sign. Not used at the top of a page. */
export type Spacer = {
  readonly kind: 'spacer'
  readonly height: number
  /** In columns: take up what the tallest column has more, so that the names under it stand level. Default false. */
  readonly grow?: boolean
  /** Empty fields for digital signatures, at the foot of this room. */
  readonly fields?: readonly SignatureField[]
  /** What shows that somebody has signed and sealed: the signature first. */
  readonly pictures?: readonly SigningPicture[]
}

/** A picture of a signature or of a seal, a PNG whose ground is transparent. It proves nothing: it is no digital signature. */
export type SigningPicture = {
  readonly bytes: Uint8Array
  /** What it shows, for readers who cannot see it. */
  readonly alt: string
  /** `signature`: in the middle of the room; `seal`: over a third of the signature before it, on its left. */
  readonly of: 'signature' | 'seal'
  /** Millimetres. Default: what the room holds. */
  readonly width?: number
}

/** A place for a digital signature. Nothing is drawn until somebody signs. */
export type SignatureField = {
  /** Its name in the file, no two alike, without full stops. */
  readonly name: string
  /** Said when it is pointed at, and to readers by ear. */
  readonly label: string
  /** `person`: all the room; `seal`: where the picture of a seal would cover a third of the signature on its left. */
  readonly of: 'person' | 'seal'
  /** Characters that signing will show there: the fonts hold them. */
  readonly shows?: string
}

export type PageBreak = { readonly kind: 'page-break' }

/**
 * A paragraph in one call.
 *
 * @example
 * ```ts
 * paragraph('I. THÀNH PHẦN', { role: 'H1', bold: true }).kind //=> 'paragraph'
 * ```
 */
export const paragraph = (text: Text, options: Omit<Paragraph, 'kind' | 'text'> = {}): Paragraph => ({
  kind: 'paragraph',
  text,
  ...options,
})
