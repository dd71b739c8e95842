import {
  dayText,
  exclusionName,
  formName,
  groupName,
  pauseName,
  type Sentence,
  sectorName,
  subjectName,
} from './names.ts'

/** Which text governs, and whether the act may be disciplined at all. */
export const caseWords = {
  'regime-governs': {
    vi: ({ subject, day, opened, from }) =>
      `Áp dụng quy định về kỷ luật ${subjectName(subject, 'vi')} có hiệu lực từ ${dayText(from)}, là văn bản của ngày ${opened ? 'bắt đầu xem xét' : 'đặt câu hỏi'} ${dayText(day)}.`,
    en: ({ subject, day, opened, from }) =>
      `The rules for ${subjectName(subject, 'en')} in force from ${dayText(from)} apply: those of the day ${opened ? 'the consideration opened' : 'of the question'}, ${dayText(day)}.`,
  },
  'no-wording-on-day': {
    vi: ({ subject, day }) =>
      `Không có quy định nào được biết về kỷ luật ${subjectName(subject, 'vi')} vào ngày ${dayText(day)}; cần người có chuyên môn pháp luật tìm văn bản.`,
    en: ({ subject, day }) =>
      `No wording on discipline of ${subjectName(subject, 'en')} is known for ${dayText(day)}; a lawyer must find the text.`,
  },
  'own-decree-of-communes': {
    vi: () => 'Công chức cấp xã thời gian này có nghị định riêng, chưa đọc. Quy định đó nói gì?',
    en: () => 'Officials of communes had a decree of their own then, which was not read. What does it say?',
  },
  'pending-stays': {
    vi: ({ from }) => `Vụ việc đã được xem xét trước ${dayText(from)} nên vẫn theo văn bản cũ.`,
    en: ({ from }) => `The case was under consideration before ${dayText(from)}, so the earlier text stays.`,
  },
  'pending-not-read': {
    vi: ({ from }) =>
      `Vụ việc bắt đầu trước khi văn bản mới có hiệu lực (${dayText(from)}); chưa đọc được quy định chuyển tiếp. Văn bản nào áp dụng?`,
    en: ({ from }) =>
      `The case opened before the new text began on ${dayText(from)}; its transition clause was not read. Which text applies?`,
  },
  'no-earlier-text': {
    vi: ({ day }) =>
      `Không có quy định nào được biết của ngày xảy ra hành vi ${dayText(day)} để so sánh. Quy định ngày đó có lợi hơn không?`,
    en: ({ day }) => `No text is known for the day of the act, ${dayText(day)}. Was it more favourable?`,
  },
  'earlier-text-open': {
    vi: ({ day }) =>
      `Hành vi xảy ra ngày ${dayText(day)}, trước văn bản đang áp dụng; chưa thể so sánh hai văn bản. Văn bản nào có lợi hơn?`,
    en: ({ day }) =>
      `The act of ${dayText(day)} came before the governing text; the two cannot be compared yet. Which is more favourable?`,
  },
  'earlier-text-not-milder': {
    vi: ({ day }) =>
      `Văn bản của ngày xảy ra hành vi ${dayText(day)} không cho kết quả nhẹ hơn (so theo hình thức; hệ quả chưa so sánh).`,
    en: ({ day }) =>
      `The text of the day of the act, ${dayText(day)}, gives no lighter result (by form; consequences were not compared).`,
  },
  'earlier-text-milder': {
    vi: ({ day }) => `Văn bản của ngày xảy ra hành vi ${dayText(day)} có lợi hơn nên được áp dụng cho hành vi này.`,
    en: ({ day }) => `The text of the day of the act, ${dayText(day)}, is more favourable and holds for this act.`,
  },
  'favourable-not-read': {
    vi: ({ day }) =>
      `Văn bản của ngày xảy ra hành vi ${dayText(day)} có lợi hơn, nhưng quy định chuyển tiếp chưa đọc. Có áp dụng văn bản có lợi hơn không?`,
    en: ({ day }) =>
      `The text of the day of the act, ${dayText(day)}, is more favourable, but the transition clause was not read. Does it hold?`,
  },
  'form-no-longer-exists': {
    vi: ({ form }) =>
      `Hình thức có lợi hơn theo văn bản cũ là ${formName(form, 'vi')}, nay không còn. Hình thức nào thay thế?`,
    en: ({ form }) =>
      `The more favourable form of the earlier text, ${formName(form, 'en')}, no longer exists. Which one takes its place?`,
  },
  excluded: {
    vi: ({ ground }) => `Loại trừ trách nhiệm kỷ luật: ${exclusionName(ground, 'vi')}.`,
    en: ({ ground }) => `No liability arises: ${exclusionName(ground, 'en')}.`,
  },
  exempt: {
    vi: ({ ground }) => `Miễn trách nhiệm kỷ luật: ${exclusionName(ground, 'vi')}.`,
    en: ({ ground }) => `Exempt from liability: ${exclusionName(ground, 'en')}.`,
  },
  'ground-not-listed': {
    vi: ({ ground }) => `Văn bản áp dụng không coi đây là căn cứ loại trừ hoặc miễn: ${exclusionName(ground, 'vi')}.`,
    en: ({ ground }) => `The governing text does not list this ground: ${exclusionName(ground, 'en')}.`,
  },
  'not-yet-considered': {
    vi: ({ pause, from }) => `Chưa xem xét kỷ luật: ${pauseName(pause, 'vi')} (từ ${dayText(from)}).`,
    en: ({ pause, from }) => `Discipline is not yet considered: ${pauseName(pause, 'en')} (from ${dayText(from)}).`,
  },
  'pause-lifted': {
    vi: ({ pause }) =>
      `Vẫn xem xét kỷ luật dù đang trong thời gian ${pauseName(pause, 'vi')}, vì có đề nghị bằng văn bản hoặc quyết định của cấp có thẩm quyền.`,
    en: ({ pause }) =>
      `Discipline is considered during ${pauseName(pause, 'en')}: asked for in writing, or decided by the authority.`,
  },
  'pause-does-not-stop': {
    vi: ({ pause }) => `Không phải lý do để chưa xem xét kỷ luật: ${pauseName(pause, 'vi')}.`,
    en: ({ pause }) => `No reason to put discipline off: ${pauseName(pause, 'en')}.`,
  },
  'recruitment-cancelled': {
    vi: () =>
      'Người tập sự: không xử lý kỷ luật mà chấm dứt hợp đồng, hủy quyết định tuyển dụng khi vi phạm về đạo đức hoặc hoạt động nghề nghiệp đến mức phải xem xét kỷ luật.',
    en: () =>
      'On probation: no discipline; contract and recruitment end when a violation of ethics or of the profession reaches the level of discipline.',
  },
  'no-probation': {
    vi: () => 'Chế độ tập sự không còn; dữ kiện ghi là tập sự. Người này thuộc diện nào?',
    en: () => 'There is no probation any more, and the facts say so. What is this person?',
  },
  'already-punished': {
    vi: ({ form, effectiveOn }) =>
      `Hành vi này đã bị kỷ luật (${formName(form, 'vi')}, ${dayText(effectiveOn)}); mỗi vi phạm chỉ xử lý một lần bằng một hình thức.`,
    en: ({ form, effectiveOn }) =>
      `This act was punished already (${formName(form, 'en')}, ${dayText(effectiveOn)}); one violation, one form.`,
  },
  'cancelled-is-redone': {
    vi: () => 'Quyết định trước về hành vi này đã bị hủy nên phải xử lý lại; không phải xử lý hai lần.',
    en: () => 'The earlier decision on this act was cancelled: it is decided again, and not punished twice.',
  },
  'standard-not-in-catalogue': {
    vi: ({ standard }) => `Danh mục không có chuẩn mực ${String(standard)}. Hành vi vi phạm chuẩn mực nào?`,
    en: ({ standard }) => `The catalogue has no standard ${String(standard)}. Which one was broken?`,
  },
  'self-evaluation-shows-nothing': {
    vi: ({ standard }) => `Chuẩn mực ${String(standard)} chỉ tự đánh giá được; kiểm tra không thể cho thấy vi phạm.`,
    en: ({ standard }) =>
      `Standard ${String(standard)} can only be self-evaluated; no inspection shows a violation of it.`,
  },
  'group-listed': {
    vi: ({ group }) => `Nhóm vi phạm có trong danh mục: ${groupName(group, 'vi')}.`,
    en: ({ group }) => `The group of the violation is listed: ${groupName(group, 'en')}.`,
  },
  'ground-of-its-own': {
    vi: ({ group }) => `Vi phạm có căn cứ riêng: ${groupName(group, 'vi')}.`,
    en: ({ group }) => `The violation has a ground of its own: ${groupName(group, 'en')}.`,
  },
  'group-must-be-mapped': {
    vi: ({ group, candidates }) =>
      `Danh mục của văn bản áp dụng không có nhóm “${groupName(group, 'vi')}”. Xếp vào nhóm nào, với lý do gì: ${groupName(candidates, 'vi')}?`,
    en: ({ group, candidates }) =>
      `The list of the governing text has no group "${groupName(group, 'en')}". Which one fits, and why: ${groupName(candidates, 'en')}?`,
  },
  reminded: {
    vi: ({ remindedOn }) => `Đã được nhắc nhở bằng văn bản ngày ${dayText(remindedOn)}, trước hành vi.`,
    en: ({ remindedOn }) => `Reminded in writing on ${dayText(remindedOn)}, before the act.`,
  },
  'not-reminded': {
    vi: () =>
      'Chưa được nhắc nhở bằng văn bản trước hành vi nên chưa đủ điều kiện xử lý theo nhóm này; nhắc nhở bằng văn bản.',
    en: () => 'Not reminded in writing before the act: the condition of this group is not met; remind in writing.',
  },
  'fallback-other-rules': {
    vi: () => 'Có xử lý theo nhóm “quy định khác” được không? Văn bản không nói; cần người có thẩm quyền quyết định.',
    en: () => 'May the group "other rules" be used instead? The text does not say; a person must decide.',
  },
  'not-in-rules': {
    vi: () => 'Hành vi không có trong nội quy, hợp đồng lao động hoặc pháp luật lao động nên không được xử lý kỷ luật.',
    en: () => 'The act stands neither in the rules nor in the contract nor in labour law: no discipline.',
  },
  'was-something-else': {
    vi: ({ subject, formerly }) =>
      `Khi có hành vi, người này là ${subjectName(formerly, 'vi')}; nay là ${subjectName(subject, 'vi')}. Hành vi được xem theo nghĩa vụ khi đó hay quy định hiện nay, và xử lý bằng hình thức nào? Chưa đọc được quy định cho trường hợp này; ở đây tính theo quy định đối với ${subjectName(subject, 'vi')}.`,
    en: ({ subject, formerly }) =>
      `When the act was done the person was a ${subjectName(formerly, 'en')} and is now a ${subjectName(subject, 'en')}. Do the duties of then or the rules of now hold, and which forms? No rule for this was read; the rules for a ${subjectName(subject, 'en')} are used here.`,
  },
  'sector-decree': {
    vi: ({ sector, forms, first }) =>
      `Lĩnh vực ${sectorName(sector, 'vi')} có quy định kỷ luật riêng${Array.isArray(forms) ? ` (các hình thức: ${formName(forms, 'vi')})` : ''}${first ? '; pháp luật chuyên ngành được áp dụng trước, phần chưa quy định thì theo Nghị định này' : ''}. Quy định đó nói gì về hành vi này?`,
    en: ({ sector, forms, first }) =>
      `The field ${sectorName(sector, 'en')} has discipline rules of its own${Array.isArray(forms) ? ` (forms: ${formName(forms, 'en')})` : ''}${first ? '; they go first, and this decree fills their gaps' : ''}. What do they say of this act?`,
  },
  'sector-favourable': {
    vi: ({ sector, from }) =>
      `Lĩnh vực ${sectorName(sector, 'vi')}: hành vi trước ${dayText(from)} mà xử lý từ ngày đó thì theo quy định mới, trừ khi quy định cũ có lợi hơn.`,
    en: ({ sector, from }) =>
      `The field ${sectorName(sector, 'en')}: for acts before ${dayText(from)} handled from then on the new wording holds, unless the earlier one is more favourable.`,
  },
  'found-under-next-text': {
    vi: ({ detectedOn, from }) =>
      `Phát hiện ngày ${dayText(detectedOn)}, khi vụ việc đang được xử lý và văn bản mới đã có hiệu lực (${dayText(from)}). Hành vi này theo văn bản cũ cùng vụ việc hay theo văn bản mới?`,
    en: ({ detectedOn, from }) =>
      `Found on ${dayText(detectedOn)}, while the case was open and the new text of ${dayText(from)} in force. Does the earlier text of the case or the new one govern this act?`,
  },
  'reaches-left': {
    vi: ({ day, before }) =>
      `Người đã thôi việc, nghỉ hưu: hành vi ngày ${dayText(day)}, trước ${dayText(before)}, cũng xử lý theo luật đã sửa đổi.`,
    en: ({ day, before }) =>
      `Left or retired: the act of ${dayText(day)}, before ${dayText(before)}, is handled by the amended law too.`,
  },
  'other-law': {
    vi: ({ ground }) => `Dữ kiện nêu ${exclusionName(ground, 'vi')}. Luật nào, điều nào; có đúng trường hợp này không?`,
    en: ({ ground }) =>
      `The facts name ${exclusionName(ground, 'en')}. Which law and article, and does it fit this case?`,
  },
  'pause-by-other-law': {
    vi: ({ from }) =>
      `Dữ kiện nêu trường hợp chưa xem xét kỷ luật theo luật khác, từ ${dayText(from)}. Luật nào, điều nào; có đúng trường hợp này không?`,
    en: ({ from }) =>
      `The facts name another law that puts discipline off from ${dayText(from)}. Which law and article, and does it fit this case?`,
  },
} satisfies Record<string, Sentence>
