import { z } from '@hono/zod-openapi'
import { spaceOf, visibleBodies } from '../auth/access.ts'
import type { Principal } from '../auth/keys.ts'
import { invalid } from '../errors/api-refusal.ts'
import type { PageAsked, Place } from '../store/queries/page.ts'
import { wholeNumber } from './whole-number.ts'

/** What every list of changes takes: hand `next` back as `cursor`; `changedSince` includes that instant. */
export const PageQuery = {
  changedSince: z.iso.datetime({ offset: true }).optional(),
  cursor: z.string().max(200).optional(),
  limit: wholeNumber(1, 200).optional(),
}
type Query = {
  readonly changedSince?: string | undefined
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}
const usual = 50

export const pageShape = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() })

/** The page to ask the store for, of what this key sees; one row more, to know whether another page follows. */
export const asked = ({ changedSince, cursor, limit = usual }: Query, principal: Principal): PageAsked => ({
  bodies: visibleBodies(principal),
  prefix: spaceOf(principal),
  since: changedSince === undefined ? undefined : new Date(changedSince).toISOString(),
  after: cursor === undefined ? undefined : placeOf(cursor),
  limit: limit + 1,
})

type Row = { readonly id: string; readonly changed_at: string }

export function ofPage<R extends Row, T>(rows: readonly R[], { limit = usual }: Query, item: (row: R) => T) {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { items: page.map(item), next: rows.length > limit && last ? cursorOf(last) : null }
}

const cursorOf = ({ changed_at, id }: Row): string =>
  Buffer.from(JSON.stringify([changed_at, id])).toString('base64url')

const Cursor = z.tuple([z.iso.datetime(), z.uuid()])

/** @throws {ApiRefusal} `invalid-request` for a cursor this API did not make */
function placeOf(cursor: string): Place {
  try {
    const [at, id] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return { changed: at, id }
  } catch {
    throw invalid([
      { code: 'bad-format', severity: 'error', pointer: '/query/cursor', facts: { text: cursor.slice(0, 60) } },
    ])
  }
}
