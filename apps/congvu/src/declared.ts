import type { Said } from '@congvu/terminal'

/** An option: how it is read, what stands for its value, what it does, and what a shell may offer for it. */
export type Option = {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: true
  readonly value?: Said
  readonly does: Said
  readonly offers?: Offers
}
export type Options = Readonly<Record<string, Option>>

/** What a shell offers when a word is to be completed: names of files, these words, or what only the program knows. */
export type Offers = 'files' | 'places' | 'bodies' | 'years' | 'tables' | readonly string[]

export type Declared = {
  readonly usage: Said
  readonly about: Said
  readonly options: Options
  readonly offers: Offers
  readonly examples: readonly string[]
}

const same = (text: string): Said => ({ vi: text, en: text })
const file: Said = { vi: 'TỆP', en: 'FILE' }
const day: Said = { vi: 'NGÀY', en: 'DAY' }

/** The options of every command. */
const common = {
  json: { type: 'boolean', does: { vi: 'in dữ liệu JSON ra đầu ra chuẩn', en: 'print data as JSON' } },
  lang: {
    type: 'string',
    value: same('vi|en'),
    offers: ['vi', 'en'],
    does: { vi: 'ngôn ngữ. Mặc định: vi', en: 'language. Default: vi' },
  },
  help: { type: 'boolean', short: 'h', does: { vi: 'in hướng dẫn này', en: 'print this help' } },
} as const satisfies Options

const planFile = {
  plan: {
    type: 'string',
    value: file,
    offers: 'files',
    does: {
      vi: 'kế hoạch của tỉnh khác, dạng JSON (congvu.plan/1, hoặc cả tỉnh: congvu.province/1); mọi chỗ sai được nêu cùng lúc. Mặc định: 6861/KH-UBND',
      en: "another province's plan as JSON (congvu.plan/1, or the whole province: congvu.province/1); everything wrong is told at once. Default: 6861/KH-UBND",
    },
  },
} as const satisfies Options

const calendarFile = {
  calendar: {
    type: 'string',
    value: file,
    offers: 'files',
    does: {
      vi: 'thêm hoặc thay năm của lịch làm việc bằng tệp JSON (congvu.calendar/1)',
      en: 'years of the working calendar to add or replace, as JSON (congvu.calendar/1)',
    },
  },
} as const satisfies Options

const drawing = {
  svg: { type: 'boolean', does: { vi: 'vẽ dòng thời gian dạng SVG', en: 'draw a timeline as SVG' } },
  width: {
    type: 'string',
    value: same('360…2000'),
    does: { vi: 'bề rộng của hình, điểm. Mặc định: 960', en: 'width of the drawing, pixels. Default: 960' },
  },
  output: {
    type: 'string',
    short: 'o',
    value: file,
    offers: 'files',
    does: {
      vi: 'ghi hình vào tệp này; - là đầu ra chuẩn (mặc định)',
      en: 'write the drawing here; - is standard output (default)',
    },
  },
} as const satisfies Options

export const planOptions = {
  ...planFile,
  text: { type: 'boolean', does: { vi: 'in nguyên văn kế hoạch', en: 'print the plan word for word' } },
  ...common,
} as const satisfies Options

export const deadlinesOptions = {
  from: { type: 'string', value: day, does: { vi: 'từ ngày, thay cho năm', en: 'first day, instead of a year' } },
  through: {
    type: 'string',
    value: day,
    does: { vi: 'đến hết ngày, thay cho năm', en: 'last day, instead of a year' },
  },
  body: {
    type: 'string',
    multiple: true,
    value: { vi: 'LOẠI', en: 'KIND' },
    offers: 'bodies',
    does: {
      vi: 'chỉ loại cơ quan này, ví dụ ubnd-xa; dùng được nhiều lần',
      en: 'this kind of body only, e.g. ubnd-xa; may be repeated',
    },
  },
  'belongs-by': {
    type: 'string',
    value: same('legalEnd|safeTarget'),
    offers: ['legalEnd', 'safeTarget'],
    does: {
      vi: 'việc thuộc kỳ theo ngày cuối của kế hoạch (mặc định) hay theo mốc an toàn',
      en: 'an obligation belongs to the period by the last day of the plan (default) or by the safe target',
    },
  },
  ...planFile,
  ...calendarFile,
  ...drawing,
  ...common,
} as const satisfies Options

export const calendarOptions = {
  add: {
    type: 'string',
    value: same('N'),
    does: {
      vi: 'ngày làm việc thứ N sau ngày đã nêu; số âm: trước đó',
      en: 'the N-th working day after the day named; negative: before it',
    },
  },
  through: {
    type: 'string',
    value: day,
    does: {
      vi: 'đếm ngày làm việc sau ngày đã nêu đến hết ngày này',
      en: 'count working days after the day named through this one',
    },
  },
  general: {
    type: 'boolean',
    does: {
      vi: 'lịch chung, không có ngày hoán đổi (chỉ ràng buộc cơ quan nhà nước)',
      en: 'the general calendar, without swapped days (they bind state bodies only)',
    },
  },
  'known-on': {
    type: 'string',
    value: day,
    does: { vi: 'theo những gì đã ban hành đến ngày này', en: 'as it was known on this day' },
  },
  estimated: {
    type: 'boolean',
    does: { vi: 'ước tính các năm chưa có thông báo, đến 2100', en: 'estimate years nobody has decided, to 2100' },
  },
  ...calendarFile,
  ...common,
} as const satisfies Options

