import { nd30 } from '../nd30.ts'
import { bytesOf, number } from '../pdf/syntax.ts'
import type { FoundField } from '../read/fields.ts'
import type { PdfFile } from '../read/pdf-file.ts'
import { unfolded } from '../read/unfold.ts'
import { entryOf, itemsOf, numberOf, type Reference, shown, type Value } from '../read/values.ts'
import { refuseToSign } from './sign-words.ts'

/** A CMap takes some kilobytes. */
const mostUnfolded = 1024 * 1024
/** Codes are of two bytes. */
const mostCodes = 0xffff
const lineHeight = 1.15

/**
 * Lines of text where a field is, right-aligned, in the regular face that its page holds (NĐ 30/2020 Phụ lục I, Phần I,
 * Mục II khoản 8 điểm b: 10 points, upright, black, no picture).
 *
 * @throws {Refusal} `appearance-unfit` when the page's font lacks a letter, or the field no room
 */
export function appearanceOf(file: PdfFile, field: FoundField, lines: readonly string[]) {
  const [left = 0, bottom = 0, right = 0, top = 0] = field.rectangle
  const [width, height] = [right - left, top - bottom]
  const { size } = nd30.separateFile
  const font = regularFont(file, field)
  if (!font || lines.length * size * lineHeight > height) throw refuseToSign('appearance-unfit', { field: field.name })
  const drawn = lines.map((line, i) => {
    const codes = [...line.normalize('NFC')].map((letter) => font.codes.get(letter))
    const known = codes.filter((code) => code !== undefined)
    const long = known.reduce((sum, code) => sum + ((font.widths.get(code) ?? 0) * size) / 1000, 0)
    if (known.length < codes.length || long > width) throw refuseToSign('appearance-unfit', { field: field.name })
    const hex = known.map((code) => code.toString(16).toUpperCase().padStart(4, '0')).join('')
    return `1 0 0 1 ${number(width - long)} ${number(height - (i + 0.9) * size * lineHeight)} Tm <${hex}> Tj\n`
  })
  const box = `/BBox[0 0 ${number(width)} ${number(height)}]`
  return {
    entries: `/Type/XObject/Subtype/Form${box}/Resources<</Font<</R ${shown(font.reference)}>>>>`,
    bytes: Uint8Array.from(bytesOf(`q BT 0 g /R ${size} Tf\n${drawn.join('')}ET Q`)),
  }
}

type Font = {
  readonly reference: Reference
  readonly codes: ReadonlyMap<string, number>
  readonly widths: ReadonlyMap<number, number>
}

/** The regular face of the field's page, as minutes made here name it. */
function regularFont(file: PdfFile, { dictionary }: FoundField): Font | undefined {
  const page = file.resolved(dictionary.entries.get('P'))
  const reference = entryOf(file.resolved(entryOf(file.resolved(entryOf(page, 'Resources')), 'Font')), 'R')
  if (reference?.kind !== 'reference') return undefined
  const font = file.resolved(reference)
  const unicode = file.resolved(entryOf(font, 'ToUnicode'))
  const descendant = file.resolved(itemsOf(file.resolved(entryOf(font, 'DescendantFonts')))[0])
  if (unicode.kind !== 'stream') return undefined
  const map = new TextDecoder('latin1').decode(unfolded(file.bytes, unicode, mostUnfolded))
  return { reference, codes: codesIn(map), widths: widthsIn(file.resolved(entryOf(descendant, 'W'))) }
}

/** `<first><last><letter of the first>`, as many as there are (ISO 32000-1, 9.10.3). */
function codesIn(map: string): Map<string, number> {
  const codes = new Map<string, number>()
  for (const [, first = '', last = '', letter = ''] of map.matchAll(/<([0-9A-F]{4})><([0-9A-F]{4})><([0-9A-F]{4})>/g)) {
    const [from, to, base] = [first, last, letter].map((hex) => Number.parseInt(hex, 16))
    for (let i = 0; from !== undefined && to !== undefined && base !== undefined && from + i <= to && i < 256; i++)
      codes.set(String.fromCharCode(base + i), from + i)
  }
  return codes
}

/** `first [w w w]` or `first last w` (ISO 32000-1, 9.7.4.3). */
function widthsIn(array: Value): Map<number, number> {
  const items = itemsOf(array)
  const widths = new Map<number, number>()
  for (let i = 0; i + 1 < items.length; ) {
    const [first, second] = [numberOf(items[i]) ?? 0, items[i + 1]]
    if (second?.kind === 'array') {
      second.items.forEach((each, k) => {
        widths.set(first + k, numberOf(each) ?? 0)
      })
      i += 2
    } else {
      for (let code = first; code <= Math.min(numberOf(second) ?? 0, mostCodes); code++)
        widths.set(code, numberOf(items[i + 2]) ?? 0)
      i += 3
    }
  }
  return widths
}
