import { type Facts, list, Refusal, type Words } from '@congvu/core'

/** Why a signature cannot be prepared or put in, in words. */
export const signWords = {
  'pdf-unreadable': {
    vi: ({ why }) => ({
      what: `Không đọc được cấu trúc của tệp PDF (${why}).`,
      mend: 'Dùng tệp gốc do congvu-minutes lập, chưa qua phần mềm khác.',
    }),
    en: ({ why }) => ({
      what: `The structure of the PDF cannot be read (${why}).`,
      mend: 'Use the file as congvu-minutes made it, not saved by other software.',
    }),
  },
  'pdf-encrypted': {
    vi: () => ({ what: 'Tệp PDF bị đặt mật khẩu.', mend: 'Dùng tệp không đặt mật khẩu.' }),
    en: () => ({ what: 'The PDF is encrypted.', mend: 'Use the file without a password.' }),
  },
  'field-unknown': {
    vi: ({ field, fields }) => ({
      what: `Tệp không có trường chữ ký "${field}".`,
      mend: `Các trường chữ ký: ${list(fields)}.`,
    }),
    en: ({ field, fields }) => ({
      what: `The file has no signature field "${field}".`,
      mend: `Its signature fields: ${list(fields)}.`,
    }),
  },
  'field-signed': {
    vi: ({ field }) => ({
      what: `Trường "${field}" đã có chữ ký hoặc đang chờ ký.`,
      mend: 'Chọn trường khác, hoặc chuẩn bị lại từ tệp trước đó.',
    }),
    en: ({ field }) => ({
      what: `Field "${field}" is signed already, or waits for a signature.`,
      mend: 'Choose another field, or prepare again from the file before.',
    }),
  },
  'signing-time': {
    vi: ({ at }) => ({ what: `Thời điểm ký "${at}" không đúng.`, mend: 'Ghi giờ Việt Nam: 2026-11-05T16:45:30.' }),
    en: ({ at }) => ({
      what: `"${at}" is no time of signing.`,
      mend: 'Write the time in Vietnam: 2026-11-05T16:45:30.',
    }),
  },
  'certificate-unfit': {
    vi: () => ({
      what: 'Chứng thư chữ ký số không đọc được, hoặc khóa không phải RSA hay ECDSA P-256.',
      mend: 'Xuất chứng thư (không kèm khóa bí mật) từ thiết bị ký, dạng .cer, .crt hoặc .pem.',
    }),
    en: () => ({
      what: 'The certificate cannot be read, or its key is neither RSA nor ECDSA P-256.',
      mend: 'Export the certificate (without private key) from the token, as .cer, .crt or .pem.',
    }),
  },
  'appearance-unfit': {
    vi: ({ field }) => ({
      what: `Không ghi được số, ký hiệu và thời gian ký vào chỗ của trường "${field}".`,
      mend: 'Chỉ phụ lục do render --separate-annexes lập mới có chỗ này; số và ký hiệu phải ngắn hơn một dòng.',
    }),
    en: ({ field }) => ({
      what: `Number and time of signing cannot be shown where field "${field}" is.`,
      mend: 'Only annexes made by render --separate-annexes have that place; the number must be shorter than a line.',
    }),
  },
  'not-prepared': {
    vi: () => ({
      what: 'Tệp không có trường nào đang chờ chữ ký, hoặc đã bị sửa sau khi chuẩn bị.',
      mend: 'Chạy sign prepare trước, rồi dùng đúng tệp nó ghi ra.',
    }),
    en: () => ({
      what: 'No field of the file waits for a signature, or it was changed after sign prepare.',
      mend: 'Run sign prepare first, then use the very file it wrote.',
    }),
  },
  'certificate-missing': {
    vi: () => ({
      what: 'Chưa có chứng thư chữ ký số của người ký.',
      mend: 'Thêm --certificate khi chuẩn bị hoặc khi gắn chữ ký.',
    }),
    en: () => ({
      what: "The signer's certificate is not there.",
      mend: 'Add --certificate when preparing or when embedding.',
    }),
  },
  'signature-mismatch': {
    vi: ({ why }) => ({
      what:
        why === 'digest' ? 'Chữ ký được tạo cho một văn bản khác.' : 'Chữ ký không khớp với văn bản và chứng thư này.',
      mend: 'Ký lại đúng giá trị băm do sign prepare ghi ra, bằng khóa của đúng chứng thư đó.',
    }),
    en: ({ why }) => ({
      what:
        why === 'digest'
          ? 'The signature is of another document.'
          : 'The signature does not match this document and this certificate.',
      mend: 'Sign the very hash that sign prepare wrote, with the key of that certificate.',
    }),
  },
  'signature-too-large': {
    vi: ({ bytes, room }) => ({
      what: `Chữ ký dài ${bytes} byte, chỗ dành sẵn ${room} byte.`,
      mend: 'Chuẩn bị lại, nêu chứng thư và các chứng thư của tổ chức cấp bằng --certificate và --chain.',
    }),
    en: ({ bytes, room }) => ({
      what: `The signature has ${bytes} bytes; ${room} were kept for it.`,
      mend: 'Prepare again, with the certificate and those of its issuers as --certificate and --chain.',
    }),
  },
} satisfies Words

export type SignCode = keyof typeof signWords

export const refuseToSign = (code: SignCode, facts: Facts = {}): Refusal<SignCode> =>
  new Refusal(signWords, code, facts)
