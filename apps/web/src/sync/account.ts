import { type Db, putSetting } from '../store/db.ts'
import { tellChanged } from '../store/tabs.ts'
import { call } from './call.ts'

/** The key this device sends with, and what it may do. */
export type Account = {
  readonly key: string
  readonly name: string
  readonly scopes: readonly string[]
  /** the body the records of this device are filed under */
  readonly body: string
  readonly bodies: readonly string[] | null
  readonly test: boolean
  readonly expiresAt: string | null
  /** true once the API has said that the key opens nothing any more */
  readonly ended?: boolean
}

export const accountSetting = 'account'

export const accountOf = async (db: Db): Promise<Account | undefined> => {
  // Only `keepAccount` writes this setting.
  return (await db.get('settings', accountSetting)) as Account | undefined
}

export async function keepAccount(db: Db, account: Account | undefined): Promise<void> {
  await putSetting(db, accountSetting, account)
  tellChanged(accountSetting)
}

export type SignIn =
  | { readonly kind: 'ok'; readonly account: Account }
  | { readonly kind: 'wrong-key' | 'no-server' }
  | { readonly kind: 'may-not'; readonly name: string }

/** Asks the API what this key is. A key that cannot write inspections is of no use here. */
export async function signIn(key: string, body: string): Promise<SignIn> {
  const answer = await call(key, { method: 'GET', path: '/v1/key' })
  if (answer.kind === 'no-key') return { kind: 'wrong-key' }
  if (answer.kind === 'refused') return { kind: 'may-not', name: '' }
  if (answer.kind === 'later') return { kind: 'no-server' }
  // The API's own tests hold this shape.
  const told = answer.json as Omit<Account, 'key' | 'body' | 'ended'>
  if (!['inspect', 'admin'].some((scope) => told.scopes.includes(scope))) return { kind: 'may-not', name: told.name }
  const { name, scopes, bodies, test, expiresAt } = told
  return { kind: 'ok', account: { key, name, scopes, bodies, test, expiresAt, body: bodies?.[0] ?? body } }
}
