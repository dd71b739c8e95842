import type { Lang } from '@congvu/core'
import { columns, file, type Line, type Said } from '@congvu/terminal'
import { pictureOptions, separateAnnexes } from './picture-help.ts'
import { signOptions } from './sign-help.ts'

export const commandNames = ['render', 'batch', 'new', 'validate', 'verify', 'extract', 'check', 'sign'] as const
export type CommandName = (typeof commandNames)[number]

/** How each command is called, for help and for mending. */
export const usage: Readonly<Record<CommandName, Said>> = {
  render: { vi: 'render HỒ-SƠ.json… [-o BIÊN-BẢN.pdf]', en: 'render RECORD.json… [-o MINUTES.pdf]' },
  batch: { vi: 'batch THƯ-MỤC [-o THƯ-MỤC-PDF]', en: 'batch FOLDER [-o PDF-FOLDER]' },
  new: { vi: 'new [-o HỒ-SƠ.json]', en: 'new [-o RECORD.json]' },
  validate: { vi: 'validate HỒ-SƠ.json…', en: 'validate RECORD.json…' },
  verify: { vi: 'verify BIÊN-BẢN.pdf…', en: 'verify MINUTES.pdf…' },
  extract: { vi: 'extract BIÊN-BẢN.pdf [-o HỒ-SƠ.json]', en: 'extract MINUTES.pdf [-o RECORD.json]' },
  check: { vi: 'check VĂN-BẢN.pdf…', en: 'check DOCUMENT.pdf…' },
  sign: {
    vi: 'sign prepare BIÊN-BẢN.pdf --field … -o CHỜ-KÝ.pdf | sign embed CHỜ-KÝ.pdf --signature … -o ĐÃ-KÝ.pdf',
    en: 'sign prepare MINUTES.pdf --field … -o PREPARED.pdf | sign embed PREPARED.pdf --signature … -o SIGNED.pdf',
  },
}

const about: Readonly<Record<CommandName, Said>> = {
  render: { vi: 'lập biên bản kiểm tra (PDF) từ hồ sơ', en: 'make minutes (PDF) of inspection records' },
  batch: { vi: 'lập biên bản cho mọi hồ sơ trong một thư mục', en: 'make minutes of every record in a folder' },
  new: {
    vi: 'hỏi vài điều về cuộc kiểm tra rồi ghi hồ sơ khởi đầu',
    en: 'ask about a visit and write a starter record',
  },
  validate: {
    vi: 'chỉ ra mọi chỗ sai của hồ sơ, không ghi gì',
    en: 'tell everything wrong with records, write nothing',
  },
  verify: {
    vi: 'lập lại biên bản từ hồ sơ bên trong và so từng byte; nêu những gì được thêm vào sau',
    en: 'make minutes again from the record inside and compare byte for byte; tell what was added after',
  },
  extract: { vi: 'lấy lại hồ sơ, kèm ảnh, từ biên bản', en: 'take the record, with its photos, out of minutes' },
  check: {
    vi: 'đối chiếu thể thức văn bản PDF của bất kỳ cơ quan nào với Nghị định 30/2020/NĐ-CP',
    en: "compare the look of any agency's PDF with Decree 30/2020/NĐ-CP",
  },
  sign: {
    vi: 'ký số hai bước: ghi ra giá trị băm để thiết bị hoặc dịch vụ ký, rồi gắn chữ ký vào; khóa bí mật không rời chủ của nó',
    en: 'sign in two steps: the hash out for a token or service, the signature in; the private key never leaves its owner',
  },
}

const folder: Said = { vi: 'THƯ-MỤC', en: 'FOLDER' }

