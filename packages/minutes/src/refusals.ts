import { type Facts, list, Refusal, type Words } from '@congvu/core'

/** What the engine of the minutes cannot do, in words. */
export const engineWords = {
  'missing-glyph': {
    vi: ({ characters }) => ({
      what: `Phông chữ không có ký tự: ${list(characters)}.`,
      mend: 'Thay các ký tự đó bằng chữ hoặc dấu thông thường.',
    }),
    en: ({ characters }) => ({
      what: `The font has no glyph for: ${list(characters)}.`,
      mend: 'Replace these characters by ordinary letters or signs.',
    }),
  },
  'photo-kind': {
    vi: ({ kind }) => ({
      what: `Không in được loại ảnh này (${kind}).`,
      mend: 'Chuyển ảnh sang JPEG hoặc PNG (màu RGB hoặc đen trắng) rồi đính kèm lại.',
    }),
    en: ({ kind }) => ({
      what: `This kind of picture cannot be printed (${kind}).`,
      mend: 'Convert it to JPEG or PNG (RGB or grey) and attach it again.',
    }),
  },
  'photo-corrupt': {
    vi: ({ why }) => ({
      what: `Tệp ảnh bị hỏng hoặc bị cắt ngắn (${why}).`,
      mend: 'Chép lại ảnh từ máy gốc hoặc chụp lại.',
    }),
    en: ({ why }) => ({
      what: `The picture's file is damaged or cut short (${why}).`,
      mend: 'Copy it again from the device that took it, or take it again.',
    }),
  },
  'photo-too-large': {
    vi: ({ width, height, most }) => ({
      what: `Ảnh quá lớn: ${width} × ${height} điểm ảnh, nhiều nhất là ${most} triệu điểm ảnh.`,
      mend: 'Thu nhỏ ảnh rồi đính kèm lại.',
    }),
    en: ({ width, height, most }) => ({
      what: `The picture is too large: ${width} × ${height} pixels, at most ${most} million pixels.`,
      mend: 'Make it smaller and attach it again.',
    }),
  },
  'photo-missing': {
    vi: ({ id }) => ({
      what: `Không có tệp của ảnh "${id}".`,
      mend: 'Đặt tệp ảnh vào cùng thư mục với hồ sơ và ghi đúng tên ở trường file.',
    }),
    en: ({ id }) => ({
      what: `The file of photo "${id}" is not there.`,
      mend: 'Put it into the folder of the record and give its name under file.',
    }),
  },
  'font-unfit': {
    vi: ({ face, why }) => ({
      what: `Không dùng được tệp phông chữ cho kiểu ${face} (${why}).`,
      mend: 'Dùng tệp TrueType (.ttf) có đủ chữ tiếng Việt và được phép nhúng vào văn bản.',
    }),
    en: ({ face, why }) => ({
      what: `The font file for ${face} cannot be used (${why}).`,
      mend: 'Use a TrueType (.ttf) file that has all Vietnamese letters and may be embedded.',
    }),
  },
} satisfies Words

export type EngineCode = keyof typeof engineWords

export const refuse = (code: EngineCode, facts: Facts): Refusal<EngineCode> => new Refusal(engineWords, code, facts)
