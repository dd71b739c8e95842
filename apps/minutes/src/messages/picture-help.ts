import { file, type Line } from '@congvu/terminal'

export const separateAnnexes: Line = {
  option: '--separate-annexes',
  does: {
    vi: 'mỗi phụ lục một tệp riêng (bien-ban.phu-luc-1.pdf), có chỗ cho chữ ký số của cơ quan ở góc trên bên phải; mặc định: chung một tệp, không phải ký riêng',
    en: "each annex in a file of its own (bien-ban.phu-luc-1.pdf), with a place for the body's digital signature at the top right; default: one file, signed once",
  },
}

export const pictureOptions: readonly Line[] = [
  {
    option: '--signature',
    value: { vi: 'NGƯỜI=TỆP', en: 'WHO=FILE' },
    does: {
      vi: 'hình ảnh chữ ký (PNG nền trong suốt, màu xanh) của người ký: head, secretary, inspected, related… hoặc tên trường; ghi lại cho từng người. Hình ảnh không phải chữ ký số',
      en: 'picture of a signature (PNG, transparent ground, blue) of who signs: head, secretary, inspected, related… or the name of a field; once for each. A picture is no digital signature',
    },
  },
  {
    option: '--seal',
    value: file,
    does: {
      vi: 'hình ảnh con dấu của cơ quan (PNG nền trong suốt, màu đỏ), trùm lên khoảng 1/3 chữ ký của trưởng đoàn về bên trái',
      en: "picture of the body's seal (PNG, transparent ground, red), over a third of the head's signature on its left",
    },
  },
  {
    option: '--seal-width',
    value: { vi: 'MM', en: 'MM' },
    does: {
      vi: 'bề ngang thực tế của con dấu; Nghị định 30 yêu cầu kích thước thực tế, không nêu số',
      en: 'how wide the seal really is; Decree 30 asks for the real size and names none',
    },
  },
]
