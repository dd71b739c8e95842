import { hrefOf } from '../route.ts'
import { useVisits } from '../screens/home.tsx'
import type { Db } from '../store/db.ts'
import { unsentCount, useSender } from '../sync/sending.ts'
import { useWords } from '../words/words.ts'

/** How much is not sent yet, on every screen; and the way to mend it. */
export function SendingLine({ db }: { readonly db: Db }) {
  const { send } = useWords()
  const { visits = [] } = useVisits(db)
  const sender = useSender()
  const { account, sending, now } = sender
  const unsent = unsentCount(visits, sender)
  if (visits.length === 0 && account === undefined) return null
  return (
    <div class={`sending ${account?.ended ? 'sending-ended' : ''}`} role="status" data-unsent={unsent}>
      <p>
        {account?.ended ? send.ended : sending === 'sending' && unsent > 0 ? send.sendingNow : send.unsent(unsent)}
        {sending === 'no-way' && unsent > 0 && !account?.ended && ` ${send.noWay}`}
      </p>
      {account && !account.ended ? (
        unsent > 0 && (
          <button type="button" class="quiet" onClick={now}>
            {send.sendNow}
          </button>
        )
      ) : (
        <a class="govuk-link" href={hrefOf({ screen: 'device' })}>
          {account?.ended ? send.enterKey : send.toSignIn}
        </a>
      )}
    </div>
  )
}
