import { dayText, formName, partyForm, type Sentence, severityName, weighedNames } from './names.ts'

/** The form of each act, and the one form for all. */
export const formWords = {
  'is-repeat': {
    vi: ({ months, after }) =>
      `Tái phạm: cùng vi phạm trong thời hạn ${months} tháng sau khi bị ${formName(after, 'vi')}.`,
    en: ({ months, after }) =>
      `A re-offence: the same violation within ${months} months after ${formName(after, 'en')}.`,
  },
  'late-repeat-aggravates': {
    vi: ({ months }) => `Cùng vi phạm nhưng sau ${months} tháng: coi là vi phạm lần đầu và là tình tiết tăng nặng.`,
    en: ({ months }) => `The same violation after more than ${months} months: a first violation, aggravated.`,
  },
  'late-repeat-not-said': {
    vi: ({ months }) =>
      `Cùng vi phạm nhưng sau ${months} tháng nên không phải tái phạm; văn bản không nói có tăng nặng hay không.`,
    en: ({ months }) =>
      `The same violation after more than ${months} months is no re-offence; whether it aggravates is not said.`,
  },
  'cancelled-makes-no-repeat': {
    vi: () => 'Quyết định trước về cùng loại vi phạm đã bị hủy nên không tính là tái phạm (suy luận).',
    en: () => 'The earlier decision on the same violation was cancelled: no re-offence is counted from it (inferred).',
  },
  'level-not-in-regime': {
    vi: ({ severity }) =>
      `Văn bản áp dụng không có mức “${severityName(severity, 'vi')}”. Mức độ theo văn bản này là gì, vì sao?`,
    en: ({ severity }) =>
      `The governing text has no level "${severityName(severity, 'en')}". Which level of it, and why?`,
  },
  'form-of-act': {
    vi: ({ form, severity, repeat }) =>
      `Hình thức tương ứng với hành vi${repeat ? ' (tái phạm)' : severity === undefined ? '' : ` (lần đầu, ${severityName(severity, 'vi')})`}: ${formName(form, 'vi')}.`,
    en: ({ form, severity, repeat }) =>
      `The form for this act${repeat ? ' (a re-offence)' : severity === undefined ? '' : ` (first, ${severityName(severity, 'en')})`}: ${formName(form, 'en')}.`,
  },
  'repeat-lighter-than-first': {
    vi: ({ form, other }) =>
      `Theo điều về tái phạm là ${formName(form, 'vi')}, nhưng cùng hành vi ấy nếu lần đầu là ${formName(other, 'vi')}. Áp dụng hình thức nào?`,
    en: ({ form, other }) =>
      `As a re-offence: ${formName(form, 'en')}; the same act done first: ${formName(other, 'en')}. Which holds?`,
  },
  'new-decision-ends-old': {
    vi: () => 'Quyết định đang thi hành chấm dứt hiệu lực khi quyết định đối với hành vi mới có hiệu lực.',
    en: () => 'The decision being served ends when the one on the new act takes effect.',
  },
  'no-article-read-names-a-form': {
    vi: ({ options }) =>
      `Trong phần văn bản đã đọc, không điều nào nêu hình thức cho các dữ kiện này; chưa đọc hết văn bản. Người có thẩm quyền phải tra văn bản; hình thức trong danh mục: ${formName(options, 'vi')}.`,
    en: ({ options }) =>
      `No article read here names a form for these facts, and the text was not read in full. A person must look at the text; forms on the list: ${formName(options, 'en')}.`,
  },
  'no-article-names-a-form': {
    vi: ({ options }) =>
      `Không có điều nào nêu hình thức cho các dữ kiện này. Người có thẩm quyền quyết định trong danh mục: ${formName(options, 'vi')}.`,
    en: ({ options }) =>
      `No article names a form for these facts. A person decides within the list: ${formName(options, 'en')}.`,
  },
  'internal-rules-decide': {
    vi: ({ options }) => `Hình thức do nội quy lao động quy định: ${formName(options, 'vi')}?`,
    en: ({ options }) => `The house rules decide the form: ${formName(options, 'en')}?`,
  },
  'acts-still-open': {
    vi: () => 'Hình thức chung phụ thuộc hình thức của từng hành vi, còn phải trả lời ở trên.',
    en: () => 'The common form depends on the forms of the acts, still open above.',
  },
  'form-not-on-list': {
    vi: ({ forms }) =>
      `Không hình thức nào (${formName(forms, 'vi')}) có trong danh mục đối với người này. Chọn hình thức nào?`,
    en: ({ forms }) => `None of the forms (${formName(forms, 'en')}) is on this person’s list. Which one?`,
  },
  'heaviest-form': {
    vi: ({ form }) => `Nhiều vi phạm xem xét cùng lúc: một hình thức chung nặng nhất, ${formName(form, 'vi')}.`,
    en: ({ form }) => `Several violations together: one common form, the heaviest, ${formName(form, 'en')}.`,
  },
  'one-degree-above-heaviest': {
    vi: ({ form, next }) =>
      `Nhiều vi phạm xem xét cùng lúc: nặng hơn một mức so với hình thức nặng nhất (${formName(form, 'vi')}), là ${formName(next, 'vi')}.`,
    en: ({ form, next }) =>
      `Several violations together: one degree above the heaviest (${formName(form, 'en')}), ${formName(next, 'en')}.`,
  },
  serving: {
    vi: ({ form, effectiveOn }) =>
      `Hành vi xảy ra khi đang thi hành quyết định ${formName(form, 'vi')} có hiệu lực từ ${dayText(effectiveOn)}.`,
    en: ({ form, effectiveOn }) =>
      `The act fell while a decision was served: ${formName(form, 'en')}, in effect from ${dayText(effectiveOn)}.`,
  },
  'one-degree-above-serving': {
    vi: ({ form, next }) =>
      `Hành vi mới nhẹ hơn hoặc bằng: nặng hơn một mức so với hình thức đang thi hành (${formName(form, 'vi')}), là ${formName(next, 'vi')}.`,
    en: ({ form, next }) =>
      `The new act is lighter or equal: one degree above the form served (${formName(form, 'en')}), ${formName(next, 'en')}.`,
  },
  'one-degree-above-new': {
    vi: ({ form, next }) =>
      `Hành vi mới nặng hơn: nặng hơn một mức so với hình thức của hành vi mới (${formName(form, 'vi')}), là ${formName(next, 'vi')}.`,
    en: ({ form, next }) =>
      `The new act is heavier: one degree above its form (${formName(form, 'en')}), ${formName(next, 'en')}.`,
  },
  'repeat-while-serving-agrees': {
    vi: ({ form }) =>
      `Cùng vi phạm khi đang thi hành ${formName(form, 'vi')}: vừa là tái phạm vừa là vi phạm mới; văn bản không nói quy tắc nào được áp dụng trước, ở đây cả hai cho cùng một hình thức.`,
    en: ({ form }) =>
      `The same violation while ${formName(form, 'en')} is served is both a re-offence and a new violation; which rule goes first is not said, and here both give one form.`,
  },
  'repeat-while-serving': {
    vi: ({ form, options }) =>
      `Cùng vi phạm khi đang thi hành ${formName(form, 'vi')}: theo điều về tái phạm và theo quy tắc vi phạm mới có kết quả khác nhau (${formName(options, 'vi')}). Áp dụng quy tắc nào?`,
    en: ({ form, options }) =>
      `The same violation while ${formName(form, 'en')} is served: the article on re-offences and the rule on new violations differ (${formName(options, 'en')}). Which holds?`,
  },
  'served-decision-cancelled': {
    vi: ({ form }) =>
      `Hành vi xảy ra khi đang thi hành ${formName(form, 'vi')}, sau đó quyết định này bị hủy. Có còn tăng nặng một mức hay không?`,
    en: ({ form }) =>
      `The act fell while ${formName(form, 'en')} was served, and that decision was cancelled since. Is the form still raised?`,
  },
  'leads-decides-degree': {
    vi: () => 'Mức liền trên phụ thuộc việc có giữ chức vụ lãnh đạo, quản lý hay không.',
    en: () => 'The next degree depends on whether the person leads or manages.',
  },
  'serving-and-open': {
    vi: ({ form }) =>
      `Đang thi hành ${formName(form, 'vi')}; mức tăng phụ thuộc hình thức của hành vi mới, còn phải trả lời.`,
    en: ({ form }) =>
      `${formName(form, 'en')} is being served; what is added depends on the form of the new act, still open.`,
  },
  'serving-and-several': {
    vi: ({ form }) =>
      `Đang thi hành ${formName(form, 'vi')} và có nhiều hành vi mới; văn bản không nói hai quy tắc đi với nhau thế nào. Hình thức chung là gì?`,
    en: ({ form }) =>
      `${formName(form, 'en')} is being served and there are several new acts; how both rules go together is not said. Which form?`,
  },
  'judgment-dismisses': {
    vi: ({ effectiveOn }) =>
      `Bị kết án thuộc trường hợp đương nhiên buộc thôi việc kể từ ngày bản án có hiệu lực ${dayText(effectiveOn)}.`,
    en: ({ effectiveOn }) => `The judgment dismisses by itself, from the day it took effect, ${dayText(effectiveOn)}.`,
  },
  'judgment-ends-post': {
    vi: () => 'Bị kết án: đương nhiên thôi giữ chức vụ lãnh đạo, quản lý.',
    en: () => 'The conviction ends the leading post by itself.',
  },
  'judgment-leaves-form-open': {
    vi: () => 'Bản án không đương nhiên dẫn đến buộc thôi việc. Hình thức nào tương ứng với hành vi?',
    en: () => 'The judgment does not dismiss by itself. Which form fits the act?',
  },
  'judgment-and-left': {
    vi: () =>
      'Người đã thôi việc, nghỉ hưu bị kết án: không còn buộc thôi việc được; hệ quả của bản án đối với người này chưa đọc. Hình thức nào?',
    en: () =>
      'Convicted after leaving: there is no dismissal any more, and what a judgment does to such a person was not read. Which form?',
  },
  'party-changed': {
    vi: ({ party, to, changedOn }) =>
      `Kỷ luật đảng đã đổi từ ${partyForm(party, 'vi')} thành ${partyForm(to, 'vi')} ngày ${dayText(changedOn)}: kỷ luật hành chính phải đổi theo, thời gian đã thi hành được trừ.`,
    en: ({ party, to, changedOn }) =>
      `Party discipline changed from ${partyForm(party, 'en')} to ${partyForm(to, 'en')} on ${dayText(changedOn)}: discipline follows it, time served is deducted.`,
  },
  'party-cancelled': {
    vi: ({ party, changedOn }) =>
      `Kỷ luật đảng (${partyForm(party, 'vi')}) đã bị xóa bỏ ngày ${dayText(changedOn)}: cấp có thẩm quyền phải ban hành quyết định hủy bỏ quyết định kỷ luật hành chính. Còn căn cứ nào khác để kỷ luật hay không?`,
    en: ({ party, changedOn }) =>
      `Party discipline (${partyForm(party, 'en')}) was cancelled on ${dayText(changedOn)}: the administrative decision must be cancelled too. Is there any other ground?`,
  },
  'party-matches': {
    vi: ({ party, form }) => `Tương xứng với kỷ luật đảng (${partyForm(party, 'vi')}): ${formName(form, 'vi')}.`,
    en: ({ party, form }) => `In step with Party discipline (${partyForm(party, 'en')}): ${formName(form, 'en')}.`,
  },
  'party-differs': {
    vi: ({ party, form }) =>
      `Kỷ luật đảng là ${partyForm(party, 'vi')}, tương xứng ${formName(form, 'vi')}, khác với hình thức tính theo hành vi. Áp dụng hình thức nào?`,
    en: ({ party, form }) =>
      `Party discipline is ${partyForm(party, 'en')}, which matches ${formName(form, 'en')}; the acts lead elsewhere. Which form?`,
  },
  'party-form-to-match': {
    vi: ({ party }) =>
      `Hình thức hành chính nào tương xứng với kỷ luật đảng ${partyForm(party, 'vi')} đối với người này?`,
    en: ({ party }) => `Which administrative form matches Party discipline ${partyForm(party, 'en')} for this person?`,
  },
  'never-held-post': {
    vi: () => 'Chưa từng giữ chức vụ nên không thể xóa tư cách chức vụ (suy luận).',
    en: () => 'Who never held a post cannot lose its title (inferred).',
  },
  'form-of-left': {
    vi: ({ options }) =>
      `Người đã thôi việc, nghỉ hưu: chọn một trong các hình thức ${formName(options, 'vi')}. Hình thức nào?`,
    en: ({ options }) => `Left or retired: one of ${formName(options, 'en')}. Which one?`,
  },
  'whether-at-all': {
    vi: () => 'Có xử lý kỷ luật được hay không còn phụ thuộc các câu hỏi khác trong kết quả này.',
    en: () => 'Whether there may be discipline at all depends on the other questions here.',
  },
  'result-form': {
    vi: ({ form }) => `Kết quả: đề xuất hình thức ${formName(form, 'vi')}. Người có thẩm quyền quyết định.`,
    en: ({ form }) => `The result: ${formName(form, 'en')} is proposed. The competent person decides.`,
  },
  'result-none': {
    vi: () => 'Kết quả: chưa hoặc không xử lý kỷ luật, vì các lý do ở trên.',
    en: () => 'The result: no discipline, or not yet, for the reasons above.',
  },
  'to-be-weighed': {
    vi: ({ weighed }) => `Khi quyết định phải căn cứ: ${weighedNames(weighed, 'vi')}.`,
    en: ({ weighed }) => `The decision rests on: ${weighedNames(weighed, 'en')}.`,
  },
  'decision-differs': {
    vi: ({ form, other }) =>
      `Quyết định ghi ${formName(form, 'vi')}, còn các dữ kiện dẫn đến ${other === 'none' ? 'không xử lý kỷ luật' : formName(other, 'vi')}. Vì sao khác?`,
    en: ({ form, other }) =>
      `The decision says ${formName(form, 'en')}, and the facts lead to ${other === 'none' ? 'no discipline' : formName(other, 'en')}. Why do they differ?`,
  },
  'result-open': {
    vi: ({ options }) =>
      `Kết quả: chưa kết luận được${Array.isArray(options) && options.length > 0 ? `; còn có thể là ${formName(options, 'vi')}` : ''}. Trả lời các câu hỏi ở trên.`,
    en: ({ options }) =>
      `The result is open${Array.isArray(options) && options.length > 0 ? `; possible are ${formName(options, 'en')}` : ''}. Answer the questions above.`,
  },
} satisfies Record<string, Sentence>
