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

/** A file, and the record it was made from. */
export type Kind = { readonly pdf: Uint8Array; readonly record: Inspection }

async function made(name: string, options: MinutesOptions = {}): Promise<Kind> {
  const record = exampleRecord(name)
  return { pdf: await renderMinutes(record, { photos, ...options }), record }
}

/** Three who sign. */
const threeSigners = (): Inspection =>
  exampleRecord('11-toi-thieu.json', (json) => {
    json.signers = [
      { as: 'inspected', name: 'Nguyễn Văn Ỹ' },
      { as: 'secretary', name: 'Trần Thị Mỹ Ẩn' },
      { as: 'head', name: 'Lê Vĩnh Nghĩa' },
    ]
  })

async function withPictures(): Promise<Kind> {
  const picture = (name: string): Uint8Array => readFileSync(new URL(`chu-ky/${name}.png`, folder))
  const pictures = [
    { of: 'head', bytes: picture('chu-ky-mau') },
    { of: 'agency', bytes: picture('con-dau-mau'), width: 36 },
  ]
  const record = threeSigners()
  return { pdf: await renderMinutes(record, { pictures }), record }
}

/** By what is special of each. */
export const unsignedKinds = async (): Promise<ReadonlyMap<string, Kind>> =>
  new Map([
    ['as made by default', await made('01-phuong-mot-cua.json')],
    ['with its own glyphs', await made('04-tu-choi-ky.json', { glyphs: 'used' })],
    ['with a code at the foot', await made('11-toi-thieu.json', { qr: {} })],
    ['with annexes of photos', await made('10-phu-luc-anh.json')],
    ['with a table over pages', await made('06-bon-muoi-phat-hien.json', { glyphs: 'used', qr: {} })],
    ['with pictures of signature and seal', await withPictures()],
    ['with long names', await made('14-ten-dai.json')],
  ])

export const plainKind = (): Promise<Kind> => made('11-toi-thieu.json', { profile: 'plain' })

/** Signed once and three times. Needs openssl. */
export async function signedKinds(): Promise<ReadonlyMap<string, Kind>> {
  const authority = new Authority()
  const signed = async (pdf: Uint8Array, field: string, signer: Signer): Promise<Uint8Array> => {
    const { certificate } = signer
    const prepared = await prepareSignature(pdf, { field, at: '2026-11-05T16:45:30', certificate })
    return embedSignature(prepared.pdf, { signature: signer.sign(prepared.hash ?? new Uint8Array()) })
  }
  const record = threeSigners()
  const once = await signed(await renderMinutes(record), 'head', authority.signer('Lê Vĩnh Nghĩa', 'rsa2048'))
  const twice = await signed(once, 'secretary', authority.signer('Trần Thị Mỹ Ẩn', 'p256'))
  const thrice = await signed(twice, 'inspected', authority.signer('Nguyễn Văn Ỹ', 'rsa3072'))
  return new Map([
    ['signed once', { pdf: once, record }],
    ['signed three times', { pdf: thrice, record }],
  ])
}
