import type { Facts } from '../../../engine/words.ts'
import { dayText, formName, neverBarredName, type Sentence } from './names.ts'

const period = {
  vi: ({ forms, from, restarted, end, reference }: Facts, verdict: string) =>
    `Thời hiệu đối với ${formName(forms, 'vi')}: từ ${dayText(from)}${restarted ? ' (tính lại vì có hành vi mới)' : ''} đến hết ${dayText(end)}; tại ngày ${dayText(reference)} ${verdict}.`,
  en: ({ forms, from, restarted, end, reference }: Facts, verdict: string) =>
    `Limitation for ${formName(forms, 'en')}: from ${dayText(from)}${restarted ? ' (restarted by a new act)' : ''} through ${dayText(end)}; on ${dayText(reference)} ${verdict}.`,
}

const wasOver = {
  vi: ({ over }: Facts) =>
    over === undefined
      ? ''
      : ` Đã hết trước khi thời hiệu dài hơn có hiệu lực (${dayText(over)}); việc không sống lại là suy luận.`,
  en: ({ over }: Facts) =>
    over === undefined
      ? ''
      : ` It was over before the longer period came (${dayText(over)}); that it does not revive is inferred.`,
}

const extended = {
  vi: ({ extendedBy }: Facts) =>
    extendedBy === undefined
      ? ''
      : ` Đã kéo dài: hết thời gian không được xử lý mà thời hiệu đã hết hoặc còn dưới ${extendedBy} ngày thì không quá ${extendedBy} ngày kể từ ngày đó.`,
  en: ({ extendedBy }: Facts) =>
    extendedBy === undefined
      ? ''
      : ` Extended: where a barred time ends and the period is over or has under ${extendedBy} days left, by at most ${extendedBy} days from then.`,
}

/** Limitation and time limit. */
export const clockWords = {
  'never-barred': {
    vi: ({ kind }) => `Không áp dụng thời hiệu: ${neverBarredName(kind, 'vi')}.`,
    en: ({ kind }) => `No limitation: ${neverBarredName(kind, 'en')}.`,
  },
  'start-not-listed': {
    vi: () =>
      'Hành vi chưa kết thúc; văn bản áp dụng không nêu thời điểm bắt đầu thời hiệu cho trường hợp này. Tính từ ngày nào?',
    en: () => 'The act goes on; the governing text does not say from when limitation runs then. From which day?',
  },
  'limitation-in-time': {
    vi: (facts) => period.vi(facts, 'còn thời hiệu') + extended.vi(facts),
    en: (facts) => period.en(facts, 'still in time') + extended.en(facts),
  },
  'limitation-out-of-time': {
    vi: (facts) => period.vi(facts, 'đã hết thời hiệu') + wasOver.vi(facts) + extended.vi(facts),
    en: (facts) => period.en(facts, 'out of time') + wasOver.en(facts) + extended.en(facts),
  },
  'limitation-disputed': {
    vi: (facts) =>
      `${period.vi(facts, 'chưa thể kết luận')}${facts.arguable === undefined ? '' : ` Cách hiểu khác: đến hết ${dayText(facts.arguable)}.`} Còn thời hiệu hay không?`,
    en: (facts) =>
      `${period.en(facts, 'not settled')}${facts.arguable === undefined ? '' : ` Another reading: through ${dayText(facts.arguable)}.`} Is it in time?`,
  },
  'time-limit': {
    vi: ({ from, base, extended, due }) =>
      `Thời hạn xử lý tính từ ngày phát hiện ${dayText(from)}: đến hết ${dayText(base)}; kéo dài thì đến hết ${dayText(extended)}. Ngày cuối đang tính: ${dayText(due)}.`,
    en: ({ from, base, extended, due }) =>
      `The time limit runs from the finding on ${dayText(from)} through ${dayText(base)}, lengthened through ${dayText(extended)}. The last day as counted: ${dayText(due)}.`,
  },
  'time-limit-late': {
    vi: ({ from, base, extended, due, on }) =>
      `Quá thời hạn: tính từ ngày phát hiện ${dayText(from)} đến hết ${dayText(base)} (kéo dài: ${dayText(extended)}); ngày cuối ${dayText(due)} đã qua vào ngày ${dayText(on)}.`,
    en: ({ from, base, extended, due, on }) =>
      `Late: from the finding on ${dayText(from)} through ${dayText(base)} (lengthened: ${dayText(extended)}); the last day ${dayText(due)} was over on ${dayText(on)}.`,
  },
  'late-still-decides': {
    vi: () => 'Quá thời hạn: người có thẩm quyền chịu trách nhiệm và vẫn phải ra quyết định nếu còn thời hiệu.',
    en: () => 'Late: the authority answers for it and must still decide if limitation has not run out.',
  },
  'late-ends-the-process': {
    vi: () => 'Quá thời hạn này thì không xem xét xử lý kỷ luật nữa.',
    en: () => 'Past this time the process ends.',
  },
  'detection-or-conclusion': {
    vi: ({ from, concludedOn }) =>
      `Thời hạn tính từ ngày phát hiện ${dayText(from)} hay từ ngày kết luận ${dayText(concludedOn)}? Ở đây tính từ ngày sớm hơn.`,
    en: ({ from, concludedOn }) =>
      `Does the time limit run from the finding on ${dayText(from)} or from the conclusion on ${dayText(concludedOn)}? The earlier day is used here.`,
  },
} satisfies Record<string, Sentence>