export const assessOptions = {
  receipt: {
    type: 'boolean',
    does: {
      vi: 'in biên nhận: phiên bản, mã băm của quy định, dữ kiện và kết quả, để chạy lại sau này',
      en: 'print the receipt: version, hashes of the law, facts and result, to be run again later',
    },
  },
  ...drawing,
  ...calendarFile,
  ...common,
} as const satisfies Options

export const explainOptions = {
  ...calendarFile,
  questions: {
    type: 'boolean',
    does: { vi: 'chỉ in câu hỏi để người có thẩm quyền quyết định', en: 'print only what is left to a person' },
  },
  ...common,
} as const satisfies Options

export const lawOptions = {
  province: {
    type: 'string',
    value: file,
    offers: 'files',
    does: {
      vi: 'kế hoạch, tiêu chuẩn, văn bản của tỉnh khác (congvu.province/1) thay cho của tỉnh có sẵn',
      en: "another province's plan, standards and texts (congvu.province/1) in place of those that are held",
    },
  },
  markdown: {
    type: 'boolean',
    does: { vi: 'in bảng dạng Markdown, cả khi ở màn hình', en: 'Markdown tables, in a terminal too' },
  },
  ...common,
} as const satisfies Options

export const completionOptions = { lang: common.lang, help: common.help } as const satisfies Options

export const shells = ['bash', 'zsh', 'fish'] as const

const caseFile: Said = { vi: 'VỤ-VIỆC.json', en: 'CASE.json' }

/** Every command, in the order of help. */
export const declared = {
  plan: {
    usage: { vi: 'plan [MỤC]', en: 'plan [PLACE]' },
    about: {
      vi: 'kế hoạch yêu cầu ai làm gì, khi nào; một mục theo số của kế hoạch',
      en: 'what the plan asks of whom, by when; one place by the plan’s own number',
    },
    options: planOptions,
    offers: 'places',
    examples: ['plan', 'plan III.2.g', 'plan --text', 'plan --plan ke-hoach.json'],
  },
  deadlines: {
    usage: { vi: 'deadlines [NĂM]', en: 'deadlines [YEAR]' },
    about: {
      vi: 'việc phải làm trong năm, ngày cuối và mốc an toàn; không nêu năm: năm nay',
      en: 'the obligations of a year with last day and safe target; no year: this one',
    },
    options: deadlinesOptions,
    offers: 'years',
    examples: ['deadlines 2026', 'deadlines 2026 --body ubnd-xa --json', 'deadlines 2026 --svg -o 2026.svg'],
  },
  calendar: {
    usage: { vi: 'calendar [NĂM|THÁNG|NGÀY]', en: 'calendar [YEAR|MONTH|DAY]' },
    about: {
      vi: 'ngày nghỉ và ngày làm bù, kèm căn cứ; một ngày có làm việc không, vì sao',
      en: 'days off and days worked instead, with their source; whether a day is worked, and why',
    },
    options: calendarOptions,
    offers: 'years',
    examples: [
      'calendar 2026',
      'calendar 2026-08-31',
      'calendar 2026-08-28 --add 3',
      'calendar 2026-01-30 --through 2026-02-27',
    ],
  },
  assess: {
    usage: { vi: `assess ${caseFile.vi}`, en: `assess ${caseFile.en}` },
    about: {
      vi: 'đề xuất về kỷ luật theo dữ kiện: hình thức, thời hiệu, thời hạn, câu hỏi; người có thẩm quyền quyết định',
      en: 'what the law on discipline proposes: form, limitation, time limit, questions; a person decides',
    },
    options: assessOptions,
    offers: 'files',
    examples: ['assess vu-viec.json', 'assess - --json < vu-viec.json', 'assess vu-viec.json --svg -o thoi-hieu.svg'],
  },
  explain: {
    usage: { vi: `explain ${caseFile.vi}`, en: `explain ${caseFile.en}` },
    about: {
      vi: 'vì sao: từng lý do của kết quả, kèm điều khoản',
      en: 'why: each reason of the result with its article',
    },
    options: explainOptions,
    offers: 'files',
    examples: ['explain vu-viec.json', 'explain vu-viec.json --questions --lang en'],
  },
  law: {
    usage: { vi: 'law print [TÊN-BẢNG] | law list', en: 'law print [TABLE] | law list' },
    about: {
      vi: 'mọi giá trị của pháp luật: căn cứ, ngày bắt đầu, ngày kiểm tra, biết qua đâu',
      en: 'every value of law: source, first day, day last checked, how it is known',
    },
    options: lawOptions,
    offers: 'tables',
    examples: ['law list', 'law print nd-234', 'law print > phap-luat.md'],
  },
  completion: {
    usage: same(`completion ${shells.join('|')}`),
    about: {
      vi: 'in đoạn mã để shell tự gợi ý lệnh và tùy chọn',
      en: 'print what makes a shell complete commands and options',
    },
    options: completionOptions,
    offers: shells,
    examples: [
      'completion bash > ~/.local/share/bash-completion/completions/congvu',
      'completion zsh > ~/.zfunc/_congvu',
      'completion fish > ~/.config/fish/completions/congvu.fish',
    ],
  },
} as const satisfies Readonly<Record<string, Declared>>

export type CommandName = keyof typeof declared
export const commandNames = Object.keys(declared).filter((name): name is CommandName => name in declared)
