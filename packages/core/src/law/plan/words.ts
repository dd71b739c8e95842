import { list, type Words } from '../../engine/words.ts'

/** Sentences about a plan: what is wrong with its data, and what cannot be said of it. */
export const planWords = {
  'place-twice': {
    vi: ({ ref }) => ({
      what: `Kế hoạch có hai chỗ cùng mang số ${ref}.`,
      mend: 'Đối chiếu bản gốc; mỗi số chỉ được dùng một lần để có thể dẫn chiếu.',
    }),
    en: ({ ref }) => ({
      what: `Two places of the plan bear the number ${ref}.`,
      mend: 'Compare with the original; a number can be cited only if it is used once.',
    }),
  },
  'mark-out-of-order': {
    vi: ({ mark, after }) => ({
      what: `Số thứ tự "${mark}" đứng sau "${after}".`,
      mend: 'Đối chiếu bản gốc; nếu bản gốc viết như vậy thì giữ nguyên.',
    }),
    en: ({ mark, after }) => ({
      what: `The mark "${mark}" stands after "${after}".`,
      mend: 'Compare with the original; if it is printed so, leave it.',
    }),
  },
  'mark-left-out': {
    vi: ({ mark, after }) => ({
      what:
        after === undefined ? `Dãy số thứ tự bắt đầu bằng "${mark}".` : `Giữa "${after}" và "${mark}" thiếu số thứ tự.`,
      mend: 'Đối chiếu bản gốc xem có bỏ sót; nếu bản gốc viết như vậy thì giữ nguyên.',
    }),
    en: ({ mark, after }) => ({
      what:
        after === undefined
          ? `The series begins with "${mark}".`
          : `A mark is missing between "${after}" and "${mark}".`,
      mend: 'Compare with the original for something left out; if it is printed so, leave it.',
    }),
  },
  'mark-of-another-kind': {
    vi: ({ mark }) => ({
      what: `Số thứ tự "${mark}" không cùng kiểu với các số đứng trước.`,
      mend: 'Đối chiếu bản gốc; nếu bản gốc viết như vậy thì giữ nguyên.',
    }),
    en: ({ mark }) => ({
      what: `The mark "${mark}" is not of the same kind as those before it.`,
      mend: 'Compare with the original; if it is printed so, leave it.',
    }),
  },
  'duty-without-number': {
    vi: () => ({
      what: 'Nhiệm vụ nằm ở đoạn không có số thứ tự nên không dẫn chiếu được.',
      mend: 'Ghi nhiệm vụ ở đoạn có số gần nhất phía trên.',
    }),
    en: () => ({
      what: 'The duty stands in a paragraph without a number and cannot be cited.',
      mend: 'Put it with the nearest numbered paragraph above.',
    }),
  },
  'nobody-to-do-it': {
    vi: ({ ref }) => ({
      what: `Nhiệm vụ tại ${ref} không có cơ quan nào thực hiện.`,
      mend: 'Ghi ở "who" cơ quan mà kế hoạch giao, kèm đúng lời của kế hoạch.',
    }),
    en: ({ ref }) => ({
      what: `Nobody is to do the duty at ${ref}.`,
      mend: 'Put in "who" the body the plan lays it on, with the plan’s own words.',
    }),
  },
  'body-unknown': {
    vi: ({ body, nearest }) => ({
      what: `Loại cơ quan "${body}" chưa được kê trong mục "bodies".`,
      mend: `${nearest === undefined ? '' : `Có phải là "${nearest}"? `}Sửa lại tên, hoặc kê thêm loại cơ quan này.`,
    }),
    en: ({ body, nearest }) => ({
      what: `The kind of body "${body}" is not listed under "bodies".`,
      mend: `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}Correct the name, or list the kind.`,
    }),
  },
  'body-twice': {
    vi: ({ body }) => ({
      what: `Loại cơ quan "${body}" được ghi hai lần cho cùng một nhiệm vụ.`,
      mend: 'Chỉ ghi mỗi loại cơ quan một lần.',
    }),
    en: ({ body }) => ({
      what: `The kind of body "${body}" is named twice for one duty.`,
      mend: 'Name each kind once.',
    }),
  },
  'place-unknown': {
    vi: ({ ref, plan }) => ({
      what: `Kế hoạch ${plan} không có chỗ nào mang số ${ref}.`,
      mend: 'Ghi lại theo số thứ tự của chính kế hoạch, ví dụ II.2 hoặc III.1.b.',
    }),
    en: ({ ref, plan }) => ({
      what: `No place of plan ${plan} bears the number ${ref}.`,
      mend: 'Write the plan’s own numbering, for example II.2 or III.1.b.',
    }),
  },
  'no-such-place': {
    vi: ({ ref, plan, nearest }) => ({
      what: `Kế hoạch ${plan} không có chỗ nào mang số "${ref}".`,
      mend: nearest === undefined ? 'Ghi theo số thứ tự của chính kế hoạch, ví dụ III.1.b.' : `Có phải là ${nearest}?`,
    }),
    en: ({ ref, plan, nearest }) => ({
      what: `No place of plan ${plan} bears the number "${ref}".`,
      mend: nearest === undefined ? 'Write the plan’s own numbering, for example III.1.b.' : `Did you mean ${nearest}?`,
    }),
  },
  'words-not-in-plan': {
    vi: ({ words, ref }) => ({
      what: `Không thấy lời "${words}" ở ${ref}.`,
      mend: 'Ghi đúng lời của kế hoạch, hoặc chỉ ra chỗ kế hoạch viết lời ấy.',
    }),
    en: ({ words, ref }) => ({
      what: `The words "${words}" do not stand at ${ref}.`,
      mend: 'Write the plan’s own words, or say where they stand.',
    }),
  },
  'no-such-day-each-year': {
    vi: ({ day, month }) => ({
      what: `Không phải năm nào cũng có ngày ${day}/${month}.`,
      mend: 'Đối chiếu bản gốc và ghi lại ngày, tháng.',
    }),
    en: ({ day, month }) => ({
      what: `Not every year has a day ${day}/${month}.`,
      mend: 'Compare with the original and correct the day and month.',
    }),
  },
  'deadline-before-plan': {
    vi: ({ deadline, last, date }) => ({
      what: `Thời hạn "${deadline}" kết thúc ngày ${last}, trước ngày ban hành kế hoạch (${date}).`,
      mend: 'Đối chiếu bản gốc và ghi lại thời hạn hoặc ngày ban hành.',
    }),
    en: ({ deadlineEn, last, date }) => ({
      what: `The deadline "${deadlineEn}" ends on ${last}, before the plan was issued (${date}).`,
      mend: 'Compare with the original and correct the deadline or the date of the plan.',
    }),
  },
  'event-unknown': {
    vi: ({ event }) => ({
      what: `Sự kiện "${event}" chưa được kê trong mục "events" của kế hoạch.`,
      mend: 'Sửa lại tên sự kiện, hoặc kê thêm sự kiện kèm đúng lời của kế hoạch.',
    }),
    en: ({ event }) => ({
      what: `The event "${event}" is not listed under the plan’s "events".`,
      mend: 'Correct its name, or list it with the plan’s own words.',
    }),
  },
  'event-not-awaited': {
    vi: ({ event }) => ({
      what: `Không nhiệm vụ nào chờ sự kiện "${event}".`,
      mend: 'Bỏ sự kiện này, hoặc ghi nó vào thời hạn của nhiệm vụ chờ nó.',
    }),
    en: ({ event }) => ({
      what: `No duty waits for the event "${event}".`,
      mend: 'Leave it out, or put it in the deadline of the duty that waits for it.',
    }),
  },
  'event-before-plan': {
    vi: ({ on, date }) => ({
      what: `Sự kiện ngày ${on} xảy ra trước ngày ban hành kế hoạch (${date}).`,
      mend: 'Kiểm tra lại ngày; kế hoạch chỉ chờ sự kiện xảy ra sau khi ban hành.',
    }),
    en: ({ on, date }) => ({
      what: `The event of ${on} came before the plan was issued (${date}).`,
      mend: 'Check the day; a plan waits only for what happens after it.',
    }),
  },
  'lapsed-before-event': {
    vi: ({ from, on }) => ({
      what: `Ngày không còn hiệu lực (${from}) không sau ngày xảy ra sự kiện (${on}).`,
      mend: 'Kiểm tra lại hai ngày này.',
    }),
    en: ({ from, on }) => ({
      what: `The day it lapsed (${from}) is not after the day it happened (${on}).`,
      mend: 'Check the two days.',
    }),
  },
  'task-says-no-time': {
    vi: ({ ref }) => ({
      what: `Mục ${ref} không tự nói thời gian nên không thể làm theo thời gian của mục đó.`,
      mend: 'Chỉ tới nhiệm vụ có thời gian của chính nó.',
    }),
    en: ({ ref }) => ({
      what: `${ref} says no time of its own, so its time cannot be followed.`,
      mend: 'Point to a task that has its own.',
    }),
  },
  'deadline-disagrees': {
    vi: ({ ref, said, deadline }) => ({
      what: `Tại ${ref}, kế hoạch viết "${list(said)}" nhưng dữ liệu ghi "${deadline}".`,
      mend: 'Ghi lại thời hạn đúng như lời của kế hoạch.',
    }),
    en: ({ ref, said, deadlineEn }) => ({
      what: `At ${ref} the plan says "${list(said)}" but the data says "${deadlineEn}".`,
      mend: 'Correct the deadline to what the plan says.',
    }),
  },
  'deadline-not-in-text': {
    vi: ({ ref, deadline }) => ({
      what: `Tại ${ref}, dữ liệu ghi "${deadline}" nhưng không đọc được thời hạn ấy trong lời của kế hoạch.`,
      mend: 'Đối chiếu bản gốc; nếu đúng thì giữ nguyên.',
    }),
    en: ({ ref, deadlineEn }) => ({
      what: `At ${ref} the data says "${deadlineEn}" but that time could not be read in the plan’s words.`,
      mend: 'Compare with the original; if it is right, leave it.',
    }),
  },
  'time-left-out': {
    vi: ({ ref, said }) => ({
      what: `Tại ${ref}, kế hoạch viết "${said}" nhưng không nhiệm vụ nào ở đó ghi thời hạn ấy.`,
      mend: 'Ghi thêm thời hạn, hoặc sửa lại thời hạn đã ghi.',
    }),
    en: ({ ref, said }) => ({
      what: `At ${ref} the plan says "${said}" but no duty there has that time.`,
      mend: 'Add the deadline, or correct the one that is there.',
    }),
  },
  'date-line-disagrees': {
    vi: ({ line, date }) => ({
      what: `Dòng "${line}" không nói cùng ngày với dữ liệu (${date}).`,
      mend: 'Đối chiếu bản gốc và ghi lại cho khớp.',
    }),
    en: ({ line, date }) => ({
      what: `The line "${line}" does not say the day of the data (${date}).`,
      mend: 'Compare with the original and make them agree.',
    }),
  },
  'ends-before-it-begins': {
    vi: ({ through, date }) => ({
      what: `Ngày cuối của kế hoạch (${through}) trước ngày ban hành (${date}).`,
      mend: 'Kiểm tra lại hai ngày này.',
    }),
    en: ({ through, date }) => ({
      what: `The last day of the plan (${through}) is before it was issued (${date}).`,
      mend: 'Check the two days.',
    }),
  },
  'declared-twice': {
    vi: ({ id }) => ({ what: `"${id}" được kê hai lần.`, mend: 'Chỉ giữ lại một.' }),
    en: ({ id }) => ({ what: `"${id}" is listed twice.`, mend: 'Keep one.' }),
  },
  'period-reversed': {
    vi: ({ from, through }) => ({
      what: `Khoảng thời gian bắt đầu ngày ${from} sau ngày kết thúc ${through}.`,
      mend: 'Đổi lại hai ngày cho đúng thứ tự.',
    }),
    en: ({ from, through }) => ({
      what: `The period begins on ${from}, after it ends on ${through}.`,
      mend: 'Put the two days in order.',
    }),
  },
} satisfies Words
