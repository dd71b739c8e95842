/**
 * Vietnamese text at the door. Everything inside is NFC (one code point a letter), because fonts, look-ups and hashes
 * see a decomposed letter as another text.
 */

const oldStyle = /(?<!q)(o)([àáảãạ]|[èéẻẽẹ])(?!\p{L})|(?<!q)(u)([ỳýỷỹỵ])(?!\p{L})/giu

/**
 * The same text with tone marks where official texts of today put them: `hoà` becomes `hòa`, `Thuỷ` becomes `Thủy`.
 * Closed syllables (`toàn`) and `qu` (`quý`) stay. Input must be NFC.
 */
export const newToneStyle = (text: string): string =>
  text.replace(oldStyle, (_all, o = '', ae = '', u = '', y = '') => {
    const vowel = `${ae}${y}`.normalize('NFD')
    return `${o}${u}${vowel.slice(1)}`.normalize('NFC') + vowel.charAt(0)
  })

/**
 * NFC, new-style tone marks, single spaces within a line, no space at the ends. Line breaks stay.
 *
 * @example
 * ```ts
 * tidy(' Diên  Hoà ') //=> 'Diên Hòa'
 * ```
 */
export const tidy = (text: string): string =>
  newToneStyle(text.normalize('NFC'))
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\r?\n ?/g, '\n')
    .trim()

/**
 * A name as its owner writes it: NFC and single spaces, tone marks left where they are.
 *
 * @example
 * ```ts
 * tidyName('Nguyễn  Thị Thuỷ') //=> 'Nguyễn Thị Thuỷ'
 * ```
 */
export const tidyName = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * A key under which all spellings of a name meet: no marks, no case, no punctuation.
 *
 * @example
 * ```ts
 * fold('Diên Hoà') === fold('dien hòa') //=> true
 * ```
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
