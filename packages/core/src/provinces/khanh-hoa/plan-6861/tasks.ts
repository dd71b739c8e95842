import type { Clause, Deadline, Doer } from '../../../law/plan/schema.ts'

const bodies = ['so-ban-nganh', 'don-vi-thuoc-tinh', 'ubnd-huyen', 'ubnd-xa']

/** A task of section II that says nothing of who does it: the closing lays the whole plan on these. */
const agencies: Doer = { words: 'các cơ quan, đơn vị, địa phương', bodies, statedIn: 'closing' }
const agenciesNamedHere: Doer = { words: 'các cơ quan, đơn vị, địa phương', bodies }

const continuous: Deadline = { kind: 'continuous' }

/** Mục II của Kế hoạch 6861/KH-UBND: mười bốn nhiệm vụ. */
export const tasks: Clause = {
  mark: 'II.',
  text: 'NỘI DUNG CHỦ YẾU',
  parts: [
    {
      mark: '1.',
      text: 'Đẩy mạnh công tác thông tin, tuyên truyền, phổ biến các quan điểm, mục tiêu, nội dung và các giải pháp tổ chức thực hiện văn hóa công vụ của Đề án đến tất cả cán bộ, công chức, viên chức, người lao động của cơ quan, đơn vị, địa phương. Từ đó nâng cao nhận thức về tinh thần, thái độ làm việc, các chuẩn mực giao tiếp, ứng xử, đạo đức lối sống, góp phần tạo chuyển biến mạnh mẽ trong tổ chức triển khai thực hiện.',
      timing: 'Thời gian thực hiện: thường xuyên.',
      duties: [{ who: [agencies], deadline: continuous }],
    },
    {
      mark: '2.',
      text: 'Căn cứ nội dung Đề án Văn hóa công vụ, các cơ quan, đơn vị, địa phương rà soát, sửa đổi, bổ sung, hoàn thiện quy định, nội quy, quy tắc, quy chế làm việc của cơ quan, đơn vị, địa phương mình; trong đó cần quy định chi tiết, cụ thể các nội dung theo hướng phù hợp với đặc thù riêng của ngành, thuần phong, mỹ tục của dân tộc, địa phương nhằm tạo cơ sở pháp lý ngăn ngừa một cách căn cơ, bài bản những vi phạm về văn hóa công vụ.',
      timing: 'Thời gian thực hiện: hoàn thành trong năm 2020.',
      duties: [{ who: [agenciesNamedHere], deadline: { kind: 'within-year', year: 2020 } }],
    },
    {
      mark: '3.',
      text: 'Triển khai thực hiện đồng bộ các quy định về văn hóa công vụ trong tất cả các ngành và lĩnh vực, các cơ quan hành chính nhà nước, đơn vị sự nghiệp công lập từ tỉnh đến cấp xã.',
      timing: 'Thời gian thực hiện: thường xuyên.',
      duties: [{ who: [agencies], deadline: continuous }],
    },
    {
      mark: '4.',
      text: 'Tổ chức bồi dưỡng về văn hóa công vụ trong các cơ quan, đơn vị, địa phương.',
      timing: 'Thời gian thực hiện: thường xuyên.',
      duties: [{ who: [agenciesNamedHere], deadline: continuous }],
    },
    {
      mark: '5.',
      text: 'Tổ chức phát động phong trào thi đua thực hiện văn hóa công vụ đến từng cán bộ, công chức, viên chức và người lao động.',
      timing: 'Thời gian thực hiện: thường xuyên.',
      duties: [{ who: [agencies], deadline: continuous }],
    },
    {
      mark: '6.',
      text: 'Nghiên cứu, rà soát, bổ sung các nội dung của Đề án Văn hóa công vụ thành tiêu chí đánh giá xếp loại mức độ hoàn thành nhiệm vụ hàng năm của cán bộ, công chức, viên chức và của cơ quan, đơn vị.',
      timing:
        'Thời gian hoàn thành: Sau khi Chính phủ ban hành Nghị định mới về đánh giá, phân loại cán bộ, công chức, viên chức sẽ cụ thể hóa trong quy định của Tỉnh.',
      duties: [
        {
          who: [{ words: 'Sở Nội vụ', bodies: ['so-noi-vu'], statedIn: 'III.2.e' }],
          with: [
            { words: 'Ban Tổ chức Tỉnh ủy', bodies: ['ban-to-chuc-tinh-uy'], statedIn: 'III.2.e' },
            { words: 'các cơ quan liên quan', bodies: ['co-quan-lien-quan'], statedIn: 'III.2.e' },
          ],
          deadline: { kind: 'event', event: 'nghi-dinh-danh-gia' },
        },
      ],
    },
    {
      mark: '7.',
      text: 'Đẩy mạnh thực hiện cải cách hành chính; triển khai hiệu quả Quyết định số 3777/QĐ-UBND ngày 25/12/2015 của Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính tỉnh Khánh Hòa giai đoạn 2016-2020 và Kế hoạch cải cách hành chính hàng năm của Tỉnh.',
      timing: 'Thời gian thực hiện: thường xuyên.',
      duties: [{ who: [agencies], deadline: continuous }],
    },
    {
      mark: '8.',
      text: 'Thực hiện các quy định về quản lý cán bộ, công chức, viên chức xác định rõ chức năng, nhiệm vụ, quyền hạn và thẩm quyền của mỗi vị trí cán bộ, công chức, viên chức. Tiếp tục cải tiến chế độ làm việc, tăng cường trách nhiệm, năng lực của người đứng đầu cơ quan hành chính, đơn vị sự nghiệp và mỗi cán bộ, công chức, viên chức trong giải quyết công việc của tổ chức, cá nhân.',
      timing: 'Thời gian thực hiện: thường xuyên.',
      duties: [{ who: [agencies], deadline: continuous }],
    },
    {
      mark: '9.',
      text: 'Ứng dụng rộng rãi công nghệ thông tin trong hoạt động của các cơ quan, đơn vị, tổ chức, hướng tới nâng cao năng suất lao động, giảm hội họp, giấy tờ hành chính và chế độ báo cáo, tạo nền tảng phát triển chính quyền điện tử.',
      timing: 'Thời gian thực hiện: thường xuyên.',
      duties: [{ who: [agencies], deadline: continuous }],
    },
    {
      mark: '10.',
      text: 'Cung cấp thông tin, dịch vụ công trực tuyến mức độ cao, trên diện rộng cho người dân, tổ chức và doanh nghiệp; niêm yết đầy đủ các thủ tục hành chính tại trụ sở nhằm làm cho hoạt động của cơ quan được minh bạch hơn, phục vụ người dân, tổ chức và doanh nghiệp tốt hơn.',
      timing: 'Thời gian thực hiện: thường xuyên.',
      duties: [{ who: [agencies], deadline: continuous }],
    },
    {
      mark: '11.',
      text: 'Tăng cường thanh tra, kiểm tra việc thực hiện văn hóa công vụ theo chương trình, kế hoạch hàng năm. Cán bộ, công chức, viên chức có hành vi vi phạm quy định về văn hóa công vụ tùy theo tính chất, mức độ vi phạm phải chịu hình thức kỷ luật theo quy định.',
      timing: 'Thời gian thực hiện: thường xuyên.',
      duties: [{ who: [agencies], deadline: { kind: 'programme', adHoc: false } }],
    },
    {
      mark: '12.',
      text: 'Xử lý nghiêm các hành vi vi phạm quy định về văn hóa công vụ, ngăn chặn tệ “tham nhũng vặt”, biểu hiện nhũng nhiễu, phiền hà trong giải quyết công việc đối với người dân, tổ chức và doanh nghiệp.',
      timing: 'Thời gian thực hiện: thường xuyên.',
      duties: [{ who: [agencies], deadline: continuous }],
    },
    {
      mark: '13.',
      text: 'Xử lý nghiêm việc chậm trễ trong thực hiện nhiệm vụ được giao. Kịp thời biểu dương, khen thưởng những cán bộ, công chức, viên chức có thành tích, gương mẫu trong thực hiện văn hóa công vụ.',
      timing: 'Thời gian thực hiện: thường xuyên.',
      duties: [{ who: [agencies], deadline: continuous }],
    },
    {
      mark: '14.',
      text: 'Phát huy vai trò của các tầng lớp Nhân dân, Mặt trận Tổ quốc và các tổ chức chính trị-xã hội trong giám sát, phản biện việc thực hiện văn hóa công vụ.',
      timing: 'Thời gian thực hiện: thường xuyên.',
      duties: [{ who: [agencies], deadline: continuous }],
    },
  ],
}