const output = {
  render: {
    option: '-o, --output',
    value: file,
    does: {
      vi: 'tệp PDF, hoặc thư mục (có / ở cuối) khi có nhiều hồ sơ; - là đầu ra chuẩn. Mặc định: cạnh hồ sơ',
      en: 'the PDF, or a folder (ending in /) for several records; - is standard output. Default: beside the record',
    },
  },
  batch: {
    option: '-o, --output',
    value: folder,
    does: { vi: 'nơi ghi PDF. Mặc định: cạnh hồ sơ', en: 'where the PDFs go. Default: beside the records' },
  },
  new: {
    option: '-o, --output',
    value: file,
    does: { vi: 'tên hồ sơ. Mặc định: ho-so.json', en: 'name of the record. Default: ho-so.json' },
  },
  extract: {
    option: '-o, --output',
    value: file,
    does: {
      vi: 'tên hồ sơ; ảnh được ghi vào thư mục của nó. Mặc định: đầu ra chuẩn, không kèm ảnh',
      en: 'name of the record; photos go into its folder. Default: standard output, without photos',
    },
  },
} as const satisfies Partial<Record<CommandName, Line>>
const profile: Line = {
  option: '--profile',
  value: { vi: 'pdf-a|plain', en: 'pdf-a|plain' },
  does: {
    vi: 'pdf-a: PDF/A-3a và PDF/UA-1, mang theo hồ sơ (mặc định); plain: bỏ những phần đó',
    en: 'pdf-a: PDF/A-3a and PDF/UA-1, carrying the record (default); plain: without these',
  },
}
const archive: Line = {
  option: '--archive',
  does: {
    vi: 'phông chữ chỉ chứa những chữ mà biên bản dùng: tệp nhỏ hơn khoảng 27 KB, lập chậm hơn',
    en: 'fonts hold only the letters these minutes use: files are some 27 KB smaller and take longer to make',
  },
}
const fontDir: Line = {
  option: '--font-dir',
  value: folder,
  does: {
    vi: 'dùng bốn tệp .ttf của Times New Roman trong thư mục này thay cho Tinos',
    en: 'use the four .ttf files of Times New Roman in this folder instead of Tinos',
  },
}
const province: Line = {
  option: '--province',
  value: file,
  does: {
    vi: 'tỉnh khác, là dữ liệu (congvu.province/1): kế hoạch, đơn vị, tiêu chuẩn, văn bản',
    en: 'another province, as data (congvu.province/1): plan, units, standards, texts',
  },
}
const qr: readonly Line[] = [
  {
    option: '--qr',
    does: {
      vi: 'in mã QR ở chân mỗi trang, để đối chiếu bản giấy với hồ sơ không cần mạng; --no-qr: không in (mặc định)',
      en: 'print a QR code at the foot of each page that ties the paper to its record, offline; --no-qr: none (default)',
    },
  },
  {
    option: '--qr-key',
    value: file,
    does: {
      vi: 'ký mã QR bằng khóa bí mật Ed25519 (PEM) của cơ quan lập; gồm cả --qr',
      en: "sign the code with the issuing body's private Ed25519 key (PEM); implies --qr",
    },
  },
]
const qrCheck: readonly Line[] = [
  {
    option: '--qr',
    value: { vi: 'CHỮ', en: 'TEXT' },
    does: {
      vi: 'đối chiếu chữ đọc được từ mã QR trên giấy, thay cho tệp PDF',
      en: 'check the text read from the code on a paper, instead of a PDF',
    },
  },
  {
    option: '--record',
    value: file,
    does: { vi: 'hồ sơ để đối chiếu với mã QR', en: 'the record to compare the code with' },
  },
  {
    option: '--qr-public-key',
    value: file,
    does: {
      vi: 'khóa công khai Ed25519 (PEM) của cơ quan lập, để kiểm tra chữ ký trong mã QR',
      en: "the issuing body's public Ed25519 key (PEM), to check the signature in the code",
    },
  },
]
const strict: Line = {
  option: '--strict',
  does: { vi: 'coi điểm cần lưu ý cũng là lỗi', en: 'treat notes as errors too' },
}
const jobs: Line = {
  option: '-j, --jobs',
  value: { vi: 'N', en: 'N' },
  does: { vi: 'số luồng chạy cùng lúc. Mặc định: số nhân của máy', en: 'workers. Default: one per core' },
}
const json: Line = {
  option: '--json',
  does: { vi: 'in kết quả dạng JSON ra đầu ra chuẩn', en: 'print the result as JSON to standard output' },
}
const faults: Line = {
  option: '--faults',
  does: { vi: 'chỉ in các mục không đạt và chưa rõ', en: 'print only what fails or cannot be told' },
}
const common: readonly Line[] = [
  {
    option: '--lang',
    value: { vi: 'vi|en', en: 'vi|en' },
    does: { vi: 'ngôn ngữ của thông báo. Mặc định: vi', en: 'language of messages. Default: vi' },
  },
  { option: '-h, --help', does: { vi: 'in hướng dẫn này', en: 'print this help' } },
]

