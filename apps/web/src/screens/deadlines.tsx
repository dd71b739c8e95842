import { type Day, dayInVietnam, dayNumber, defaultProvince, plus, shortDay } from '@congvu/core'
import { useEffect, useState } from 'preact/hooks'
import type { Db } from '../store/db.ts'
import { type Done, useDone } from '../store/done.ts'
import { download } from '../store/download.ts'
import { caseClocks } from '../sync/cases.ts'
import { useSender } from '../sync/sending.ts'
import { type Deadline, planDeadlines, remediesOf } from '../visit/deadlines.ts'
import { countingVisits } from '../visit/visit.ts'
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
  const { done, mark } = useDone(db)
  const all = remediesOf(countingVisits(visits)).toSorted(byDay)
  const remedies = all.filter(({ id }) => done[id] === undefined)
  const finished = all.filter(({ id }) => done[id] !== undefined)
  const marking = { done, mark: (id: string) => mark(id, done[id] ? undefined : today) }
  const clocks = useCaseClocks()
  const duties = planDeadlines(plus(today, stretch.before), plus(today, stretch.after), body || undefined).toSorted(
    byDay,
  )
  return (
    <>
      <h1 class="govuk-heading-l">{t.deadlinesTitle}</h1>
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        onClick={() => calendarFile([...remedies, ...(clocks ?? []), ...duties].filter(({ due }) => due >= today))}
      >
        {t.toCalendar}
      </button>
      <section class="block">
        <h2 class="govuk-heading-m">{t.remedy}</h2>
        <p class="quiet-text">{t.remediesOpen}</p>
        <List deadlines={remedies} today={today} marking={marking} />
        {finished.length > 0 && (
          <details class="more">
            <summary>{t.doneRemedies(finished.length)}</summary>
            <List deadlines={finished} today={today} marking={marking} />
          </details>
        )}
      </section>
      <Cases clocks={clocks} today={today} />
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

/** The clocks of discipline cases, asked of the API while the screen is open; undefined where it could not be asked. */
function useCaseClocks(): readonly Deadline[] | undefined {
  const { account } = useSender()
  const { cases } = useWords()
  const [clocks, setClocks] = useState<readonly Deadline[]>()
  useEffect(() => {
    let open = true
    const ask = async (): Promise<void> => {
      const found = account && !account.ended ? await caseClocks(account, cases) : undefined
      if (open) setClocks(found?.toSorted((a, b) => a.due.localeCompare(b.due)))
    }
    ask()
    addEventListener('online', ask)
    return () => {
      open = false
      removeEventListener('online', ask)
    }
  }, [account, cases])
  return clocks
}

function Cases({ clocks, today }: { readonly clocks: readonly Deadline[] | undefined; readonly today: Day }) {
  const { cases } = useWords()
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{cases.title}</h2>
      <p class="quiet-text">{clocks === undefined ? cases.notAsked : cases.about}</p>
      {clocks && <List deadlines={clocks} today={today} none={cases.none} />}
    </section>
  )
}

type Marking = { readonly done: Done; mark(id: string): void }
type ListOf = {
  readonly deadlines: readonly Deadline[]
  readonly today: Day
  readonly marking?: Marking
  /** what is said where there is nothing */
  readonly none?: string
}

function List({ deadlines, today, marking, none }: ListOf) {
  const t = useWords()
  if (deadlines.length === 0) return <p class="govuk-body">{none ?? t.noDeadlines}</p>
  return (
    <ul class="deadlines">
      {deadlines.map((deadline) => (
        <Row key={deadline.id} deadline={deadline} today={today} {...(marking ? { marking } : {})} />
      ))}
    </ul>
  )
}

function Row({ deadline, today, marking }: Omit<ListOf, 'deadlines' | 'none'> & { readonly deadline: Deadline }) {
  const t = useWords()
  const lang = useLang()
  const { what, who, due, safeTarget, from, questions } = deadline
  const left = dayNumber(due) - dayNumber(today)
  const done = marking?.done[deadline.id]
  const past = deadline.kind === 'plan' ? t.daysPast : t.daysLate
  return (
    <li class={`deadline ${done ? '' : nearness(deadline, left)}`}>
      <p class="deadline-day">
        <b>{shortDay(due)}</b>{' '}
        <span>{done ? t.doneOn(shortDay(done)) : left < 0 ? past(-left) : t.daysLeft(left)}</span>
      </p>
      <div>
        <p class="deadline-what" lang="vi">
          {what}
        </p>
        <p class="quiet-text" lang="vi">
          {who}
        </p>
        <p class="quiet-text">
          {[
            'task' in from ? t.followPlace(from.task) : undefined,
            safeTarget && safeTarget !== due ? t.dueSafe(shortDay(safeTarget)) : undefined,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {'visit' in from && (
          <p class="card-actions">
            <a class="govuk-link" href={`#/v/${from.visit}/3`}>
              {t.open} <span class="govuk-visually-hidden">{what}</span>
            </a>
            {marking && (
              <button type="button" class="quiet" onClick={() => marking.mark(deadline.id)}>
                {done ? t.markNotDone : t.markDone} <span class="govuk-visually-hidden">{what}</span>
              </button>
            )}
          </p>
        )}
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

function nearness({ kind }: Deadline, left: number): string {
  if (left < 0) return kind === 'plan' ? '' : 'late'
  return left <= 7 ? 'near' : ''
}

/** A calendar file made here; the library comes only when it is asked for. */
async function calendarFile(deadlines: readonly Deadline[]): Promise<void> {
  const { calendarOf } = await import('../visit/calendar.ts')
  download(new Blob([calendarOf(deadlines)], { type: 'text/calendar' }), 'thoi-han.ics')
}
