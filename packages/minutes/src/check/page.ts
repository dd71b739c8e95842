/**
 * What an independent reader sees of a file: words with their place and type, and drawn lines. Points from the upper
 * left corner of the page as it is shown; `y` is a baseline.
 */

/** Letters without a space between them, of one type and colour. */
export type Word = {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  /** as the file names it, without the tag of a subset: `TimesNewRomanPS-BoldMT`; empty when it has none */
  readonly font: string
  readonly bold: boolean
  readonly italic: boolean
  readonly colour: Colour
  /** whether a space was written before it, as opposed to a jump */
  readonly spaced: boolean
}

/** Red, green, blue, 0 to 255; `pattern`: no plain colour. */
export type Colour = readonly [number, number, number] | 'pattern'

/** A straight stroke or thin bar. `from` and `to` run along it, `at` across. */
export type Stroke = { readonly at: number; readonly from: number; readonly to: number; readonly dashed: boolean }

export type ReadPage = {
  /** 1 is the first page of the file */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly across: readonly Stroke[]
  readonly down: readonly Stroke[]
  /** letters that are there to be searched and are not drawn: the second layer of a scan */
  readonly hidden: number
  /** letters that stand at an angle: watermarks, stamps */
  readonly turned: number
}

export type ReadFile = {
  /** pages of the file, which may be more than were read */
  readonly count: number
  readonly pages: readonly ReadPage[]
}

export const millimetres = (points: number): number => (points * 25.4) / 72
export const points = (millimetres: number): number => (millimetres * 72) / 25.4
