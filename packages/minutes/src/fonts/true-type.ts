/** Tables that a PDF asks of a TrueType font whose codes are glyph numbers (ISO 32000-1, 9.9), in the order of a file. */
const needed = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const

type Tables = ReadonlyMap<string, Uint8Array>

/**
 * A TrueType font with the outlines of some glyphs only; every glyph keeps its number. Glyphs that others are composed
 * of stay with them.
 *
 * @param font a whole file
 * @param glyphs numbers of the glyphs that are drawn; `.notdef` is kept always
 */
export function withGlyphs(font: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  const tables = tablesOf(font)
  const outlines = outlinesOf(tables)
  const kept = closure(outlines, [0, ...glyphs])
  const { glyf, loca, isLong } = packed(outlines, kept)
  const head = table(tables, 'head').slice()
  viewOf(head).setUint32(adjustmentAt, 0)
  viewOf(head).setInt16(locaFormatAt, isLong ? 1 : 0)
  const hmtx = metricsOf(tables, kept)
  const changed = new Map<string, Uint8Array>([
    ...tables,
    ['glyf', glyf],
    ['loca', loca],
    ['head', head],
    ['hmtx', hmtx],
  ])
  return fileOf(changed)
}

const adjustmentAt = 8
const locaFormatAt = 50
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function table(tables: Tables, tag: string): Uint8Array {
  const bytes = tables.get(tag)
  if (!bytes) throw new Error(`a TrueType font without the table ${tag}`)
  return bytes
}

function tablesOf(font: Uint8Array): Tables {
  const view = viewOf(font)
  const tables = new Map<string, Uint8Array>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16
    const tag = String.fromCharCode(...font.subarray(at, at + 4))
    const start = view.getUint32(at + 8)
    if (needed.some((name) => name === tag)) tables.set(tag, font.subarray(start, start + view.getUint32(at + 12)))
  }
  return tables
}

/** The outline of each glyph, by its number. */
function outlinesOf(tables: Tables): readonly Uint8Array[] {
  const glyf = table(tables, 'glyf')
  const loca = viewOf(table(tables, 'loca'))
  const isLong = viewOf(table(tables, 'head')).getInt16(locaFormatAt) === 1
  const place = (glyph: number): number => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  const count = viewOf(table(tables, 'maxp')).getUint16(4)
  return Array.from({ length: count }, (_, glyph) => glyf.subarray(place(glyph), place(glyph + 1)))
}

/** Flags of a part of a composed glyph: long arguments; one scale, two, or four; another part follows. */
const part = { words: 0x01, scale: 0x08, more: 0x20, twoScales: 0x40, fourScales: 0x80 } as const

/** Numbers of the glyphs that this one is composed of. */
function partsOf(outline: Uint8Array): number[] {
  const view = viewOf(outline)
  if (outline.length === 0 || view.getInt16(0) >= 0) return []
  const parts: number[] = []
  let at = 10
  for (let flags: number = part.more; flags & part.more; ) {
    flags = view.getUint16(at)
    parts.push(view.getUint16(at + 2))
    const scale = flags & part.fourScales ? 8 : flags & part.twoScales ? 4 : flags & part.scale ? 2 : 0
    at += 4 + (flags & part.words ? 4 : 2) + scale
  }
  return parts
}

function closure(outlines: readonly Uint8Array[], glyphs: readonly number[]): ReadonlySet<number> {
  const kept = new Set(glyphs)
  // A set that grows while it is walked is walked to its end.
  for (const glyph of kept) for (const inner of partsOf(outlines[glyph] ?? new Uint8Array())) kept.add(inner)
  return kept
}

type Outlines = { readonly glyf: Uint8Array; readonly loca: Uint8Array; readonly isLong: boolean }

/** Outlines at even places, so that a short table of places can tell them: an odd one spoils every glyph after it. */
function packed(outlines: readonly Uint8Array[], kept: ReadonlySet<number>): Outlines {
  const places = [0]
  let size = 0
  outlines.forEach(({ length }, glyph) => {
    if (kept.has(glyph)) size += even(length)
    places.push(size)
  })
  const isLong = size > mostShort
  const glyf = new Uint8Array(size)
  const loca = new Uint8Array(places.length * (isLong ? 4 : 2))
  const view = viewOf(loca)
  places.forEach((place, glyph) => {
    if (isLong) view.setUint32(glyph * 4, place)
    else view.setUint16(glyph * 2, place / 2)
    if (kept.has(glyph)) glyf.set(outlines[glyph] ?? new Uint8Array(), place)
  })
  return { glyf, loca, isLong }
}

/** Bytes of outlines that a short table of places reaches. */
const mostShort = 0x1fffe
const even = (length: number): number => length + (length % 2)

/** Advances and bearings; of glyphs that are not drawn nothing, which deflates well. */
function metricsOf(tables: Tables, kept: ReadonlySet<number>): Uint8Array {
  const hmtx = table(tables, 'hmtx').slice()
  const full = viewOf(table(tables, 'hhea')).getUint16(34)
  for (let glyph = 0; glyph < full; glyph++) if (!kept.has(glyph)) hmtx.fill(0, glyph * 4, glyph * 4 + 4)
  return hmtx
}

/** Tables as a file, with the sums that its readers check (OpenType 1.9, "The OpenType font file"). */
function fileOf(tables: Tables): Uint8Array {
  const present = needed.flatMap((tag) => {
    const bytes = tables.get(tag)
    return bytes ? [{ tag, bytes }] : []
  })
  const power = 2 ** Math.floor(Math.log2(present.length))
  let at = 12 + present.length * 16
  const file = new Uint8Array(at + present.reduce((sum, { bytes }) => sum + ((bytes.length + 3) & ~3), 0))
  const view = viewOf(file)
  view.setUint32(0, 0x00010000)
  view.setUint16(4, present.length)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, present.length * 16 - power * 16)
  let headAt = 0
  present.forEach(({ tag, bytes }, i) => {
    file.set(bytes, at)
    const entry = 12 + i * 16
    for (let letter = 0; letter < 4; letter++) file[entry + letter] = tag.charCodeAt(letter)
    const padded = (bytes.length + 3) & ~3
    view.setUint32(entry + 4, sumOf(file.subarray(at, at + padded)))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, bytes.length)
    if (tag === 'head') headAt = at
    at += padded
  })
  view.setUint32(headAt + adjustmentAt, (0xb1b0afba - sumOf(file)) >>> 0)
  return file
}

function sumOf(bytes: Uint8Array): number {
  const view = viewOf(bytes)
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
