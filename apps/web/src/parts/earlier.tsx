import { fold, isDay, shortDay } from '@congvu/core'
import { useEffect, useState } from 'preact/hooks'
import { withValue } from '../visit/edit.ts'
import { earlierOf } from '../visit/new-visit.ts'
import { useSession } from '../visit/session.ts'
import { countingVisits, type Visit } from '../visit/visit.ts'
import { useWords } from '../words/words.ts'
import { ChoiceField, ProseField, TextField } from './field.tsx'
import { Entries } from './list.tsx'

/** Earlier visits to this agency on the device, so that their findings are not forgotten. */
export function EarlierVisits() {
  const t = useWords()
  const { db, visit, change, writable } = useSession()
  const [all, setAll] = useState<readonly Visit[]>([])
  useEffect(() => {
    db.getAll('visits').then((every) => setAll(countingVisits(every)))
  }, [db])
  const { inspected } = visit.record
  const same = all.filter(
    ({ id, record }) =>
      id !== visit.id &&
      inspected.name !== '' &&
      (fold(record.inspected.name) === fold(inspected.name) ||
        (inspected.unit !== undefined && record.inspected.unit === inspected.unit)),
  )
  if (same.length === 0) return null
  const follow = (earlier: Visit): void =>
    change((each) => ({
      ...each,
      record: withValue(withValue(each.record, '/visit', 'follow-up'), '/followUpOf', earlierOf(earlier)),
    }))
  return (
    <div class="inset">
      <h3 class="govuk-heading-s">{t.earlierHere}</h3>
      <ul class="plain-list">
        {same.map((earlier) => (
          <li key={earlier.id}>
            {t.earlierOn(dateOf(earlier), earlier.record.findings.length)}
            {writable && earlier.record.findings.length > 0 && (
              <button type="button" class="quiet" onClick={() => follow(earlier)}>
                {t.visitKinds['follow-up']}
              </button>
            )}
            <ol class="earlier-list" lang="vi">
              {earlier.record.findings.map(({ what }, i) => (
                <li key={i}>{what}</li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </div>
  )
}

const dateOf = ({ record: { date } }: Visit): string => (isDay(date) ? shortDay(date) : date)

/** Each earlier finding, to be answered. */
export function EarlierFindings() {
  const t = useWords()
  return (
    <div class="inset" id="f-followUpOf" tabIndex={-1}>
      <h3 class="govuk-heading-s">{t.earlierFindings}</h3>
      <TextField at="/followUpOf/number" label={t.earlierNumber} />
      <TextField at="/followUpOf/date" label={t.earlierDate} type="date" width="date" />
      <Entries at="/followUpOf/findings" title={t.finding} addLabel={t.addEarlier} blank={{ what: '' }}>
        {(at) => (
          <>
            <ProseField at={`${at}/what`} label={t.earlierWhat} rows={2} />
            <ChoiceField at={`${at}/remedied`} label={t.earlierFindings} hidden options={Object.entries(t.remedied)} />
            <TextField at={`${at}/note`} label={t.note} optional />
          </>
        )}
      </Entries>
    </div>
  )
}
