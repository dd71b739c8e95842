import { create, type Font } from 'fontkit'
import { PDFArray, type PDFDict } from 'pdf-lib'
import {
  at,
  dictionaries,
  dictOf,
  drawings,
  holding,
  listOf,
  nameOf,
  numberOf,
  type Opened,
  textOf,
  unfolded,
} from './opened.ts'
import { codesOf, operatorsOf, showsText } from './operators.ts'
import { entry, fault, named, type Rule, redrawn, replaceObject } from './rule.ts'

const fontsOf = (file: Opened): readonly (readonly [where: string, dict: PDFDict])[] =>
  dictionaries(file).filter(([, dict]) => nameOf(at(dict, 'Type')) === 'Font')
const compositeFonts = (file: Opened) => fontsOf(file).filter(([, dict]) => nameOf(at(dict, 'Subtype')) === 'Type0')
const descendantOf = (font: PDFDict): PDFDict | undefined => dictOf(listOf(at(font, 'DescendantFonts'))[0])
const fileOf = (font: PDFDict) => at(descendantOf(font), 'FontDescriptor', 'FontFile2')

/** Read once for each font of an opened file. */
function once<T>(read: (font: PDFDict) => T): (font: PDFDict) => T {
  const known = new WeakMap<PDFDict, { readonly value: T }>()
  return (font) => {
    const found = known.get(font) ?? { value: read(font) }
    known.set(font, found)
    return found.value
  }
}

/** The font program inside, as fontkit reads it. */
const programOf = once((font): Font | undefined => {
  const file = fileOf(font)
  const read = file && create(Buffer.from(unfolded(file)))
  return read && 'glyphsForString' in read ? read : undefined
})

/** The glyphs that a file shows in each of its fonts. */
function shownIn(file: Opened): ReadonlyMap<PDFDict, ReadonlySet<number>> {
  const shown = new Map<PDFDict, Set<number>>()
  for (const [, stream, dict] of drawings(file)) {
    let codes = new Set<number>()
    for (const { name, operands } of operatorsOf(stream)) {
      if (name === 'Tf') {
        const font = dictOf(at(dict, 'Resources', 'Font', operands[0]?.slice(1) ?? ''))
        codes = (font && shown.get(font)) ?? new Set()
        if (font) shown.set(font, codes)
      } else if (showsText(name)) for (const code of codesOf(operands)) codes.add(code)
    }
  }
  return shown
}

/** For each glyph that is shown: what is wrong with it, if anything. */
const ofGlyphs = (file: Opened, wrong: (glyph: number, font: PDFDict) => string | undefined): readonly string[] =>
  [...shownIn(file)].flatMap(([font, glyphs]) =>
    [...glyphs].flatMap((glyph) => {
      const found = wrong(glyph, font)
      return found === undefined ? [] : [`${nameOf(at(font, 'BaseFont'))}, glyph ${glyph}: ${found}`]
    }),
  )

/** Widths by glyph (ISO 32000-1, 9.7.4.3). */
const widthsOf = once((font): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>()
  const parts = listOf(at(descendantOf(font), 'W'))
  for (let i = 0; i < parts.length; ) {
    const [first, next] = [numberOf(parts[i]) ?? 0, parts[i + 1]]
    if (next instanceof PDFArray) {
      for (const [k, width] of listOf(next).entries()) widths.set(first + k, numberOf(width) ?? 0)
      i += 2
    } else {
      for (let glyph = first; glyph <= (numberOf(next) ?? 0); glyph++) widths.set(glyph, numberOf(parts[i + 2]) ?? 0)
      i += 3
    }
  }
  return widths
})

/** What each glyph says (ISO 32000-1, 9.10.3). */
const lettersOf = once((font): ReadonlyMap<number, string> => {
  const map = Buffer.from(unfolded(at(font, 'ToUnicode'))).toString('latin1')
  const code = (hex = ''): number => Number.parseInt(hex, 16)
  const letters = new Map<number, string>()
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, first] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = code(from); glyph <= code(to); glyph++)
        letters.set(glyph, String.fromCharCode(code(first) + glyph - code(from)))
  return letters
})

/** Not assigned to private use, nor none at all. */
const isLetter = (letter: string): boolean => letter !== '' && !/[\0\ufeff\ufffe\ue000-\uf8ff]/.test(letter)

