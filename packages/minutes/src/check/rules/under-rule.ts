import { judged, type Nd30Code } from '../codes.ts'
import { type Line, middle } from '../lines.ts'
import { round } from '../measure.ts'
import { millimetres, type Stroke } from '../page.ts'
import type { Nd30Line } from '../report.ts'

/** A line drawn by hand is allowed this much, in parts of the text it stands under. */
const tolerance = 0.03
/** Points below the baseline within which a line belongs to the text above it. */
const reach = 16
/** Millimetres from the middle of the text. */
const offCentre = 3

type Asked = { readonly least: number; readonly most: number }

/**
 * The solid line under a component: as long as a part of its last line, or of its longest where it takes several.
 *
 * @param asked parts of the text's length
 */
export function ruleUnder(code: Nd30Code, lines: readonly Line[], strokes: readonly Stroke[], asked: Asked): Nd30Line {
  const last = lines[lines.length - 1]
  if (last === undefined) return judged(code, { found: {}, asked, faults: ['missing'] })
  const rule = strokes.find(({ at, from, to }) => at > last.y && at < last.y + reach && from < last.end && to > last.x)
  if (rule === undefined)
    return judged(code, { page: last.page, found: { text: last.text }, asked, faults: ['missing'] })
  const length = rule.to - rule.from
  const shares = lines.map((line) => length / (line.end - line.x))
  const fits = (share: number): boolean => share >= asked.least - tolerance && share <= asked.most + tolerance
  const share = shares.find(fits) ?? length / (last.end - last.x)
  const off = millimetres(Math.abs(middle({ x: rule.from, end: rule.to }) - middle(last)))
  const faults = [
    ...(fits(share) ? [] : ['share']),
    ...(off <= offCentre ? [] : ['centre']),
    ...(rule.dashed ? ['solid'] : []),
  ]
  const found = {
    text: last.text,
    share: Math.round(share * 100) / 100,
    length: round(millimetres(length)),
    off: round(off),
  }
  return judged(code, { page: last.page, found, asked, faults })
}
