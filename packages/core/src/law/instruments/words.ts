import type { Words } from '../../engine/words.ts'

export const instrumentWords = {
  'unknown-instrument': {
    vi: ({ instrument, nearest }) => ({
      what: `Không có văn bản mang mã "${instrument}" trong danh mục.`,
      mend: nearest ? `Có phải là "${nearest}"?` : 'Dùng mã trong danh mục văn bản, ví dụ qd-1847-2018.',
    }),
    en: ({ instrument, nearest }) => ({
      what: `The register has no instrument with id "${instrument}".`,
      mend: nearest ? `Did you mean "${nearest}"?` : 'Use an id of the register, for example qd-1847-2018.',
    }),
  },
  'instrument-twice': {
    vi: ({ instrument }) => ({ what: `Mã "${instrument}" được ghi hai lần.`, mend: 'Giữ một.' }),
    en: ({ instrument }) => ({ what: `The id "${instrument}" is given twice.`, mend: 'Keep one.' }),
  },
  'dates-reversed': {
    vi: ({ before, after }) => ({ what: `Ngày ${after} trước ngày ${before}.`, mend: 'Đối chiếu với văn bản.' }),
    en: ({ before, after }) => ({ what: `${after} comes before ${before}.`, mend: 'Compare with the text.' }),
  },
} satisfies Words
