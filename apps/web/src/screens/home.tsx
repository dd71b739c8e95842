import { type Day, dayInVietnam, dayNumber, isDay, shortDay } from '@congvu/core'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { Standing } from '../parts/standing.tsx'
import { goTo } from '../route.ts'
import { type Db, putVisit, removeVisit } from '../store/db.ts'
import { type Done, useDone } from '../store/done.ts'
import { onChanged } from '../store/tabs.ts'
import { useSender } from '../sync/sending.ts'
import { remediesOf } from '../visit/deadlines.ts'
import { followUpOf, newVisit } from '../visit/new-visit.ts'
import { countingVisits, filesOf, type Visit } from '../visit/visit.ts'
import { useWords } from '../words/words.ts'

/** The later day first; what has no day yet is being begun. */
const newestFirst = (a: Visit, b: Visit): number =>
  (b.record.date || '9').localeCompare(a.record.date || '9') || b.changedAt.localeCompare(a.changedAt)

/** The visits of this device, newest first, again when another tab changes one. */
export function useVisits(db: Db): { readonly visits: readonly Visit[] | undefined; readonly reload: () => void } {
  const [visits, setVisits] = useState<readonly Visit[]>()
  const reload = useCallback(() => {
    db.getAll('visits').then((all) => setVisits(all.toSorted(newestFirst)))
  }, [db])
  useEffect(() => {
    reload()
    return onChanged(reload)
  }, [reload])
  return { visits, reload }
}

/** Where everything begins. */
export function Home({ db }: { readonly db: Db }) {
  const t = useWords()
  const { visits, reload } = useVisits(db)
  const { links } = useSender()
  const { done } = useDone(db)
  const begin = async (visit: Visit): Promise<void> => {
    await putVisit(db, visit)
    goTo({ screen: 'visit', id: visit.id, step: 1 })
  }
  const remove = async (visit: Visit): Promise<void> => {
    if (!confirm(t.removeVisitSure)) return
    await removeVisit(db, visit.id, filesOf)
    reload()
  }
  const counting = countingVisits(visits ?? [])
  if (visits === undefined) return <p class="govuk-body">…</p>
  return (
    <>
      <h1 class="govuk-heading-l">{t.home}</h1>
      <button type="button" class="govuk-button big" onClick={() => begin(newVisit(Date.now(), visits[0]))}>
        {t.newVisit}
      </button>
      {visits.length === 0 ? (
        <div class="inset">
          <p>{t.noVisits}</p>
          <p class="quiet-text">{t.noVisitsHint}</p>
        </div>
      ) : (
        <ul class="cards">
          {visits.map((visit) => (
            <Card
              key={visit.id}
              visit={visit}
              due={counting.includes(visit) ? nextDue(visit, done) : undefined}
              onFollowUp={() => begin(followUpOf(visit, Date.now(), links.get(visit.id)?.number))}
              onRemove={() => remove(visit)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

/** The first remedy that is still open. */
const nextDue = (visit: Visit, done: Done): Day | undefined =>
  remediesOf([visit])
    .filter(({ id }) => done[id] === undefined)
    .map(({ due }) => due)
    .sort()[0]

type CardOf = { visit: Visit; due: Day | undefined; onFollowUp: () => void; onRemove: () => void }

function Card({ visit, due, onFollowUp, onRemove }: CardOf) {
  const t = useWords()
  const left = due && dayNumber(due) - dayNumber(dayInVietnam(Date.now()))
  const { inspected, date, findings, visit: kind } = visit.record
  return (
    <li class="card">
      <h2 class="govuk-heading-s">
        <a class="govuk-link" href={`#/v/${visit.id}/1`}>
          {inspected.name || t.unnamed}
        </a>
      </h2>
      <p class="card-about">
        <span>{isDay(date) ? shortDay(date) : date}</span>
        <span>{t.visitKinds[kind]}</span>
        <span>{t.findingsCount(findings.length)}</span>
        <span class={`tag ${visit.locked ? 'tag-locked' : 'tag-draft'}`}>
          {visit.locked ? t.lockedTag : t.draftTag}
        </span>
      </p>
      <Standing visit={visit} />
      {visit.corrects && <p class="quiet-text">{t.correctsOther}</p>}
      {due && left !== undefined && (
        <p class={left < 0 ? 'card-due card-late' : 'card-due'}>
          {t.nextDue(shortDay(due), left < 0 ? t.daysLate(-left) : t.daysLeft(left))}
        </p>
      )}
      <div class="card-actions">
        {!visit.aside && (
          <button type="button" class="quiet" onClick={onFollowUp}>
            {t.followUp} <span class="govuk-visually-hidden">{inspected.name}</span>
          </button>
        )}
        <button type="button" class="quiet" onClick={onRemove}>
          {t.remove} <span class="govuk-visually-hidden">{inspected.name || t.unnamed}</span>
        </button>
      </div>
    </li>
  )
}
