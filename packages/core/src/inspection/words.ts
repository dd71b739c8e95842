import type { Words } from '../engine/words.ts'

/** Sentences for what does not fit within an inspection record. */
export const inspectionWords = {
  'not-a-record': {
    vi: () => ({
      what: 'Nội dung không phải là một hồ sơ kiểm tra.',
      mend: 'Hồ sơ là một đối tượng JSON, bắt đầu bằng {"schema": "congvu.inspection/1", …}. Xem các mẫu trong thư mục examples.',
    }),
    en: () => ({
      what: 'This is not an inspection record.',
      mend: 'A record is a JSON object that starts with {"schema": "congvu.inspection/1", …}. See the folder examples.',
    }),
  },
  'unknown-version': {
    vi: ({ found }) => ({
      what: `Phiên bản hồ sơ "${found}" không được hỗ trợ.`,
      mend: 'Ghi "schema": "congvu.inspection/1", hoặc dùng phiên bản phần mềm mới hơn.',
    }),
    en: ({ found }) => ({
      what: `The record's version "${found}" is not known here.`,
      mend: 'Write "schema": "congvu.inspection/1", or use a newer version of the software.',
    }),
  },
  'invisible-character': {
    vi: ({ char, before }) => ({
      what: `Có ký tự điều khiển hoặc ký tự ẩn ${char}${before ? ` sau "…${before}"` : ' ở đầu'}.`,
      mend: 'Xóa ký tự ấy; thường nó đi theo khi dán từ phần mềm khác, gõ lại đoạn đó là hết.',
    }),
    en: ({ char, before }) => ({
      what: `There is an invisible or control character ${char}${before ? ` after "…${before}"` : ' at the start'}.`,
      mend: 'Delete it; it usually comes along when pasting, typing the passage again removes it.',
    }),
  },
  pictograph: {
    vi: ({ char, before }) => ({
      what: `Có biểu tượng cảm xúc hoặc hình vẽ (${char})${before ? ` sau "…${before}"` : ' ở đầu'}; biên bản không in được.`,
      mend: 'Thay bằng chữ.',
    }),
    en: ({ char, before }) => ({
      what: `There is an emoji or pictograph (${char})${before ? ` after "…${before}"` : ' at the start'}; minutes cannot print it.`,
      mend: 'Put words in its place.',
    }),
  },
  'wrong-order': {
    vi: ({ earlier, later, laterAt }) => ({
      what: `Thời điểm ${earlier} phải trước hoặc bằng ${later} (${laterAt}).`,
      mend: 'Sửa một trong hai thời điểm cho đúng thứ tự: quyết định, công bố, kiểm tra, lập biên bản.',
    }),
    en: ({ earlier, later, laterAt }) => ({
      what: `${earlier} must not come after ${later} (${laterAt}).`,
      mend: 'Correct one of the two: decision, announcement, visit and minutes follow each other.',
    }),
  },
  'due-before-minutes': {
    vi: ({ day, date }) => ({
      what: `Thời hạn khắc phục tính từ hoặc đến ngày ${day}, trước ngày lập biên bản ${date}.`,
      mend: 'Ghi thời hạn từ ngày lập biên bản trở đi.',
    }),
    en: ({ day, date }) => ({
      what: `The remedy is due on, or counted from, ${day}, before the minutes of ${date}.`,
      mend: 'Give a day on or after the day of the minutes.',
    }),
  },
  'due-not-countable': {
    vi: ({ needed, through }) => ({
      what: `Chưa tính được thời hạn khắc phục đến ngày ${needed}: lịch nghỉ lễ, tết mới được quyết định đến hết ${through}.`,
      mend: 'Ghi hẳn một ngày (day), hoặc tính theo ngày hay tháng thay cho ngày làm việc.',
    }),
    en: ({ needed, through }) => ({
      what: `The limit for the remedy runs to ${needed}, but days off are decided through ${through} only.`,
      mend: 'Name a day (day), or count days or months instead of working days.',
    }),
  },
  'team-over-time': {
    vi: ({ announcedOn, last, days, extension, endedOn }) => ({
      what: `Cuộc kiểm tra kết thúc ngày ${endedOn}, quá thời hạn ${days} ngày (gia hạn tối đa ${extension} ngày) tính từ ngày công bố ${announcedOn}: muộn nhất ${last}.`,
      mend: 'Kiểm tra lại các ngày; nếu đúng, xin ý kiến người ra quyết định (Điều 13 khoản 2 Nghị định 217/2025/NĐ-CP).',
    }),
    en: ({ announcedOn, last, days, extension, endedOn }) => ({
      what: `The inspection ended on ${endedOn}, past ${days} days (and at most ${extension} more) from its announcement on ${announcedOn}: ${last} at the latest.`,
      mend: 'Check the days; if they are right, ask who issued the decision (Decree 217/2025/NĐ-CP, Article 13 clause 2).',
    }),
  },
  'unknown-evidence': {
    vi: ({ id }) => ({
      what: `Không có minh chứng mang mã "${id}".`,
      mend: 'Thêm minh chứng ấy vào mục evidence, hoặc sửa lại mã.',
    }),
    en: ({ id }) => ({
      what: `There is no evidence with id "${id}".`,
      mend: 'Add it under evidence, or correct the id.',
    }),
  },
  'repeated-id': {
    vi: ({ id }) => ({ what: `Mã "${id}" được dùng hai lần.`, mend: 'Đặt cho mỗi mục một mã riêng.' }),
    en: ({ id }) => ({ what: `The id "${id}" is used twice.`, mend: 'Give each entry its own id.' }),
  },
  'evidence-not-used': {
    vi: ({ id }) => ({
      what: `Minh chứng "${id}" không gắn với phát hiện hay phụ lục nào nên sẽ không được nhắc trong biên bản.`,
      mend: 'Gắn mã ấy vào phát hiện hoặc phụ lục ảnh, hoặc bỏ đi.',
    }),
    en: ({ id }) => ({
      what: `Evidence "${id}" belongs to no finding and no annex, so the minutes will not mention it.`,
      mend: 'Name it in a finding or an annex, or take it out.',
    }),
  },
  'not-a-photo': {
    vi: ({ id, kind }) => ({
      what: `Phụ lục ảnh dùng minh chứng "${id}" nhưng loại của nó là "${kind}".`,
      mend: 'Chỉ đưa minh chứng loại "photo" vào phụ lục ảnh.',
    }),
    en: ({ id, kind }) => ({
      what: `A photo annex names evidence "${id}", whose kind is "${kind}".`,
      mend: 'Put only evidence of kind "photo" into a photo annex.',
    }),
  },
  'photo-without-file': {
    vi: ({ id }) => ({
      what: `Ảnh "${id}" không ghi tên tệp.`,
      mend: 'Ghi tên tệp JPEG hoặc PNG vào trường file.',
    }),
    en: ({ id }) => ({ what: `Photo "${id}" names no file.`, mend: 'Give its JPEG or PNG file name under file.' }),
  },
  'one-head': {
    vi: ({ heads }) => ({
      what: `Đoàn kiểm tra có ${heads} trưởng đoàn; phải có đúng một.`,
      mend: 'Ghi role "head" cho một người; người khác là "deputy", "secretary" hoặc "member".',
    }),
    en: ({ heads }) => ({
      what: `The team has ${heads} heads; it must have exactly one.`,
      mend: 'Give the role "head" to one person; the others are "deputy", "secretary" or "member".',
    }),
  },
  'signer-missing': {
    vi: ({ as }) => ({
      what:
        as === 'head'
          ? 'Thiếu người ký thay mặt Đoàn kiểm tra.'
          : 'Thiếu người ký của đơn vị được kiểm tra, mà cũng không ghi việc từ chối ký.',
      mend:
        as === 'head'
          ? 'Thêm người ký có "as": "head".'
          : 'Thêm người ký có "as": "inspected", hoặc ghi lý do không ký vào mục refusal.',
    }),
    en: ({ as }) => ({
      what:
        as === 'head'
          ? 'Nobody signs for the inspection team.'
          : 'Nobody signs for the checked party, and no refusal to sign is recorded.',
      mend:
        as === 'head'
          ? 'Add a signer with "as": "head".'
          : 'Add a signer with "as": "inspected", or give the reason for not signing under refusal.',
    }),
  },
  'signs-and-refuses': {
    vi: () => ({
      what: 'Hồ sơ vừa có người ký của đơn vị được kiểm tra vừa ghi đơn vị từ chối ký.',
      mend: 'Giữ một trong hai.',
    }),
    en: () => ({
      what: 'The checked party both signs and refuses to sign.',
      mend: 'Keep one of the two.',
    }),
  },
  'signer-not-in-team': {
    vi: ({ name }) => ({
      what: `Người ký "${name}" không có trong danh sách Đoàn kiểm tra.`,
      mend: 'Kiểm tra lại họ tên, hoặc thêm người này vào mục team.',
    }),
    en: ({ name }) => ({
      what: `Signer "${name}" is not on the list of the team.`,
      mend: 'Check the name, or add the person under team.',
    }),
  },
  'refusal-unconfirmed': {
    vi: () => ({
      what: 'Ghi việc từ chối ký nhưng không có ai xác nhận.',
      mend: 'Ghi đại diện chính quyền cấp xã hoặc ít nhất một người chứng kiến (Điều 15 khoản 3 điểm a Nghị định 217/2025/NĐ-CP); nếu không có ai, ghi rõ lý do vào unconfirmedReason.',
    }),
    en: () => ({
      what: 'A refusal to sign is recorded, but nobody confirms it.',
      mend: 'Name a representative of the commune authority or at least one witness (Decree 217/2025/NĐ-CP, Article 15 clause 3 point a); where there is nobody, say why under unconfirmedReason.',
    }),
  },
  'head-count': {
    vi: ({ establishment, present, absent, difference }) => ({
      what: `Số người không khớp: biên chế ${establishment}, có mặt ${present}, vắng ${absent}, lệch ${difference}.`,
      mend: 'Có mặt cộng vắng phải bằng biên chế; ghi đủ từng nhóm vắng vào absences.',
    }),
    en: ({ establishment, present, absent, difference }) => ({
      what: `The head count does not add up: ${establishment} posts, ${present} present, ${absent} absent, ${difference} unexplained.`,
      mend: 'Present and absent must make up the establishment; list every group of absent people under absences.',
    }),
  },
  'follow-up-of-what': {
    vi: () => ({
      what: 'Là kiểm tra lại nhưng không ghi biên bản lần trước.',
      mend: 'Ghi số, ngày và các tồn tại của lần trước vào followUpOf.',
    }),
    en: () => ({
      what: 'This is a follow-up visit, but the earlier minutes are not named.',
      mend: 'Give their number, date and findings under followUpOf.',
    }),
  },
  'nobody-for-checked-party': {
    vi: () => ({
      what: 'Không ghi ai đại diện đơn vị được kiểm tra.',
      mend: 'Ghi người làm việc với Đoàn vào inspected.representatives.',
    }),
    en: () => ({
      what: 'Nobody is named for the checked party.',
      mend: 'Name who received the team under inspected.representatives.',
    }),
  },
  'form-named': {
    vi: ({ form }) => ({
      what: `Nội dung nhắc đến hình thức kỷ luật "${form}". Biên bản chỉ ghi nhận sự việc, không định hình thức kỷ luật.`,
      mend: 'Nếu câu này đề xuất hoặc áp một hình thức kỷ luật cho ai thì bỏ đi; việc đó do người có thẩm quyền xem xét sau.',
    }),
    en: ({ form }) => ({
      what: `The text names the discipline form "${form}". Minutes record facts; they don't settle discipline.`,
      mend: 'If the sentence proposes or applies a form to somebody, take it out; the competent person decides that later.',
    }),
  },
  'personal-number': {
    vi: ({ masked }) => ({
      what: `Nội dung có vẻ chứa số điện thoại hoặc số căn cước (${masked}).`,
      mend: 'Bỏ số ấy nếu không thật cần cho việc kiểm tra (Luật Bảo vệ dữ liệu cá nhân).',
    }),
    en: ({ masked }) => ({
      what: `The text seems to hold a telephone or identity number (${masked}).`,
      mend: 'Take it out unless the inspection really needs it (Law on Personal Data Protection).',
    }),
  },
} satisfies Words
