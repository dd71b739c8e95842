import { inflateSync } from 'node:zlib'

// A reader for thousands of files a minute, which shares no code with what wrote them: text by its ToUnicode maps, in the
// order of drawing, with where it stands. `fuzz-records.test.ts` holds it against poppler.

/** A stretch of text, points from the lower left corner. Artefacts are what pages repeat. */
export type Stretch = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly isArtefact: boolean
}
export type QuickPage = { readonly width: number; readonly height: number; readonly stretches: readonly Stretch[] }

type Font = { readonly letters: ReadonlyMap<number, string>; readonly widths: ReadonlyMap<number, number> }

export function quickRead(pdf: Uint8Array): QuickPage[] {
  const text = Buffer.from(pdf).toString('latin1')
  const bodies = objectsOf(text)
  const fonts = new Map<number, Font>()
  const fontOf = (number: number): Font => {
    const found = fonts.get(number) ?? readFont(bodies, number)
    fonts.set(number, found)
    return found
  }
  const kids = refs(/\/Type\/Pages[^\n]*?\/Kids ?\[([^\]]*)\]/.exec(text)?.[1] ?? '')
  return kids.map((kid) => {
    const page = bodies.get(kid) ?? ''
    const [, width = '0', height = '0'] = /\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []
    const named = new Map(
      [...(/\/Font<<(.*?)>>/.exec(page)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', number]) => [
        name,
        fontOf(Number(number)),
      ]),
    )
    const content = bodies.get(Number(/\/Contents (\d+) 0 R/.exec(page)?.[1])) ?? ''
    return { width: Number(width), height: Number(height), stretches: stretchesOf(unpacked(content), named) }
  })
}

const refs = (list: string): number[] => [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number))

/** Each object by the table at the end of the file. */
function objectsOf(text: string): Map<number, string> {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const entries = text.slice(start).matchAll(/^(\d{10}) \d{5} ([nf]) ?$/gm)
  const offsets = [...entries].map(([, offset, kind]) => (kind === 'n' ? Number(offset) : -1))
  return new Map(
    offsets.flatMap((offset, number): [number, string][] => {
      if (offset < 0) return []
      const head = `${number} 0 obj\n`
      if (!text.startsWith(head, offset)) throw new Error(`object ${number} is not where the table says`)
      return [[number, text.slice(offset + head.length, text.indexOf('\nendobj', offset))]]
    }),
  )
}

function unpacked(object: string): string {
  const length = Number(/\/Length (\d+)/.exec(object)?.[1])
  const at = object.indexOf('>>\nstream\n') + '>>\nstream\n'.length
  return inflateSync(Buffer.from(object.slice(at, at + length), 'latin1')).toString('latin1')
}

function readFont(bodies: ReadonlyMap<number, string>, number: number): Font {
  const font = bodies.get(number) ?? ''
  const descendant = bodies.get(Number(/\/DescendantFonts\[(\d+) 0 R\]/.exec(font)?.[1])) ?? ''
  const unicode = bodies.get(Number(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1])) ?? ''
  const key = descendant.replace(/\d+ 0 R/, '') + unicode
  const known = knownFonts.get(key)
  if (known) return known
  const map = unpacked(unicode)
  const letters = new Map<number, string>()
  const code = (hex = ''): number => Number.parseInt(hex, 16)
  const said = (hex = ''): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, from, to] of block.matchAll(/<(\w+)> ?<(\w+)>/g)) letters.set(code(from), said(to))
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, first] of block.matchAll(/<(\w+)> ?<(\w+)> ?<(\w+)>/g))
      for (let each = code(from); each <= code(to); each++)
        letters.set(each, String.fromCharCode(code(first) + each - code(from)))
  const widths = new Map<number, number>()
  const runs = /\/W\[([\s\S]*)\]\/CIDToGIDMap/.exec(descendant)?.[1] ?? ''
  for (const [, first, list, last, same] of runs.matchAll(/(\d+)(?: ?\[([^\]]*)\]| (\d+) (\d+))/g)) {
    const each = list?.trim().split(/\s+/).map(Number) ?? Array(Number(last) - Number(first) + 1).fill(Number(same))
    each.forEach((width, i) => {
      widths.set(Number(first) + i, width)
    })
  }
  const read = { letters, widths }
  if (knownFonts.size < 8) knownFonts.set(key, read)
  return read
}

/** Files of one run share their fonts. */
const knownFonts = new Map<string, Font>()

const token =
  /\((?:[^()\\]|\\[\s\S])*\)|\/(\w+)<<\/MCID[^>]*?(?:<[^>]*>)?>>BDC|\/Artifact[^\n]*|EMC|\/(\w+) ([\d.]+) Tf|(-?[\d.]+) (-?[\d.]+) Td|BT|-?\d+(?:\.\d+)?|TJ|Tj/g

function stretchesOf(content: string, fonts: ReadonlyMap<string, Font>): Stretch[] {
  const stretches: Stretch[] = []
  let [x, y, size, shift, isArtefact] = [0, 0, 0, 0, false]
  let font: Font | undefined
  let pending: string[] = []
  for (const [whole, role, face, points, right, up] of content.matchAll(token)) {
    if (whole[0] === '(') pending.push(literal(whole))
    else if (whole.startsWith('/Artifact')) isArtefact = true
    else if (role !== undefined) isArtefact = false
    else if (whole === 'EMC') isArtefact = false
    else if (face !== undefined) [font, size] = [fonts.get(face), Number(points)]
    else if (right !== undefined) [x, y, pending, shift] = [x + Number(right), y + Number(up), [], 0]
    else if (whole === 'BT') [x, y] = [0, 0]
    else if (whole === 'TJ' || whole === 'Tj') {
      const codes = pending.join('')
      let [text, width] = ['', 0]
      for (let i = 0; i + 1 < codes.length; i += 2) {
        const glyph = codes.charCodeAt(i) * 256 + codes.charCodeAt(i + 1)
        const letter = font?.letters.get(glyph)
        if (letter === undefined || glyph === 0) throw new Error(`glyph ${glyph} is no letter`)
        text += letter
        width += font?.widths.get(glyph) ?? Number.NaN
      }
      const inked = text.trimEnd().length === text.length ? 0 : (font?.widths.get(spaceOf(font)) ?? 0)
      const end = x + ((width - shift - inked) * size) / 1000
      stretches.push({ text, left: x, right: end, y, isArtefact })
      pending = []
      shift = 0
    } else if (pending.length > 0) shift += Number(whole)
  }
  return stretches
}

const spaces = new WeakMap<Font, number>()
function spaceOf(font: Font): number {
  const known = spaces.get(font) ?? [...font.letters].find(([, letter]) => letter === ' ')?.[0] ?? -1
  spaces.set(font, known)
  return known
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const literal = (whole: string): string =>
  whole
    .slice(1, -1)
    .replace(/\\(\d{1,3}|[\s\S])/g, (_, said: string) =>
      /\d/.test(said) ? String.fromCharCode(Number.parseInt(said, 8)) : (escapes[said] ?? said),
    )
