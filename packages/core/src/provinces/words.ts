import type { Words } from '../engine/words.ts'

export const provinceWords = {
  'snapshots-out-of-order': {
    vi: ({ before, after }) => ({
      what: `Danh mục đơn vị ngày ${after} đứng sau danh mục ngày ${before}.`,
      mend: 'Xếp từ ngày sớm nhất; mỗi ngày một danh mục.',
    }),
    en: ({ before, after }) => ({
      what: `The units of ${after} stand after those of ${before}.`,
      mend: 'Put the earliest day first, and each day once.',
    }),
  },
  'unit-twice': {
    vi: ({ unit, on }) => ({ what: `Mã đơn vị "${unit}" có hai lần trong danh mục ngày ${on}.`, mend: 'Giữ một.' }),
    en: ({ unit, on }) => ({ what: `The unit "${unit}" is listed twice on ${on}.`, mend: 'Keep one.' }),
  },
  'unit-not-listed': {
    vi: ({ unit, on }) => ({
      what: `Không có đơn vị mã "${unit}" trong danh mục ${on}.`,
      mend: 'Thêm đơn vị vào danh mục, hoặc sửa mã theo danh mục.',
    }),
    en: ({ unit, on }) => ({
      what: `No unit "${unit}" is listed ${on}.`,
      mend: 'Add the unit to its list, or write its code as it stands there.',
    }),
  },
  'department-twice': {
    vi: ({ department }) => ({ what: `Cơ quan "${department}" được ghi hai lần.`, mend: 'Giữ một.' }),
    en: ({ department }) => ({ what: `The department "${department}" is given twice.`, mend: 'Keep one.' }),
  },
  'department-unknown': {
    vi: ({ department, nearest }) => ({
      what: `Không có cơ quan mã "${department}" trong "departments".`,
      mend: nearest ? `Có phải là "${nearest}"?` : 'Thêm cơ quan vào "departments", hoặc sửa mã.',
    }),
    en: ({ department, nearest }) => ({
      what: `"departments" has no "${department}".`,
      mend: nearest ? `Did you mean "${nearest}"?` : 'Add it to "departments", or mend the id.',
    }),
  },
  'standard-twice': {
    vi: ({ item }) => ({
      what: `Tiêu chuẩn "${item}" đã có trong danh mục.`,
      mend: 'Chọn một mã chưa dùng; tiêu chuẩn chung của Nhà nước đã có sẵn, không cần ghi lại.',
    }),
    en: ({ item }) => ({
      what: `The catalogue has a standard "${item}" already.`,
      mend: 'Choose an id that is free; standards of the state are there and need not be repeated.',
    }),
  },
} satisfies Words
