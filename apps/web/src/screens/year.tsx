import { dayInVietnam, dayNumber, defaultProvince, isDay, shortDay } from '@congvu/core'
import { useState } from 'preact/hooks'
import type { Db } from '../store/db.ts'
import type { Visit } from '../visit/visit.ts'
import { byAgency, byStandard, visitsIn, yearsOf } from '../visit/year.ts'
import { useWords } from '../words/words.ts'
import { useVisits } from './home.tsx'

/** A year of inspections on this device: when, where, what was found. */
export function Year({ db }: { readonly db: Db }) {
  const t = useWords()
  const { visits = [] } = useVisits(db)
  const years = yearsOf(visits)
  const [chosen, choose] = useState<string>()
  const year = chosen ?? years[0] ?? dayInVietnam(Date.now()).slice(0, 4)
  const shown = visitsIn(year, visits)
  return (
    <>
      <h1 class="govuk-heading-l">{t.yearTitle(year)}</h1>
      {years.length > 1 && (
        <div class="govuk-form-group">
          <label class="govuk-label" for="year">
            {t.yearPick}
          </label>
          <select
            id="year"
            class="govuk-select input-short"
            value={year}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {years.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
      )}
      {shown.length === 0 ? (
        <p class="inset">{t.noYear}</p>
      ) : (
        <>
          <Timeline year={year} visits={shown} />
          <Agencies visits={shown} />
          <Standards visits={shown} />
        </>
      )}
    </>
  )
}

const size = { width: 720, height: 150, margin: 12, ground: 118 }

function Timeline({ year, visits }: { readonly year: string; readonly visits: readonly Visit[] }) {
  const t = useWords()
  const { width, height, margin, ground } = size
  const first = dayNumber(`${year}-01-01`)
  const place = (date: string): number => margin + ((dayNumber(date) - first) / 366) * (width - 2 * margin)
  const title = `${t.timeline}: ${t.visitsCount(visits.length)}`
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{t.timeline}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="timeline" tabIndex={0} aria-label={title}>
        <svg viewBox={`0 0 ${width} ${height}`}>
          <title>{title}</title>
          {Array.from({ length: 12 }, (_, i) => {
            const x = place(`${year}-${String(i + 1).padStart(2, '0')}-01`)
            return (
              <g key={x}>
                <line class="tick" x1={x} y1={20} x2={x} y2={ground} />
                <text class="month" x={x + 6} y={height - 10}>
                  {t.months(i + 1)}
                </text>
              </g>
            )
          })}
          <line class="ground" x1={margin} y1={ground} x2={width - margin} y2={ground} />
          {visits.map((visit) => (
            <Dot key={visit.id} visit={visit} x={place(visit.record.date)} />
          ))}
        </svg>
      </section>
    </section>
  )
}

/** One visit: the more findings, the higher it stands. */
function Dot({ visit: { id, record }, x }: { readonly visit: Visit; readonly x: number }) {
  const t = useWords()
  const found = record.findings.length
  const y = size.ground - Math.min(90, 16 + found * 9)
  const on = isDay(record.date) ? shortDay(record.date) : record.date
  const about = `${on} ${record.inspected.name}: ${t.findingsCount(found)}`
  if (!Number.isFinite(x)) return null
  return (
    <a href={`#/v/${id}/5`} aria-label={about}>
      <title>{about}</title>
      <line class="stalk" x1={x} y1={size.ground} x2={x} y2={y} />
      <circle class={found > 0 ? 'dot found' : 'dot'} cx={x} cy={y} r={12} />
      <text class="dot-count" x={x} y={y + 4}>
        {found}
      </text>
    </a>
  )
}

function Agencies({ visits }: { readonly visits: readonly Visit[] }) {
  const t = useWords()
  const rows = byAgency(visits)
  return (
    <Counts
      title={t.byAgency}
      heads={[t.agencyColumn, t.visitsColumn, t.findingsColumn]}
      rows={rows.map(({ name, visits: count, findings }) => [name || '…', count, findings])}
    />
  )
}

function Standards({ visits }: { readonly visits: readonly Visit[] }) {
  const t = useWords()
  const textOf = (item: string): string => defaultProvince.standards.find(({ id }) => id === item)?.text ?? ''
  return (
    <Counts
      title={t.byStandard}
      heads={[t.standardColumn, t.passesColumn, t.failsColumn]}
      rows={byStandard(visits).map(({ item, fails, passes }) => [`${item} ${textOf(item)}`, passes, fails])}
    />
  )
}

type CountsOf = {
  readonly title: string
  readonly heads: readonly [string, string, string]
  readonly rows: readonly (readonly [name: string, count: number, weight: number])[]
}

/** A table whose last column is drawn as well as written. */
function Counts({ title, heads, rows }: CountsOf) {
  const most = Math.max(1, ...rows.map(([, , weight]) => weight))
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{title}</h2>
      <table class="counts">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, count, weight]) => (
            <tr key={name}>
              <th scope="row" lang="vi">
                {name}
              </th>
              <td>{count}</td>
              <td>
                <span class="bar">
                  <span class="bar-value">{weight}</span>
                  <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                    <rect x="0" y="0" height="12" width={(weight / most) * 100} />
                  </svg>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
