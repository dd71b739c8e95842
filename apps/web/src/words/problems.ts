import { type Facts, isDay, shortDay, type Words } from '@congvu/core'

// Core says what is wrong; where its way to mend names places in a file, the page names its own fields.
const onPage = (what: Record<'vi' | 'en', string>, mend: Record<'vi' | 'en', string>): Words[string] => ({
  vi: () => ({ what: what.vi, mend: mend.vi }),
  en: () => ({ what: what.en, mend: mend.en }),
})

export const pageProblemWords: Words = {
  'wrong-order': {
    vi: ({ earlier, later }) => ({
      what: `${earlier} phải trước hoặc bằng ${later}.`,
      mend: 'Sửa một trong hai cho đúng thứ tự: quyết định, công bố, kiểm tra, lập biên bản.',
    }),
    en: ({ earlier, later }) => ({
      what: `${earlier} must not come after ${later}.`,
      mend: 'Correct one of the two: decision, announcement, inspection and minutes follow each other.',
    }),
  },
  missing: onPage({ vi: 'Chưa ghi mục này.', en: 'This is not filled in.' }, { vi: 'Ghi vào.', en: 'Fill it in.' }),
  'too-short': onPage({ vi: 'Chưa ghi mục này.', en: 'This is not filled in.' }, { vi: 'Ghi vào.', en: 'Fill it in.' }),
  'signer-missing': onPage(
    { vi: 'Thiếu người ký.', en: 'A signer is missing.' },
    {
      vi: 'Ghi Trưởng đoàn và người đại diện đơn vị ở bước Chuẩn bị; nếu đơn vị không ký thì ghi ở bước Ý kiến.',
      en: 'Enter the head and a representative in Prepare; if the agency does not sign, say so in Opinions.',
    },
  ),
  'one-head': onPage(
    { vi: 'Đoàn kiểm tra phải có đúng một Trưởng đoàn.', en: 'The team must have exactly one head.' },
    { vi: 'Chọn vai trò Trưởng đoàn cho một người.', en: 'Give the role of head to one person.' },
  ),
  'refusal-unconfirmed': onPage(
    { vi: 'Đơn vị không ký nhưng chưa có ai xác nhận.', en: 'The agency does not sign, and nobody confirms it.' },
    {
      vi: 'Ghi đại diện chính quyền cấp xã hoặc ít nhất một người chứng kiến (Điều 15 khoản 3 điểm a Nghị định 217/2025/NĐ-CP); nếu không có ai thì ghi lý do.',
      en: 'Name a representative of the commune or a witness (Decree 217/2025/NĐ-CP, Article 15 clause 3 point a); if there is nobody, say why.',
    },
  ),
  'nobody-for-checked-party': onPage(
    { vi: 'Chưa ghi ai đại diện đơn vị được kiểm tra.', en: 'Nobody is named for the inspected agency.' },
    { vi: 'Ghi người làm việc với Đoàn.', en: 'Name who received the team.' },
  ),
  'follow-up-of-what': onPage(
    { vi: 'Là kiểm tra lại nhưng chưa ghi biên bản lần trước.', en: 'A follow-up without the earlier minutes.' },
    { vi: 'Ghi số, ngày và các tồn tại của lần trước.', en: 'Give their number, day and findings.' },
  ),
  'evidence-not-used': onPage(
    { vi: 'Minh chứng này không gắn với phát hiện hay phụ lục nào.', en: 'This evidence belongs to nothing.' },
    { vi: 'Gắn vào một phát hiện, hoặc bỏ đi.', en: 'Name it in a finding, or take it out.' },
  ),
}

/** Days and minutes in facts as people write them: `05/11/2026 08:15`. */
export const readable = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, typeof value === 'string' ? dated(value) : value]),
  )

function dated(text: string): string {
  const day = text.slice(0, 10)
  if (!isDay(day)) return text
  if (text.length === 10) return shortDay(day)
  return /^T\d\d:\d\d$/.test(text.slice(10)) ? `${text.slice(11)} ${shortDay(day)}` : text
}