const options: Readonly<Record<CommandName, readonly Line[]>> = {
  render: [
    output.render,
    profile,
    archive,
    ...qr,
    ...pictureOptions,
    separateAnnexes,
    province,
    fontDir,
    strict,
    ...common,
  ],
  batch: [output.batch, jobs, profile, archive, ...qr, province, fontDir, strict, ...common],
  new: [output.new, province, ...common],
  validate: [json, province, fontDir, strict, ...common],
  verify: [json, ...qrCheck, province, fontDir, ...common],
  extract: [output.extract, ...common],
  check: [json, faults, ...common],
  sign: [...signOptions, ...common],
}

const examples: Readonly<Record<CommandName, readonly string[]>> = {
  render: [
    'render examples/01-phuong-mot-cua.json -o bien-ban.pdf',
    'render a.json b.json -o pdf/',
    'render ho-so.json --signature head=chu-ky.png --seal dau.png --seal-width 36',
    'render - -o bien-ban.pdf < ho-so.json',
  ],
  batch: ['batch examples -o pdf/'],
  new: ['new -o ho-so.json'],
  validate: ['validate ho-so.json', 'validate examples/*.json --json'],
  verify: [
    'verify bien-ban.pdf',
    'verify *.pdf --json',
    'verify --qr "CV1:…" --record ho-so.json --qr-public-key co-quan.pem',
  ],
  extract: ['extract bien-ban.pdf -o ho-so/ho-so.json', 'extract bien-ban.pdf > ho-so.json'],
  check: ['check van-ban.pdf', 'check --faults *.pdf', 'check van-ban.pdf --json'],
  sign: [
    'sign prepare bien-ban.pdf --field head --certificate truong-doan.cer --hash bam.bin -o cho-ky.pdf',
    'sign embed cho-ky.pdf --signature chu-ky.bin -o da-ky.pdf',
  ],
}

const headings = {
  vi: {
    use: 'Cách dùng',
    options: 'Tùy chọn',
    examples: 'Ví dụ',
    commands: 'Lệnh',
    more: 'Hướng dẫn của từng lệnh: congvu-minutes LỆNH --help',
    status:
      'Mã thoát: 0 xong; 2 đầu vào sai, không ghi gì; 3 kiểm chứng hoặc đối chiếu không đạt; 1 lỗi khác. "-" là đầu vào hoặc đầu ra chuẩn.',
  },
  en: {
    use: 'Usage',
    options: 'Options',
    examples: 'Examples',
    commands: 'Commands',
    more: 'Help of a command: congvu-minutes COMMAND --help',
    status:
      'Exit status: 0 done; 2 the input is wrong, nothing written; 3 verification or check failed; 1 anything else. "-" is standard input or output.',
  },
} as const

/** Help for one command. */
export function helpOf(command: CommandName, lang: Lang): string {
  const { use, options: optionsHeading, examples: examplesHeading, status } = headings[lang]
  return [
    `congvu-minutes ${command}: ${about[command][lang]}`,
    '',
    `${use}: congvu-minutes ${usage[command][lang]}`,
    '',
    `${optionsHeading}:`,
    ...columns(
      options[command].map(({ option, value, does }) => [value ? `${option} ${value[lang]}` : option, does[lang]]),
    ),
    '',
    `${examplesHeading}:`,
    ...examples[command].map((line) => `  congvu-minutes ${line}`),
    '',
    status,
    '',
  ].join('\n')
}

/** Help for the program. */
export function help(lang: Lang): string {
  const { commands, more, status } = headings[lang]
  return [
    lang === 'vi'
      ? 'congvu-minutes: lập biên bản kiểm tra văn hóa công vụ theo thể thức Nghị định 30/2020/NĐ-CP'
      : 'congvu-minutes: inspection minutes (biên bản kiểm tra) in the look of Decree 30/2020/NĐ-CP',
    '',
    `${commands}:`,
    ...columns(commandNames.map((command) => [usage[command][lang], about[command][lang]])),
    '',
    more,
    status,
    '',
  ].join('\n')
}
