import type { Clause } from '../../../law/plan/schema.ts'

/** Mục I của Kế hoạch 6861/KH-UBND: mục đích, yêu cầu. */
export const purposes: Clause = {
  mark: 'I.',
  text: 'MỤC ĐÍCH, YÊU CẦU',
  parts: [
    {
      mark: '1.',
      text: 'Mục đích',
      parts: [
        {
          mark: 'a)',
          text: 'Thực hiện có hiệu quả Quyết định số 1847/QĐ-TTg, Quyết định số 319/QĐ-BNV và Kế hoạch này tại các cơ quan, đơn vị, địa phương; tạo sự chuyển biến mạnh mẽ về nhận thức, hành động của cấp ủy đảng, chính quyền các cấp và của toàn thể đội ngũ cán bộ, công chức, viên chức, người lao động đối với việc thực hiện Đề án Văn hóa công vụ.',
        },
        {
          mark: 'b)',
          text: 'Khắc phục những hạn chế, tồn tại trong thực hiện văn hóa công vụ thời gian qua ở các cơ quan, đơn vị, địa phương, góp phần hình thành phong cách ứng xử, lề lối làm việc chuẩn mực của đội ngũ cán bộ, công chức, viên chức và người lao động; bảo đảm tính chuyên nghiệp, trách nhiệm, năng động, minh bạch, hiệu quả trong thực thi nhiệm vụ, công vụ, đáp ứng yêu cầu phục vụ Nhân dân, xã hội của đội ngũ cán bộ, công chức, viên chức và người lao động.',
        },
        {
          mark: 'c)',
          text: 'Xác định cụ thể các nội dung công việc, thời hạn và tiến độ hoàn thành, trách nhiệm được phân công của các cơ quan, đơn vị, địa phương trong việc triển khai thực hiện Kế hoạch này.',
        },
      ],
    },
    {
      mark: '2.',
      text: 'Yêu cầu',
      parts: [
        {
          mark: 'a)',
          text: 'Kế thừa phát huy các giá trị văn hóa tốt đẹp của dân tộc, đồng thời đáp ứng yêu cầu hội nhập kinh tế quốc tế.',
        },
        {
          mark: 'b)',
          text: 'Đề cao vai trò, trách nhiệm của người đứng đầu các cơ quan, đơn vị, địa phương gắn với việc nêu gương trong việc triển khai thực hiện Quyết định số 1847/QĐ-TTg, Quyết định số 319/QĐ-BNV và Kế hoạch này. Người đứng đầu và toàn thể cán bộ, công chức, viên chức nắm vững nội dung của văn hóa công vụ ban hành tại Quyết định số 1847/QĐ-TTg để góp phần xây dựng nền hành chính chuyên nghiệp, trách nhiệm, minh bạch, hiệu quả, vì Nhân dân phục vụ; kế thừa, phát huy các giá trị văn hóa tốt đẹp của dân tộc, đồng thời đáp ứng yêu cầu hội nhập quốc tế; nâng cao đạo đức công vụ của cán bộ, công chức, đạo đức nghề nghiệp của viên chức; tăng cường kỷ luật, kỷ cương hành chính; phòng, chống tham nhũng.',
        },
        {
          mark: 'c)',
          text: 'Việc tổ chức, triển khai thực hiện Kế hoạch này đảm bảo nghiêm túc, chất lượng, hiệu quả, đúng tiến độ thời gian, trách nhiệm được phân công, đồng thời phải gắn với nhiệm vụ công tác chuyên môn của cơ quan, đơn vị, địa phương.',
        },
      ],
    },
  ],
}
