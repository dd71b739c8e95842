import { type Evidence, type Inspection, momentInWords } from '@congvu/core'
import type { Block, Run } from '../document.ts'
import { annexTitle, note } from '../style.ts'
import { roman, sentence, sign, upper } from '../words.ts'

/** The bytes of a photo, by the SHA-256 of its file. */
export type PhotoOf = (sha256: string) => Uint8Array | undefined

/** Points: a hash of 64 digits stays on one line. */
const hashSize = 12
/** Millimetres: two photos with their captions to a page, the title above them on the first. */
const photoHeight = 90

/** `Phụ lục`, or `Phụ lục II` where there are several (NĐ 30/2020 Phụ lục I, Phần I, Mục III khoản 1). */
export const annexName = ({ annexes }: Inspection, at: number): string =>
  annexes.length === 1 ? 'Phụ lục' : `Phụ lục ${roman(at + 1)}`

/** One annex: its title, then its photos, each with caption, time and the hash of its file. */
export function annex(inspection: Inspection, at: number, photoOf: PhotoOf): Block[] {
  const { annexes, evidence, issuer } = inspection
  const given = annexes[at]
  if (given === undefined) return []
  const items = given.photos.flatMap((id) => evidence.filter((entry) => entry.id === id))
  return [
    annexTitle(annexName(inspection, at), 'annexNumber'),
    annexTitle(upper(given.title), 'annexTitle'),
    // NĐ 30/2020 Phụ lục I, Phần I, Mục III khoản 1: filled in by hand on paper, left blank in the electronic version.
    note([
      '(Kèm theo Biên bản số ',
      room(12),
      `/${sign(issuer)} ngày `,
      room(8),
      ' tháng ',
      room(8),
      ' năm ',
      room(14),
      ')',
    ]),
    ...items.flatMap((item, i) => photo(item, i + 1, photoOf)),
  ]
}

const room = (blank: number): Run => ({ blank, dotted: false })

/** What is printed can be held against its file, and where that is a smaller copy, against the photo as it was taken. */
const hashes = ({ sha256, original }: Evidence): string =>
  original === undefined ? `SHA-256: ${sha256}` : `SHA-256: ${sha256}\nẢnh gốc: ${original}`

function photo(item: Evidence, number: number, photoOf: PhotoOf): Block[] {
  const bytes = photoOf(item.sha256)
  if (bytes === undefined) throw new Error(`photo ${item.id} was not handed in; minutesProblems tells so beforehand`)
  const taken = item.takenAt ? ` Chụp lúc ${momentInWords(item.takenAt)}.` : ''
  return [
    {
      kind: 'photo',
      bytes,
      alt: item.caption,
      caption: [
        `Ảnh ${number} (${item.id}). ${sentence(item.caption)}.${taken}\n`,
        { text: hashes(item), size: hashSize },
      ],
      box: { height: photoHeight },
    },
  ]
}
