import { type KnownHow, type Source, weakest } from '../src/engine/citation.ts'
import { isDay } from '../src/engine/day.ts'
import { shortDay } from '../src/engine/day-words.ts'
import { stateCalendar } from '../src/law/calendar/calendar.ts'
import { complaintLimits } from '../src/law/discipline/regimes/luat-02-2011.ts'
import { ratings } from '../src/law/discipline/regimes/rating.ts'
import { regimes } from '../src/law/discipline/regimes/timeline.ts'
import { subjects } from '../src/law/discipline/slugs.ts'
import { isKnown, type Stand } from '../src/law/discipline/stand.ts'
import { regimeQuestions } from '../src/law/discipline/wording/regime-questions.ts'
import { inVietnamese } from '../src/law/instruments/register.ts'
import { sources as countingRules } from '../src/law/time-limits/grounds.ts'
import { nationalVerbatim } from '../src/law/verbatim/national.ts'
import { khanhHoa } from '../src/provinces/khanh-hoa/index.ts'
import { plan6861 } from '../src/provinces/khanh-hoa/plan-6861.ts'
import { lawCheckedOn as checkedIn } from '../src/provinces/law-checked-on.ts'

// Every dated value of the project as Markdown tables: value, citation, from, last checked, how known.

const lawCheckedOn = checkedIn(khanhHoa)
const heads = ['Nội dung', 'Giá trị', 'Căn cứ', 'Từ ngày', 'Kiểm tra lần cuối', 'Biết qua']
const known: Readonly<Record<KnownHow, string>> = {
  text: 'văn bản',
  secondary: 'nguồn thứ cấp',
  unverified: 'chưa kiểm chứng',
}

type Row = readonly [what: string, value: string, sources: readonly Source[], from: string | undefined, checked: string]

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const date = (text: string | undefined): string => (text === undefined ? '' : isDay(text) ? shortDay(text) : text)
const cited = (sources: readonly Source[]): string =>
  [...new Set(sources.map((source) => inVietnamese(source, khanhHoa.instruments)))].join('; ')

const table = (title: string, rows: readonly Row[]): readonly string[] => [
  `## ${title}`,
  '',
  `| ${heads.join(' | ')} |`,
  `| ${heads.map(() => '---').join(' | ')} |`,
  ...rows.map(([what, value, sources, from, checked]) => {
    const mark = known[weakest(sources.map((source) => source.known))]
    return `| ${[what, value, cited(sources), date(from), date(checked), mark].map(cell).join(' | ')} |`
  }),
  '',
]

const isStand = (value: unknown): value is Stand<unknown> =>
  typeof value === 'object' && value !== null && 'sources' in value && ('value' in value || 'notKnown' in value)

/** Every stand of a regime, those in records one by one. */
const standsIn = (name: string, value: unknown): readonly (readonly [string, Stand<unknown>])[] => {
  if (isStand(value)) return [[name, value]]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([part, each]) => standsIn(`${name}: ${part}`, each))
}

const inJson = (value: unknown): string => JSON.stringify(value)

function ofRegime(regime: (typeof regimes)[number]): readonly string[] {
  const { id, subject, from, until, checkedOn, ...questions } = regime
  const rows = Object.entries(questions).flatMap(([question, value]) =>
    standsIn(regimeQuestions[question]?.vi ?? question, value).map(
      ([what, stand]): Row => [
        what,
        isKnown(stand) ? inJson(stand.value) : `chưa biết: ${stand.notKnown.vi}`,
        stand.sources,
        from,
        checkedOn,
      ],
    ),
  )
  const title = `Kỷ luật ${subjects[subject].vi}, từ ${date(from)}${until ? ` đến hết ${date(until)}` : ''} (${id})`
  return table(title, rows)
}

/** All tables, a line an entry. */
export function lawTables(): readonly string[] {
  const complaint = Object.entries(complaintLimits).map(([name, { sources, ...value }]): Row => {
    const from = 'from' in value ? value.from : undefined
    return [name, inJson(value), sources, from, lawCheckedOn]
  })
  return [
    '# Mọi giá trị có ngày của dự án, kèm căn cứ',
    '',
    ...regimes.flatMap(ofRegime),
    ...table('Khiếu nại quyết định kỷ luật', complaint),
    ...table(
      'Xếp loại chất lượng sau kỷ luật',
      ratings.map(
        ({ subject, from, until, says, sources }): Row => [
          `${subjects[subject].vi}${until ? `, đến hết ${date(until)}` : ''}`,
          says,
          sources,
          from,
          lawCheckedOn,
        ],
      ),
    ),
    ...table(
      'Cách tính thời hạn, thời hiệu',
      Object.entries(countingRules).map(([name, source]): Row => [name, '', [source], undefined, lawCheckedOn]),
    ),
    ...table(
      'Lịch làm việc của cơ quan nhà nước',
      stateCalendar.rows.map(
        (row): Row => [row.vi, `${row.kind} ${date(row.day)}`, row.sources, row.decidedOn, lawCheckedOn],
      ),
    ),
    ...table(
      'Chuẩn mực',
      khanhHoa.standards.map(
        ({ id, text, sources, checkedOn }): Row => [id, text, sources.map(bare), sources[0]?.from, checkedOn],
      ),
    ),
    ...table(
      'Câu chữ của điều khoản',
      nationalVerbatim.map(
        ({ of, text, known, checkedOn, note }): Row => [note, text, [{ ...of, known }], undefined, checkedOn],
      ),
    ),
    ...table(
      'Nội dung và thời hạn của kế hoạch',
      duties(plan6861.sections).map(
        ([text, value]): Row => [text, value, [ofPlan], plan6861.date, plan6861.since.checkedOn],
      ),
    ),
    ...register(),
  ]
}

const bare = ({
  role: _role,
  from: _from,
  until: _until,
  ...source
}: (typeof khanhHoa.standards)[number]['sources'][number]) => source
const ofPlan = { instrument: 'kh-6861-2019', known: plan6861.known }

/** Every clause with duties, and their deadlines. */
function duties(value: unknown): readonly (readonly [text: string, deadlines: string])[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(duties)
  if (!('duties' in value) || !('text' in value) || !Array.isArray(value.duties)) return below
  const deadlines = value.duties.map((duty: object) => ('deadline' in duty ? inJson(duty.deadline) : ''))
  return [[String(value.text), [...new Set(deadlines)].join('; ')], ...below]
}

const register = (): readonly string[] => [
  '## Danh mục văn bản',
  '',
  '| Mã | Số | Trích yếu | Từ ngày | Đến hết | Kiểm tra lần cuối | Biết qua | Ghi chú |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ...khanhHoa.instruments.map(
    (row) =>
      `| ${[row.id, row.number, row.title, date(row.from), date(row.until), date(row.checkedOn), known[row.known], row.note ?? ''].map(cell).join(' | ')} |`,
  ),
  '',
]
