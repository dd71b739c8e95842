import { type FaceName, type FontPack, type Glyph, glyphsOf } from '../fonts/pack.ts'
import { setOf } from '../fonts/shared-sets.ts'
import { refuse } from '../refusals.ts'
import { type Ink, inkOf } from './ink.ts'

/**
 * A word in one face. `width` is in thousandths of the type size; `codes` is its text as the page's stream writes it;
 * `set` is the shared set of characters that holds it.
 */
export type Word = { readonly text: string; readonly width: number; readonly codes: string; readonly set: number }

/** Heights of a face in thousandths of the type size; all positive. */
export type FaceHeights = { readonly ascent: number; readonly descent: number; readonly lineGap: number }

/** All that laying out knows about fonts. */
export type Ruler = {
  readonly word: (text: string, face: FaceName) => Word
  readonly space: (face: FaceName) => Word
  readonly heights: (face: FaceName) => FaceHeights
  readonly ink: (face: FaceName, size: number) => Ink
}

/** Words kept measured, as many as inks keep of two sizes. */
const cacheMost = 20_000
/** Inks kept of a face: minutes have five sizes of type. */
const inksMost = 16

const rulers = new WeakMap<FontPack, Ruler>()

/**
 * A ruler for a pack of fonts; it remembers the words it has measured.
 * @throws {Refusal} `missing-glyph` from `word`, for text with a character that the face does not draw
 */
export function rulerOf(pack: FontPack): Ruler {
  const known = rulers.get(pack)
  if (known) return known
  const faces = {
    regular: openFace(pack, 'regular'),
    bold: openFace(pack, 'bold'),
    italic: openFace(pack, 'italic'),
    boldItalic: openFace(pack, 'boldItalic'),
  }
  const ruler: Ruler = {
    word: (text, face) => faces[face].word(text),
    space: (face) => faces[face].space,
    heights: (face) => faces[face].heights,
    ink: (face, size) => faces[face].ink(size),
  }
  rulers.set(pack, ruler)
  return ruler
}

function openFace(pack: FontPack, name: FaceName) {
  const face = pack.faces[name]
  const glyphs = glyphsOf(face)
  const cache = new Map<string, Word>()
  const word = (text: string): Word => {
    const known = cache.get(text)
    if (known) return known
    if (cache.size >= cacheMost) cache.clear()
    const measured = measure(text, glyphs)
    cache.set(text, measured)
    return measured
  }
  const heights = { ascent: face.ascent, descent: -face.descent, lineGap: face.lineGap }
  const space = word(' ')
  const inks = new Map<number, Ink>()
  const ink = (size: number): Ink => {
    const known = inks.get(size)
    if (known) return known
    if (inks.size >= inksMost) inks.clear()
    const made = inkOf({ face: name, heights, space, word }, size)
    inks.set(size, made)
    return made
  }
  return { word, space, heights, ink }
}

function measure(text: string, glyphs: ReadonlyMap<number, Glyph>): Word {
  let width = 0
  let codes = ''
  let set = 0
  for (const character of text) {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0)
    if (!glyph) throw refuse('missing-glyph', { characters: [character] })
    width += glyph.width
    set = Math.max(set, setOf(character))
    codes += escaped(glyph.number >> 8) + escaped(glyph.number & 0xff)
  }
  return { text, width, codes, set }
}

/** A byte inside a literal string (ISO 32000-1, 7.3.4.2): a bare carriage return would be read as a line feed. */
const escaped = (byte: number): string => {
  const character = String.fromCharCode(byte)
  if (character === '\r') return '\\r'
  return character === '(' || character === ')' || character === '\\' ? `\\${character}` : character
}
