import { verify } from 'node:crypto'
import { type Lang, readInspection } from '@congvu/core'
import { checkQr, type Ed25519Verify, qrHolds } from '@congvu/minutes'
import { exit, type Io, put } from '@congvu/terminal'
import { readKey } from '../io/keys.ts'
import { readRecord, sourceOf } from '../io/read-record.ts'
import { qrLines } from '../messages/qr-words.ts'
import { tell } from '../say.ts'

type Asked = {
  /** what a reader of QR codes gave */
  readonly text: string
  /** name of the record's file */
  readonly record: string
  /** name of the file with the issuing body's public key */
  readonly key: string | undefined
  readonly json: boolean
}

/** Does a code read from paper belong to this record, signed by whom it should be? Status 3 when not. */
export async function verifyQr({ text, record, key, json }: Asked, lang: Lang, io: Io): Promise<number> {
  const file = await readRecord(sourceOf(record, io.cwd), io.stdin)
  if (!file.ok) return tell(io, lang, record, file.problems)
  const reading = readInspection(file.input)
  if (!reading.ok) return tell(io, lang, record, reading.problems)
  const publicKey = key === undefined ? undefined : await readKey(key, 'public', io)
  if (publicKey && 'code' in publicKey) return tell(io, lang, key ?? '', [publicKey])
  const check: Ed25519Verify | undefined =
    publicKey && ((message, signature) => verify(null, message, publicKey, signature))
  const found = await checkQr(text, reading.inspection, check)
  const holds = qrHolds(found, publicKey !== undefined)
  const { signature: _, ...said } = found.readable ? found.proof : {}
  const data = { ok: holds, ...found, ...(found.readable ? { proof: said } : {}) }
  await put(io.stdout, json ? `${JSON.stringify(data, null, 2)}\n` : qrLines(found, lang))
  return holds ? exit.done : exit.disagrees
}
