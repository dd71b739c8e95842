import { z } from '@hono/zod-openapi'

/** A whole number as an address writes it: `1e2`, `0x10` and nothing at all are text, and refused as such. */
export const wholeNumber = (least: number, most: number) =>
  z.preprocess(
    (text) => (typeof text === 'string' && /^-?\d{1,15}$/.test(text) ? Number(text) : text),
    z.number().int().min(least).max(most),
  )
