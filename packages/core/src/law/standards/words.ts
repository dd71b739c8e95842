import { list, type Words } from '../../engine/words.ts'

export const standardWords = {
  'unknown-standard': {
    vi: ({ item, near }) => ({
      what: `Danh mục không có tiêu chuẩn "${item}".`,
      mend: near ? `Có phải là: ${list(near)}?` : 'Dùng mã trong danh mục, ví dụ TP-05 hoặc AG-10.',
    }),
    en: ({ item, near }) => ({
      what: `The catalogue has no standard "${item}".`,
      mend: near ? `Did you mean: ${list(near)}?` : 'Use an id of the catalogue, for example TP-05 or AG-10.',
    }),
  },
} satisfies Words
