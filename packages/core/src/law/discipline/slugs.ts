import type { Lang } from '../../engine/words.ts'

type Named = Readonly<Record<Lang, string>>

/**
 * Whom a case is about.
 *
 * @example
 * ```ts
 * disciplineSubjects['vien-chuc'].vi //=> 'viên chức'
 * ```
 */
export const subjects = {
  'can-bo': { vi: 'cán bộ', en: 'elected or approved official (cán bộ)' },
  'cong-chuc': { vi: 'công chức', en: 'civil servant (công chức)' },
  'vien-chuc': { vi: 'viên chức', en: 'public employee (viên chức)' },
  'nguoi-lao-dong': { vi: 'người lao động', en: 'contract worker (người lao động)' },
} as const satisfies Record<string, Named>
/** A key of {@link subjects}. */
export type Subject = keyof typeof subjects

/**
 * Every form of discipline that any regime knows. Which of them exist for a person is the regime's to say.
 *
 * @example
 * ```ts
 * disciplineForms['khien-trach'].vi //=> 'khiển trách'
 * ```
 */
export const forms = {
  'khien-trach': { vi: 'khiển trách', en: 'reprimand (khiển trách)' },
  'canh-cao': { vi: 'cảnh cáo', en: 'warning (cảnh cáo)' },
  'ha-bac-luong': { vi: 'hạ bậc lương', en: 'lower pay step (hạ bậc lương)' },
  'ha-ngach': { vi: 'hạ ngạch', en: 'lower rank (hạ ngạch)' },
  'giang-chuc': { vi: 'giáng chức', en: 'demotion (giáng chức)' },
  'cach-chuc': { vi: 'cách chức', en: 'removal from post (cách chức)' },
  'bai-nhiem': { vi: 'bãi nhiệm', en: 'recall (bãi nhiệm)' },
  'buoc-thoi-viec': { vi: 'buộc thôi việc', en: 'dismissal (buộc thôi việc)' },
  'xoa-tu-cach-chuc-vu': {
    vi: 'xóa tư cách chức vụ, chức danh đã đảm nhiệm',
    en: 'removal of the title of a post once held (xóa tư cách chức vụ)',
  },
  'keo-dai-nang-luong': {
    vi: 'kéo dài thời hạn nâng lương không quá 06 tháng',
    en: 'pay rise put off by at most 6 months (kéo dài thời hạn nâng lương)',
  },
  'sa-thai': { vi: 'sa thải', en: 'dismissal of a worker (sa thải)' },
} as const satisfies Record<string, Named>
/** A key of {@link forms}. */
export type Form = keyof typeof forms

/**
 * Levels of a violation, light to heavy. A level is a person's finding, with a reason; it is never computed.
 *
 * @example
 * ```ts
 * severities['it-nghiem-trong'].vi //=> 'ít nghiêm trọng'
 * ```
 */
export const severities = {
  'it-nghiem-trong': { vi: 'ít nghiêm trọng', en: 'less serious' },
  'nghiem-trong': { vi: 'nghiêm trọng', en: 'serious' },
  'rat-nghiem-trong': { vi: 'rất nghiêm trọng', en: 'very serious' },
  'dac-biet-nghiem-trong': { vi: 'đặc biệt nghiêm trọng', en: 'exceptionally serious' },
} as const satisfies Record<string, Named>
/** A key of {@link severities}. */
export type Severity = keyof typeof severities

/**
 * What kind of rule an act broke. One slug stays the same notion in every regime; its article differs.
 *
 * @example
 * ```ts
 * Object.values(violationGroups).every(({ vi, en }) => vi !== '' && en !== '') //=> true
 * ```
 */
