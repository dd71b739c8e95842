import { list, type Words } from '@congvu/core'

const why: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  zip: ['không phải tệp ZIP lành lặn', 'it is not a whole ZIP'],
  name: ['có mục mang tên lạ', 'an entry has a name that no export gives'],
  compressed: ['có mục bị nén', 'an entry is compressed'],
  entries: ['có mục trùng tên, chồng lên nhau hoặc quá nhiều mục', 'entries repeat, overlap or are too many'],
  manifest: ['thiếu congvu-dossier.json', 'congvu-dossier.json is missing'],
}

/** What the API has to say of dossiers sent out and taken in, by code. */
export const dossierWords = {
  'not-an-archive': {
    vi: ({ why: code }) => ({
      what: `Không nhận gói hồ sơ: ${why[String(code)]?.[0]}.`,
      mend: 'Gửi đúng tệp mà GET /v1/dossiers cho, không giải nén rồi nén lại.',
    }),
    en: ({ why: code }) => ({
      what: `This archive is not taken: ${why[String(code)]?.[1]}.`,
      mend: 'Send the very file that GET /v1/dossiers gives, not unpacked and packed again.',
    }),
  },
  'unknown-dossier-version': {
    vi: ({ schema, wanted }) => ({
      what: `Gói hồ sơ theo "${schema}", ở đây chỉ đọc ${wanted}.`,
      mend: 'Xuất lại bằng phiên bản phần mềm tương ứng, hoặc nâng cấp nơi nhận.',
    }),
    en: ({ schema, wanted }) => ({
      what: `The archive is of "${schema}"; only ${wanted} is read here.`,
      mend: 'Export again with software of that version, or bring this one up to date.',
    }),
  },
  'not-as-listed': {
    vi: ({ name }) => ({
      what: `"${name}" thiếu, thừa, hoặc khác SHA-256 hay độ dài ghi trong danh mục.`,
      mend: 'Gói hồ sơ đã hỏng hoặc bị sửa: lấy lại từ nơi xuất.',
    }),
    en: ({ name }) => ({
      what: `"${name}" is missing, not listed, or of another SHA-256 or length than listed.`,
      mend: 'The archive was damaged or changed: get it again from where it was exported.',
    }),
  },
  'other-space': {
    vi: () => ({
      what: 'Hồ sơ của khóa thử và hồ sơ thật không nhập lẫn vào nhau.',
      mend: 'Gói do khóa thử xuất thì nhập bằng khóa thử; gói thật thì bằng khóa thật.',
    }),
    en: () => ({
      what: 'Records of test keys and real ones are never mixed.',
      mend: 'What a test key exported is imported by a test key; real records by a live one.',
    }),
  },
  'differs-here': {
    vi: ({ id }) => ({
      what: `Ở đây đã có hồ sơ ${id} với nội dung khác.`,
      mend: 'Không ghi đè. So sánh hai bên; hồ sơ cần sửa thì lập hồ sơ thay thế.',
    }),
    en: ({ id }) => ({
      what: `${id} is here already and is not the same.`,
      mend: 'Nothing is written over. Compare the two; what is wrong is superseded.',
    }),
  },
  'number-not-next': {
    vi: ({ year, next, numbers }) => ({
      what: `Số tiếp theo của năm ${year} ở đây là ${next}; gói hồ sơ có: ${list(numbers)}.`,
      mend: 'Không số nào được trùng hay bỏ trống: nhập gói của cả cơ quan vào nơi chưa cho số, hoặc để nguyên ở nơi đã cho số.',
    }),
    en: ({ year, next, numbers }) => ({
      what: `The next number of ${year} here is ${next}; the archive has: ${list(numbers)}.`,
      mend: 'No number may be double or left out: import the whole body where none was given yet, or leave it where it was numbered.',
    }),
  },
  'refers-outside': {
    vi: ({ id, to }) => ({
      what: `Hồ sơ ${id} dẫn đến ${to}, không có trong gói lẫn ở đây, hoặc không khớp.`,
      mend: 'Xuất lại cả các hồ sơ liên quan.',
    }),
    en: ({ id, to }) => ({
      what: `${id} refers to ${to}, which is neither in the archive nor here, or does not agree.`,
      mend: 'Export again with what it refers to.',
    }),
  },
  'state-unfit': {
    vi: ({ id, state }) => ({
      what: `Hồ sơ ${id} ghi trạng thái "${state}" nhưng nội dung không khớp trạng thái ấy.`,
      mend: 'Lấy lại gói hồ sơ từ nơi xuất.',
    }),
    en: ({ id, state }) => ({
      what: `${id} is said to be "${state}", and what it holds does not fit that state.`,
      mend: 'Get the archive again from where it was exported.',
    }),
  },
  'too-many-jobs': {
    vi: ({ limit }) => ({
      what: `Khóa này đang giữ ${limit} việc.`,
      mend: 'Đợi việc cũ hết hạn lưu (một đến hai ngày), hoặc gộp nhiều hồ sơ vào một việc.',
    }),
    en: ({ limit }) => ({
      what: `This key has ${limit} jobs already.`,
      mend: 'Wait until old ones are dropped (in a day or two), or ask for more in one job.',
    }),
  },
  'job-not-done': {
    vi: ({ state }) => ({
      what: `Việc đang ở trạng thái "${state}", chưa có kết quả.`,
      mend: 'Đọc GET /v1/jobs/{id} cho đến khi "done"; "failed" thì xem fault rồi giao lại.',
    }),
    en: ({ state }) => ({
      what: `The job is "${state}": it has no result.`,
      mend: 'Read GET /v1/jobs/{id} until it is "done"; where it "failed", see fault and ask again.',
    }),
  },
  'export-too-large': {
    vi: ({ limit }) => ({
      what: `Gói hồ sơ sẽ lớn hơn ${limit} byte.`,
      mend: 'Xuất từng hồ sơ (?inspection=…), hoặc dùng npm run backup, npm run move.',
    }),
    en: ({ limit }) => ({
      what: `The archive would be larger than ${limit} bytes.`,
      mend: 'Export one inspection at a time (?inspection=…), or use npm run backup, npm run move.',
    }),
  },
} satisfies Words
