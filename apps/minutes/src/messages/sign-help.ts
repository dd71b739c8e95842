import { file, type Line, type Said } from '@congvu/terminal'

const signLine = (option: string, value: Said, vi: string, en: string): Line => ({ option, value, does: { vi, en } })
const text: Said = { vi: 'CHỮ', en: 'TEXT' }

/** Options of `sign`, for its help. */
export const signOptions: readonly Line[] = [
  signLine('-o, --output', file, 'tệp PDF ghi ra; - là đầu ra chuẩn', 'the PDF to write; - is standard output'),
  signLine(
    '--field',
    { vi: 'TRƯỜNG', en: 'FIELD' },
    'prepare: ai ký: head (trưởng đoàn), secretary, inspected (đơn vị được kiểm tra), agency (cơ quan ban hành), hoặc tên trường',
    'prepare: who signs: head, secretary, inspected, agency, or the name of a field',
  ),
  signLine(
    '--certificate',
    file,
    'chứng thư chữ ký số của người ký (.cer, .crt, .pem), không kèm khóa bí mật',
    "the signer's certificate (.cer, .crt, .pem), without private key",
  ),
  signLine('--chain', file, 'chứng thư của các tổ chức cấp (PEM)', 'certificates of its issuers (PEM)'),
  signLine(
    '--hash',
    file,
    'prepare: nơi ghi giá trị phải ký: .json đủ cả, .txt chữ số thập lục phân, tên khác: 32 byte. Mặc định: JSON ra đầu ra chuẩn',
    'prepare: where to write what must be signed: .json everything, .txt hexadecimal, else 32 bytes. Default: JSON to standard output',
  ),
  signLine(
    '--at',
    { vi: 'GIỜ', en: 'TIME' },
    'prepare: thời điểm ký, giờ Việt Nam, ví dụ 2026-11-05T16:45:30. Mặc định: bây giờ',
    'prepare: time of signing in Vietnam, like 2026-11-05T16:45:30. Default: now',
  ),
  signLine('--name', text, 'prepare: tên người ký ghi trong chữ ký', "prepare: the signer's name in the signature"),
  signLine('--reason', text, 'prepare: lý do ký', 'prepare: why it is signed'),
  signLine('--location', text, 'prepare: nơi ký', 'prepare: where it is signed'),
  signLine(
    '--signature',
    file,
    'embed: chữ ký do thiết bị hoặc dịch vụ trả về, nhị phân, hex, base64, hoặc cả gói CMS (PKCS#7)',
    'embed: what the token or service gave back: binary, hex, base64, or a whole CMS (PKCS#7)',
  ),
]
