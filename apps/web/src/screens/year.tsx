import { dayInVietnam, defaultProvince, isDay, shortDay, standardGroups } from '@congvu/core'
import { useState } from 'preact/hooks'
import type { Db } from '../store/db.ts'
import { countingVisits, type Visit } from '../visit/visit.ts'
import { byAgency, byStandard, inMonth, type StandardCount, totalsOf, visitsIn, yearsOf } from '../visit/year.ts'
import { useLang, useWords } from '../words/words.ts'
import { useVisits } from './home.tsx'

/** A year of inspections on this device: when, where, what was found. */
export function Year({ db }: { readonly db: Db }) {
  const t = useWords()
  const visits = countingVisits(useVisits(db).visits ?? [])
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
          <Totals visits={shown} />
          <Timeline visits={shown} />
          <Agencies visits={shown} />
          <Standards visits={shown} />
        </>
      )}
    </>
  )
}

type Shown = { readonly visits: readonly Visit[] }

/** The year in four figures. */
function Totals({ visits }: Shown) {
  const t = useWords()
  const totals = totalsOf(visits)
  return (
    <dl class="totals">
      {(['visits', 'agencies', 'findings', 'fails'] as const).map((what) => (
        <div key={what} class={`total total-${what}`}>
          <dt>{t.totals[what]}</dt>
          <dd>{totals[what]}</dd>
        </div>
      ))}
    </dl>
  )
}

const months = Array.from({ length: 12 }, (_, i) => i + 1)

/** Each visit in its month: side by side on a desk, one below the other on a phone. */
function Timeline({ visits }: Shown) {
  const t = useWords()
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{t.timeline}</h2>
      <ol class="months">
        {months.map((month) => (
          <li key={month} class="month">
            <span class="month-name">{t.months(month)}</span>
            <ul class="month-visits">
              {inMonth(month, visits).map((visit) => (
                <Dot key={visit.id} visit={visit} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p class="quiet-text">{t.timelineLegend}</p>
    </section>
  )
}

/** One visit: its findings in the circle, its day below. */
function Dot({ visit: { id, record } }: { readonly visit: Visit }) {
  const t = useWords()
  const found = record.findings.length
  const on = isDay(record.date) ? shortDay(record.date) : record.date
  const about = `${on} ${record.inspected.name}: ${t.findingsCount(found)}`
  return (
    <li>
      <a class={found > 0 ? 'dot found' : 'dot'} href={`#/v/${id}/5`} aria-label={about} title={about}>
        <span class="dot-count">{found}</span>
        <small>{on.slice(0, 5)}</small>
      </a>
    </li>
  )
}

function Agencies({ visits }: Shown) {
  const t = useWords()
  const rows = byAgency(visits)
  const most = Math.max(1, ...rows.map(({ findings }) => findings))
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{t.byAgency}</h2>
      <table class="counts">
        <thead>
          <tr>
            {[t.agencyColumn, t.visitsColumn, t.findingsColumn].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, visits: count, findings }) => (
            <tr key={name}>
              <th scope="row" lang="vi">
                {name || '…'}
              </th>
              <td>{count}</td>
              <td>
                <span class="bar">
                  <span class="bar-value">{findings}</span>
                  <Bar fails={findings} passes={0} most={most} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Failures in red, then what passed in green, as parts of the longest bar. */
function Bar({ fails, passes, most }: { readonly fails: number; readonly passes: number; readonly most: number }) {
  const red = (fails / most) * 100
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-fails" x="0" y="0" height="12" width={red} />
      <rect class="bar-passes" x={red} y="0" height="12" width={(passes / most) * 100} />
    </svg>
  )
}

const sum = (rows: readonly StandardCount[], what: 'fails' | 'passes'): number =>
  rows.reduce((total, row) => total + row[what], 0)

/** One bar for each group of standards; its standards, the failed ones first, one tap away. */
function Standards({ visits }: Shown) {
  const t = useWords()
  const lang = useLang()
  const rows = byStandard(visits)
  const groups = Object.entries(standardGroups).map(([group, name]) => {
    const own = rows.filter(({ item }) => item.startsWith(`${group}-`))
    return { group, name: name[lang], own, fails: sum(own, 'fails'), passes: sum(own, 'passes') }
  })
  const most = Math.max(1, ...groups.map(({ fails, passes }) => fails + passes))
  const textOf = (item: string): string => defaultProvince.standards.find(({ id }) => id === item)?.text ?? ''
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{t.byStandard}</h2>
      {groups.map(({ group, name, own, fails, passes }) => (
        <details key={group} class="more group-bar">
          <summary>
            <span class="group-bar-name">{name}</span>
            <span class="group-bar-counts">{t.failsAndPasses(fails, passes)}</span>
            <Bar fails={fails} passes={passes} most={most} />
          </summary>
          <ul class="plain-list">
            {own.map((row) => (
              <li key={row.item} class={row.fails > 0 ? 'failed' : ''}>
                <span lang="vi">
                  <b>{row.item}</b> {textOf(row.item)}
                </span>{' '}
                <span class="group-bar-counts">{t.failsAndPasses(row.fails, row.passes)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
