import * as z from 'zod'
import { tidy, tidyName } from './text.ts'

// Text that reaches paper. Limits are generous for people and small for accidents.
const lineMax = 500
const proseMax = 20_000

const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u
const pictograph = /(?![©®™])[\p{Extended_Pictographic}\p{Regional_Indicator}]/u

const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function refuseUnprintable(payload: z.core.ParsePayload<string>): void {
  const { value } = payload
  const match = invisible.exec(value) ?? pictograph.exec(value)
  if (!match) return
  const before = value.slice(Math.max(0, match.index - 20), match.index)
  payload.issues.push({
    code: 'custom',
    input: value,
    params: {
      code: invisible.test(match[0]) ? 'invisible-character' : 'pictograph',
      char: codePoint(match[0]),
      before,
    },
  })
}

const text = (max: number, clean: (raw: string) => string) =>
  z
    .string()
    .check(z.maxLength(max, { abort: true }), z.overwrite(clean), z.minLength(1, { abort: true }), refuseUnprintable)

/**
 * One line of text: an agency, a post, a place. NFC, new-style tone marks.
 *
 * @example
 * ```ts
 * TextLine.parse(' Sở  Nội vụ ') //=> 'Sở Nội vụ'
 * ```
 */
export const Line = text(lineMax, (raw) => tidy(raw.replace(/\s+/g, ' ')))

/**
 * Running text; a line break begins a new paragraph. NFC, new-style tone marks.
 *
 * @example
 * ```ts
 * TextProse.safeParse('').success //=> false
 * ```
 */
export const Prose = text(proseMax, tidy)

/**
 * A person's name as its owner writes it: NFC only.
 *
 * @example
 * ```ts
 * PersonName.parse('Nguyễn Thị Thuỷ') //=> 'Nguyễn Thị Thuỷ'
 * ```
 */
export const PersonName = text(lineMax, tidyName)

/** SHA-256 of a file, 64 lower-case hexadecimal digits. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
