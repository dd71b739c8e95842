import { list, type Words } from '@congvu/core'

/** Sentences for what is wrong with a command line of this program, or with the files it names. */
export const congvuWords = {
  'not-a-year': {
    vi: ({ given }) => ({ what: `"${given}" không phải là một năm.`, mend: 'Ghi bốn chữ số, ví dụ 2026.' }),
    en: ({ given }) => ({ what: `"${given}" is not a year.`, mend: 'Write four digits, for example 2026.' }),
  },
  'not-a-day-or-year': {
    vi: ({ given }) => ({
      what: `"${given}" không phải là một năm, một tháng hay một ngày.`,
      mend: 'Ghi 2026, 2026-09 hoặc 2026-09-02.',
    }),
    en: ({ given }) => ({
      what: `"${given}" is neither a year nor a month nor a day.`,
      mend: 'Write 2026, 2026-09 or 2026-09-02.',
    }),
  },
  'not-a-number': {
    vi: ({ option, given }) => ({
      what: `${option} ${given} không phải là số nguyên.`,
      mend: `Ghi số nguyên, ví dụ ${option} 5.`,
    }),
    en: ({ option, given }) => ({
      what: `${option} ${given} is not a whole number.`,
      mend: `Give a whole number, for example ${option} 5.`,
    }),
  },
  'one-of': {
    vi: ({ option, given, options }) => ({
      what: `${option} ${given} không đúng.`,
      mend: `Ghi một trong: ${list(options)}.`,
    }),
    en: ({ option, given, options }) => ({
      what: `${option} ${given} will not do.`,
      mend: `Give one of: ${list(options)}.`,
    }),
  },
  'too-many': {
    vi: ({ given, most, command }) => ({
      what: `Lệnh ${command} nhận nhiều nhất ${most} mục; "${given}" là thừa.`,
      mend: `Xem congvu ${command} --help.`,
    }),
    en: ({ given, most, command }) => ({
      what: `${command} takes at most ${most} such; "${given}" is too many.`,
      mend: `See congvu ${command} --help.`,
    }),
  },
  'nothing-named': {
    vi: ({ command, expected }) => ({ what: `Lệnh ${command} thiếu phần phải nêu.`, mend: `Ghi: congvu ${expected}` }),
    en: ({ command, expected }) => ({ what: `${command} needs more.`, mend: `Write: congvu ${expected}` }),
  },
  'options-exclude': {
    vi: ({ options }) => ({ what: `Không dùng cùng lúc ${list(options)}.`, mend: 'Giữ một.' }),
    en: ({ options }) => ({ what: `${list(options)} do not go together.`, mend: 'Keep one.' }),
  },
  'option-needs': {
    vi: ({ option, needs }) => ({
      what: `${option} chỉ dùng cùng ${needs}.`,
      mend: `Thêm ${needs}, hoặc bỏ ${option}.`,
    }),
    en: ({ option, needs }) => ({
      what: `${option} goes with ${needs} only.`,
      mend: `Add ${needs}, or leave out ${option}.`,
    }),
  },
  'file-too-large': {
    vi: ({ megabytes, most }) => ({
      what: `Tệp lớn đến ${megabytes} MB; nhiều nhất là ${most} MB.`,
      mend: 'Kiểm tra lại tệp.',
    }),
    en: ({ megabytes, most }) => ({
      what: `The file has ${megabytes} MB; at most ${most} MB are read.`,
      mend: 'Check it.',
    }),
  },
  'body-not-in-plan': {
    vi: ({ body, nearest, bodies }) => ({
      what: `Kế hoạch không nêu loại cơ quan "${body}".`,
      mend: nearest === undefined ? `Ghi một trong: ${list(bodies)}.` : `Có phải là "${nearest}"?`,
    }),
    en: ({ body, nearest, bodies }) => ({
      what: `The plan names no kind of body "${body}".`,
      mend: nearest === undefined ? `Give one of: ${list(bodies)}.` : `Did you mean "${nearest}"?`,
    }),
  },
  'no-table': {
    vi: ({ given }) => ({
      what: `Không bảng nào có tên chứa "${given}".`,
      mend: 'Xem tên các bảng: congvu law list.',
    }),
    en: ({ given }) => ({ what: `No table has "${given}" in its name.`, mend: 'See their names: congvu law list.' }),
  },
} satisfies Words
