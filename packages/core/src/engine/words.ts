/** The facts of a problem: what its sentence needs, as data. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** A language in which people are spoken to. Vietnamese first. */
export type Lang = 'vi' | 'en'

/** One problem in words: what is wrong, and how to mend it. */
export type Wording = { what: string; mend: string }

/** The sentences of one area, by problem code and language. */
export type Words<Code extends string = string> = Record<Code, Record<Lang, (facts: Facts) => Wording>>

/**
 * A list as a person would read it out: `a, b, c`.
 *
 * @example
 * ```ts
 * list(['a', 'b']) //=> 'a, b'
 * ```
 */
export const list = (items: Facts[string]): string => (Array.isArray(items) ? items.join(', ') : String(items ?? ''))

export const engineWords = {
  'not-a-day': {
    vi: ({ text }) => ({
      what: `"${text}" không phải là một ngày có thật.`,
      mend: 'Ghi ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-11-05.',
    }),
    en: ({ text }) => ({
      what: `"${text}" is not a day that exists.`,
      mend: 'Write it as YEAR-MONTH-DAY, for example 2026-11-05.',
    }),
  },
  'not-an-instant': {
    vi: ({ text }) => ({
      what: `"${text}" không phải là một thời điểm kèm múi giờ.`,
      mend: 'Ghi theo ISO 8601 có múi giờ, ví dụ 2026-11-05T08:00:00+07:00.',
    }),
    en: ({ text }) => ({
      what: `"${text}" is not an instant with its time zone.`,
      mend: 'Write ISO 8601 with an offset, for example 2026-11-05T08:00:00+07:00.',
    }),
  },
} satisfies Words
