import { describe, expect, test } from 'vitest'
import type { Facts } from '../../../engine/words.ts'
import { type LineCode, lineWords } from '../line-words.ts'

// A sentence says a part of itself only where its fact is known. Taken out, the sentence must still be whole.

const said = (code: LineCode, facts: Facts) => [lineWords[code].vi(facts), lineWords[code].en(facts)] as const

describe('a part that is said only where there is something to say', () => {
  test.each<[code: LineCode, facts: Facts, more: Facts, vi: string, en: string]>([
    [
      'sector-decree',
      { sector: 'khieu-nai' },
      { forms: ['khien-trach', 'canh-cao'] },
      ' (các hình thức: khiển trách, cảnh cáo)',
      ' (forms: reprimand (khiển trách), warning (cảnh cáo))',
    ],
    [
      'sector-decree',
      { sector: 'khieu-nai' },
      { first: true },
      '; pháp luật chuyên ngành được áp dụng trước, phần chưa quy định thì theo Nghị định này',
      '; they go first, and this decree fills their gaps',
    ],
    [
      'form-of-act',
      { form: 'canh-cao' },
      { severity: 'nghiem-trong' },
      ' (lần đầu, nghiêm trọng)',
      ' (first, serious)',
    ],
    ['form-of-act', { form: 'canh-cao' }, { repeat: true }, ' (tái phạm)', ' (a re-offence)'],
    [
      'result-open',
      {},
      { options: ['khien-trach', 'canh-cao'] },
      '; còn có thể là khiển trách, cảnh cáo',
      '; possible are reprimand (khiển trách), warning (cảnh cáo)',
    ],
    [
      'limitation-in-time',
      { forms: ['khien-trach'], from: '2029-03-01', end: '2034-03-01', reference: '2032-06-01' },
      { restarted: true },
      ' (tính lại vì có hành vi mới)',
      ' (restarted by a new act)',
    ],
    [
      'limitation-in-time',
      { forms: ['khien-trach'], from: '2025-09-10', end: '2026-04-21', reference: '2026-04-20' },
      { extendedBy: 60 },
      ' Đã kéo dài: hết thời gian không được xử lý mà thời hiệu đã hết hoặc còn dưới 60 ngày thì không quá 60 ngày kể từ ngày đó.',
      ' Extended: where a barred time ends and the period is over or has under 60 days left, by at most 60 days from then.',
    ],
    [
      'limitation-out-of-time',
      { forms: ['khien-trach'], from: '2020-11-14', end: '2022-11-14', reference: '2026-11-20' },
      { over: '2022-11-15' },
      ' Đã hết trước khi thời hiệu dài hơn có hiệu lực (15/11/2022); việc không sống lại là suy luận.',
      ' It was over before the longer period came (15/11/2022); that it does not revive is inferred.',
    ],
    [
      'limitation-disputed',
      { forms: ['khien-trach'], from: '2020-06-30', end: '2022-06-30', reference: '2024-11-20' },
      { arguable: '2030-06-30' },
      ' Cách hiểu khác: đến hết 30/06/2030.',
      ' Another reading: through 30/06/2030.',
    ],
    ...(['first-complaint', 'second-complaint'] as const).flatMap(
      (code): [LineCode, Facts, Facts, string, string][] => [
        [
          code,
          { days: 15, from: '2026-10-08', legalEnd: '2026-10-24', due: '2026-10-24' },
          { excused: true },
          ' (không tính thời gian có trở ngại)',
          ' (the obstacle not counted)',
        ],
        [
          code,
          { days: 15, from: '2026-10-09', legalEnd: '2026-10-24', due: '2026-10-24' },
          { due: '2026-10-26' },
          ' (dời vì ngày nghỉ: 26/10/2026)',
          ' (rolled over: 26/10/2026)',
        ],
      ],
    ),
    [
      'party-by',
      { days: 30, from: '2026-09-01', due: '2026-10-01' },
      { unlessPaused: true },
      ', trừ trường hợp chưa xem xét kỷ luật',
      ', except where discipline is not yet considered',
    ],
    [
      'council-of',
      { members: 3, seats: [] },
      { seats: ['union'] },
      ': đại diện công đoàn hoặc viên chức',
      ': a union (or staff) representative',
    ],
    ['quorum', { quorum: 3 }, { secretary: true }, ' và Thư ký Hội đồng', 'and the secretary '],
    [
      'effect',
      { months: 12 },
      { party: true },
      ', tính từ ngày quyết định kỷ luật đảng có hiệu lực',
      ', from the effect of the Party decision',
    ],
    ['effect', { months: 12 }, { served: 10 }, ', trừ 10 ngày đã thi hành', ', less 10 days served'],
    ['effect', { months: 12 }, { end: '2027-09-14' }, ', đến hết 14/09/2027', ', through 14/09/2027'],
    [
      'appointment-ban',
      { form: 'canh-cao', months: 12 },
      { higherPost: true },
      ' vào chức vụ cao hơn',
      ' to a higher post',
    ],
    [
      'announced-if-wrong',
      { days: 10, from: '2026-10-05' },
      { due: '2026-10-19' },
      ', chậm nhất 19/10/2026',
      ', by 19/10/2026',
    ],
    [
      'criminal-file',
      { days: 5, from: '2026-10-05' },
      { due: '2026-10-12' },
      ', chậm nhất 12/10/2026',
      ', by 12/10/2026',
    ],
  ])('%s of %j, and %j', (code, facts, more, vi, en) => {
    const [whole, full] = [said(code, facts), said(code, { ...facts, ...more })]
    expect(full[0]).toContain(vi)
    expect(full[1]).toContain(en)
    expect([full[0].replace(vi, ''), full[1].replace(en, '')]).toEqual(whole)
  })
})

