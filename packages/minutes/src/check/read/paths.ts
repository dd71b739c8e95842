import type { Stroke } from '../page.ts'
import { type Matrix, numberOf, placed } from './matrix.ts'

/** Numbers by which pdf.js names the parts of a path. */
export type PathParts = {
  readonly rectangle: number
  readonly moveTo: number
  readonly lineTo: number
  readonly curveTo: number
  readonly curveTo2: number
  readonly curveTo3: number
  readonly closePath: number
}

type Point = readonly [number, number]
/** A run of points; a curve in it makes it no straight line. */
type Outline = { points: Point[]; straight: boolean; closed: boolean }

/** The outlines of a path, on the page as it is shown. */
export function outlinesOf(parts: PathParts, operators: unknown, coordinates: unknown, on: Matrix): Outline[] {
  const numbers = Array.isArray(coordinates) ? coordinates : []
  const outlines: Outline[] = []
  let next = 0
  const take = (): number => numberOf(numbers[next++])
  const current = (): Outline => outlines[outlines.length - 1] ?? begin()
  const begin = (): Outline => {
    const outline: Outline = { points: [], straight: true, closed: false }
    outlines.push(outline)
    return outline
  }
  const point = (x: number, y: number): Point => placed(on, x, y)
  for (const operator of Array.isArray(operators) ? operators : []) {
    if (operator === parts.rectangle) {
      const [x, y, width, height] = [take(), take(), take(), take()]
      const corners: Point[] = [point(x, y), point(x + width, y), point(x + width, y + height), point(x, y + height)]
      outlines.push({ points: corners, straight: true, closed: true })
    } else if (operator === parts.moveTo) begin().points.push(point(take(), take()))
    else if (operator === parts.lineTo) current().points.push(point(take(), take()))
    else if (operator === parts.closePath) current().closed = true
    else {
      next += operator === parts.curveTo ? 6 : 4
      current().straight = false
    }
  }
  return outlines.filter(({ straight, points }) => straight && points.length > 1)
}

/** Thicker than this it is a bar, not a line. Points. */
const thickest = 3
/** Shorter than this it is a dot or a tick. Points. */
const shortest = 8

export type Strokes = { readonly across: Stroke[]; readonly down: Stroke[] }

/** Lines that are stroked: each straight piece on its own. */
export function stroked(outlines: readonly Outline[], dashed: boolean): Strokes {
  const pieces = outlines.flatMap(({ points, closed }) => {
    const [first] = points
    const all = closed && first ? [...points, first] : points
    return all.slice(1).map((point, i): readonly Point[] => [all[i] ?? point, point])
  })
  return asStrokes(pieces, dashed)
}

/** Lines that are filled: bars thin enough to look like one. */
export const filled = (outlines: readonly Outline[]): Strokes =>
  asStrokes(
    outlines.map(({ points }) => points),
    false,
  )

function asStrokes(shapes: readonly (readonly Point[])[], dashed: boolean): Strokes {
  const across: Stroke[] = []
  const down: Stroke[] = []
  for (const shape of shapes) {
    const xs = shape.map(([x]) => x)
    const ys = shape.map(([, y]) => y)
    const [left, right, top, bottom] = [least(xs), most(xs), least(ys), most(ys)]
    if (bottom - top <= thickest && right - left >= shortest)
      across.push({ at: (top + bottom) / 2, from: left, to: right, dashed })
    else if (right - left <= thickest && bottom - top >= shortest)
      down.push({ at: (left + right) / 2, from: top, to: bottom, dashed })
  }
  return { across, down }
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity)
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity)

/** Pieces that touch end to end are one line: word processors draw borders in pieces. */
export function joinedUp(strokes: readonly Stroke[]): Stroke[] {
  const sorted = strokes.toSorted((a, b) => a.at - b.at || a.from - b.from)
  const joined: Stroke[] = []
  for (const each of sorted) {
    const last = joined[joined.length - 1]
    if (last && Math.abs(last.at - each.at) < 0.6 && each.from <= last.to + 1)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, each.to), dashed: last.dashed || each.dashed }
    else joined.push(each)
  }
  return joined
}