export const groups = {
  'dao-duc-ung-xu': {
    vi: 'quy định về hoạt động nghề nghiệp, đạo đức, quy tắc ứng xử',
    en: 'professional rules, ethics, code of conduct',
  },
  'van-hoa-giao-tiep': {
    vi: 'văn hóa giao tiếp ở công sở, giao tiếp với Nhân dân',
    en: 'manners at the office and towards the people',
  },
  'nghia-vu-noi-quy': {
    vi: 'nghĩa vụ, kỷ luật lao động, nội quy, quy chế',
    en: 'duties, labour discipline, house rules',
  },
  'hach-dich-phien-ha': {
    vi: 'vụ lợi, hách dịch, cửa quyền, gây khó khăn, phiền hà; xác nhận giấy tờ sai; xúc phạm danh dự, nhân phẩm, uy tín',
    en: 'self-seeking, arrogance, making trouble for people, papers for the ineligible, insult',
  },
  'ne-tranh-dun-day': {
    vi: 'né tránh, đùn đẩy, không chấp hành phân công, gây mất đoàn kết',
    en: 'evading duty, refusing assignment, causing disunity',
  },
  'trat-tu-tham-nhung': {
    vi: 'phòng, chống tội phạm, tệ nạn xã hội, tham nhũng, tiêu cực, lãng phí; trật tự an toàn xã hội',
    en: 'crime, social evils, public order, corruption, waste',
  },
  'bi-mat-nha-nuoc': { vi: 'bảo vệ bí mật nhà nước', en: 'state secrets' },
  'khieu-nai-to-cao': { vi: 'khiếu nại, tố cáo', en: 'complaints and denunciations' },
  'tap-trung-dan-chu': {
    vi: 'nguyên tắc tập trung dân chủ, tuyên truyền, phát ngôn, bảo vệ chính trị nội bộ',
    en: 'democratic centralism, public statements, internal political protection',
  },
  'dau-tu-dat-dai-tai-san': {
    vi: 'đầu tư, xây dựng, đất đai, môi trường, tài chính, tài sản công, khoa học và công nghệ',
    en: 'investment, construction, land, finance, public assets',
  },
  'gia-dinh-an-sinh': {
    vi: 'bạo lực gia đình, hôn nhân và gia đình, bình đẳng giới, an sinh xã hội',
    en: 'domestic violence, marriage and family, gender equality, social security',
  },
  'dan-so': { vi: 'dân số', en: 'population' },
  'quy-dinh-khac': { vi: 'quy định khác của Đảng và Nhà nước', en: 'other rules of Party and State' },
  'trach-nhiem-quan-ly': {
    vi: 'người quản lý để người thuộc quyền vi phạm, hoặc không hoàn thành nhiệm vụ quản lý',
    en: 'a leader who lets staff violate, or fails the task of managing',
  },
  'giay-to-gia-bo-nhiem': {
    vi: 'sử dụng giấy tờ không hợp pháp để được bổ nhiệm, phê chuẩn, quy hoạch',
    en: 'unlawful papers to be appointed',
  },
  'giay-to-gia-tuyen-dung': {
    vi: 'sử dụng giấy tờ không hợp pháp để được tuyển dụng',
    en: 'unlawful papers to be recruited',
  },
  'nghien-ma-tuy': { vi: 'nghiện ma túy có kết luận, thông báo', en: 'drug addiction, concluded or notified' },
  'tu-y-nghi-viec': { vi: 'tự ý nghỉ việc, bỏ việc', en: 'absence without leave' },
  'trom-cap-tham-o': {
    vi: 'trộm cắp, tham ô, đánh bạc, cố ý gây thương tích, sử dụng ma túy tại nơi làm việc',
    en: 'theft, embezzlement, gambling, injury, drugs at the workplace',
  },
  'tiet-lo-thiet-hai-quay-roi': {
    vi: 'tiết lộ bí mật, gây thiệt hại nghiêm trọng, quấy rối tình dục tại nơi làm việc',
    en: 'secrets, serious damage, sexual harassment at the workplace',
  },
} as const satisfies Record<string, Named>
/** A key of {@link groups}. */
export type Group = keyof typeof groups

/**
 * Acts that no limitation bars (four cases, the same since 2020-07-01).
 *
 * @example
 * ```ts
 * Object.values(neverBarredKinds).every(({ vi, en }) => vi !== '' && en !== '') //=> true
 * ```
 */
export const neverBarredKinds = {
  'khai-tru': { vi: 'đảng viên vi phạm đến mức phải khai trừ', en: 'a Party member whose act calls for expulsion' },
  'chinh-tri-noi-bo': { vi: 'vi phạm quy định về bảo vệ chính trị nội bộ', en: 'internal political protection' },
  'loi-ich-quoc-gia': {
    vi: 'xâm hại lợi ích quốc gia (Nghị định 234/2026/NĐ-CP thêm “dân tộc”) trong lĩnh vực quốc phòng, an ninh, đối ngoại',
    en: 'harm to national interest (NĐ 234/2026 adds “dân tộc”) in defence, security, foreign affairs',
  },
  'van-bang-gia': {
    vi: 'sử dụng văn bằng, chứng chỉ, xác nhận giả hoặc không hợp pháp',
    en: 'false or unlawful diplomas, certificates, confirmations',
  },
} as const satisfies Record<string, Named>
export type NeverBarred = keyof typeof neverBarredKinds

