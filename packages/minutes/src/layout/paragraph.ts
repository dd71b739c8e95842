import type { Align, Paragraph, Role, Style } from '../document.ts'
import { nd30 } from '../nd30.ts'
import type { Token } from '../text/ink.ts'
import { type Line, linesOf } from '../text/lines.ts'
import { pointsPerMillimetre, tokensOf } from '../text/tokens.ts'
import type { Frame } from './frame.ts'
import { Pen, type VoiceOf } from './line.ts'
import type { Node } from './pages.ts'
import type { Slab } from './slab.ts'

/** What a rule under a paragraph needs to know of it. Points. */
export type Reach = { readonly x: number; readonly width: number; readonly depth: number }

export type LaidParagraph = { readonly slabs: Slab[]; readonly reach: Reach }

const headings: readonly Role[] = ['Title', 'H1', 'H2', 'H3']

/**
 * A paragraph as lines.
 *
 * @param home the node its text belongs to: a cell that is nothing but this paragraph, or a list; a node of its own
 * in the frame's when not given
 */
export function layParagraph(block: Paragraph, frame: Frame, home?: Node): LaidParagraph {
  const style = styleOf(block, frame.style)
  const context = { ruler: frame.ruler, style, pages: frame.pages }
  const label = block.label === undefined ? [] : tokensOf(block.label, context)
  const runs = typeof block.text === 'string' ? [block.text] : block.text
  const said = tokensOf(label.length > 0 ? [`${block.label} `, ...runs] : runs, context)
  // Of the label's tokens it is asked which they are: they are none that stand elsewhere too.
  const tokens = label.length > 0 ? said.map((token, i) => (i < label.length ? { ...token } : token)) : said
  const align = block.align ?? frame.align
  const left = frame.x + (block.leftIndent ?? 0) * pointsPerMillimetre
  const width = Math.max(1, frame.width - (left - frame.x))
  const indent = firstIndentOf(block, align, frame)
  const filled = linesOf(tokens, { first: Math.max(1, width - indent), other: width }, frame.ruler)
  const lines = align === 'center' && indent === 0 ? evened(filled, tokens, width, frame.ruler) : filled
  const voice = voiceOf(block, frame, home, tokens, label.length)
  const spacing = block.lineSpacing ?? nd30.text.lineSpacing.value
  const pen = new Pen({ align, spacing, style, ruler: frame.ruler, structure: frame.structure, voice })
  const keeps = headings.includes(block.role ?? 'P')
  const keepLines = block.keepLines ?? keeps
  const keepWithNext = block.keepWithNext ?? keeps
  const slabs: Slab[] = []
  const reach = { x: left, width: Number.NEGATIVE_INFINITY, depth: 0 }
  for (const line of lines) {
    const i = slabs.length
    const { x, width: reached, height, baseline, items } = pen.line(line, left + (i === 0 ? indent : 0))
    slabs.push({
      above: i === 0 ? (block.before ?? frame.before) : 0,
      height,
      baseline,
      items,
      breakAfter: mayBreak(i, lines.length - 1, keepLines, keepWithNext),
    })
    if (reached > reach.width) {
      reach.x = x
      reach.width = reached
    }
    reach.depth = height - baseline
  }
  return { slabs, reach }
}

/** Centred lines as even as their words allow, in as many lines as there are: no word alone on the last. */
function evened(
  filled: readonly Line[],
  tokens: readonly Token[],
  room: number,
  ruler: Frame['ruler'],
): readonly Line[] {
  if (filled.length === 1 || filled.some(({ end }) => end === 'cut')) return filled
  const tries = 8
  let lines = filled
  let narrow = 0
  let wide = room
  for (let i = 0; i < tries; i++) {
    const width = (narrow + wide) / 2
    const tried = linesOf(tokens, { first: width, other: width }, ruler)
    const fits = tried.length === filled.length && tried.every(({ end }) => end !== 'cut')
    if (fits) [lines, wide] = [tried, width]
    else narrow = width
  }
  return lines.map((line) => ({ ...line, room }))
}

export const styleOf = (own: Style, from: Required<Style>): Required<Style> => ({
  size: own.size ?? from.size,
  bold: own.bold ?? from.bold,
  italic: own.italic ?? from.italic,
})

const firstIndentOf = (block: Paragraph, align: Align, frame: Frame): number =>
  block.firstIndent === undefined
    ? align === 'justify'
      ? frame.firstIndent
      : 0
    : block.firstIndent * pointsPerMillimetre

/** A page neither begins with the last line of a paragraph nor ends with its first. */
function mayBreak(i: number, last: number, keepLines: boolean, keepWithNext: boolean): boolean {
  if (i === last) return !keepWithNext
  return !keepLines && i !== 0 && i !== last - 1
}

/** A caption is a paragraph beside its figure: within the figure its text would give way to the figure's. */
const nodeRole = { P: 'P', Title: 'Title', H1: 'H1', H2: 'H2', H3: 'H3', Caption: 'P' } as const

/** Which node says a token: a list's item has its label apart. Blanks alone say nothing. */
function voiceOf(
  block: Paragraph,
  frame: Frame,
  home: Node | undefined,
  tokens: readonly Token[],
  labels: number,
): VoiceOf {
  const speaks = tokens.some(({ segments }) => segments.some(({ kind }) => kind !== 'blank'))
  if (!speaks) return () => undefined
  const { structure } = frame
  if (block.role === 'LI') {
    const item = structure.add('LI', home ?? structure.add('L', frame.node))
    const label = labels > 0 ? structure.add('Lbl', item) : undefined
    const body = structure.add('LBody', item)
    const labelTokens = new Set(tokens.slice(0, labels))
    return (token) => (labelTokens.has(token) ? label : body)
  }
  const node = home ?? structure.add(nodeRole[block.role ?? 'P'], frame.node)
  return () => node
}
