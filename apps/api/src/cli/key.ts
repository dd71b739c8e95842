import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { isDay } from '@congvu/core'
import { systemChain } from '../audit/chain.ts'
import { issueKey } from '../auth/issue-key.ts'
import { type Scope, scopes } from '../auth/keys.ts'
import { openStore } from '../store/open.ts'
import { append } from '../store/queries/audit.ts'
import { allKeys, revokeKey } from '../store/queries/keys.ts'

const help = `Khóa của API / Keys of the API

  npm run key -- create --name "E-Office" --scopes read,inspect [--bodies so-noi-vu,22366] [--expires 2027-12-31] [--test]
  npm run key -- list
  npm run key -- revoke ID

Quyền / scopes: read (đọc), inspect (lập hồ sơ), decide (kết luận, cho số), admin (mọi việc)
--bodies: chỉ các cơ quan này; bỏ trống: mọi cơ quan / only these bodies; left out: all
--test: khóa thử, không gây tác động ra ngoài / a test key, without outside effect
DATA_DIR: thư mục dữ liệu / the folder of data (data)
DATABASE_URL: postgres://… thay cho thư mục / in place of the folder
`

const bodyPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
const isScope = (word: string): word is Scope => (scopes as readonly string[]).includes(word)
const words = (text: string | undefined): string[] => (text ?? '').split(',').filter(Boolean)

function wrong(message: string): never {
  process.stderr.write(`${message}\n\n${help}`)
  process.exit(2)
}

function asked() {
  try {
    const options = { type: 'string' } as const
    return parseArgs({
      allowPositionals: true,
      options: { name: options, scopes: options, bodies: options, expires: options, test: { type: 'boolean' } },
    })
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
}

const { positionals, values } = asked()
const [command, id] = positionals
const now = () => new Date().toISOString()

async function create(): Promise<void> {
  const wanted = words(values.scopes)
  const granted = wanted.filter(isScope)
  if (!values.name) return wrong('Thiếu --name / --name is missing')
  if (granted.length === 0 || granted.length < wanted.length) return wrong(`--scopes: ${scopes.join(', ')}`)
  const bodies = values.bodies === undefined ? null : words(values.bodies)
  if (bodies?.length === 0 || bodies?.some((body) => !bodyPattern.test(body))) return wrong('--bodies: so-noi-vu,22366')
  if (values.expires !== undefined && !isDay(values.expires)) return wrong('--expires: 2027-12-31')
  const asked = {
    name: values.name,
    scopes: granted,
    bodies,
    test: values.test ?? false,
    // Through the end of that day in Vietnam.
    ...(values.expires && { expiresAt: `${values.expires}T17:00:00.000Z` }),
  }
  const key = await store.write((queries) => issueKey(queries, asked, { now: Date.now, random: randomBytes }, 'cli'))
  process.stdout.write(`${key}\n`)
  process.stderr.write('Khóa chỉ hiện một lần này. Cất giữ ngay. / Shown this once: keep it now.\n')
}

async function list(): Promise<void> {
  for (const row of await allKeys(store.queries)) {
    const state = row.revoked_at ? `thu hồi ${row.revoked_at}` : (row.expires_at ?? 'không hết hạn')
    process.stdout.write(
      `${row.id}  ${row.test ? 'test' : 'live'}  ${words(row.scopes.replace(/[[\]"]/g, '')).join('+')}  ${row.bodies ?? '*'}  ${state}  ${row.name}\n`,
    )
  }
}

async function revoke(): Promise<void> {
  if (!id) return wrong('Thiếu ID / ID is missing')
  const done = await store.write(async (queries) => {
    const revoked = await revokeKey(queries, id, now())
    if (revoked)
      await append(queries, systemChain, { at: now(), actor: 'cli', action: 'key.revoke', subject: id, facts: {} })
    return revoked
  })
  if (!done) wrong(`Không có khóa ${id} còn dùng / no living key ${id}`)
}

const commands: Readonly<Record<string, () => Promise<void>>> = { create, list, revoke }
const run = commands[command ?? '']
if (!run) wrong(command === undefined ? '' : `? ${command}`)
const store = await openStore(process.env)
await run()
await store.close()
