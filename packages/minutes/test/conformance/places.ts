import { inflateSync } from 'node:zlib'
import type { Opened } from './opened.ts'

/** Where an object stands by a table of the file: at an offset, or as which one of a stream of objects. */
export type Place =
  | { readonly object: number; readonly offset: number }
  | { readonly object: number; readonly stream: number; readonly index: number }

/** Tables as text (ISO 32000-1, 7.5.4) and as streams (7.5.8), read by themselves: not by the reader of the product. */
export const placesIn = (file: Opened): readonly Place[] => [
  ...tablesIn(file),
  ...tableStreamsIn(file).flatMap(({ places }) => places),
]

/** What stands at the end of each revision: its trailer, or the entries of the table that is a stream. */
export const trailersIn = (file: Opened): readonly string[] => [
  ...[...file.text.matchAll(/\btrailer\s*<<([\s\S]*?)>>\s*startxref/g)].map(([, each = '']) => each),
  ...tableStreamsIn(file).map(({ entries }) => entries),
]

/** Objects that are not where the tables say. */
export const misplacedIn = (file: Opened): readonly string[] =>
  placesIn(file).flatMap((place) => {
    if ('offset' in place)
      return file.text.startsWith(`${place.object} 0 obj`, place.offset)
        ? []
        : [`object ${place.object} is not at ${place.offset}`]
    const { object, stream, index } = place
    return heldIn(file, stream, index) === object ? [] : [`object ${object} is not ${index} of stream ${stream}`]
  })

function tablesIn({ text }: Opened): readonly Place[] {
  const tables = text.matchAll(/xref\n((?:\d+ \d+\n(?:\d{10} \d{5} [nf](?: \n| \r|\r\n))+)+)trailer/g)
  return [...tables].flatMap(([, table = '']) => {
    let number = 0
    return [...table.matchAll(/(\d{10}) \d{5} ([nf])|(\d+) \d+\n/g)].flatMap(([, offset, kind, first]) => {
      if (first !== undefined) number = Number(first)
      else if (kind === 'n') return [{ object: number++, offset: Number(offset) }]
      else number++
      return []
    })
  })
}

function tableStreamsIn({ text }: Opened): readonly { entries: string; places: readonly Place[] }[] {
  return [...text.matchAll(/\n\d+ 0 obj\n<<(\/Type\/XRef[^\n]*)\/Length (\d+)>>\nstream\n/g)].map((head) => {
    const entries = head[1] ?? ''
    const bytes = bytesBehind(text, head)
    const [kindSize = 0, secondSize = 0, thirdSize = 0] = numbersOf(/\/W\[([^\]]*)\]/.exec(entries)?.[1])
    const runs = numbersOf(/\/Index\[([^\]]*)\]/.exec(entries)?.[1] ?? `0 ${/\/Size (\d+)/.exec(entries)?.[1]}`)
    let at = 0
    const next = (size: number): number => {
      at += size
      return bytes.readUIntBE(at - size, size)
    }
    const places = runs.flatMap((first, i) =>
      i % 2 === 1
        ? []
        : Array.from({ length: runs[i + 1] ?? 0 }, (_, n): Place[] => {
            const [kind, second, third] = [next(kindSize), next(secondSize), next(thirdSize)]
            const object = first + n
            return kind === 0
              ? []
              : kind === 1
                ? [{ object, offset: second }]
                : [{ object, stream: second, index: third }]
          }).flat(),
    )
    return { entries, places }
  })
}

/** The object that a stream of objects lists at a place, if one begins there (7.5.7). */
function heldIn({ text }: Opened, stream: number, index: number): number | undefined {
  const head = new RegExp(`\\n${stream} 0 obj\\n<<(/Type/ObjStm[^\\n]*)/Length (\\d+)>>\\nstream\\n`).exec(text)
  if (head === null) return undefined
  const held = bytesBehind(text, head).toString('latin1')
  const listed = numbersOf(held.slice(0, held.indexOf('\n')))
  const begins = Number(/\/First (\d+)/.exec(head[1] ?? '')?.[1]) + (listed[2 * index + 1] ?? Number.NaN)
  return held.startsWith('<<', begins) ? listed[2 * index] : undefined
}

/** The bytes of the stream that begins behind its head: what it holds, then how many bytes it has. */
function bytesBehind(text: string, head: RegExpExecArray): Buffer {
  const from = head.index + head[0].length
  const bytes = Buffer.from(text.slice(from, from + Number(head[2])), 'latin1')
  return head[1]?.includes('/FlateDecode') ? inflateSync(bytes) : bytes
}

const numbersOf = (text = ''): readonly number[] => text.split(' ').map(Number)
