import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { type Inspection, readInspection } from '@congvu/core'
import { type MinutesOptions, renderMinutes } from '../src/render-minutes.ts'
import { embedSignature } from '../src/sign/embed.ts'
import { prepareSignature } from '../src/sign/prepare.ts'
import { Authority, type Signer } from './signers.ts'

/** Minutes of every kind that is made here, for tests that hold all of them against the same questions. */

const folder = new URL('../../../examples/', import.meta.url)
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const pictures = new Map(
  readdirSync(new URL('photos/', folder)).map((name) => {
    const bytes = readFileSync(new URL(`photos/${name}`, folder))
    return [sha256(bytes), bytes] as const
  }),
)
const photos = (hash: string) => pictures.get(hash)

/** An example's record, bent before it is read. */
export function exampleRecord(
  name: string,
  bend: (json: ReturnType<typeof JSON.parse>) => void = () => {},
): Inspection {
  const json = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  bend(json)
  const reading = readInspection(json)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.inspection
}

const example = (name: string, options: MinutesOptions = {}): Promise<Uint8Array> =>
  renderMinutes(exampleRecord(name), { photos, ...options })

/** By what is special of each. */
export const unsignedKinds = async (): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map([
    ['as made by default', await example('01-phuong-mot-cua.json')],
    ['with its own glyphs', await example('01-phuong-mot-cua.json', { glyphs: 'used' })],
    ['with a code at the foot', await example('11-toi-thieu.json', { qr: {} })],
    ['with annexes of photos', await example('10-phu-luc-anh.json')],
    ['with a table over pages', await example('06-bon-muoi-phat-hien.json', { glyphs: 'used', qr: {} })],
    ['with long names', await example('14-ten-dai.json')],
  ])

export const plainFile = (): Promise<Uint8Array> => example('01-phuong-mot-cua.json', { profile: 'plain' })

/** Signed once and three times. Needs openssl. */
export async function signedKinds(): Promise<ReadonlyMap<string, Uint8Array>> {
  const authority = new Authority()
  const signed = async (pdf: Uint8Array, field: string, signer: Signer): Promise<Uint8Array> => {
    const { certificate } = signer
    const prepared = await prepareSignature(pdf, { field, at: '2026-11-05T16:45:30', certificate })
    return embedSignature(prepared.pdf, { signature: signer.sign(prepared.hash ?? new Uint8Array()) })
  }
  const base = await renderMinutes(
    exampleRecord('11-toi-thieu.json', (json) => {
      json.signers = [
        { as: 'inspected', name: 'Nguyễn Văn Ỹ' },
        { as: 'secretary', name: 'Trần Thị Mỹ Ẩn' },
        { as: 'head', name: 'Lê Vĩnh Nghĩa' },
      ]
    }),
  )
  const once = await signed(base, 'head', authority.signer('Lê Vĩnh Nghĩa', 'rsa2048'))
  const twice = await signed(once, 'secretary', authority.signer('Trần Thị Mỹ Ẩn', 'p256'))
  const thrice = await signed(twice, 'inspected', authority.signer('Nguyễn Văn Ỹ', 'rsa3072'))
  return new Map([
    ['signed once', once],
    ['signed three times', thrice],
  ])
}
