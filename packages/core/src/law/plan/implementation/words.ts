import { list, type Words } from '../../../engine/words.ts'

/** Sentences about what a body reports to have done. */
export const implementationWords = {
  'no-duty-there': {
    vi: ({ ref, plan, nearest }) => ({
      what: `Kế hoạch ${plan} không giao việc nào ở "${ref}".`,
      mend:
        nearest === undefined
          ? 'Ghi theo số thứ tự của chính kế hoạch, ví dụ II.4; xem GET /v1/plans/…/assignments.'
          : `Có phải là ${nearest}?`,
    }),
    en: ({ ref, plan, nearest }) => ({
      what: `Plan ${plan} lays down no duty at "${ref}".`,
      mend:
        nearest === undefined
          ? 'Write the plan’s own numbering, for example II.4; see GET /v1/plans/…/assignments.'
          : `Did you mean ${nearest}?`,
    }),
  },
  'other-plan': {
    vi: ({ plan, held }) => ({ what: `Ở đây không có kế hoạch "${plan}".`, mend: `Ghi "plan": "${held}".` }),
    en: ({ plan, held }) => ({ what: `There is no plan "${plan}" here.`, mend: `Write "plan": "${held}".` }),
  },
  'no-report-there': {
    vi: ({ ref, places }) => ({
      what: `Kế hoạch không yêu cầu báo cáo ở ${ref}.`,
      mend: `Báo cáo thuộc ${list(places)}; việc khác thì chọn "kind" khác.`,
    }),
    en: ({ ref, places }) => ({
      what: `The plan asks for no report at ${ref}.`,
      mend: `Reports belong to ${list(places)}; for something else choose another "kind".`,
    }),
  },
  'deed-not-yet': {
    vi: ({ on, today }) => ({ what: `Ngày ${on} chưa đến (hôm nay ${today}).`, mend: 'Chỉ ghi việc đã làm.' }),
    en: ({ on, today }) => ({ what: `${on} has not come (today is ${today}).`, mend: 'Write only what was done.' }),
  },
  'deed-before-plan': {
    vi: ({ on, date }) => ({
      what: `Ngày ${on} trước ngày ban hành kế hoạch (${date}).`,
      mend: 'Xem lại ngày; việc làm trước kế hoạch không tính vào kế hoạch.',
    }),
    en: ({ on, date }) => ({
      what: `${on} is before the plan was issued (${date}).`,
      mend: 'Check the day; what was done before the plan does not count under it.',
    }),
  },
  'deed-days-reversed': {
    vi: ({ on, later }) => ({ what: `Ngày ${later} trước ngày ${on}.`, mend: 'Xem lại hai ngày.' }),
    en: ({ on, later }) => ({ what: `${later} is before ${on}.`, mend: 'Check both days.' }),
  },
  'deed-not-late': {
    vi: ({ on }) => ({ what: `Việc đến hạn ngày ${on} xong đúng hạn.`, mend: 'Chỉ ghi ở đây việc chậm trễ.' }),
    en: ({ on }) => ({ what: `What was due on ${on} was done that day.`, mend: 'Write only what was late here.' }),
  },
  'more-posted-than-total': {
    vi: ({ posted, total }) => ({ what: `Niêm yết ${posted} trên tổng số ${total}.`, mend: 'Xem lại hai con số.' }),
    en: ({ posted, total }) => ({ what: `${posted} posted of ${total} in all.`, mend: 'Check both numbers.' }),
  },
} satisfies Words
