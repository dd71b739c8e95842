import { list, type Words } from '@congvu/core'
import { dossierWords } from './dossier-words.ts'
import { recordWords } from './record-words.ts'
import { tokenWords } from './token-words.ts'

/** What the API itself has to say, by code. Sentences of core's own codes are core's. */
export const apiWords = {
  ...recordWords,
  ...dossierWords,
  ...tokenWords,
  'not-found': {
    vi: ({ what }) => ({
      what: `Không có ${what ?? 'gì'} ở địa chỉ này.`,
      mend: 'Xem lại địa chỉ, và danh mục tại /docs.',
    }),
    en: ({ what }) => ({
      what: `There is no ${what ?? 'thing'} at this address.`,
      mend: 'Check the address against /docs.',
    }),
  },
  'method-not-allowed': {
    vi: ({ method }) => ({
      what: `Địa chỉ này không nhận ${method}.`,
      mend: 'Dùng một phương thức nêu trong tiêu đề Allow.',
    }),
    en: ({ method }) => ({
      what: `This address does not take ${method}.`,
      mend: 'Use a method named in the Allow header.',
    }),
  },
  'length-required': {
    vi: () => ({ what: 'Yêu cầu không nói độ dài của nội dung.', mend: 'Gửi tiêu đề Content-Length.' }),
    en: () => ({ what: 'The request does not say how long its body is.', mend: 'Send a Content-Length header.' }),
  },
  'too-large': {
    vi: ({ limit }) => ({ what: `Nội dung lớn hơn ${limit} byte.`, mend: 'Gửi ít hơn, hoặc chia thành nhiều lần.' }),
    en: ({ limit }) => ({
      what: `The body is larger than ${limit} bytes.`,
      mend: 'Send less, or in several requests.',
    }),
  },
  'unsupported-media-type': {
    vi: ({ accepted }) => ({ what: 'Kiểu nội dung này không được nhận.', mend: `Gửi Content-Type: ${accepted}.` }),
    en: ({ accepted }) => ({ what: 'This type of body is not taken.', mend: `Send Content-Type: ${accepted}.` }),
  },
  'malformed-json': {
    vi: () => ({ what: 'Nội dung không phải là JSON đúng (UTF-8).', mend: 'Kiểm tra dấu phẩy, ngoặc và dấu nháy.' }),
    en: () => ({ what: 'The body is not well-formed JSON in UTF-8.', mend: 'Check commas, brackets and quotes.' }),
  },
  'too-deep': {
    vi: ({ limit }) => ({
      what: `JSON lồng nhau quá ${limit} lớp.`,
      mend: 'Không có bản ghi nào ở đây sâu đến thế; xem lại dữ liệu.',
    }),
    en: ({ limit }) => ({
      what: `The JSON is nested deeper than ${limit} levels.`,
      mend: 'Nothing here is that deep; look at the data again.',
    }),
  },
  'invalid-request': {
    vi: ({ count }) => ({
      what: `Yêu cầu có ${count} chỗ chưa đúng.`,
      mend: 'Sửa từng chỗ nêu trong errors rồi gửi lại.',
    }),
    en: ({ count }) => ({
      what: `The request is wrong in ${count} place(s).`,
      mend: 'Mend each place named in errors and send it again.',
    }),
  },
  'no-key': {
    vi: () => ({
      what: 'Yêu cầu không kèm khóa.',
      mend: 'Gửi Authorization: Bearer cvk_…; tạo khóa bằng npm run key.',
    }),
    en: () => ({
      what: 'The request carries no key.',
      mend: 'Send Authorization: Bearer cvk_…; make a key with npm run key.',
    }),
  },
  'bad-key': {
    vi: () => ({ what: 'Khóa không đúng, đã hết hạn hoặc đã thu hồi.', mend: 'Xin người quản trị một khóa khác.' }),
    en: () => ({ what: 'The key is wrong, expired or revoked.', mend: 'Ask an administrator for another one.' }),
  },
  'scope-missing': {
    vi: ({ scope }) => ({ what: `Khóa này không có quyền ${scope}.`, mend: `Dùng khóa có quyền ${scope}.` }),
    en: ({ scope }) => ({
      what: `This key does not have the scope ${scope}.`,
      mend: `Use a key with the scope ${scope}.`,
    }),
  },
  'idempotency-key-required': {
    vi: () => ({
      what: 'Thiếu tiêu đề Idempotency-Key.',
      mend: 'Gửi một UUID mới cho mỗi việc, giữ nguyên khi gửi lại.',
    }),
    en: () => ({
      what: 'The Idempotency-Key header is missing.',
      mend: 'Send a fresh UUID for each thing done, the same one on a retry.',
    }),
  },
  'idempotency-key-malformed': {
    vi: () => ({ what: 'Idempotency-Key phải có từ 1 đến 255 ký tự ASCII nhìn thấy được.', mend: 'Dùng một UUID.' }),
    en: () => ({ what: 'Idempotency-Key must be 1 to 255 visible ASCII characters.', mend: 'Use a UUID.' }),
  },
  'idempotency-key-reused': {
    vi: () => ({ what: 'Idempotency-Key này đã dùng cho một yêu cầu khác.', mend: 'Việc khác thì dùng một UUID mới.' }),
    en: () => ({
      what: 'This Idempotency-Key was used for another request.',
      mend: 'Use a fresh UUID for another thing.',
    }),
  },
  'precondition-required': {
    vi: () => ({
      what: 'Thiếu If-Match (sửa) hoặc If-None-Match: * (tạo mới).',
      mend: 'Gửi If-Match với ETag đã nhận khi đọc.',
    }),
    en: () => ({
      what: 'If-Match (to change) or If-None-Match: * (to create) is missing.',
      mend: 'Send If-Match with the ETag received on reading.',
    }),
  },
  'precondition-failed': {
    vi: () => ({ what: 'Nội dung đã được thay đổi kể từ lúc đọc.', mend: 'Đọc lại, so sánh, rồi gửi với ETag mới.' }),
    en: () => ({
      what: 'It has changed since it was read.',
      mend: 'Read it again, compare, and send with the new ETag.',
    }),
  },
  'too-many-requests': {
    vi: ({ seconds }) => ({ what: 'Quá nhiều yêu cầu.', mend: `Thử lại sau ${seconds} giây.` }),
    en: ({ seconds }) => ({ what: 'Too many requests.', mend: `Try again in ${seconds} seconds.` }),
  },
  'wrong-state': {
    vi: ({ state, wanted }) => ({
      what: `Hồ sơ đang ở trạng thái "${state}".`,
      mend: `Việc này chỉ làm được khi hồ sơ ở trạng thái: ${list(wanted)}.`,
    }),
    en: ({ state, wanted }) => ({
      what: `The inspection is in the state "${state}".`,
      mend: `This can only be done in: ${list(wanted)}.`,
    }),
  },
  'not-a-draft': {
    vi: ({ state }) => ({
      what: `Hồ sơ đã kết luận (${state}), không sửa được nữa.`,
      mend: 'Lập hồ sơ thay thế: POST …/supersede.',
    }),
    en: ({ state }) => ({
      what: `The inspection is concluded (${state}) and is never edited.`,
      mend: 'Make one that supersedes it: POST …/supersede.',
    }),
  },
  'not-ready': {
    vi: ({ count }) => ({
      what: `Hồ sơ còn ${count} chỗ phải sửa trước khi kết luận.`,
      mend: 'Sửa từng chỗ nêu trong errors.',
    }),
    en: ({ count }) => ({
      what: `${count} place(s) must be mended before it can be concluded.`,
      mend: 'Mend each place named in errors.',
    }),
  },
  'facts-unfit': {
    vi: ({ count }) => ({
      what: `Các tình tiết có ${count} chỗ chưa đúng hoặc mâu thuẫn nhau.`,
      mend: 'Sửa từng chỗ nêu trong errors.',
    }),
    en: ({ count }) => ({
      what: `The facts are wrong or contradict each other in ${count} place(s).`,
      mend: 'Mend each place named in errors.',
    }),
  },
  'body-not-allowed': {
    vi: ({ body }) => ({ what: `Khóa này không dùng cho cơ quan "${body}".`, mend: 'Dùng khóa của cơ quan đó.' }),
    en: ({ body }) => ({ what: `This key is not for the body "${body}".`, mend: 'Use a key of that body.' }),
  },
  'test-key': {
    vi: () => ({ what: 'Khóa thử không gây tác động ra ngoài.', mend: 'Dùng khóa thật (cvk_live_…).' }),
    en: () => ({ what: 'A test key has no effect outside.', mend: 'Use a live key (cvk_live_…).' }),
  },
  'address-not-allowed': {
    vi: () => ({
      what: 'Không gửi sự kiện đến địa chỉ này được.',
      mend: 'Dùng https và máy công khai, không kèm tên và mật khẩu; máy nội bộ thì nhờ người vận hành ghi vào WEBHOOK_HOSTS.',
    }),
    en: () => ({
      what: 'Events may not be sent to this address.',
      mend: 'Use https and a public host, no user or password in it; for an internal host ask the operator to name it in WEBHOOK_HOSTS.',
    }),
  },
  'body-needed': {
    vi: () => ({
      what: 'Khóa này dùng cho nhiều cơ quan; chưa rõ hồ sơ của cơ quan nào.',
      mend: 'Ghi "body", ví dụ "so-noi-vu".',
    }),
    en: () => ({
      what: 'This key is for several bodies; whose inspection is it?',
      mend: 'Write "body", for example "so-noi-vu".',
    }),
  },
  'body-never-changes': {
    vi: ({ body }) => ({
      what: `Hồ sơ này của cơ quan "${body}", không đổi được.`,
      mend: 'Bỏ "body", hoặc lập hồ sơ mới.',
    }),
    en: ({ body }) => ({
      what: `This inspection is of the body "${body}"; that never changes.`,
      mend: 'Leave "body" out, or make a new one.',
    }),
  },
  'hash-differs': {
    vi: ({ actual }) => ({
      what: `Nội dung nhận được có SHA-256 khác: ${actual}.`,
      mend: 'Gửi lại tệp; nếu vẫn khác, tính lại SHA-256.',
    }),
    en: ({ actual }) => ({
      what: `What arrived has another SHA-256: ${actual}.`,
      mend: 'Send the file again; if it still differs, compute the SHA-256 again.',
    }),
  },
  'not-that-type': {
    vi: ({ type }) => ({ what: `Nội dung không phải là ${type}.`, mend: 'Gửi đúng Content-Type của tệp.' }),
    en: ({ type }) => ({ what: `The bytes are not ${type}.`, mend: 'Send the Content-Type that the file has.' }),
  },
  'signed-file-held': {
    vi: () => ({ what: 'Bản đã ký đã được lưu và không thay được.', mend: 'Có sai sót thì lập hồ sơ thay thế.' }),
    en: () => ({
      what: 'The signed file is held already and is never replaced.',
      mend: 'If it is wrong, make an inspection that supersedes it.',
    }),
  },
  'team-not-declared': {
    vi: ({ name }) => ({
      what: `Chưa có cam kết về điều kiện của thành viên đoàn "${name}".`,
      mend: 'PUT …/eligibility cho mọi thành viên (NĐ 217/2025/NĐ-CP Điều 12 khoản 2).',
    }),
    en: ({ name }) => ({
      what: `Nothing is declared of the team member "${name}".`,
      mend: 'PUT …/eligibility for every member (Decree 217/2025 Article 12 clause 2).',
    }),
  },
  'member-in-doubt': {
    vi: ({ name }) => ({
      what: `Thành viên "${name}" được khai là chưa đủ điều kiện theo Điều 12 khoản 2 NĐ 217/2025/NĐ-CP.`,
      mend: 'Người ra quyết định kiểm tra xem xét thay thành viên; ghi lại đoàn và cam kết.',
    }),
    en: ({ name }) => ({
      what: `The member "${name}" is declared not to meet Article 12 clause 2 of Decree 217/2025.`,
      mend: 'Whoever issued the decision considers another member; write team and declaration again.',
    }),
  },
  'internal-error': {
    vi: () => ({ what: 'Lỗi của phần mềm; không có gì được ghi.', mend: 'Báo người quản trị kèm requestId.' }),
    en: () => ({
      what: 'A fault of the software; nothing was written.',
      mend: 'Tell the administrator the requestId.',
    }),
  },
} satisfies Words
export type ApiCode = keyof typeof apiWords
