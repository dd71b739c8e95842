import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { type Inspection, readInspection } from '@congvu/core'
import { textsInOrder } from '../../core/test/arbitrary-inspection.ts'
import { type MinutesOptions, renderMinutes } from '../src/render-minutes.ts'
import { printedIn } from '../src/sections/parts.ts'
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

/** A file, the record it was made from, and what of the record it says, in order. */
export type Kind = {
  readonly pdf: Uint8Array
  readonly record: Inspection
  readonly says: readonly string[]
  /** An annex in a file of its own has neither the sections of minutes nor those who sign them. */
  readonly isAnnex?: true
}

async function kindOf(record: Inspection, options: MinutesOptions = {}): Promise<Kind> {
  const pdf = await renderMinutes(record, { photos, ...options })
  const part = options.part ?? 'all'
  if (typeof part !== 'number') return { pdf, record, says: textsInOrder(printedIn(record, part)) }
  return { pdf, record, says: printedIn(record, part).annexes.map(({ title }) => title), isAnnex: true }
}

const made = (name: string, options: MinutesOptions = {}): Promise<Kind> => kindOf(exampleRecord(name), options)

/** Three who sign. */
const threeSigners = (): Inspection =>
  exampleRecord('11-toi-thieu.json', (json) => {
    json.signers = [
      { as: 'inspected', name: 'Nguyễn Văn Ỹ' },
      { as: 'secretary', name: 'Trần Thị Mỹ Ẩn' },
      { as: 'head', name: 'Lê Vĩnh Nghĩa' },
    ]
  })

function withPictures(): Promise<Kind> {
  const picture = (name: string): Uint8Array => readFileSync(new URL(`chu-ky/${name}.png`, folder))
  const pictures = [
    { of: 'head', bytes: picture('chu-ky-mau') },
    { of: 'agency', bytes: picture('con-dau-mau'), width: 36 },
  ]
  return kindOf(threeSigners(), { pictures })
}

/** By what is special of each. */
export const unsignedKinds = async (): Promise<ReadonlyMap<string, Kind>> =>
  new Map([
    ['as made by default', await made('01-phuong-mot-cua.json')],
    ['with its own glyphs', await made('04-tu-choi-ky.json', { glyphs: 'used' })],
    ['with a code at the foot', await made('11-toi-thieu.json', { qr: {} })],
    ['with annexes of photos', await made('10-phu-luc-anh.json')],
    ['with a table over pages', await made('06-bon-muoi-phat-hien.json', { glyphs: 'used', qr: {} })],
    ['without the annex, which has a file of its own', await made('10-phu-luc-anh.json', { part: 'main' })],
    ['whose annex is this file', await made('10-phu-luc-anh.json', { part: 0, qr: {} })],
    ['with pictures of signature and seal', await withPictures()],
    ['with long names', await made('14-ten-dai.json')],
  ])

export const plainKind = (): Promise<Kind> => made('11-toi-thieu.json', { profile: 'plain' })

/** How many have signed each of {@link signedKinds}. */
export const signatureCounts: ReadonlyMap<string, number> = new Map([
  ['signed once', 1],
  ['signed three times', 3],
  ['signed under a picture of the signature', 1],
  ['whose annex is this file, signed by the body', 1],
])

/** Signed files, by what is special of each. Needs openssl. */
export async function signedKinds(): Promise<ReadonlyMap<string, Kind>> {
  const authority = new Authority()
  const signed = async (kind: Kind, field: string, { certificate, sign }: Signer): Promise<Kind> => {
    const prepared = await prepareSignature(kind.pdf, { field, at: '2026-11-05T16:45:30', certificate })
    const pdf = await embedSignature(prepared.pdf, { signature: sign(prepared.hash ?? new Uint8Array()) })
    return { ...kind, pdf }
  }
  const head = authority.signer('Lê Vĩnh Nghĩa', 'rsa2048')
  const once = await signed(await kindOf(threeSigners()), 'head', head)
  const twice = await signed(once, 'secretary', authority.signer('Trần Thị Mỹ Ẩn', 'p256'))
  const annex = await made('10-phu-luc-anh.json', { part: 0 })
  return new Map([
    ['signed once', once],
    ['signed three times', await signed(twice, 'inspected', authority.signer('Nguyễn Văn Ỹ', 'rsa3072'))],
    ['signed under a picture of the signature', await signed(await withPictures(), 'head', head)],
    ['whose annex is this file, signed by the body', await signed(annex, 'agency', head)],
  ])
}
