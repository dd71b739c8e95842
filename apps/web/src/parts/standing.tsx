import { hrefOf } from '../route.ts'
import { numbered } from '../sync/link.ts'
import { standingOf, useSender } from '../sync/sending.ts'
import type { Visit } from '../visit/visit.ts'
import { useLang, useWords } from '../words/words.ts'

/** Where a visit stands between this device and the API, and what a person has to do about it. */
export function Standing({ visit }: { readonly visit: Visit }) {
  const { send } = useWords()
  const lang = useLang()
  const sender = useSender()
  const link = sender.links.get(visit.id)
  const standing = standingOf(visit, sender)
  return (
    <div class={`standing standing-${standing.kind}`} data-standing={standing.kind}>
      <p>
        {standing.kind === 'sent' && standing.unfinished.length > 0
          ? send.unfinished(standing.unfinished.map((part) => send.parts[part]).join(', '))
          : standing.kind === 'nothing-yet'
            ? send.nothingYet
            : send.standing[standing.kind]}
        {link?.state && ` · ${send.atServer(send.states[link.state])}`}
        {link?.number ? ` · ${send.numbered(numbered(link.number, visit.record))}` : ''}
      </p>
      {standing.kind === 'conflict' && (
        <p>
          {send.conflictNotice}{' '}
          <a class="govuk-link" href={hrefOf({ screen: 'compare', id: visit.id })}>
            {send.compare}
          </a>
        </p>
      )}
      {standing.kind === 'refused' && link?.refused && (
        <p>
          {link.refused[lang].detail} {link.refused[lang].mend}{' '}
          <button type="button" class="quiet" onClick={sender.now}>
            {send.tryAgain}
          </button>
        </p>
      )}
      {link && link.notTaken.length > 0 && <p>{send.notTaken(link.notTaken.length)}</p>}
    </div>
  )
}
