import type { Colour } from '../page.ts'
import { fontOf, type ReadFont } from './fonts.ts'
import { type Matrix, numberOf } from './matrix.ts'

/** How a page writes and draws at a moment (ISO 32000-1, 8.4). */
export type State = {
  on: Matrix
  font: ReadFont
  size: number
  charSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  mode: number
  colour: Colour
  strokeColour: Colour
  dashed: boolean
}

const black: Colour = [0, 0, 0]

/** A page's state at its beginning. */
export const first = (on: Matrix): State => ({
  on,
  font: fontOf(undefined),
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  colour: black,
  strokeColour: black,
  dashed: false,
})

export const colourOf = ([r, g, b]: readonly unknown[]): Colour => [numberOf(r), numberOf(g), numberOf(b)]
export const isWhite = (colour: Colour): boolean => colour !== 'pattern' && colour.every((channel) => channel > 0xe0)
