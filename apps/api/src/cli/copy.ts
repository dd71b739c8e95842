import { copyFileSync, existsSync, fsyncSync, mkdtempSync, openSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type Copied, copyAll, NotCopied } from '../store/copy.ts'
import { openStore, openToRead, storeOf } from '../store/open.ts'
import { openSqlite } from '../store/sqlite.ts'

const help = `Sao lưu, khôi phục, chuyển / Back up, restore, move

  npm run backup -- FILE     một tệp SQLite, lấy trong khi máy chủ chạy / one SQLite file, taken while the server runs
  npm run restore -- FILE    vào nơi lưu còn trống (DATA_DIR hoặc DATABASE_URL) / into an empty store
  npm run move -- URL        từ DATA_DIR sang postgres://…; dừng máy chủ trước / from DATA_DIR; stop the server first

Nhật ký được kiểm tra trong bản sao trước khi giữ lại. / The log is verified in the copy before it is kept.
0: xong / done · 2: lệnh sai / wrong command · 3: không sao được / not copied
`

function wrong(message: string): never {
  process.stderr.write(`${message}\n\n${help}`)
  process.exit(2)
}

/** A backup stands under its name only when it is whole and on the disk. */
async function backup(file: string): Promise<Copied> {
  const target = resolve(file)
  if (existsSync(target)) wrong(`${target} đã có / exists already`)
  const part = `${target}.part`
  for (const each of [part, `${part}-wal`, `${part}-shm`]) rmSync(each, { force: true })
  const from = openToRead(storeOf(process.env))
  const to = await openSqlite(part)
  try {
    const copied = await copyAll(from, to)
    await to.close()
    sync(part)
    renameSync(part, target)
    sync(dirname(target))
    return copied
  } catch (error) {
    await to.close()
    rmSync(part, { force: true })
    throw error
  } finally {
    await from.destroy()
  }
}

const sync = (path: string): void => fsyncSync(openSync(path, 'r'))

/** The backup itself is not touched: a copy of it is brought to the newest shape first. */
async function restore(file: string): Promise<Copied> {
  if (!existsSync(file)) wrong(`${file} không có / does not exist`)
  const folder = mkdtempSync(join(tmpdir(), 'congvu-restore-'))
  const copy = join(folder, 'congvu.db')
  copyFileSync(file, copy)
  const [from, to] = [await openSqlite(copy), await openStore(process.env)]
  try {
    return await copyAll(from.queries, to)
  } finally {
    await from.close()
    await to.close()
    rmSync(folder, { recursive: true })
  }
}

async function move(url: string): Promise<Copied> {
  const { DATABASE_URL: _other, ...env } = process.env
  const [from, to] = [await openStore(env), await openStore({ DATABASE_URL: url })]
  try {
    return await copyAll(from.queries, to)
  } finally {
    await from.close()
    await to.close()
  }
}

const commands: Readonly<Record<string, (target: string) => Promise<Copied>>> = { backup, restore, move }
const [command = '', target] = process.argv.slice(2)
const run = commands[command]
if (!run || target === undefined || target.startsWith('-')) wrong('')
try {
  const { rows, ends } = await run(target)
  process.stdout.write(`${JSON.stringify(ends)}\n`)
  process.stderr.write(`${rows} dòng, nhật ký nguyên vẹn / rows, log intact\n`)
} catch (error) {
  if (!(error instanceof NotCopied)) throw error
  process.stderr.write(`Không sao được / not copied: ${error.message}\n`)
  process.exitCode = 3
}
