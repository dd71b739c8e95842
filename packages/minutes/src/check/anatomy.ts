import { fold } from '@congvu/core'
import { type Ending, endingOf } from './ending.ts'
import { framed, type Sheet, sheetOf } from './frame.ts'
import { type Header, headerOf } from './header.ts'
import { type Line, linesOf } from './lines.ts'
import type { ReadFile } from './page.ts'

/** A run of pages numbered on its own: the main text, or an annex. */
export type Section = { readonly annex: boolean; readonly sheets: readonly Sheet[] }

/** A document taken apart into the components of the decree. */
export type Anatomy = {
  readonly sections: readonly Section[]
  readonly header: Header
  readonly ending: Ending
  /** lines of the main text between title and signatures, page by page */
  readonly body: readonly { readonly sheet: Sheet; readonly lines: readonly Line[] }[]
}

/** Take a file apart. Everything may be missing; nothing is judged here. */
export function anatomyOf({ pages }: ReadFile): Anatomy {
  const [firstPage] = pages
  const first = firstPage ? linesOf(firstPage) : []
  const header = headerOf(firstPage, first)
  const sheets = framed(
    pages.map((page, i) => sheetOf(page, i === 0 ? [...header.lines, ...header.below] : linesOf(page))),
  )
  const sections = sectionsOf(sheets)
  const main = sections[0]?.sheets ?? []
  const used = new Set(header.parts)
  const rest = main.flatMap(({ lines }) => lines.filter((line) => !used.has(line)))
  const ending = endingOf(rest, main)
  const ends = new Set(ending.parts)
  const body = main.map((sheet) => ({
    sheet,
    lines: sheet.lines.filter((line) => !used.has(line) && !ends.has(line)),
  }))
  return { sections, header, ending, body }
}

/** `Phụ lục`, `Phụ lục I` alone on the first line of a page begins an annex (III.1). */
export const isAnnexTitle = ({ text }: Line): boolean => /^phu luc( [ivxlc]+)?$/.test(fold(text))

function sectionsOf(sheets: readonly Sheet[]): Section[] {
  const sections: { annex: boolean; sheets: Sheet[] }[] = []
  for (const sheet of sheets) {
    const [first] = sheet.lines
    const annex = first !== undefined && isAnnexTitle(first)
    const last = sections[sections.length - 1]
    if (last && !annex) last.sheets.push(sheet)
    else sections.push({ annex, sheets: [sheet] })
  }
  return sections
}
