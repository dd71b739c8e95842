import type { Facts, Lang } from '@congvu/core'
import type { LineWords } from './words.ts'

/** Sentences that many lines of the report share. */

/** Numbers as Vietnamese writes them: a comma before decimals. */
export const number = (value: Facts[string], lang: Lang): string =>
  lang === 'vi' ? String(value).replace('.', ',') : String(value)

export const range = ({ least, most }: Facts, lang: Lang): string =>
  least === most ? number(least, lang) : `${number(least, lang)}–${number(most, lang)}`

const longest = 70
/** The text it was measured on, cut where it is long. */
export const quoted = (text: Facts[string], lang: Lang): string => {
  const whole = String(text ?? '')
  const cut = whole.length > longest ? `${whole.slice(0, longest)}…` : whole
  return lang === 'vi' ? `“${cut}”` : `"${cut}"`
}

const type = {
  vi: ({ bold, italic, capitals }: Facts, size: string): string =>
    [
      `cỡ ${size}`,
      ...(bold === undefined ? [] : [bold ? 'đậm' : 'không đậm']),
      ...(italic === undefined ? [] : [italic ? 'nghiêng' : 'đứng']),
      ...(capitals === undefined ? [] : [capitals ? 'in hoa' : 'in thường']),
    ].join(', '),
  en: ({ bold, italic, capitals }: Facts, size: string): string =>
    [
      `${size} pt`,
      ...(bold === undefined ? [] : [bold ? 'bold' : 'not bold']),
      ...(italic === undefined ? [] : [italic ? 'italic' : 'upright']),
      ...(capitals === undefined ? [] : [capitals ? 'capitals' : 'small letters']),
    ].join(', '),
}

const mendType: Readonly<Record<Lang, (fault: string, asked: Facts) => string>> = {
  vi: (fault, asked) =>
    ({
      size: `Đặt cỡ chữ ${range(asked, 'vi')}.`,
      bold: asked.bold ? 'In đậm.' : 'Bỏ in đậm.',
      italic: asked.italic ? 'Để chữ nghiêng.' : 'Để chữ đứng.',
      capitals: asked.capitals ? 'Viết bằng chữ in hoa.' : 'Viết bằng chữ in thường.',
    })[fault] ?? '',
  en: (fault, asked) =>
    ({
      size: `Set it in ${range(asked, 'en')} pt.`,
      bold: asked.bold ? 'Make it bold.' : 'Take bold off.',
      italic: asked.italic ? 'Make it italic.' : 'Make it upright.',
      capitals: asked.capitals ? 'Write it in capitals.' : 'Write it in small letters.',
    })[fault] ?? '',
}

/** A component's type. `missing`: what to do when it is not there. */
export const typeWords = (vi: string, en: string, missing: { vi: string; en: string }): Record<Lang, LineWords> => ({
  vi: {
    name: vi,
    asks: (asked) => type.vi(asked, range(asked, 'vi')),
    found: (found) =>
      found.text === undefined ? '' : `${quoted(found.text, 'vi')}: ${type.vi(found, number(found.size, 'vi'))}`,
    mend: (fault, asked) => (fault === 'missing' ? missing.vi : mendType.vi(fault, asked)),
  },
  en: {
    name: en,
    asks: (asked) => type.en(asked, range(asked, 'en')),
    found: (found) =>
      found.text === undefined ? '' : `${quoted(found.text, 'en')}: ${type.en(found, number(found.size, 'en'))}`,
    mend: (fault, asked) => (fault === 'missing' ? missing.en : mendType.en(fault, asked)),
  },
})

/** A component centred over or under another. */
export const placeWords = (
  vi: string,
  en: string,
  asks: { vi: string; en: string },
  mend: { vi: string; en: string },
): Record<Lang, LineWords> => ({
  vi: {
    name: vi,
    asks: () => asks.vi,
    found: ({ text, off }) =>
      off === undefined ? quoted(text, 'vi') : `${quoted(text, 'vi')} lệch ${number(off, 'vi')} mm`,
    mend: (fault) => (fault === 'level' ? 'Đặt cùng một dòng với số, ký hiệu.' : mend.vi),
  },
  en: {
    name: en,
    asks: () => asks.en,
    found: ({ text, off }) => (off === undefined ? quoted(text, 'en') : `${quoted(text, 'en')} is ${off} mm off`),
    mend: (fault) => (fault === 'level' ? 'Put it on the line of the number.' : mend.en),
  },
})

const part = (value: Facts[string], lang: Lang): string => `${number(Math.round(Number(value) * 100), lang)}%`

/** The solid line under a component. */
export const ruleWords = (vi: string, en: string): Record<Lang, LineWords> => ({
  vi: {
    name: vi,
    asks: ({ least, most }) =>
      least === most
        ? 'nét liền, dài bằng dòng chữ, cân đối ở dưới'
        : 'nét liền, dài 1/3 đến 1/2 dòng chữ, cân đối ở dưới',
    found: ({ text, share, length, off }) =>
      share === undefined
        ? `không thấy đường kẻ dưới ${quoted(text, 'vi')}`
        : `dưới ${quoted(text, 'vi')}: dài ${number(length, 'vi')} mm, bằng ${part(share, 'vi')} dòng chữ, lệch ${number(off, 'vi')} mm`,
    mend: (fault, { least, most }) =>
      ({
        missing: 'Kẻ một đường ngang nét liền ngay dưới dòng chữ.',
        share: least === most ? 'Kéo đường kẻ dài bằng dòng chữ.' : 'Chỉnh đường kẻ dài từ 1/3 đến 1/2 dòng chữ.',
        centre: 'Đặt đường kẻ vào giữa dòng chữ.',
        solid: 'Dùng nét liền, không dùng nét đứt.',
      })[fault] ?? String(most),
  },
  en: {
    name: en,
    asks: ({ least, most }) =>
      least === most
        ? 'a solid line as long as the text, centred under it'
        : 'a solid line of 1/3 to 1/2 of the text, centred under it',
    found: ({ text, share, length, off }) =>
      share === undefined
        ? `no line under ${quoted(text, 'en')}`
        : `under ${quoted(text, 'en')}: ${length} mm, ${part(share, 'en')} of the text, ${off} mm off`,
    mend: (fault, { least, most }) =>
      ({
        missing: 'Draw a solid line right under the text.',
        share: least === most ? 'Make the line as long as the text.' : 'Make the line 1/3 to 1/2 as long as the text.',
        centre: 'Centre the line under the text.',
        solid: 'Make the line solid.',
      })[fault] ?? String(most),
  },
})
