import { unzlibSync } from 'fflate'

/** A stream as our own files hold it: the entries of its dictionary and its bytes as they stand there. */
type FoundStream = { readonly entries: string; readonly bytes: Uint8Array }

/** A file longer than this when unfolded is not one of ours. */
const mostUnfolded = 64 * 1024 * 1024

/**
 * Streams of a file made here, in their order. It looks for the very form we write; a file that another program has
 * written anew has none of them, and tells nothing.
 */
function streamsIn(pdf: Uint8Array): readonly FoundStream[] {
  const text = latin1(pdf)
  return [...text.matchAll(/ 0 obj\n<<([^\n]{0,4000})\/Length (\d{1,10})>>\nstream\n/g)].flatMap((match) => {
    const start = match.index + match[0].length
    const end = start + Number(match[2])
    return text.startsWith('\nendstream', end) ? [{ entries: match[1] ?? '', bytes: pdf.subarray(start, end) }] : []
  })
}

/** Bytes as characters, in pieces that a call can take. */
export function latin1(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return pieces.join('')
}

/** Files that a PDF of ours carries, by type, and its JPEGs, which stand in it byte for byte. */
export function carriedIn(pdf: Uint8Array): {
  readonly records: readonly Uint8Array[]
  readonly pictures: readonly Uint8Array[]
} {
  const streams = streamsIn(pdf)
  const embedded = (type: string): Uint8Array[] =>
    streams.filter(({ entries }) => entries.startsWith(`/Type/EmbeddedFile/Subtype/${type}`)).flatMap(unfolded)
  const jpegs = streams.filter(({ entries }) => entries.endsWith('/Filter/DCTDecode')).map(({ bytes }) => bytes)
  return { records: embedded('application#2Fjson'), pictures: [...jpegs, ...embedded('image#2Fpng')] }
}

function unfolded({ entries, bytes }: FoundStream): Uint8Array[] {
  const size = Number(/\/Size (\d{1,10})/.exec(entries)?.[1] ?? -1)
  if (size < 0 || size > mostUnfolded) return []
  try {
    const raw = unzlibSync(bytes, { out: new Uint8Array(size + 1) })
    return raw.length === size ? [raw] : []
  } catch {
    // Damaged data carries nothing.
    return []
  }
}
