import { list, type Words } from '@congvu/core'
import type { UsageCode } from '@congvu/terminal'

/** Sentences for what is wrong with a command line of this program. */
export const commandWords = {
  'unknown-profile': {
    vi: ({ profile }) => ({ what: `Không có dạng "${profile}".`, mend: 'Dùng --profile pdf-a hoặc --profile plain.' }),
    en: ({ profile }) => ({
      what: `There is no profile "${profile}".`,
      mend: 'Use --profile pdf-a or --profile plain.',
    }),
  },
  'qr-needs-record': {
    vi: () => ({
      what: 'verify --qr cần biết hồ sơ để đối chiếu, và chỉ mã đó.',
      mend: 'Ghi: congvu-minutes verify --qr "CV1:…" --record HỒ-SƠ.json [--qr-public-key KHÓA.pem]',
    }),
    en: () => ({
      what: 'verify --qr needs the record to compare with, and nothing else.',
      mend: 'Write: congvu-minutes verify --qr "CV1:…" --record RECORD.json [--qr-public-key KEY.pem]',
    }),
  },
  'signature-form': {
    vi: ({ given }) => ({
      what: `"${given}" không cho biết hình ảnh chữ ký của ai.`,
      mend: 'Ghi NGƯỜI=TỆP.png, ví dụ --signature head=chu-ky.png.',
    }),
    en: ({ given }) => ({
      what: `"${given}" does not say whose signature it is.`,
      mend: 'Write WHO=FILE.png, for example --signature head=chu-ky.png.',
    }),
  },
  'pictures-one-record': {
    vi: ({ given }) => ({
      what: `Hình ảnh chữ ký, con dấu chỉ dùng cho đúng một hồ sơ; ở đây có ${given}.`,
      mend: 'Lập riêng từng biên bản.',
    }),
    en: ({ given }) => ({
      what: `Pictures of signatures and seals go with exactly one record; ${given} were given.`,
      mend: 'Render them one by one.',
    }),
  },
  'annexes-need-files': {
    vi: () => ({
      what: 'Phụ lục ở tệp riêng thì không ghi ra đầu ra chuẩn được.',
      mend: 'Thêm -o TỆP.pdf.',
    }),
    en: () => ({ what: 'Annexes in files of their own cannot go to standard output.', mend: 'Add -o FILE.pdf.' }),
  },
  'annex-number': {
    vi: () => ({
      what: 'Chữ ký số trên phụ lục ở tệp riêng phải cho biết số và ký hiệu (NĐ 30/2020, Phụ lục I, Phần I, Mục II khoản 8 điểm b); hồ sơ chưa có số.',
      mend: 'Ghi số do văn thư cấp vào trường number của hồ sơ, lập lại biên bản và phụ lục rồi ký.',
    }),
    en: () => ({
      what: "The digital signature on an annex in a file of its own must show the document's number (NĐ 30/2020, Phụ lục I, Phần I, Mục II khoản 8 điểm b); the record has none yet.",
      mend: "Enter the number in the record's field number, render minutes and annexes again, then sign.",
    }),
  },
  'one-pdf': {
    vi: ({ given }) => ({
      what: `Lệnh extract nhận đúng một tệp PDF; ở đây có ${given}.`,
      mend: 'Chạy riêng từng tệp.',
    }),
    en: ({ given }) => ({ what: `extract takes exactly one PDF; ${given} were given.`, mend: 'Run it once for each.' }),
  },
  'sign-usage': {
    vi: () => ({
      what: 'Lệnh sign có hai bước: prepare và embed, mỗi bước nhận đúng một tệp PDF.',
      mend: 'Xem congvu-minutes sign --help.',
    }),
    en: () => ({
      what: 'sign has two steps, prepare and embed; each takes exactly one PDF.',
      mend: 'See congvu-minutes sign --help.',
    }),
  },
  'option-missing': {
    vi: ({ option }) => ({ what: `Thiếu tùy chọn ${option}.`, mend: 'Xem congvu-minutes sign --help.' }),
    en: ({ option }) => ({ what: `Option ${option} is missing.`, mend: 'See congvu-minutes sign --help.' }),
  },
  'target-is-input': {
    vi: ({ target }) => ({ what: `"${target}" sẽ ghi đè lên chính tệp đầu vào.`, mend: 'Đặt tên khác.' }),
    en: ({ target }) => ({ what: `"${target}" would overwrite the input.`, mend: 'Give another name.' }),
  },
  'bad-jobs': {
    vi: ({ jobs }) => ({ what: `--jobs ${jobs} không đúng.`, mend: 'Ghi số nguyên từ 1 đến 64.' }),
    en: ({ jobs }) => ({ what: `--jobs ${jobs} will not do.`, mend: 'Give a whole number from 1 to 64.' }),
  },
  'nothing-given': {
    vi: ({ expected }) => ({ what: 'Chưa nêu tệp hay thư mục nào.', mend: `Ghi: congvu-minutes ${expected}` }),
    en: ({ expected }) => ({ what: 'No file or folder is named.', mend: `Write: congvu-minutes ${expected}` }),
  },
  'one-folder': {
    vi: ({ given }) => ({
      what: `Lệnh batch nhận đúng một thư mục; ở đây có ${given}.`,
      mend: 'Chạy riêng từng thư mục.',
    }),
    en: ({ given }) => ({
      what: `batch takes exactly one folder; ${given} were given.`,
      mend: 'Run it once for each.',
    }),
  },
  'nothing-more': {
    vi: ({ given }) => ({ what: `Lệnh new không nhận thêm "${given}".`, mend: 'Nêu tệp kết quả bằng -o.' }),
    en: ({ given }) => ({ what: `new takes nothing like "${given}".`, mend: 'Name the result with -o.' }),
  },
  'stdin-twice': {
    vi: () => ({ what: 'Dấu - (đầu vào chuẩn) được nêu hai lần.', mend: 'Nêu một lần.' }),
    en: () => ({ what: '- (standard input) is named twice.', mend: 'Name it once.' }),
  },
  'target-is-pdf': {
    vi: ({ target }) => ({ what: `-o ${target} sẽ ghi đè lên chính biên bản.`, mend: 'Đặt tên khác cho tệp hồ sơ.' }),
    en: ({ target }) => ({
      what: `-o ${target} would overwrite the minutes themselves.`,
      mend: 'Give the record another name.',
    }),
  },
  'several-to-one': {
    vi: ({ target }) => ({
      what: `Nhiều hồ sơ không thể ghi chung vào "${target}".`,
      mend: 'Nêu một thư mục, có dấu / ở cuối, ví dụ -o pdf/.',
    }),
    en: ({ target }) => ({
      what: `Several records cannot go into one file "${target}".`,
      mend: 'Name a folder, with / at its end, for example -o pdf/.',
    }),
  },
  'same-target': {
    vi: ({ target, others }) => ({
      what: `${list(others)} cùng ghi vào "${target}".`,
      mend: 'Đổi tên một hồ sơ, hoặc lập riêng từng biên bản.',
    }),
    en: ({ target, others }) => ({
      what: `${list(others)} would go into the same file "${target}".`,
      mend: 'Rename one record, or render them one by one.',
    }),
  },
  'target-is-source': {
    vi: ({ target }) => ({ what: `-o ${target} sẽ ghi đè lên chính hồ sơ.`, mend: 'Đặt tên khác cho tệp PDF.' }),
    en: ({ target }) => ({
      what: `-o ${target} would overwrite the record itself.`,
      mend: 'Give the PDF another name.',
    }),
  },
  'pdf-to-terminal': {
    vi: () => ({
      what: 'PDF không in ra màn hình được.',
      mend: 'Thêm -o TỆP.pdf, hoặc chuyển tiếp: … > bien-ban.pdf',
    }),
    en: () => ({
      what: 'A PDF cannot be shown in the terminal.',
      mend: 'Add -o FILE.pdf, or redirect: … > bien-ban.pdf',
    }),
  },
  'not-a-folder': {
    vi: () => ({ what: 'Đây không phải là thư mục.', mend: 'Với một tệp, dùng lệnh render.' }),
    en: () => ({ what: 'This is not a folder.', mend: 'For one file use render.' }),
  },
  'no-folder': {
    vi: () => ({ what: 'Không có thư mục này.', mend: 'Kiểm tra lại tên.' }),
    en: () => ({ what: 'There is no such folder.', mend: 'Check its name.' }),
  },
  'no-records': {
    vi: () => ({ what: 'Thư mục không có tệp .json nào.', mend: 'Nêu thư mục chứa các hồ sơ.' }),
    en: () => ({ what: 'The folder holds no .json file.', mend: 'Name the folder with the records.' }),
  },
  'record-exists': {
    vi: ({ target }) => ({
      what: `Đã có tệp "${target}"; lệnh new không ghi đè.`,
      mend: 'Chọn tên khác bằng -o.',
    }),
    en: ({ target }) => ({ what: `"${target}" exists; new never overwrites.`, mend: 'Choose another name with -o.' }),
  },
  'not-interactive': {
    vi: () => ({
      what: 'Lệnh new cần hỏi và trả lời trên màn hình.',
      mend: 'Chạy trong cửa sổ lệnh, hoặc bắt đầu từ examples/11-toi-thieu.json.',
    }),
    en: () => ({
      what: 'new asks questions and needs a terminal.',
      mend: 'Run it in one, or start from examples/11-toi-thieu.json.',
    }),
  },
  'font-missing': {
    vi: ({ face, names }) => ({
      what: `Thư mục phông chữ thiếu kiểu ${face}.`,
      mend: `Cần một trong các tệp: ${list(names)}.`,
    }),
    en: ({ face, names }) => ({
      what: `The font folder lacks the ${face} face.`,
      mend: `One of these files is needed: ${list(names)}.`,
    }),
  },
} satisfies Words

export type CommandCode = keyof typeof commandWords | UsageCode
