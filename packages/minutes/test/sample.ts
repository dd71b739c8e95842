import { type Block, type DocumentModel, type Paragraph, paragraph } from '../src/document.ts'
import { nd30 } from '../src/nd30.ts'

/** A document of one part. */
export const documentOf = (blocks: readonly Block[], more: Partial<DocumentModel> = {}): DocumentModel => ({
  title: 'Biên bản kiểm tra',
  lang: 'vi-VN',
  id: 'BB-0001',
  meta: {},
  parts: [{ title: 'Biên bản', blocks }],
  ...more,
})

const { style, rule } = nd30

const centred = (text: string, own: Omit<Paragraph, 'kind' | 'text'>): Paragraph =>
  paragraph(text, { align: 'center', ...own })

export const header: Block = {
  kind: 'columns',
  columns: [
    {
      width: 67.5,
      blocks: [
        centred('UBND TỈNH KHÁNH HÒA', style.parentBody),
        centred('SỞ NỘI VỤ', style.issuingBody),
        { kind: 'rule', share: rule.short.value, after: 3 },
        paragraph(['Số: ', { blank: 12, dotted: false }, '/BB-SNV'], { align: 'center', ...style.number, before: 4 }),
      ],
    },
    {
      width: 'rest',
      blocks: [
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', style.nationalName),
        centred('Độc lập - Tự do - Hạnh phúc', style.motto),
        { kind: 'rule', share: rule.motto, after: 3 },
        centred('Khánh Hòa, ngày 05 tháng 11 năm 2026', { ...style.placeAndDate, before: 4 }),
      ],
    },
  ],
}

export const signatures = (names: readonly (readonly [string, string])[]): Block => ({
  kind: 'columns',
  before: 18,
  columns: names.map(([post, name]) => ({
    width: 'rest' as const,
    blocks: [
      centred(post, style.signerPower),
      centred('(Ký, ghi rõ họ tên)', { size: 13, italic: true }),
      { kind: 'spacer', height: 70, grow: true },
      centred(name, style.signerName),
    ],
  })),
})

const heading = (text: string): Paragraph => paragraph(text, { role: 'H1', ...style.section })

export const long =
  'Đoàn kiểm tra ghi nhận cơ quan đã phổ biến Kế hoạch số 6861/KH-UBND ngày 12 tháng 7 năm 2019 của Ủy ban nhân dân tỉnh đến toàn thể cán bộ, công chức, viên chức và người lao động; nội quy, quy chế làm việc đã được rà soát, sửa đổi theo Nghị định số 30/2020/NĐ-CP và Thông tư số 08/2022/TT-BNV; việc đeo thẻ, chấp hành thời giờ làm việc được thực hiện nghiêm túc, tuy nhiên còn một số tồn tại được nêu tại Mục II của biên bản này.'

/** A table of checks of so many rows. */
export const checks = (rows: number): Block => ({
  kind: 'table',
  summary: 'Kết quả theo danh mục kiểm tra',
  columns: [
    { width: 12, align: 'center' },
    { width: 'rest' },
    { width: 38 },
    { width: 22, align: 'center' },
    { width: 30 },
  ],
  head: [{ cells: ['TT', 'Nội dung', 'Căn cứ', 'Kết quả', 'Minh chứng'] }],
  rows: Array.from({ length: rows }, (_, i) => ({
    cells: [
      String(i + 1),
      `Nội dung kiểm tra thứ ${i + 1}: phổ biến, tuyên truyền văn hóa công vụ đến cán bộ, công chức, viên chức`,
      'Mục II.1 Kế hoạch 6861/KH-UBND',
      [{ ticked: i % 3 !== 0 }, i % 3 === 0 ? ' Chưa' : ' Đạt'],
      `MC-${String(i + 1).padStart(3, '0')}`,
    ],
  })),
})

/** Minutes of about three pages. */
export const minutes: DocumentModel = {
  title: 'Biên bản kiểm tra việc thực hiện văn hóa công vụ tại Sở Xây dựng tỉnh Vĩnh Long',
  lang: 'vi-VN',
  id: 'BB-0001',
  meta: { author: 'Sở Nội vụ', subject: 'Văn hóa công vụ' },
  parts: [
    {
      title: 'Biên bản',
      blocks: [
        header,
        centred('BIÊN BẢN', { role: 'Title', ...style.documentType, before: 18 }),
        centred('Kiểm tra việc thực hiện văn hóa công vụ tại Sở Xây dựng', {
          role: 'Title',
          ...style.summary,
          before: 0,
        }),
        { kind: 'rule', share: rule.short.value, after: 6 },
        paragraph('Căn cứ Luật Cán bộ, công chức;', style.basis),
        paragraph(
          'Căn cứ Quyết định số 15/QĐ-SNV ngày 02 tháng 11 năm 2026 của Giám đốc Sở Nội vụ về việc kiểm tra.',
          style.basis,
        ),
        paragraph(
          'Hôm nay, vào hồi 08 giờ 00 phút, ngày 05 tháng 11 năm 2026, tại trụ sở Sở Xây dựng, Đoàn kiểm tra tiến hành kiểm tra việc thực hiện văn hóa công vụ.',
        ),
        heading('I. THÀNH PHẦN'),
        paragraph('1. Đoàn kiểm tra', { role: 'H2', ...style.titledClause }),
        ...['Bà Nguyễn Thị Hồng Ẩn, Phó Giám đốc Sở Nội vụ, Trưởng đoàn;', 'Ông Trần Văn Ỹ, Chuyên viên, Thư ký.'].map(
          (text) => paragraph(text, { role: 'LI', label: '-' }),
        ),
        heading('II. NỘI DUNG VÀ KẾT QUẢ KIỂM TRA'),
        paragraph('1. Thông tin chung', { role: 'H2', ...style.titledClause }),
        paragraph(long),
        paragraph([
          'Hình thức: ',
          { ticked: true },
          ' Có báo trước   ',
          { ticked: false },
          ' Đột xuất. ',
          { text: 'Ghi chú:', bold: true },
          ' ',
          { blank: 'rest' },
        ]),
        paragraph('2. Kết quả theo danh mục', { role: 'H2', ...style.titledClause }),
        checks(24),
        heading('III. NHẬN XÉT CỦA ĐOÀN KIỂM TRA'),
        paragraph(long),
        paragraph(long),
        heading('IV. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA'),
        paragraph([{ blank: 'rest' }], { firstIndent: 0 }),
        paragraph([{ blank: 'rest' }], { firstIndent: 0 }),
        paragraph(
          [
            'Biên bản lập xong hồi 11 giờ 30 phút cùng ngày, gồm ',
            { field: 'pages' },
            ' trang, lập thành 02 bản, mỗi bên giữ 01 bản./.',
          ],
          { keepWithNext: true },
        ),
        signatures([
          ['ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA', 'Lê Thị Mỹ Ửng'],
          ['NGƯỜI GHI BIÊN BẢN', 'Trần Văn Ỹ'],
          ['TRƯỞNG ĐOÀN KIỂM TRA', 'Nguyễn Thị Hồng Ẩn'],
        ]),
        paragraph('Nơi nhận:', { ...style.recipientsLabel, align: 'left' }),
        paragraph('- Đơn vị được kiểm tra;\n- UBND tỉnh (b/c);\n- Lưu: VT, ĐKT.', {
          ...style.recipients,
          align: 'left',
          before: 0,
        }),
      ],
    },
  ],
}
