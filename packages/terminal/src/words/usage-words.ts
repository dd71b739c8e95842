import { list, type Words } from '@congvu/core'

/** Sentences for what is wrong with any command line. */
export const usageWords = {
  'unknown-command': {
    vi: ({ command, nearest, commands, program }) => ({
      what: `Không có lệnh "${command}".`,
      mend: nearest ? `Có phải là "${nearest}"?` : `Các lệnh: ${list(commands)}. Xem ${program} --help.`,
    }),
    en: ({ command, nearest, commands, program }) => ({
      what: `There is no command "${command}".`,
      mend: nearest ? `Did you mean "${nearest}"?` : `Commands: ${list(commands)}. See ${program} --help.`,
    }),
  },
  'unknown-option': {
    vi: ({ option, nearest }) => ({
      what: `Không có tùy chọn ${option}.`,
      mend: nearest ? `Có phải là --${nearest}?` : 'Xem --help của lệnh.',
    }),
    en: ({ option, nearest }) => ({
      what: `There is no option ${option}.`,
      mend: nearest ? `Did you mean --${nearest}?` : "See the command's --help.",
    }),
  },
  'value-missing': {
    vi: ({ option }) => ({ what: `Tùy chọn ${option} thiếu giá trị.`, mend: 'Ghi giá trị ngay sau tùy chọn.' }),
    en: ({ option }) => ({ what: `Option ${option} needs a value.`, mend: 'Give it right after the option.' }),
  },
  'value-not-taken': {
    vi: ({ option }) => ({ what: `Tùy chọn ${option} không nhận giá trị.`, mend: 'Bỏ phần sau dấu =.' }),
    en: ({ option }) => ({ what: `Option ${option} takes no value.`, mend: 'Leave out what follows =.' }),
  },
  'unknown-language': {
    vi: ({ lang }) => ({ what: `Không có ngôn ngữ "${lang}".`, mend: 'Dùng --lang vi hoặc --lang en.' }),
    en: ({ lang }) => ({ what: `There is no language "${lang}".`, mend: 'Use --lang vi or --lang en.' }),
  },
  interrupted: {
    vi: () => ({ what: 'Đã dừng theo yêu cầu.', mend: 'Không có tệp nào dở dang; chạy lại khi cần.' }),
    en: () => ({ what: 'Stopped as asked.', mend: 'No file is half made; run it again when needed.' }),
  },
} satisfies Words

export type UsageCode = keyof typeof usageWords
