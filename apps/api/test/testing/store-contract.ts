import { afterEach, describe, expect, test } from 'vitest'
import { verifier } from '../../src/audit/verify.ts'
import { migrate } from '../../src/store/migrate.ts'
import { append, heads, stretch } from '../../src/store/queries/audit.ts'
import {
  assessmentsOf,
  findAssessment,
  insertAssessment,
  lastAssessment,
} from '../../src/store/queries/case-assessments.ts'
import { findFile, insertFile } from '../../src/store/queries/files.ts'
import { claim, keepAnswer } from '../../src/store/queries/idempotency.ts'
import { insertInspection, inspectionsUnder, pageOfInspections } from '../../src/store/queries/inspections.ts'
import { findKey, insertKey, revokeKey } from '../../src/store/queries/keys.ts'
import type { Place } from '../../src/store/queries/page.ts'
import {
  findRecord,
  insertRecord,
  pageOfRecords,
  recordsAbout,
  recordsOfYear,
  replaceRecord,
  versionsOf,
} from '../../src/store/queries/records.ts'
import {
  findSubscription,
  forgetOldSecrets,
  insertSubscription,
  replaceSecret,
} from '../../src/store/queries/webhooks.ts'
import type { InspectionRow, RecordRow } from '../../src/store/schema.ts'
import type { Store } from '../../src/store/store.ts'

