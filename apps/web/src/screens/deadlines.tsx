import { type Day, dayInVietnam, dayNumber, defaultProvince, plus, shortDay } from '@congvu/core'
import { useState } from 'preact/hooks'
import type { Db } from '../store/db.ts'
import { download } from '../store/download.ts'
import { type Deadline, planDeadlines, remediesOf } from '../visit/deadlines.ts'
import { useLang, useWords } from '../words/words.ts'
import { useVisits } from './home.tsx'

const { plan: provincePlan } = defaultProvince

/** How far back and ahead the plan is looked at. */
const stretch = { before: { months: -6 }, after: { months: 12 } }

/** What is due for whom: remedies of the visits on this device first, then the plan; the most overdue on top. */
export function Deadlines({ db }: { readonly db: Db }) {
  const t = useWords()
  const { visits = [] } = useVisits(db)
  const [body, setBody] = useState('')
  const today = dayInVietnam(Date.now())
  const byDay = (a: Deadline, b: Deadline): number => a.due.localeCompare(b.due)
  const remedies = remediesOf(visits).toSorted(byDay)
  const duties = planDeadlines(plus(today, stretch.before), plus(today, stretch.after), body || undefined).toSorted(
    byDay,
  )
  return (
    <>
      <h1 class="govuk-heading-l">{t.deadlinesTitle}</h1>
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        onClick={() => calendarFile([...remedies, ...duties].filter(({ due }) => due >= today))}
      >
        {t.toCalendar}
      </button>
      <section class="block">
        <h2 class="govuk-heading-m">{t.remedy}</h2>
        <p class="quiet-text">{t.remediesOpen}</p>
        <List deadlines={remedies} today={today} />
      </section>
      <section class="block">
        <h2 class="govuk-heading-m">{t.planDuty}</h2>
        <p class="quiet-text">{t.planStillOpen}</p>
        <div class="govuk-form-group">
          <label class="govuk-label" for="body-kind">
            {t.bodyKind}
          </label>
          <select
            id="body-kind"
            class="govuk-select"
            value={body}
            onChange={({ currentTarget }) => setBody(currentTarget.value)}
          >
            <option value="">{t.allBodies}</option>
            {provincePlan.bodies.map(({ kind, name }) => (
              <option key={kind} value={kind} lang="vi">
                {name}
              </option>
            ))}
          </select>
        </div>
        <List deadlines={duties} today={today} />
      </section>
    </>
  )
}

function List({ deadlines, today }: { readonly deadlines: readonly Deadline[]; readonly today: Day }) {
  const t = useWords()
  if (deadlines.length === 0) return <p class="govuk-body">{t.noDeadlines}</p>
  return (
    <ul class="deadlines">
      {deadlines.map((deadline) => (
        <Row key={deadline.id} deadline={deadline} today={today} />
      ))}
    </ul>
  )
}

function Row({ deadline, today }: { readonly deadline: Deadline; readonly today: Day }) {
  const t = useWords()
  const lang = useLang()
  const { what, who, due, safeTarget, from, questions } = deadline
  const left = dayNumber(due) - dayNumber(today)
  const past = deadline.kind === 'plan' ? t.daysPast : t.daysLate
  return (
    <li class={`deadline ${left < 0 && deadline.kind === 'remedy' ? 'late' : left >= 0 && left <= 7 ? 'near' : ''}`}>
      <p class="deadline-day">
        <b>{shortDay(due)}</b> <span>{left < 0 ? past(-left) : t.daysLeft(left)}</span>
      </p>
      <div>
        <p class="deadline-what" lang="vi">
          {what}
        </p>
        <p class="quiet-text" lang="vi">
          {who}
        </p>
        <p class="quiet-text">
          {'task' in from ? (
            t.followPlace(from.task)
          ) : (
            <a class="govuk-link" href={`#/v/${from.visit}/3`}>
              {t.open}
            </a>
          )}
          {safeTarget && safeTarget !== due && ` · ${t.dueSafe(shortDay(safeTarget))}`}
        </p>
        {questions.length > 0 && (
          <details class="more">
            <summary>{t.question}</summary>
            <ul class="plain-list">
              {questions.map((each) => (
                <li key={each.code}>{each[lang]}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  )
}

/** A calendar file made here; the library comes only when it is asked for. */
async function calendarFile(deadlines: readonly Deadline[]): Promise<void> {
  const { calendarOf } = await import('../visit/calendar.ts')
  download(new Blob([calendarOf(deadlines)], { type: 'text/calendar' }), 'thoi-han.ics')
}