/**
 * Times in which discipline is not considered, or that do not count.
 *
 * @example
 * ```ts
 * Object.values(disciplinePauses).every(({ vi, en }) => vi !== '' && en !== '') //=> true
 * ```
 */
export const pauses = {
  leave: { vi: 'nghỉ hằng năm, nghỉ theo chế độ, nghỉ việc riêng được phép', en: 'annual, regime or permitted leave' },
  illness: { vi: 'điều trị bệnh hiểm nghèo, mất khả năng nhận thức, nội trú', en: 'grave illness under treatment' },
  maternity: {
    vi: 'mang thai, nghỉ thai sản, nuôi con dưới 12 tháng tuổi',
    en: 'pregnancy, maternity leave, child under 12 months',
  },
  father: {
    vi: 'nam giới nuôi con dưới 12 tháng tuổi do vợ chết hoặc không thể nuôi con',
    en: 'a father of a child under 12 months whose wife died or cannot care for it',
  },
  criminal: {
    vi: 'bị khởi tố, tạm giữ, tạm giam, chờ kết luận về hình sự',
    en: 'prosecuted, detained, awaiting a criminal conclusion',
  },
  'land-law': { vi: 'trường hợp xử lý đặc thù về đất đai', en: 'special resolution cases of land law' },
  complaint: {
    vi: 'khiếu nại, khởi kiện cho đến khi có quyết định thay thế',
    en: 'complaint or lawsuit until the replacing decision',
  },
  verification: {
    vi: 'chờ kết quả xác minh hành vi thuộc diện sa thải',
    en: 'verification of an act that may cost the job',
  },
  'by-other-law': {
    vi: 'trường hợp chưa xem xét kỷ luật khác theo quy định của pháp luật',
    en: 'another case in which a law puts discipline off',
  },
} as const satisfies Record<string, Named>
export type Pause = keyof typeof pauses

/**
 * Grounds on which nobody is disciplined, although an act took place.
 *
 * @example
 * ```ts
 * Object.values(exclusionGrounds).every(({ vi, en }) => vi !== '' && en !== '') //=> true
 * ```
 */
export const exclusions = {
  'no-capacity': { vi: 'mất năng lực hành vi dân sự khi vi phạm', en: 'no civil capacity at the time' },
  'superior-order': {
    vi: 'chấp hành quyết định của cấp trên sau khi đã báo cáo bằng văn bản',
    en: 'a superior’s order, after a written warning',
  },
  'force-majeure': {
    vi: 'tình thế cấp thiết, bất khả kháng, trở ngại khách quan',
    en: 'emergency, force majeure, objective obstacle',
  },
  'followed-procedure': {
    vi: 'đúng thẩm quyền, trình tự, không vụ lợi, thiệt hại do khách quan',
    en: 'authority and procedure followed, no gain, loss for objective reasons',
  },
  innovation: {
    vi: 'đổi mới sáng tạo được cho phép, động cơ trong sáng, vì lợi ích chung',
    en: 'approved innovation, pure motive, common good',
  },
  died: { vi: 'đã chết', en: 'the person has died' },
  'land-law': {
    vi: 'được miễn theo nghị quyết của Quốc hội về cơ chế đặc thù xử lý vi phạm pháp luật về đất đai',
    en: 'exempt by the National Assembly’s resolution on special cases of land law',
  },
  'excluded-by-other-law': {
    vi: 'trường hợp loại trừ trách nhiệm kỷ luật khác theo quy định của pháp luật',
    en: 'another case in which a law excludes liability',
  },
  'exempt-by-other-law': {
    vi: 'trường hợp miễn trách nhiệm kỷ luật khác theo quy định của pháp luật',
    en: 'another case in which a law exempts from liability',
  },
} as const satisfies Record<string, Named>
export type Exclusion = keyof typeof exclusions

