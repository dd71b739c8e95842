import type { Lang } from '@congvu/core'
import { columns } from '@congvu/terminal'
import { type CommandName, commandNames, type Declared, declared } from './declared.ts'

const headings = {
  vi: {
    title: 'congvu: kế hoạch văn hóa công vụ, lịch làm việc, thời hạn và quy định kỷ luật, từ dòng lệnh',
    use: 'Cách dùng',
    options: 'Tùy chọn',
    examples: 'Ví dụ',
    commands: 'Lệnh',
    more: 'Hướng dẫn của từng lệnh: congvu LỆNH --help. Tiếng Anh: --lang en',
    status:
      'Mã thoát: 0 xong; 2 đầu vào sai, không ghi gì; 1 lỗi khác. "-" là đầu vào hoặc đầu ra chuẩn. Không màu: NO_COLOR=1.',
  },
  en: {
    title:
      'congvu: the plan on public-service culture, the working calendar, deadlines and discipline rules from the command line',
    use: 'Usage',
    options: 'Options',
    examples: 'Examples',
    commands: 'Commands',
    more: 'Help of a command: congvu COMMAND --help --lang en. Vietnamese is the default language.',
    status:
      'Exit status: 0 done; 2 the input is wrong, nothing written; 1 anything else. "-" is standard input or output. No colours: NO_COLOR=1.',
  },
} as const

/** Help for one command. */
export function helpOf(name: CommandName, lang: Lang): string {
  const { usage, about, options, examples }: Declared = declared[name]
  const { use, options: optionsHeading, examples: examplesHeading, status } = headings[lang]
  return [
    `congvu ${name}: ${about[lang]}`,
    '',
    `${use}: congvu ${usage[lang]}`,
    '',
    `${optionsHeading}:`,
    ...columns(
      Object.entries(options).map(([option, { short, value, does }]) => [
        `${short === undefined ? '' : `-${short}, `}--${option}${value === undefined ? '' : ` ${value[lang]}`}`,
        does[lang],
      ]),
    ),
    '',
    `${examplesHeading}:`,
    ...examples.map((line) => `  congvu ${line}`),
    '',
    status,
    '',
  ].join('\n')
}

/** Help for the program. */
export function help(lang: Lang): string {
  const { title, commands, more, status } = headings[lang]
  return [
    title,
    '',
    `${commands}:`,
    ...columns(commandNames.map((name) => [declared[name].usage[lang], declared[name].about[lang]])),
    '',
    more,
    status,
    '',
  ].join('\n')
}
