import type { Clause, Doer } from '../../../law/plan/schema.ts'

const heads: readonly Doer[] = [
  {
    words: 'Thủ trưởng các sở, ban, ngành, đơn vị thuộc tỉnh',
    bodies: ['so-ban-nganh', 'don-vi-thuoc-tinh'],
  },
  { words: 'Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố', bodies: ['ubnd-huyen'] },
  { words: 'Chủ tịch Ủy ban nhân dân các xã, phường, thị trấn', bodies: ['ubnd-xa'] },
]

const homeAffairs: Doer = { words: 'Sở Nội vụ', bodies: ['so-noi-vu'] }

const media: readonly Doer[] = [
  { words: 'Sở Thông tin và Truyền thông', bodies: ['so-thong-tin-truyen-thong'] },
  { words: 'Đài Phát thanh và Truyền hình Khánh Hòa', bodies: ['dai-phat-thanh-truyen-hinh'] },
  { words: 'Báo Khánh Hòa', bodies: ['bao-tinh'] },
  { words: 'Cổng thông tin điện tử tỉnh', bodies: ['cong-thong-tin-dien-tu-tinh'] },
  {
    words: 'Trang thông tin của các cơ quan, đơn vị, địa phương',
    bodies: ['so-ban-nganh', 'don-vi-thuoc-tinh', 'ubnd-huyen', 'ubnd-xa'],
  },
]

const front: readonly Doer[] = [
  { words: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', bodies: ['mttq-tinh'] },
  { words: 'các tổ chức thành viên', bodies: ['to-chuc-thanh-vien-mttq'] },
]

/** Mục III của Kế hoạch 6861/KH-UBND: tổ chức thực hiện. The letters of III.2 run a, b, c, d, e, g, as printed. */
export const assignments: Clause = {
  mark: 'III.',
  text: 'TỔ CHỨC THỰC HIỆN',
  parts: [
    {
      mark: '1.',
      text: 'Thủ trưởng các sở, ban, ngành, đơn vị thuộc tỉnh; Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố; Chủ tịch Ủy ban nhân dân các xã, phường, thị trấn',
      parts: [
        {
          mark: 'a)',
          text: 'Căn cứ Quyết định số 1847/QĐ-TTg, Quyết định số 319/QĐ-BNV, Kế hoạch này của Ủy ban nhân dân tỉnh và chỉ đạo của Ủy ban nhân dân tỉnh tại Công văn số 720/UBND-TH ngày 21/01/2019, công văn số 4587/UBND-TH ngày 16/5/2019 để cụ thể hóa thành từng nội dung cụ thể phù hợp với tình hình thực tiễn tại cơ quan, đơn vị, địa phương mình trong tháng 7/2019.',
          duties: [{ who: heads, deadline: { kind: 'within-month', year: 2019, month: 7 } }],
        },
        {
          mark: 'b)',
          text: 'Định kỳ báo cáo kết quả thực hiện hàng năm về Ủy ban nhân dân tỉnh (qua Sở Nội vụ) trước ngày 15/11.',
          duties: [
            {
              who: heads,
              deadline: { kind: 'yearly', edge: 'before', month: 11, day: 15 },
              reportTo: { body: 'ubnd-tinh', through: 'so-noi-vu' },
            },
          ],
        },
      ],
    },
    {
      mark: '2.',
      text: 'Sở Nội vụ',
      parts: [
        {
          mark: 'a)',
          text: 'Hướng dẫn, theo dõi, đôn đốc các sở, ban, ngành, đơn vị, địa phương trong quá trình thực hiện Quyết định số 1847/QĐ-TTg, Quyết định số 319/QĐ-BNV và Kế hoạch này của Ủy ban nhân dân tỉnh.',
          duties: [{ who: [homeAffairs], deadline: { kind: 'continuous' } }],
        },
        {
          mark: 'b)',
          text: 'Tăng cường thanh tra, kiểm tra việc thực hiện văn hóa công vụ của các cơ quan, đơn vị, địa phương theo chương trình, kế hoạch hàng năm hoặc đột xuất.',
          duties: [{ who: [homeAffairs], deadline: { kind: 'programme', adHoc: true } }],
        },
        {
          mark: 'c)',
          text: 'Tổ chức bồi dưỡng về văn hóa công vụ trong các cơ quan, đơn vị theo hướng dẫn của Bộ Nội vụ và lồng ghép bồi dưỡng các nội dung của Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ và các nội dung trên vào trong các khóa bồi dưỡng cán bộ, công chức, viên chức hàng năm.',
          duties: [{ who: [homeAffairs], deadline: { kind: 'as-guided', by: 'bo-noi-vu' } }],
        },
        {
          mark: 'd)',
          text: 'Tổ chức phát động phong trào thi đua thực hiện văn hóa công vụ đến từng cán bộ, công chức, viên chức và người lao động.',
          duties: [{ who: [homeAffairs], deadline: { kind: 'as-task', task: 'II.5' } }],
        },
        {
          mark: 'e)',
          text: 'Chủ trì, phối hợp với Ban Tổ chức Tỉnh ủy và các cơ quan liên quan đưa nội dung đánh giá việc thực hiện văn hóa công vụ thành tiêu chí đánh giá xếp loại mức độ hoàn thành nhiệm vụ hàng năm của cán bộ, công chức, viên chức và của cơ quan, đơn vị.',
          duties: [
            {
              who: [homeAffairs],
              with: [
                { words: 'Ban Tổ chức Tỉnh ủy', bodies: ['ban-to-chuc-tinh-uy'] },
                { words: 'các cơ quan liên quan', bodies: ['co-quan-lien-quan'] },
              ],
              deadline: { kind: 'as-task', task: 'II.6' },
            },
          ],
        },
        {
          mark: 'g)',
          text: 'Tổ chức sơ kết, tổng kết việc thực hiện các quy định về văn hóa công vụ của các cơ quan, đơn vị, địa phương, báo cáo Ủy ban nhân dân tỉnh trước ngày 01/12 hàng năm theo hướng dẫn của Bộ Nội vụ.',
          duties: [
            {
              who: [homeAffairs],
              deadline: { kind: 'yearly', edge: 'before', month: 12, day: 1 },
              reportTo: { body: 'ubnd-tinh' },
            },
          ],
        },
      ],
    },
    {
      mark: '3.',
      text: 'Sở Thông tin và Truyền thông, Đài Phát thanh và Truyền hình Khánh Hòa, Báo Khánh Hòa, Cổng thông tin điện tử tỉnh, Trang thông tin của các cơ quan, đơn vị, địa phương có trách nhiệm tuyên truyền, phổ biến các nội dung của Đề án Văn hóa công vụ và Kế hoạch này; tăng cường thời lượng phát sóng, đưa tin biểu dương những cán bộ, công chức, viên chức, cơ quan, đơn vị, địa phương có thành tích, gương mẫu, làm tốt trong thực hiện văn hóa công vụ để đội ngũ cán bộ, công chức, viên chức, người lao động và Nhân dân nhận thức đầy đủ, đúng đắn; trên cơ sở đó tổ chức thực hiện có hiệu quả văn hóa công vụ trong thực thi công vụ.',
      duties: [{ who: media, deadline: { kind: 'as-task', task: 'II.1' } }],
    },
    {
      mark: '4.',
      text: 'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên tăng cường giám sát các cơ quan nhà nước trong việc thực thi nhiệm vụ gắn với thực hiện văn hóa công vụ tại công sở theo Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ',
      duties: [{ who: front, deadline: { kind: 'as-task', task: 'II.14' }, requested: true }],
    },
  ],
}
