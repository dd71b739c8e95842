import type { Words } from '@congvu/core'
import type { FileCode as SharedCode } from '@congvu/terminal'

/** Sentences for what is wrong with files: records, photos, keys, PDFs; and what can be said better where it is about records. */
export const fileWords = {
  'is-a-folder': {
    vi: () => ({ what: 'Đây là thư mục.', mend: 'Nêu tên tệp, hoặc dùng lệnh batch cho cả thư mục.' }),
    en: () => ({ what: 'This is a folder.', mend: 'Name a file, or use batch for a whole folder.' }),
  },
  'empty-file': {
    vi: () => ({ what: 'Tệp trống.', mend: 'Tạo hồ sơ bằng lệnh new, hoặc lấy một mẫu trong examples.' }),
    en: () => ({ what: 'The file is empty.', mend: 'Make a record with new, or start from one in examples.' }),
  },
  'other-file': {
    vi: ({ kind }) => ({ what: `Đây là tệp ${kind}, không phải hồ sơ JSON.`, mend: 'Nêu tệp .json của hồ sơ.' }),
    en: ({ kind }) => ({ what: `This is a ${kind} file, not a JSON record.`, mend: "Name the record's .json file." }),
  },
  'record-too-large': {
    vi: ({ megabytes, most }) => ({
      what: `Hồ sơ lớn đến ${megabytes} MB; nhiều nhất là ${most} MB.`,
      mend: 'Kiểm tra lại tệp: một hồ sơ bốn mươi phát hiện chỉ chừng 0,1 MB. Ảnh để ở tệp riêng.',
    }),
    en: ({ megabytes, most }) => ({
      what: `The record has ${megabytes} MB; at most ${most} MB are read.`,
      mend: 'Check the file: a record with forty findings has some 0.1 MB. Photos are files of their own.',
    }),
  },
  'pdf-too-large': {
    vi: ({ megabytes, most }) => ({
      what: `Tệp PDF lớn đến ${megabytes} MB; nhiều nhất là ${most} MB.`,
      mend: 'Kiểm tra lại tệp.',
    }),
    en: ({ megabytes, most }) => ({
      what: `The PDF has ${megabytes} MB; at most ${most} MB are read.`,
      mend: 'Check the file.',
    }),
  },
  'key-unfit': {
    vi: ({ kind }) => ({
      what: `Tệp này không phải là khóa ${kind === 'private' ? 'bí mật' : 'công khai'} Ed25519 dạng PEM, không mật khẩu.`,
      mend: 'Tạo khóa: openssl genpkey -algorithm ed25519 -out khoa.pem; lấy khóa công khai: openssl pkey -in khoa.pem -pubout',
    }),
    en: ({ kind }) => ({
      what: `This is not a ${kind} Ed25519 key as PEM without a password.`,
      mend: 'Make one: openssl genpkey -algorithm ed25519 -out key.pem; its public key: openssl pkey -in key.pem -pubout',
    }),
  },
  'pdf-too-heavy': {
    vi: ({ seconds, megabytes }) => ({
      what: `Đọc tệp PDF này cần quá ${seconds} giây hoặc quá ${megabytes} MB bộ nhớ nên đã dừng.`,
      mend: 'Tệp có thể bị hỏng hoặc được làm ra để gây hại. Xuất lại từ văn bản gốc.',
    }),
    en: ({ seconds, megabytes }) => ({
      what: `Reading this PDF takes more than ${seconds} s or ${megabytes} MB, so it was stopped.`,
      mend: 'It may be damaged or made to do harm. Export it again from the original.',
    }),
  },
  'not-a-pdf': {
    vi: () => ({ what: 'Đây không phải là tệp PDF.', mend: 'Nêu tệp .pdf của biên bản.' }),
    en: () => ({ what: 'This is not a PDF.', mend: "Name the minutes' .pdf file." }),
  },
  'nothing-carried': {
    vi: () => ({
      what: 'Tệp PDF này không mang theo hồ sơ.',
      mend: 'Chỉ biên bản do congvu-minutes lập (không dùng --profile plain) và chưa bị phần mềm khác ghi lại mới mang hồ sơ. Xin bản gốc từ nơi lập.',
    }),
    en: () => ({
      what: 'This PDF carries no record.',
      mend: 'Only minutes made by congvu-minutes (without --profile plain), and not written anew by other software, carry one. Ask whoever made them for the original.',
    }),
  },
  'photo-in-the-way': {
    vi: ({ file }) => ({
      what: `Đã có một tệp "${file}" khác với ảnh trong biên bản.`,
      mend: 'Ghi hồ sơ vào một thư mục khác bằng -o.',
    }),
    en: ({ file }) => ({
      what: `There is a file "${file}" already, other than the photo in the minutes.`,
      mend: 'Write the record into another folder with -o.',
    }),
  },
  'path-leaves-folder': {
    vi: ({ file }) => ({
      what: `Tên tệp "${file}" dẫn ra ngoài thư mục của hồ sơ.`,
      mend: 'Để ảnh trong thư mục của hồ sơ và ghi tên tương đối với dấu /, ví dụ photos/anh-1.jpg.',
    }),
    en: ({ file }) => ({
      what: `The file name "${file}" leads out of the record's folder.`,
      mend: 'Keep photos inside that folder and name them with /, for example photos/anh-1.jpg.',
    }),
  },
  'not-a-file': {
    vi: ({ file }) => ({ what: `"${file}" không phải là tệp.`, mend: 'Ghi tên một tệp ảnh.' }),
    en: ({ file }) => ({ what: `"${file}" is not a file.`, mend: 'Name a file.' }),
  },
  'photo-not-found': {
    vi: ({ file, near }) => ({
      what: `Không có tệp ảnh "${file}" cạnh hồ sơ.`,
      mend: near ? `Có phải là "${near}"?` : 'Chép ảnh vào thư mục của hồ sơ, hoặc sửa tên.',
    }),
    en: ({ file, near }) => ({
      what: `There is no photo "${file}" beside the record.`,
      mend: near ? `Did you mean "${near}"?` : "Copy it into the record's folder, or correct its name.",
    }),
  },
  'evidence-not-found': {
    vi: ({ file, near }) => ({
      what: `Không có tệp "${file}" cạnh hồ sơ nên không đối chiếu được SHA-256.`,
      mend: near ? `Có phải là "${near}"?` : 'Biên bản vẫn lập được; chép tệp vào nếu muốn đối chiếu.',
    }),
    en: ({ file, near }) => ({
      what: `There is no file "${file}" beside the record, so its SHA-256 was not compared.`,
      mend: near ? `Did you mean "${near}"?` : 'The minutes can be made; copy the file there to have it compared.',
    }),
  },
  'hash-mismatch': {
    vi: ({ file, actual }) => ({
      what: `Tệp "${file}" đã khác: SHA-256 của nó là ${actual}.`,
      mend: 'Tìm lại tệp gốc. Nếu đổi tệp là có chủ ý thì ghi lại SHA-256 này vào hồ sơ.',
    }),
    en: ({ file, actual }) => ({
      what: `The file "${file}" has changed: its SHA-256 is ${actual}.`,
      mend: 'Find the original. If the change is intended, write this SHA-256 into the record.',
    }),
  },
  'picture-too-large': {
    vi: ({ megabytes, most }) => ({
      what: `Tệp hình ảnh có ${megabytes} MB; nhiều nhất ${most} MB.`,
      mend: 'Thu nhỏ ảnh.',
    }),
    en: ({ megabytes, most }) => ({
      what: `The picture has ${megabytes} MB; at most ${most} MB.`,
      mend: 'Make it smaller.',
    }),
  },
  'photo-file-too-large': {
    vi: ({ file, most }) => ({ what: `Tệp ảnh "${file}" lớn hơn ${most} MB.`, mend: 'Thu nhỏ ảnh.' }),
    en: ({ file, most }) => ({ what: `The photo "${file}" has more than ${most} MB.`, mend: 'Make it smaller.' }),
  },
  'photos-too-large': {
    vi: ({ file, most }) => ({
      what: `Đến tệp "${file}" thì tổng ảnh đã quá ${most} MB.`,
      mend: 'Bớt hoặc thu nhỏ ảnh trong phụ lục.',
    }),
    en: ({ file, most }) => ({
      what: `With "${file}" the photos come to more than ${most} MB.`,
      mend: 'Print fewer photos in the annexes, or make them smaller.',
    }),
  },
} satisfies Words

export type FileCode = keyof typeof fileWords | SharedCode
