import { type Consolidated, dayInWords, type Sums } from '@congvu/core'
import type { Paragraph } from '../document.ts'
import { body } from '../style.ts'
import { counted as twoDigits } from '../words.ts'

/** None is `0`: two digits are for counts of something. */
const counted = (count: number): string => (count === 0 ? '0' : twoDigits(count))

/** Who reported, in time or late. */
export const reportsInWords = ({ reports, rows }: Consolidated): Paragraph[] => {
  const unlisted = rows.filter(({ listed }) => !listed).length
  return [
    ...reports.flatMap(({ task, legalEnd, counts }) => [
      body(
        `Theo mục ${task} của Kế hoạch, ngày cuối cùng gửi báo cáo năm là ${dayInWords(legalEnd)}. Theo danh sách đang lưu có ` +
          `${counted(counts.expected)} cơ quan, đơn vị, địa phương phải báo cáo: đúng hạn ${counted(counts.onTime)}; ` +
          `trễ ${counted(counts.late)} (có giải trình ${counted(counts.explained)}); ` +
          `chưa gửi ${counted(counts.open + counts.overdue)}.`,
      ),
      ...(counts.arguable > 0
        ? [
            body(
              `Gửi sau ngày cuối cùng là ngày nghỉ và chậm nhất vào ngày làm việc tiếp theo: ${counted(counts.arguable)}; ` +
                'việc coi là đúng hạn hay trễ do người có thẩm quyền quyết định.',
            ),
          ]
        : []),
    ]),
    ...(unlisted > 0
      ? [body(`Ngoài danh sách có ${counted(unlisted)} cơ quan, đơn vị đã ghi kết quả thực hiện.`)]
      : []),
  ]
}

/** What was done, by kind. */
export function resultsInWords({ sums, tasks }: Consolidated): Paragraph[] {
  const touched = tasks.filter(({ deeds }) => deeds > 0).map(({ task, bodies }) => `${task} (${counted(bodies)})`)
  return [
    ...sentences(sums).map((text, i) => body(`${i + 1}. ${text}`)),
    ...(touched.length > 0
      ? [body(`Các mục của Kế hoạch có cơ quan, đơn vị, địa phương ghi kết quả (số cơ quan): ${touched.join('; ')}.`)]
      : []),
  ]
}

const sentences = (sums: Sums): readonly string[] => {
  const { document, dissemination, training, emulation, commendation, posting, supervision, delay } = sums
  return [
    `Văn bản triển khai, nội quy, quy chế đã ban hành hoặc sửa đổi: ${counted(document.count)}.`,
    `Tuyên truyền, phổ biến: ${counted(dissemination.count)} đợt, ${counted(dissemination.reached)} lượt người.`,
    `Bồi dưỡng về văn hóa công vụ: ${counted(training.count)} lớp, ${counted(training.trainees)} lượt người.`,
    `Phát động thi đua: ${counted(emulation.count)} đợt, ${counted(emulation.participants)} người tham gia.`,
    `Biểu dương, khen thưởng: ${counted(commendation.individuals)} cá nhân, ${counted(commendation.collectives)} tập thể.`,
    `Niêm yết thủ tục hành chính: ${counted(posting.posted)} trên ${counted(posting.total)} thủ tục tại ${counted(posting.places)} nơi.`,
    `Ý kiến giám sát, phản biện đã nhận: ${counted(supervision.received)} (Mặt trận Tổ quốc ${counted(supervision.fromFront)}, ` +
      `tổ chức khác ${counted(supervision.fromOrganisations)}, người dân ${counted(supervision.fromCitizens)}); ` +
      `đã trả lời: ${counted(supervision.answered)}.`,
    `Nhiệm vụ được giao thực hiện chậm trễ: ${counted(delay.count)}, trong đó chưa hoàn thành ${counted(delay.open)}.`,
  ]
}
