import { demoBody } from './dossier.ts'
import type { Planted } from './plant.ts'

/** What is said of the demo when the program starts with it; keys stand in it this once. */
export function demoWords(planted: Planted): string {
  switch (planted.done) {
    case 'real-records':
      return [
        '',
        'Nơi lưu này có hồ sơ thật: không thêm hồ sơ minh họa, không khởi động. Dùng DATA_DIR khác, hoặc bỏ --demo.',
        'This store holds real records: no demo is added and nothing starts. Use another DATA_DIR, or leave --demo out.',
        '',
        '',
      ].join('\n')
    case 'there':
      return [
        '',
        'Hồ sơ minh họa đã có. Mất khóa thì tạo khóa thử khác:',
        'The demo is there already. If its keys are lost, make another test key:',
        `  npm run key -- create --name "DEMO" --scopes read,inspect,decide --bodies ${demoBody} --test`,
        '',
        '',
      ].join('\n')
    case 'planted':
      return [
        '',
        'DEMO: hồ sơ hư cấu, trong không gian của khóa thử. Hai khóa thử, chỉ hiện một lần này:',
        'DEMO: an invented dossier, in the space of test keys. Two test keys, shown this once:',
        '',
        `  ${planted.office}   cơ quan kiểm tra / the inspecting body (read, inspect, decide)`,
        `  ${planted.reader}   chỉ xem, tên được che / reads with names masked (read)`,
        '',
        '',
      ].join('\n')
  }
}
