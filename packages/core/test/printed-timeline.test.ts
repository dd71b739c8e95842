import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { day } from '../src/engine/day.ts'
import type { Timeline } from '../src/law/timeline/timeline.ts'
import { timelineSvg } from '../src/law/timeline/timeline-svg.ts'

// A picture with every kind of bar and mark, for a person to look at. `UPDATE_CASES=1 npx vitest run
// test/printed-timeline.test.ts` draws it anew.

const everything: Timeline = {
  lang: 'vi',
  title: 'Mỗi loại một lần: một tiêu đề đủ dài để phải xuống dòng ở khổ hẹp',
  today: { day: day('2026-09-15'), label: 'Hôm nay' },
  panels: [
    {
      title: 'Một năm',
      from: day('2026-01-01'),
      through: day('2026-12-31'),
      rest: [
        { from: day('2026-02-16'), through: day('2026-02-20') },
        { from: day('2026-09-02'), through: day('2026-09-02') },
      ],
      rows: [
        {
          label: 'II.3. Báo cáo kết quả thực hiện & kiến nghị…',
          notes: ['ngày cuối 14/11/2026; mốc an toàn 13/11/2026', 'Sở Nội vụ'],
          bars: [{ from: day('2026-01-01'), through: day('2026-11-14'), kind: 'period' }],
          marks: [
            { day: day('2026-11-14'), kind: 'last-day' },
            { day: day('2026-11-13'), kind: 'safe-target' },
          ],
        },
        {
          label: 'Thường xuyên.',
          notes: [],
          bars: [{ from: day('2026-03-01'), through: day('2026-12-31'), kind: 'standing' }],
          marks: [],
        },
        { label: 'Bước còn chờ sự kiện', notes: ['Bước: gửi giấy triệu tập họp'], bars: [], marks: [] },
      ],
    },
    {
      title: 'Một tháng, không có hôm nay',
      from: day('2026-10-01'),
      through: day('2026-10-31'),
      rest: [],
      rows: [
        {
          label: 'Thời hạn',
          notes: ['đang tính'],
          bars: [
            { from: day('2026-10-02'), through: day('2026-10-09'), kind: 'running' },
            { from: day('2026-10-09'), through: day('2026-10-31'), kind: 'disputed', endless: true },
          ],
          marks: [
            { day: day('2026-10-10'), kind: 'as-counted' },
            { day: day('2026-10-20'), kind: 'latest' },
          ],
        },
        {
          label: 'Đã làm, đã qua',
          notes: [],
          bars: [
            { from: day('2026-10-02'), through: day('2026-10-05'), kind: 'done' },
            { from: day('2026-10-06'), through: day('2026-10-06'), kind: 'over' },
          ],
          marks: [{ day: day('2026-10-05'), kind: 'done-on' }],
        },
      ],
    },
  ],
}

const file = fileURLToPath(new URL('./printed-cases/timeline.svg', import.meta.url))
const drawn = timelineSvg(everything, { width: 420 }).replaceAll('><', '>\n<')
if (process.env.UPDATE_CASES) writeFileSync(file, drawn)

test('the picture is the one that was looked at last', () => {
  expect(drawn).toBe(readFileSync(file, 'utf8'))
})

test('nothing drawn needs no legend: the picture ends below its title', () => {
  expect(timelineSvg({ lang: 'en', title: 'Nothing', panels: [] })).toContain('width="960" height="60"')
})
