import { z } from '@hono/zod-openapi'
import { scopes } from '../auth/keys.ts'
import { operation } from '../http/operation.ts'
import { BodyId } from '../inspections/draft.ts'
import { findKey } from '../store/queries/keys.ts'

const OwnKey = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(scopes)),
    bodies: z.array(BodyId).nullable().meta({ description: 'null: mọi cơ quan' }),
    test: z.boolean(),
    expiresAt: z.string().nullable(),
  })
  .meta({ id: 'OwnKey' })

const readOwnKey = operation({
  method: 'get',
  path: '/v1/key',
  id: 'readOwnKey',
  tag: 'Khóa',
  summary: 'Khóa (hay token) đang dùng là của ai, làm được gì; không cho lại chính khóa',
  scope: 'read',
  answers: { 200: { description: 'Khóa đang dùng', schema: OwnKey } },
  handle: async (_ask, { principal: { id, scopes: granted, bodies, test, token }, queries }) => {
    const own = { id, scopes: granted, bodies, test }
    if (token) return { status: 200, json: { ...own, name: 'OIDC', expiresAt: token.expiresAt } }
    const row = await findKey(queries, id)
    if (!row) throw new Error(`key ${id} was authenticated and is not there`)
    const { name, expires_at: expiresAt } = row
    return { status: 200, json: { ...own, name, expiresAt } }
  },
})

export const keyOperations = [readOwnKey]
