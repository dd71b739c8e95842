import type { Align, Style } from '../document.ts'
import type { Ruler } from '../text/ruler.ts'
import type { TextContext } from '../text/tokens.ts'
import type { Node } from './pages.ts'
import type { Structure } from './structure.ts'

/** The place where blocks are laid out: the page's text, a column, a cell. Lengths in points. */
export type Frame = {
  readonly x: number
  readonly width: number
  /** Height of the text of a page: nothing may be taller. */
  readonly pageHeight: number
  readonly node: Node
  readonly ruler: Ruler
  readonly structure: Structure
  readonly pages: TextContext['pages']
  /** What a paragraph is when it does not say. */
  readonly style: Required<Style>
  readonly align: Align
  readonly firstIndent: number
  readonly before: number
}