/**
 * Aggravating circumstances as the closed lists of NĐ 172/2025 Điều 4 and NĐ 234/2026 Điều 4 khoản 3 group them.
 *
 * @example
 * ```ts
 * Object.values(aggravations).every(({ vi, en }) => vi !== '' && en !== '') //=> true
 * ```
 */
export const aggravations = {
  'not-admitting': {
    vi: 'được yêu cầu kiểm điểm mà không kiểm điểm, không sửa chữa, không nhận vi phạm, không bồi hoàn, khắc phục',
    en: 'asked for a review and did not review, correct, admit, repay or remedy',
  },
  obstructing: {
    vi: 'quanh co, cản trở, bao che, đe dọa, trả thù',
    en: 'evasion, obstruction, shielding, threats, reprisal',
  },
  organised: {
    vi: 'có tổ chức, chủ mưu; báo cáo sai; ngăn cản, tiêu hủy, làm giả chứng cứ',
    en: 'organised or mastermind, false reports, blocking, destroying or forging evidence',
  },
  'abuse-of-post': {
    vi: 'lợi dụng chức vụ, tình trạng khẩn cấp, thiên tai, dịch bệnh để trục lợi; ép buộc người khác',
    en: 'abuse of post, emergency, disaster or epidemic for gain; forcing others',
  },
  'repeat-out-of-time': {
    vi: 'vi phạm lại sau thời hạn tính tái phạm',
    en: 'the same act again, after the time in which it is a re-offence',
  },
  'by-other-law': { vi: 'tình tiết tăng nặng khác theo quy định', en: 'another aggravating circumstance by law' },
} as const satisfies Record<string, Named>
export type Aggravation = keyof typeof aggravations

/**
 * Mitigating circumstances as NĐ 172/2025 Điều 4 and NĐ 234/2026 Điều 4 khoản 4 group them.
 *
 * @example
 * ```ts
 * Object.values(mitigations).every(({ vi, en }) => vi !== '' && en !== '') //=> true
 * ```
 */
export const mitigations = {
  'early-report': {
    vi: 'chủ động báo cáo sớm, tự giác nhận hình thức kỷ luật tương xứng',
    en: 'early voluntary report, and proposing a fitting form',
  },
  'full-information': { vi: 'cung cấp đầy đủ thông tin về người cùng vi phạm', en: 'full information on accomplices' },
  remedying: {
    vi: 'chủ động chấm dứt, ngăn chặn, trả lại tài sản, bồi thường, khắc phục hậu quả',
    en: 'stopping the act, preventing, returning assets, compensating, remedying',
  },
  'land-law': { vi: 'trường hợp xử lý đặc thù về đất đai', en: 'special resolution cases of land law' },
  'by-other-law': { vi: 'tình tiết giảm nhẹ khác theo quy định', en: 'another mitigating circumstance by law' },
} as const satisfies Record<string, Named>
export type Mitigation = keyof typeof mitigations

/** What keeps a person from complaining in time: the time does not count. */
export const obstacles = {
  illness: { vi: 'ốm đau', en: 'illness' },
  disaster: { vi: 'thiên tai, địch họa', en: 'disaster, war' },
  away: { vi: 'đi công tác, học tập ở nơi xa', en: 'away on duty or for study' },
  objective: { vi: 'trở ngại khách quan khác', en: 'another objective obstacle' },
} as const satisfies Record<string, Named>

/**
 * Fields whose own decree has discipline rules.
 *
 * @example
 * ```ts
 * disciplineSectors['to-cao'].vi //=> 'giải quyết tố cáo'
 * ```
 */
export const sectors = {
  'xu-ly-vi-pham-hanh-chinh': { vi: 'thi hành pháp luật về xử lý vi phạm hành chính', en: 'administrative sanctions' },
  'khieu-nai': { vi: 'giải quyết khiếu nại', en: 'settling complaints' },
  'to-cao': { vi: 'giải quyết tố cáo', en: 'settling denunciations' },
  'phong-chong-tham-nhung': { vi: 'phòng, chống tham nhũng, lãng phí', en: 'anti-corruption and waste' },
} as const satisfies Record<string, Named>
export type Sector = keyof typeof sectors

/** The keys of a table of slugs, as zod's enum wants them. */
export const keysOf = <Table extends object>(table: Table): [keyof Table & string, ...(keyof Table & string)[]] =>
  // A table of slugs has at least one key, and no other keys than its own.
  Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]]
