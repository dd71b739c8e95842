/// <reference path="./subset-font.d.ts" />
import { refuse } from '../refusals.ts'
import { type FaceName, type FontPack, faceNames, type PackedFace } from './pack.ts'
import { packFace, type ReadFace, readFace } from './pack-face.ts'
import { repertoire } from './repertoire.ts'

export type { FaceName, FontPack, PackedFace } from './pack.ts'

/** The files of a family: TrueType, whole. */
export type FontFiles = Readonly<Record<FaceName, Uint8Array>>

/** Hints, shaping and names: drawing glyph by glyph needs none of them. */
const notNeeded = ['GSUB', 'GPOS', 'GDEF', 'kern', 'DSIG', 'name', 'OS/2', 'gasp', 'STAT', 'meta']

/** What a font must draw to be of use in Vietnamese minutes. */
const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz'
const vowels = 'aăâeêioôơuưy'
const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const required = [...letters, ...[...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))]
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .concat([...' 0123456789.,:;()/-–"“”'])

/**
 * Make a pack of fonts from a family's own files, for `renderMinutes({ fonts })`: Times New Roman, where it is
 * licensed. Keeps the characters that official texts use and drops the rest; takes some tenths of a second.
 *
 * @param files four TrueType files: upright and slanted, plain and bold
 * @returns plain data that can be kept as JSON
 * @throws {Refusal} `font-unfit`, when a file is not TrueType, may not be embedded, or lacks a Vietnamese letter
 * @example
 * ```ts
 * const fonts = await packFonts({ regular, bold, italic, boldItalic })
 * fonts.family //=> 'Tinos'
 * ```
 */
export async function packFonts(files: FontFiles): Promise<FontPack> {
  const whole = await Promise.all(faceNames.map((face) => readFace(face, files[face])))
  whole.forEach(mustBeOfUse)
  const characters = [...repertoire].filter((character) => whole.every((face) => draws(face, character))).join('')
  const packed = await Promise.all(whole.map((face) => packSubset(face, characters)))
  const [regular, bold, italic, boldItalic] = packed
  const family = whole[0]?.font.familyName
  if (!regular || !bold || !italic || !boldItalic || !family) throw new Error('four faces were read')
  return { family, faces: { regular, bold, italic, boldItalic } }
}

async function packSubset(whole: ReadFace, characters: string): Promise<PackedFace> {
  const { default: subsetFont } = await import('subset-font')
  const subset = await subsetFont(whole.bytes, characters, {
    targetFormat: 'truetype',
    noHinting: true,
    noLayoutClosure: true,
    dropTables: notNeeded,
  })
  return packFace(whole, await readFace(whole.face, new Uint8Array(subset)), characters)
}

const draws = ({ font }: ReadFace, character: string): boolean =>
  font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)

function mustBeOfUse(whole: ReadFace): void {
  const { face, font } = whole
  const rights = font['OS/2'].fsType
  if (rights.noEmbedding || rights.bitmapOnly || rights.noSubsetting)
    throw refuse('font-unfit', { face, why: 'its maker forbids embedding it in part' })
  const missing = required.filter((character) => !draws(whole, character))
  if (missing.length > 0) throw refuse('font-unfit', { face, why: `no glyph for ${missing.join(' ')}` })
}
