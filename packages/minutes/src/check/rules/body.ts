import { nd30 } from '../../nd30.ts'
import type { Anatomy } from '../anatomy.ts'
import { judged, type Nd30Code, untold } from '../codes.ts'
import { inTwoColumns } from '../columns.ts'
import { type Line, mostly } from '../lines.ts'
import { round, times } from '../measure.ts'
import { millimetres } from '../page.ts'
import { type Paragraph, paragraphsOf } from '../paragraphs.ts'
import { kindOfFamily } from '../read/fonts.ts'
import type { Nd30Line, Told } from '../report.ts'

const shape = ['body-justified', 'body-indent', 'body-paragraph-spacing', 'body-line-spacing'] as const

/** The running text: size, justification, first lines, spacing. */
export function body(anatomy: Anatomy): Nd30Line[] {
  const lines = anatomy.body.flatMap((each) => each.lines).filter(({ boxed }) => !boxed)
  const columns = inTwoColumns(anatomy)
  if (columns !== undefined) {
    return [size(lines), ...shape.map((code) => untold(code, 'two-columns', { page: columns, found: {} }))]
  }
  const paragraphs = paragraphsOf(anatomy).filter(({ centred }) => !centred)
  return [size(lines), justified(paragraphs), indent(paragraphs), between(paragraphs), pitch(paragraphs)]
}

/** Points. */
const sizeTolerance = 0.26

/** Letters below or above the text: notes on pages and the like are told when they are more than a line. */
function size(lines: readonly Line[]): Nd30Line {
  const [least, most] = nd30.sizes.body
  const asked = { least, most }
  const text = lines.filter(({ text }) => /\p{L}{2}/u.test(text))
  if (text.length === 0) return untold('body-size', 'too-few-lines', { found: {}, asked })
  const wrong = text.filter((line) => line.size < least - sizeTolerance || line.size > most + sizeTolerance)
  const [first] = wrong
  const sizes = [...new Set(text.map((line) => String(round(line.size))))]
  return first
    ? judged('body-size', {
        page: first.page,
        found: { text: first.text, size: round(first.size), lines: wrong.length },
        asked,
        faults: ['size'],
      })
    : judged('body-size', { found: { sizes }, asked })
}

/** Faulty ones first; a report quotes one. */
function report<Each>(
  code: Nd30Code,
  all: readonly Each[],
  asked: Told['asked'] & object,
  judge: (each: Each) => { readonly wrong: boolean; readonly value: number; readonly line: Line },
): Nd30Line {
  const measured = all.map(judge)
  const wrong = measured.filter((each) => each.wrong)
  const shown = wrong[0] ?? measured[0]
  if (shown === undefined) return untold(code, 'too-few-lines', { found: {}, asked })
  const found = { value: round(shown.value), text: shown.line.text, count: measured.length, wrong: wrong.length }
  return judged(code, { page: shown.line.page, found, asked, faults: wrong.length > 0 ? ['value'] : [] })
}

/** Paragraphs of several lines, the later ones from the left edge: the only ones that show a first line. */
const several = (paragraphs: readonly Paragraph[]): Paragraph[] => paragraphs.filter(({ lines }) => lines.length > 1)

/** Millimetres by which a line may miss the right edge: spaces and hanging commas. */
const ragged = 1.5
/** Parts of lines that may end early: a line broken by hand. */
const spared = 0.1

function justified(paragraphs: readonly Paragraph[]): Nd30Line {
  const asked = { alignment: 'justify' }
  const full = several(paragraphs).flatMap(({ lines, sheet }) => lines.slice(0, -1).map((line) => ({ line, sheet })))
  if (full.length < 3) return untold('body-justified', 'too-few-lines', { found: { count: full.length }, asked })
  const short = full.filter(({ line, sheet }) => millimetres(sheet.right - line.end) > ragged)
  const [first] = short
  const wrong = short.length > spared * full.length && first !== undefined
  const found = { count: full.length, wrong: short.length }
  return wrong
    ? judged('body-justified', {
        page: first.line.page,
        found: { ...found, text: first.line.text },
        asked,
        faults: ['value'],
      })
    : judged('body-justified', { found, asked })
}

/** Millimetres. */
const indentTolerance = 0.4

