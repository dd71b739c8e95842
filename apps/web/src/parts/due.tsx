import { type DueExplained, explainDue, Inspection, type InspectionDraft, Refusal, shortDay } from '@congvu/core'
import { useLang, useWords } from '../words/words.ts'
import { cited } from './citation.tsx'

type Due = InspectionDraft['recommendations'][number]['due']

/** The due day of a remedy, and why it is that day. */
export function DueExplanation({ due }: { readonly due: Due }) {
  const t = useWords()
  const lang = useLang()
  const parsed = Inspection.shape.recommendations.element.shape.due.safeParse(due)
  if (!parsed.success) return <p class="due due-open">{t.dueUnknown}</p>
  const explained = explainDue(parsed.data)
  if (explained instanceof Refusal) {
    const { what, mend } = explained.in(lang)
    return (
      <p class="due due-open" role="status">
        {what} {mend}
      </p>
    )
  }
  return (
    <div class="due">
      <p class="due-day" role="status">
        {t.dueEnds(shortDay(explained.legalEnd))}
      </p>
      <p>{t.dueSafe(shortDay(explained.safeTarget))}</p>
      <details class="more">
        <summary>{t.dueWhy}</summary>
        <Why explained={explained} />
      </details>
    </div>
  )
}

function Why({ explained }: { readonly explained: DueExplained }) {
  const t = useWords()
  const lang = useLang()
  const { from, legalEnd, rolledEnd, daysOff, passesOver, grounds } = explained
  return (
    <>
      <p>{from ? t.dueTrigger(shortDay(from)) : t.dueNamed}</p>
      {rolledEnd !== legalEnd && <p>{t.dueRolled(shortDay(rolledEnd))}</p>}
      {daysOff.length > 0 && (
        <>
          <p>{passesOver ? t.daysPassed(daysOff.length) : t.daysAtEnd}</p>
          <ul class="days-off">
            {daysOff.map((off) => (
              <li key={off.day}>
                <b>{shortDay(off.day)}</b>{' '}
                {off.why === 'weekend' ? (
                  t.weekend
                ) : (
                  <>
                    {off[lang]} <span lang="vi">({off.sources.map(cited).join('; ')})</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t.rules}:</p>
      <ul class="plain-list">
        {grounds.sources.map((source) => (
          <li key={JSON.stringify(source)}>
            <span lang="vi">{cited(source)}</span> <small>({t.known[source.known]})</small>
          </li>
        ))}
      </ul>
      {grounds.assumptions.length > 0 && (
        <>
          <p>{t.assumed}:</p>
          <ul class="plain-list">
            {grounds.assumptions.map((each) => (
              <li key={each.code}>{each[lang]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