const firstFont = (file: Opened): PDFDict => {
  const [, font] = compositeFonts(file)[0] ?? []
  if (!font) throw new Error('nothing to spoil: no font')
  return font
}
export const fontRules: readonly Rule[] = [
  {
    clauses: ['A 6.2.11.2', 'A 6.2.11.6', 'UA 7.21.6'],
    says: 'every font is a composite one over TrueType outlines, named as a subset',
    faults: (file) =>
      fontsOf(file).flatMap(([where, font]) => {
        const [kind, name] = [nameOf(at(font, 'Subtype')), nameOf(at(font, 'BaseFont'))]
        const descriptor = at(font, 'FontDescriptor', 'FontName')
        return [
          ...fault(kind === 'Type0' || kind === 'CIDFontType2', `${where}: ${kind}`),
          ...fault(/^[A-Z]{6}\+[\w-]+$/.test(name ?? ''), `${where}: ${name}`),
          ...fault(kind === 'Type0' || nameOf(descriptor) === name, `${where}: another name in its descriptor`),
          ...fault(kind !== 'Type0' || nameOf(at(descendantOf(font), 'BaseFont')) === name, `${where}: another name`),
        ]
      }),
    spoil: (file) => entry(file, descendantOf(firstFont(file)), 'BaseFont', named('Tinos')),
  },
  {
    clauses: ['A 6.2.11.3', 'UA 7.21.3'],
    says: 'codes are glyph numbers: Identity-H over Adobe-Identity, mapped as they are',
    faults: (file) =>
      compositeFonts(file).flatMap(([where, font]) => {
        const own = descendantOf(font)
        return [
          ...fault(nameOf(at(font, 'Encoding')) === 'Identity-H', `${where}: its encoding`),
          ...fault(nameOf(at(own, 'CIDToGIDMap')) === 'Identity', `${where}: its map to glyphs`),
          ...fault(textOf(at(own, 'CIDSystemInfo', 'Registry')) === 'Adobe', `${where}: its registry`),
          ...fault(textOf(at(own, 'CIDSystemInfo', 'Ordering')) === 'Identity', `${where}: its ordering`),
        ]
      }),
    spoil: (file) => entry(file, descendantOf(firstFont(file)), 'CIDToGIDMap'),
  },
  {
    clauses: ['A 6.2.11.4.1', 'UA 7.21.4.1'],
    says: 'the program of every font is inside, and draws every glyph that is shown',
    faults: (file) => [
      ...compositeFonts(file).flatMap(([where, font]) => fault(programOf(font) !== undefined, `${where}: no program`)),
      ...ofGlyphs(file, (glyph, font) => {
        const program = programOf(font)
        if (!program || glyph >= program.numGlyphs) return 'not in the font'
        const isSpace = /^\s$/u.test(lettersOf(font).get(glyph) ?? '')
        return isSpace || program.getGlyph(glyph).path.commands.length > 0 ? undefined : 'blank'
      }),
    ],
    spoil: (file) => redrawn(file, (content) => content.replace(/\((?:[^()\\]|\\[\s\S])*\)Tj/, '(\u00ff\u00ff)Tj')),
  },
  {
    clauses: ['A 6.2.11.4.2', 'UA 7.21.4.2'],
    says: 'no list of the glyphs inside, which could be incomplete',
    faults: (file) => holding(file, 'CIDSet', 'CharSet'),
    spoil: (file) =>
      entry(file, dictOf(at(descendantOf(firstFont(file)), 'FontDescriptor')), 'CIDSet', file.doc.context.obj([])),
  },
  {
    clauses: ['A 6.2.11.5', 'UA 7.21.5'],
    says: 'every glyph that is shown is as wide as its font says',
    faults: (file) =>
      ofGlyphs(file, (glyph, font) => {
        const [program, width] = [programOf(font), widthsOf(font).get(glyph)]
        if (width === undefined) return 'no width'
        const drawn = program ? (program.getGlyph(glyph).advanceWidth * 1000) / program.unitsPerEm : Number.NaN
        return Math.abs(drawn - width) <= 1 ? undefined : `${width} for ${drawn}`
      }),
    spoil: (file) => entry(file, descendantOf(firstFont(file)), 'W', file.doc.context.obj([0, 60_000, 123])),
  },
  {
    clauses: ['A 6.2.11.7', 'UA 7.2', 'UA 7.21.7'],
    says: 'every glyph that is shown tells its letter, none of them of private use',
    faults: (file) =>
      ofGlyphs(file, (glyph, font) => {
        const letter = lettersOf(font).get(glyph)
        if (letter === undefined) return 'no letter'
        return isLetter(letter) ? undefined : `U+${letter.codePointAt(0)?.toString(16)}`
      }),
    spoil: (file) => {
      const map = at(firstFont(file), 'ToUnicode')
      if (map) replaceObject(file, map, file.doc.context.stream(''))
      return file
    },
  },
  {
    clauses: ['A 6.2.11.8', 'UA 7.21.8'],
    says: 'the glyph that stands for a missing one is never shown',
    faults: (file) => ofGlyphs(file, (glyph) => (glyph === 0 ? 'shown' : undefined)),
    spoil: (file) => redrawn(file, (content) => content.replace(/\((?:[^()\\]|\\[\s\S])*\)Tj/, '(\0\0)Tj')),
  },
]
