import type { Source } from '../../engine/citation.ts'

/** What is asked of each member before the team begins. */
export type MemberQuestion = {
  readonly id: 'competent' | 'under-consideration' | 'conflict'
  readonly vi: string
  readonly en: string
  /** the answer with which a person may be a member */
  readonly wanted: 'yes' | 'no'
  readonly source: Source
}

const source: Source = { instrument: 'nd-217-2025', article: '12', clause: '2', known: 'text' }

/**
 * What is asked of a member of a team: competent for the matter, not under consideration for discipline or criminal
 * handling, no conflict of interest with the checked party (Nghị định 217/2025/NĐ-CP Điều 12 khoản 2). The decree governs
 * specialised checking; for other checks the questions are a safeguard, so they ask and do not bar.
 *
 * @example
 * ```ts
 * memberQuestions.map(({ id }) => id) //=> ['competent', 'under-consideration', 'conflict']
 * ```
 */
export const memberQuestions: readonly MemberQuestion[] = [
  {
    id: 'competent',
    vi: 'Có chuyên môn phù hợp với nội dung kiểm tra?',
    en: 'Competent for what is checked?',
    wanted: 'yes',
    source,
  },
  {
    id: 'under-consideration',
    vi: 'Đang bị xem xét kỷ luật hoặc xử lý hình sự?',
    en: 'Under consideration for discipline or criminal handling?',
    wanted: 'no',
    source,
  },
  {
    id: 'conflict',
    vi: 'Có xung đột lợi ích với đơn vị được kiểm tra?',
    en: 'A conflict of interest with the checked party?',
    wanted: 'no',
    source,
  },
]
