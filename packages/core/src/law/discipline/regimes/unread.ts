import { day } from '../../../engine/day.ts'
import { notKnown, type Stand } from '../stand.ts'

/** The day a person last checked these files against the sources. */
export const checkedOn = /* @__PURE__ */ day('2026-11-22')

/** No source read here holds the provision. */
export const notRead = /* @__PURE__ */ notKnown(
  'Chưa đọc được điều khoản này trong văn bản hoặc nguồn thứ cấp.',
  'This provision was read neither in the text nor in a secondary source.',
)

/** Believed from memory, with what is believed: a person must read the text. */
export const believed = (vi: string, en: string) =>
  notKnown(`Chỉ theo trí nhớ, chưa đọc: ${vi}.`, `From memory only, not read: ${en}.`)

/** The question does not arise for these people: see {@link arises}. */
export const doesNotArise = /* @__PURE__ */ notKnown(
  'Câu hỏi này không đặt ra đối với người thuộc diện này.',
  'The question does not arise for these people.',
)

/** Does this question arise for these people at all? */
export const arises = (stand: Stand<unknown>): boolean => stand !== doesNotArise