function indent(paragraphs: readonly Paragraph[]): Nd30Line {
  const allowed = nd30.text.firstIndent.oneOf
  // A paragraph that begins a page at the left edge may come from the page before.
  const begun = several(paragraphs).filter(
    ({ above, lines, sheet }) => above !== undefined || Math.abs((lines[0]?.x ?? 0) - sheet.left) > 1,
  )
  return report('body-indent', begun, { oneOf: allowed.map(String) }, ({ lines, sheet }) => {
    const line = lines[0]
    const value = millimetres((line?.x ?? 0) - sheet.left)
    const wrong = !allowed.some((each) => Math.abs(each - value) <= indentTolerance)
    return { wrong, value, line: line ?? noLine }
  })
}

const noLine: Line = { page: 0, words: [], text: '', x: 0, end: 0, y: 0, size: 0, shared: false, boxed: false }

/** Points: sizes and spacings are rounded by printers. */
const spacingTolerance = 0.4

function between(paragraphs: readonly Paragraph[]): Nd30Line {
  const { least } = nd30.text.before
  const apart = paragraphs.flatMap((paragraph) => {
    const { lines, above } = paragraph
    const [first] = lines
    if (first === undefined || above === undefined) return []
    const before = paragraphs.find((each) => each.lines.includes(above.line)) ?? paragraph
    // Where two spacings meet, programs differ in whose is kept: the lesser is taken.
    const own = Math.min(pitchOf(paragraphs, paragraph), pitchOf(paragraphs, before))
    return [{ value: above.distance - own, line: first }]
  })
  return report('body-paragraph-spacing', apart, { least }, ({ value, line }) => ({
    wrong: value < least - spacingTolerance,
    value,
    line,
  }))
}

function pitchOf(paragraphs: readonly Paragraph[], of: Paragraph): number {
  const [first, second] = of.lines
  return first && second ? second.y - first.y : usualPitch(paragraphs, of)
}

/** The distance of lines where a paragraph has but one: the usual one of its size, or single. */
function usualPitch(paragraphs: readonly Paragraph[], of: Paragraph): number {
  const size = of.lines[0]?.size ?? 0
  const pitches = paragraphs.flatMap(({ lines: [first, second] }) =>
    first && second && Math.abs(first.size - size) < 0.3 ? [second.y - first.y] : [],
  )
  return pitches.sort((a, b) => a - b)[pitches.length >> 1] ?? times.single * size
}

/** In lines: a spacing of 1,5 set as `Exactly` or `Multiple` comes out a little off. */
const pitchTolerance = 0.03

function pitch(paragraphs: readonly Paragraph[]): Nd30Line {
  const [least, most] = nd30.text.lineSpacing.allowed
  const asked = { least, most }
  const pairs = several(paragraphs).flatMap(({ lines }) =>
    lines.slice(1).map((line, i) => ({ line, above: lines[i] ?? line })),
  )
  const other = pairs.find(({ line }) => !mostly(line, ({ font }) => ['times', 'twin'].includes(kindOfFamily(font))))
  // What a line's height is depends on the font; only that of Times New Roman and its twins is known here.
  if (other)
    return untold('body-line-spacing', 'other-font', { page: other.line.page, found: { text: other.line.text }, asked })
  return reportSpacing(pairs, asked)
}

type Pair = { readonly line: Line; readonly above: Line }

function reportSpacing(pairs: readonly Pair[], asked: { readonly least: number; readonly most: number }): Nd30Line {
  const spacing = ({ line, above }: Pair): number =>
    (line.y - above.y) / (times.single * Math.max(line.size, above.size))
  const measured = pairs.map((pair) => ({ pair, value: spacing(pair) }))
  const wrong = measured.filter(
    ({ value }) => value < asked.least - pitchTolerance || value > asked.most + pitchTolerance,
  )
  const shown = wrong[0] ?? measured[0]
  if (shown === undefined) return untold('body-line-spacing', 'too-few-lines', { found: {}, asked })
  const { pair, value } = shown
  const found = {
    value: Math.round(value * 100) / 100,
    text: pair.line.text,
    count: measured.length,
    wrong: wrong.length,
  }
  return judged('body-line-spacing', { page: pair.line.page, found, asked, faults: wrong.length > 0 ? ['value'] : [] })
}