describe('a sentence that is another one where the facts are others', () => {
  test.each<[code: LineCode, facts: Facts, vi: string, en: string]>([
    [
      'regime-governs',
      { subject: 'vien-chuc', day: '2026-09-15', from: '2026-07-01' },
      'Áp dụng quy định về kỷ luật viên chức có hiệu lực từ 01/07/2026, là văn bản của ngày đặt câu hỏi 15/09/2026.',
      'The rules for public employee (viên chức) in force from 01/07/2026 apply: those of the day of the question, 15/09/2026.',
    ],
    [
      'decision-differs',
      { form: 'canh-cao', other: 'none' },
      'Quyết định ghi cảnh cáo, còn các dữ kiện dẫn đến không xử lý kỷ luật. Vì sao khác?',
      'The decision says warning (cảnh cáo), and the facts lead to no discipline. Why do they differ?',
    ],
    [
      'decision-differs',
      { form: 'canh-cao', other: 'khien-trach' },
      'Quyết định ghi cảnh cáo, còn các dữ kiện dẫn đến khiển trách. Vì sao khác?',
      'The decision says warning (cảnh cáo), and the facts lead to reprimand (khiển trách). Why do they differ?',
    ],
    [
      'result-open',
      { options: [] },
      'Kết quả: chưa kết luận được. Trả lời các câu hỏi ở trên.',
      'The result is open. Answer the questions above.',
    ],
    [
      'announced-if-wrong',
      { days: 10 },
      'Nếu có kết luận là kỷ luật sai: công bố công khai trong 10 ngày làm việc.',
      'If the discipline is found wrong, it is announced in public within 10 working days.',
    ],
    [
      'new-unit-handles',
      { transferredOn: '2026-08-20', presentPost: true },
      'Đã chuyển đơn vị ngày 20/08/2026: nếu còn thời hiệu thì đơn vị mới xử lý kỷ luật, hình thức theo vị trí đang đảm nhiệm, đơn vị cũ chuyển hồ sơ; đánh giá, xếp loại tính ở đơn vị cũ.',
      'Moved on 20/08/2026: if in time, the new unit disciplines, with the forms of the present post, and the old unit hands over the file; the rating counts at the old unit.',
    ],
    [
      'no-substitution',
      { kinds: ['fine', 'criminal'] },
      'Không dùng xử phạt hành chính thay cho kỷ luật hành chính; kỷ luật hành chính không thay cho trách nhiệm hình sự.',
      'No administrative fine stands in for discipline, nor discipline for criminal liability.',
    ],
    [
      'no-substitution',
      { kinds: ['fine', 'party', 'criminal'] },
      'Không dùng xử phạt hành chính hoặc kỷ luật đảng thay cho kỷ luật hành chính; kỷ luật hành chính không thay cho trách nhiệm hình sự.',
      'Neither a fine nor Party discipline stands in for discipline, nor discipline for criminal liability.',
    ],
    [
      'earlier-text-milder',
      { day: '2026-05-10' },
      'Văn bản của ngày xảy ra hành vi 10/05/2026 có lợi hơn nên được áp dụng cho hành vi này.',
      'The text of the day of the act, 10/05/2026, is more favourable and holds for this act.',
    ],
    [
      'favourable-not-read',
      { day: '2026-05-10' },
      'Văn bản của ngày xảy ra hành vi 10/05/2026 có lợi hơn, nhưng quy định chuyển tiếp chưa đọc. Có áp dụng văn bản có lợi hơn không?',
      'The text of the day of the act, 10/05/2026, is more favourable, but the transition clause was not read. Does it hold?',
    ],
    [
      'form-no-longer-exists',
      { form: 'ha-bac-luong' },
      'Hình thức có lợi hơn theo văn bản cũ là hạ bậc lương, nay không còn. Hình thức nào thay thế?',
      'The more favourable form of the earlier text, lower pay step (hạ bậc lương), no longer exists. Which one takes its place?',
    ],
    [
      'form-not-on-list',
      { forms: ['ha-ngach'] },
      'Không hình thức nào (hạ ngạch) có trong danh mục đối với người này. Chọn hình thức nào?',
      'None of the forms (lower rank (hạ ngạch)) is on this person’s list. Which one?',
    ],
  ])('%s of %j', (code, facts, vi, en) => {
    expect(said(code, facts)).toEqual([vi, en])
  })
})
