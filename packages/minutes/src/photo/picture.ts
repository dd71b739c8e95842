import type { Problem } from '@congvu/core'

/** A picture that can be printed, as its file says. */
export type Picture = Jpeg | Png

type Common = {
  /** Pixels as stored. */
  readonly width: number
  readonly height: number
  /** Which corner the first stored pixel stands at, 1 to 8 (EXIF 2.32, tag 0112h): 5 to 8 are turned on their side. */
  readonly orientation: Orientation
}

export type Jpeg = Common & { readonly kind: 'jpeg'; readonly components: 1 | 3 }

export type Png = Common & {
  readonly kind: 'png'
  /** Bits of one sample. */
  readonly bits: 1 | 2 | 4 | 8 | 16
  /** Samples of one pixel: grey, palette, RGB, and with alpha. */
  readonly colour: 'grey' | 'palette' | 'rgb' | 'grey-alpha' | 'rgb-alpha'
  readonly interlaced: boolean
}

export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

export type PictureCode = 'photo-kind' | 'photo-corrupt' | 'photo-too-large'

export type PictureProblem = Problem<PictureCode>

/** Millions of pixels: phones of 2026 take 12 to 50, and send less; one of this size needs some 160 MB to be shown. */
export const mostMegapixels = 40
