import type { Lang } from '../../../engine/words.ts'

const names: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  leads: { vi: 'có giữ chức vụ lãnh đạo, quản lý hay không', en: 'whether the person leads or manages' },
  communeLevel: { vi: 'có phải là công chức cấp xã hay không', en: 'whether the person is an official of a commune' },
  approved: {
    vi: 'có thuộc diện phê chuẩn, bổ nhiệm, chỉ định hay không',
    en: 'whether the person was approved, appointed or designated',
  },
  heldPost: { vi: 'đã từng giữ chức vụ hay chưa', en: 'whether the person ever held a post' },
  seconded: { vi: 'có đang biệt phái hay không', en: 'whether the person is seconded' },
  hasSubUnits: { vi: 'đơn vị có đơn vị cấu thành hay không', en: 'whether the unit has sub-units' },
  earlier: {
    vi: 'các quyết định kỷ luật trước đây (ghi [] nếu không có)',
    en: 'earlier decisions of discipline ([] if none)',
  },
  exclusions: {
    vi: 'căn cứ loại trừ, miễn trách nhiệm (ghi [] nếu không có)',
    en: 'grounds of exclusion or exemption ([] if none)',
  },
  pauses: {
    vi: 'thời gian chưa xem xét kỷ luật (ghi [] nếu không có)',
    en: 'times in which discipline is not considered ([] if none)',
  },
  on: { vi: 'ngày đặt câu hỏi', en: 'the day of the question' },
  startedOn: { vi: 'ngày bắt đầu hành vi', en: 'the day the act began' },
  through: { vi: 'ngày cuối của thời gian này', en: 'the last day of this time' },
  signedOn: { vi: 'ngày ký quyết định', en: 'the day the decision was signed' },
  firstSettlementOn: {
    vi: 'ngày nhận quyết định giải quyết khiếu nại lần đầu',
    en: 'the day of the first settlement',
  },
  foundWrongOn: { vi: 'ngày kết luận là kỷ luật sai', en: 'the day it was found wrong' },
  councilFormedOn: { vi: 'ngày thành lập Hội đồng kỷ luật', en: 'the day the council was formed' },
  suspendedThrough: { vi: 'ngày hết tạm đình chỉ', en: 'the last day of the suspension' },
  group: { vi: 'nhóm vi phạm', en: 'the group of the violation' },
  severity: { vi: 'mức độ vi phạm, kèm lý do', en: 'the level of the violation, with its reason' },
  endedOn: { vi: 'ngày kết thúc hành vi', en: 'the day the act ended' },
  detectedOn: { vi: 'ngày phát hiện', en: 'the day it was found' },
  remindedOn: {
    vi: 'ngày nhắc nhở bằng văn bản (ghi null nếu chưa nhắc)',
    en: 'the day of the written reminder (null if none)',
  },
  accepts: {
    vi: 'có thái độ tiếp thu, sửa chữa, chủ động khắc phục hay không',
    en: 'whether the person accepts, corrects and remedies',
  },
  aggravating: { vi: 'tình tiết tăng nặng (ghi [] nếu không có)', en: 'aggravating circumstances ([] if none)' },
  mitigating: { vi: 'tình tiết giảm nhẹ (ghi [] nếu không có)', en: 'mitigating circumstances ([] if none)' },
  neverBarred: {
    vi: 'có thuộc trường hợp không áp dụng thời hiệu hay không (ghi [] nếu không)',
    en: 'whether the act has no limitation ([] if it has)',
  },
  subjectThen: { vi: 'khi có hành vi người này thuộc đối tượng nào', en: 'what the person was when the act was done' },
  absence: {
    vi: 'số ngày tự ý bỏ việc trong 30 ngày và trong 365 ngày, có lý do chính đáng hay không',
    en: 'days absent without leave within 30 and within 365 days, and whether there was a good reason',
  },
  councilDecided: {
    vi: 'cấp có thẩm quyền có quyết định thành lập Hội đồng kỷ luật dù đã có kỷ luật đảng hay không',
    en: 'whether the authority decided to set up a council although the Party decided',
  },
  inRules: {
    vi: 'hành vi có trong nội quy, hợp đồng hoặc pháp luật lao động hay không',
    en: 'whether the act stands in the rules, the contract or labour law',
  },
  touchesProperty: {
    vi: 'hành vi có liên quan tài chính, tài sản, bí mật hay không',
    en: 'whether it touches finance, property or secrets',
  },
  openedOn: { vi: 'ngày bắt đầu xem xét kỷ luật', en: 'the day the consideration opened' },
  noticeOn: { vi: 'ngày có thông báo xem xét kỷ luật', en: 'the day of the notice' },
  concludedOn: {
    vi: 'ngày cấp có thẩm quyền kết luận vi phạm phải xử lý kỷ luật',
    en: 'the day of the authority’s conclusion',
  },
  extended: { vi: 'thời hạn có được kéo dài hay không', en: 'whether the time limit was lengthened' },
  reviewedOn: { vi: 'ngày họp kiểm điểm', en: 'the day of the review meeting' },
  reportReceivedOn: { vi: 'ngày nhận báo cáo và biên bản kiểm điểm', en: 'the day report and minutes were received' },
  councilMeetsOn: {
    vi: 'ngày Hội đồng kỷ luật họp, hoặc ngày họp xử lý kỷ luật lao động',
    en: 'the day the council meets, or the meeting about a worker',
  },
  proposalReceivedOn: {
    vi: 'ngày nhận kiến nghị của Hội đồng, hoặc đề xuất của cơ quan tổ chức, cán bộ khi không lập Hội đồng',
    en: 'the day the proposal of the council was received, or of the personnel body where there is no council',
  },
  askedInWriting: {
    vi: 'người đó có đề nghị xem xét bằng văn bản hay không',
    en: 'whether the person asked in writing to be considered',
  },
  authorityDecided: {
    vi: 'cấp có thẩm quyền có quyết định xem xét hay không',
    en: 'whether the authority decided to consider',
  },
  transferredOn: {
    vi: 'ngày chuyển sang đơn vị khác (ghi null nếu không chuyển)',
    en: 'the day the person moved to another unit (null if none)',
  },
  corruption: { vi: 'hành vi có phải là tham nhũng hay không', en: 'whether the act is corruption' },
  jobRelated: {
    vi: 'kỷ luật đảng có vì vi phạm liên quan đến công việc hay không',
    en: 'whether the Party punished acts of the person’s work',
  },
  complainedOn: {
    vi: 'ngày khiếu nại lần đầu (ghi null nếu không)',
    en: 'the day of the first complaint (null if none)',
  },
  secondComplaintOn: {
    vi: 'ngày khiếu nại lần hai (ghi null nếu không)',
    en: 'the day of the second complaint (null if none)',
  },
  obstacles: {
    vi: 'trở ngại khách quan khiến khiếu nại muộn (ghi [] nếu không có)',
    en: 'obstacles that kept the person from complaining ([] if none)',
  },
  receivedOn: { vi: 'ngày nhận', en: 'the day of receipt' },
}

/** A fact in words, with its place among the facts. */
export function factName(pointer: unknown, lang: Lang): string {
  const place = String(pointer)
  const name = names[place.slice(place.lastIndexOf('/') + 1)]
  return name === undefined ? place : `${name[lang]} (${place})`
}
