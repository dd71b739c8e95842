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
  'picture-signer': {
    vi: ({ of, known }) => ({
      what: `Biên bản không có chỗ ký của "${of}".`,
      mend: `Các chỗ ký: ${list(known)}.`,
    }),
    en: ({ of, known }) => ({
      what: `Nobody signs these minutes as "${of}".`,
      mend: `Those who sign: ${list(known)}.`,
    }),
  },
  'picture-twice': {
    vi: ({ of }) => ({ what: `Có hai hình ảnh cho "${of}".`, mend: 'Giữ lại một.' }),
    en: ({ of }) => ({ what: `There are two pictures for "${of}".`, mend: 'Keep one.' }),
  },
  'picture-ground': {
    vi: ({ of }) => ({
      what: `Hình ảnh chữ ký, con dấu (${of}) phải là PNG nền trong suốt (NĐ 30/2020, Phụ lục I, Phần I, Mục II khoản 7, 8).`,
      mend: 'Xóa nền trắng của ảnh rồi lưu thành PNG có kênh trong suốt.',
    }),
    en: ({ of }) => ({
      what: `A picture of a signature or seal (${of}) must be a PNG with a transparent ground (NĐ 30/2020, Phụ lục I, Phần I, Mục II khoản 7, 8).`,
      mend: 'Take out the white ground and save it as a PNG with transparency.',
    }),
  },
  'picture-colour': {
    vi: ({ of }) => ({
      what: `Hình ảnh chữ ký (${of}) không phải màu xanh (NĐ 30/2020, Phụ lục I, Phần I, Mục II khoản 7 điểm d).`,
      mend: 'Dùng ảnh của chữ ký bằng mực xanh.',
    }),
    en: ({ of }) => ({
      what: `The picture of a signature (${of}) is not blue (NĐ 30/2020, Phụ lục I, Phần I, Mục II khoản 7 điểm d).`,
      mend: 'Use a picture of a signature in blue ink.',
    }),
  },
  'seal-colour': {
    vi: () => ({
      what: 'Hình ảnh con dấu không phải màu đỏ (NĐ 30/2020, Phụ lục I, Phần I, Mục II khoản 8 điểm a).',
      mend: 'Dùng ảnh của con dấu bằng mực đỏ.',
    }),
    en: () => ({
      what: 'The picture of the seal is not red (NĐ 30/2020, Phụ lục I, Phần I, Mục II khoản 8 điểm a).',
      mend: 'Use a picture of the seal in red ink.',
    }),
  },
  'seal-width': {
    vi: ({ width, least, most }) => ({
      what: `${width === undefined ? 'Chưa có kích thước thực tế của con dấu' : `Con dấu rộng ${width} mm`}: cần từ ${least} đến ${most} mm. NĐ 30/2020 yêu cầu kích thước thực tế, không nêu số.`,
      mend: 'Đo bề ngang con dấu của cơ quan (mm), cắt ảnh sát mép dấu rồi ghi số đo.',
    }),
    en: ({ width, least, most }) => ({
      what: `${width === undefined ? 'The real size of the seal is not given' : `A seal ${width} mm wide`}: ${least} to ${most} mm are expected. NĐ 30/2020 asks for the real size and names none.`,
      mend: "Measure the width of the body's seal (mm), trim the picture to its edge, and give the number.",
    }),
  },
  'seal-alone': {
    vi: () => ({
      what: 'Con dấu trùm lên khoảng 1/3 chữ ký, nhưng chưa có hình ảnh chữ ký của trưởng đoàn.',
      mend: 'Thêm hình ảnh chữ ký đó, hoặc bỏ hình ảnh con dấu.',
    }),
    en: () => ({
      what: "A seal covers a third of a signature, but the picture of the head's signature is missing.",
      mend: 'Add that picture, or leave the seal out.',
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
  'not-a-pdf': {
    vi: () => ({
      what: 'Đây không phải là tệp PDF.',
      mend: 'Xuất văn bản sang PDF (trong Word: Save As, PDF) rồi kiểm tra lại.',
    }),
    en: () => ({ what: 'This is not a PDF file.', mend: 'Export the document as PDF and check that.' }),
  },
  'pdf-damaged': {
    vi: () => ({ what: 'Tệp PDF bị hỏng, không đọc được.', mend: 'Xuất lại từ văn bản gốc hoặc tải lại tệp.' }),
    en: () => ({
      what: 'The PDF is damaged and cannot be read.',
      mend: 'Export it again from the original, or fetch the file again.',
    }),
  },
  'pdf-locked': {
    vi: () => ({ what: 'Tệp PDF có mật khẩu.', mend: 'Lưu một bản không đặt mật khẩu rồi kiểm tra bản đó.' }),
    en: () => ({ what: 'The PDF asks for a password.', mend: 'Save a copy without one and check that.' }),
  },
  'pdf-too-large': {
    vi: ({ megabytes, most }) => ({
      what: `Tệp PDF lớn đến ${megabytes} MB; chỉ đọc nhiều nhất ${most} MB.`,
      mend: 'Xuất lại với ảnh nhỏ hơn, hoặc tách phụ lục ra tệp riêng.',
    }),
    en: ({ megabytes, most }) => ({
      what: `The PDF has ${megabytes} MB; at most ${most} MB are read.`,
      mend: 'Export it with smaller pictures, or keep the annexes in a file of their own.',
    }),
  },
} satisfies Words

export type EngineCode = keyof typeof engineWords

export const refuse = (code: EngineCode, facts: Facts): Refusal<EngineCode> => new Refusal(engineWords, code, facts)
