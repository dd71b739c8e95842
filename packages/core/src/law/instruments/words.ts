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
} satisfies Words
