// Writes src/law/calendar/lunar.generated.ts. Run: npx tsx scripts/make-lunar-table.ts
import { writeFileSync } from 'node:fs'
import { lunarDays } from './lunar.ts'

const rows = Array.from({ length: 82 }, (_, i) => 2019 + i).map((year) => {
  const [tet, gioTo] = lunarDays(year)
  return `  [${year}, '${tet.slice(5)}', '${gioTo.slice(5)}'],`
})
const text = `// Made by scripts/make-lunar-table.ts: year, Tết, Giỗ Tổ Hùng Vương (month and day). Do not edit.
export const lunarTable: readonly (readonly [year: number, tet: string, gioTo: string])[] = [
${rows.join('\n')}
]
`
writeFileSync(new URL('../src/law/calendar/lunar.generated.ts', import.meta.url), text)
