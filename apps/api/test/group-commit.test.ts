import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { openSqlite } from '../src/store/sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'congvu-commit-'))
const store = await openSqlite(join(folder, 'congvu.db'))
await sql`create table parent (id integer primary key)`.execute(store.queries)
await sql`create table child (of integer references parent (id) deferrable initially deferred)`.execute(store.queries)
beforeEach(async () => {
  await sql`delete from child`.execute(store.queries)
  await sql`delete from parent`.execute(store.queries)
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const add = (id: number) => store.write((queries) => sql`insert into parent values (${id})`.execute(queries))
const kept = async () => (await sql<{ id: number }>`select id from parent order by id`.execute(store.queries)).rows

test('of writes that come together the one that fails is undone alone', async () => {
  const failing = store.write(async (queries) => {
    await sql`insert into parent values (2)`.execute(queries)
    throw new Error('after its write')
  })
  const outcomes = await Promise.allSettled([add(1), failing, add(3), add(1), add(4)])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'])
  expect(await kept()).toEqual([{ id: 1 }, { id: 3 }, { id: 4 }])
})

test('a commit that fails is nobody’s success, and nothing of it is kept; the next write goes on', async () => {
  const orphan = store.write((queries) => sql`insert into child values (99)`.execute(queries))
  const outcomes = await Promise.allSettled([add(1), orphan, add(2)])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(await kept()).toEqual([])
  await add(5)
  expect(await kept()).toEqual([{ id: 5 }])
})

test('200 writes at once are all there when the last is answered', async () => {
  await Promise.all(Array.from({ length: 200 }, (_, i) => add(i + 1)))
  expect(await kept()).toHaveLength(200)
})