const at = '2026-11-05T03:00:00.000Z'
const inspectionRow = (id: string): InspectionRow => ({
  body: 'so-noi-vu',
  id,
  version: 1,
  state: 'draft',
  number: null,
  record: '{}',
  eligibility: '[]',
  supersedes: null,
  superseded_by: null,
  reason: null,
  follow_up_of: null,
  decision_id: null,
  signed_on: null,
  signed_how: null,
  created_at: at,
  changed_at: at,
})
const recordRow: RecordRow = {
  body: 'so-noi-vu',
  kind: 'deed',
  id: 'r',
  version: 1,
  state: 'reported',
  year: null,
  about: null,
  document: '{}',
  created_at: at,
  changed_at: at,
}
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
      const { queries, kind } = await fresh()
      expect(await migrate(queries, kind)).toEqual([])
      await expect(migrate(queries, kind, [])).rejects.toThrow('newer than this software')
    })

    test('lists changes in the order of bytes, page by page, none skipped and none twice', async () => {
      const { queries } = await fresh()
      const ids = ['B', 'a', 'Z-1', 'z1', 'đ', 'Đ', 'z-2', '10', '9']
      const bodies = ['so-noi-vu', 'so-y-te', 'so-khac']
      for (const [i, id] of ids.entries())
        await insertInspection(queries, { ...inspectionRow(id), body: bodies[i % 3] ?? '' })
      const inOrder = ids.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      for (const asked of [null, bodies, [...bodies, 'so-noi-vu']]) {
        const seen: string[] = []
        for (let after: Place | undefined; ; ) {
          const page = await pageOfInspections(queries, { bodies: asked, prefix: '', after, limit: 2 })
          seen.push(...page.map(({ id }) => id))
          const last = page.at(-1)
          if (last === undefined) break
          after = { changed: last.changed_at, id: last.id }
        }
        expect(seen, `${asked}`).toEqual(inOrder)
      }
    })

    test('keeps every version of a record; of two changes of one version one wins', async () => {
      const store = await fresh()
      const { queries } = store
      const first: RecordRow = { ...recordRow, id: 'r' }
      await insertRecord(queries, first, 'k1')
      const change = (document: string) =>
        store.write((tx) => replaceRecord(tx, { ...first, version: 2, document }, 'k2'))
      const won = await Promise.all([change('"một"'), change('"hai"')])
      expect(won.toSorted()).toEqual([false, true])
      const versions = await versionsOf(queries, first)
      expect(versions.map(({ version, key_id }) => [version, key_id])).toEqual([
        [1, 'k1'],
        [2, 'k2'],
      ])
      expect(await findRecord(queries, 'deed', 'r')).toMatchObject({ document: versions[1]?.document })
    })

    test('assessments of a case stand in their order, and one number is given once', async () => {
      const { queries } = await fresh()
      const of = { body: 'so-noi-vu', id: 'c' }
      const made = { body: of.body, case_id: of.id, case_version: 1, facts_on: '2026-09-15', key_id: 'k', at }
      for (const seq of [2, 10, 1]) await insertAssessment(queries, { ...made, seq, receipt: `"${seq}"` })
      await insertAssessment(queries, { ...made, case_id: 'd', seq: 11, receipt: '""' })
      await expect(insertAssessment(queries, { ...made, seq: 2, receipt: '"x"' })).rejects.toThrow()
      expect((await assessmentsOf(queries, of)).map(({ seq }) => seq)).toEqual([1, 2, 10])
      expect((await lastAssessment(queries, of))?.seq).toBe(10)
      expect((await findAssessment(queries, of, 2))?.receipt).toBe('"2"')
    })

    test('finds inspections by their decision, and records by what they are about, within one body', async () => {
      const { queries } = await fresh()
      for (const [id, decision_id, body] of [
        ['i1', 'd1', 'so-noi-vu'],
        ['i2', 'd2', 'so-noi-vu'],
        ['i3', 'd1', 'so-y-te'],
      ] as const)
        await insertInspection(queries, { ...inspectionRow(id), decision_id, body })
      const under = async (...of: string[]) => (await inspectionsUnder(queries, 'so-noi-vu', of)).map(({ id }) => id)
      expect([await under('d1'), await under('d1', 'd2'), await under()]).toEqual([['i1'], ['i1', 'i2'], []])
      for (const body of ['so-noi-vu', 'so-y-te'])
        await insertRecord(queries, { ...recordRow, kind: 'decision', body, about: 'p' }, 'k')
      expect((await recordsAbout(queries, 'decision', 'so-y-te', 'p')).map(({ body }) => body)).toEqual(['so-y-te'])
    })

    test('lists records by year, by what they are about and by body, in the order of bytes', async () => {
      const { queries } = await fresh()
      const rows = [
        { id: 'B', year: 2026 },
        { id: 'a', year: 2026, about: 'II.2' },
        { id: 'đ', year: 2025, about: 'II.2' },
        { id: 'Z', year: 2026, body: 'test:so-noi-vu' },
        { id: 'z', year: 2026, state: 'withdrawn' },
      ]
      for (const each of rows) await insertRecord(queries, { ...recordRow, ...each }, 'k')
      const all = { bodies: null, prefix: '', limit: 9 }
      const of = async (narrowed: object, page = {}) =>
        (await pageOfRecords(queries, { kind: 'deed', ...narrowed }, { ...all, ...page })).map(({ id }) => id)
      expect(await of({})).toEqual(['B', 'a', 'z', 'đ'])
      expect(await of({ year: 2026, state: 'reported' })).toEqual(['B', 'a'])
      expect(await of({ about: 'II.2' }, { after: { changed: at, id: 'a' } })).toEqual(['đ'])
      expect(await of({}, { bodies: ['test:so-noi-vu'] })).toEqual(['Z'])
      const asked = { kind: 'deed', state: 'reported', year: 2026, about: ['II.2'] } as const
      expect((await recordsOfYear(queries, asked, all)).map(({ id }) => id)).toEqual(['B', 'a', 'đ'])
      expect((await recordsOfYear(queries, { ...asked, about: [] }, all)).map(({ id }) => id)).toEqual(['B', 'a'])
    })

    test('bytes of a file come back as they were', async () => {
      const { queries } = await fresh()
      const data = Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256))
      const file = { body: 'so-noi-vu', inspection_id: 'i', sha256: 'h', role: 'evidence', type: 't' } as const
      expect(await insertFile(queries, { ...file, size: 512, data, created_at: at })).toBe(true)
      expect(await insertFile(queries, { ...file, size: 512, data, created_at: at })).toBe(false)
      const found = await findFile(queries, file)
      expect(Buffer.compare(Buffer.from(found?.data ?? []), data)).toBe(0)
    })

    test('of two that replace one secret at once one does; a secret whose time is over is erased', async () => {
      const store = await fresh()
      const row = {
        id: 's',
        url: 'https://e-office.example/',
        secret: 'a',
        old_secret: null,
        old_secret_until: null,
        types: null,
        bodies: null,
        key_id: 'k',
        created_at: at,
        ended_at: null,
        ended_why: null,
      }
      await insertSubscription(store.queries, row)
      const by = (secret: string) =>
        store.write((tx) => replaceSecret(tx, row, { secret, old_secret: 'a', old_secret_until: at }))
      expect((await Promise.all([by('b'), by('c')])).toSorted()).toEqual([false, true])
      const kept = async () => (await findSubscription(store.queries, 's'))?.old_secret
      await forgetOldSecrets(store.queries, '2026-11-05T02:59:59.999Z')
      expect(await kept()).toBe('a')
      await forgetOldSecrets(store.queries, at)
      expect(await kept()).toBeNull()
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
