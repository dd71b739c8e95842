import { afterEach, describe, expect, test } from 'vitest'
import { verifier } from '../../src/audit/verify.ts'
import { migrate } from '../../src/store/migrate.ts'
import { append, heads, stretch } from '../../src/store/queries/audit.ts'
import { claim, keepAnswer } from '../../src/store/queries/idempotency.ts'
import { findKey, insertKey, revokeKey } from '../../src/store/queries/keys.ts'
import type { Store } from '../../src/store/store.ts'

const at = '2026-11-05T03:00:00.000Z'
const entry = (subject: string) => ({ at, actor: 'k', action: 'thử', subject, facts: { n: 1 } })

/** What every store keeps. `open` gives a new, empty one; `reopen` the same data again, as after a restart. */
export function storeContract(name: string, open: () => Promise<Store>, reopen?: () => Promise<Store>): void {
  describe(`store: ${name}`, () => {
    const opened: Store[] = []
    const fresh = async () => {
      const store = await open()
      opened.push(store)
      return store
    }
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close()
    })

    const row = {
      id: 'k1',
      hash: 'h',
      name: 'Khóa',
      scopes: '[]',
      bodies: null,
      test: 0,
      created_at: at,
      expires_at: null,
      revoked_at: null,
    }

    test('keeps what it is given, letter for letter', async () => {
      const { queries } = await fresh()
      await insertKey(queries, { ...row, name: 'Sở Nội vụ tỉnh Khánh Hòa "ừ" 𠮷' })
      expect(await findKey(queries, 'k1')).toEqual({ ...row, name: 'Sở Nội vụ tỉnh Khánh Hòa "ừ" 𠮷' })
      expect(await revokeKey(queries, 'k1', at)).toBe(true)
      expect(await revokeKey(queries, 'k1', at)).toBe(false)
    })

    test('a write that fails leaves nothing behind', async () => {
      const store = await fresh()
      const failing = store.write(async (queries) => {
        await insertKey(queries, row)
        await append(queries, 'so-noi-vu', entry('a'))
        throw new Error('giữa chừng')
      })
      await expect(failing).rejects.toThrow('giữa chừng')
      expect(await findKey(store.queries, 'k1')).toBeUndefined()
      expect(await heads(store.queries)).toEqual([])
    })

    test('one claim of an idempotency key wins; the others see its answer', async () => {
      const store = await fresh()
      const mine = { key_id: 'k', idem_key: 'i', request: 'r', created_at: at }
      const results = await Promise.all(
        Array.from({ length: 20 }, () =>
          store.write(async (queries) => {
            const earlier = await claim(queries, mine)
            if (!earlier) await keepAnswer(queries, mine, 'đã làm')
            return earlier?.answer
          }),
        ),
      )
      expect(results.filter((answer) => answer === undefined)).toHaveLength(1)
      expect(results.filter((answer) => answer === 'đã làm')).toHaveLength(19)
    })

    test('appends at once to one chain come one after the other, and the chain verifies', async () => {
      const store = await fresh()
      await Promise.all(
        Array.from({ length: 30 }, (_, i) =>
          store.write((queries) => append(queries, i % 2 ? 'a' : 'b', entry(`${i}`))),
        ),
      )
      const walk = verifier(await heads(store.queries))
      for (const body of ['a', 'b']) for (const each of await stretch(store.queries, body, 0, 100)) walk.add(each)
      const { ends, faults } = walk.end()
      expect(faults).toEqual([])
      expect(ends.map(({ seq }) => seq)).toEqual([15, 15])
    })

    test('migrating again changes nothing; a newer database is refused', async () => {
      const { queries } = await fresh()
      expect(await migrate(queries)).toEqual([])
      await expect(migrate(queries, [])).rejects.toThrow('newer than this software')
    })

    if (reopen)
      test('what was written is there after a restart', async () => {
        const store = await fresh()
        await store.write((queries) => insertKey(queries, row))
        const again = await reopen()
        opened.push(again)
        expect(await findKey(again.queries, 'k1')).toEqual(row)
      })
  })
}
