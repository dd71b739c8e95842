import { systemChain } from '../audit/chain.ts'
import { instant, type Ports } from '../ports.ts'
import { append } from '../store/queries/audit.ts'
import { insertKey } from '../store/queries/keys.ts'
import type { Queries } from '../store/store.ts'
import { type KeyAsked, newKey } from './keys.ts'

/** A new key, kept and written in the log, in the transaction at hand. @returns the text to hand over once */
export async function issueKey(
  queries: Queries,
  asked: KeyAsked,
  ports: Pick<Ports, 'now' | 'random'>,
  actor: string,
): Promise<string> {
  const { key, row } = newKey(asked, ports)
  await insertKey(queries, row)
  const facts = { scopes: asked.scopes.join(','), test: asked.test }
  await append(queries, systemChain, { at: instant(ports), actor, action: 'key.create', subject: row.id, facts })
  return key
}
