import { useMemo } from 'preact/hooks'
import { numbered } from '../sync/link.ts'
import { useSender } from '../sync/sending.ts'
import { useSession } from '../visit/session.ts'
import { useWords } from '../words/words.ts'

/** The record as it is printed: with its number, once the API has given one. */
export function useNumbered() {
  const { visit } = useSession()
  const number = useSender().links.get(visit.id)?.number
  return useMemo(() => (number ? { ...visit.record, number } : visit.record), [visit.record, number])
}

/** The number of signed minutes: asked for by a person, given by the API, never by this device. */
export function MinutesNumber() {
  const { send } = useWords()
  const { visit, change, held } = useSession()
  const { account, links } = useSender()
  const link = links.get(visit.id)
  const mayAsk = account !== undefined && ['decide', 'admin'].some((scope) => account.scopes.includes(scope))
  const ask = (): void => {
    if (confirm(send.numberSure)) change((each) => ({ ...each, numberAsked: true }))
  }
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{send.parts.number}</h2>
      {link?.number ? (
        <>
          <p class="minutes-number" lang="vi">
            {numbered(link.number, visit.record)}
          </p>
          <p class="quiet-text">{send.numberGiven}</p>
        </>
      ) : visit.numberAsked ? (
        <p role="status">{send.numberWaits}</p>
      ) : mayAsk ? (
        <>
          <p class="govuk-hint">{send.numberHint}</p>
          <button type="button" class="govuk-button govuk-button--secondary" disabled={!held} onClick={ask}>
            {send.askNumber}
          </button>
        </>
      ) : (
        <p class="govuk-hint">{send.numberByOthers}</p>
      )}
    </section>
  )
}
