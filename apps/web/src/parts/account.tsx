import { dayInVietnam, defaultProvince, departmentsOn, shortDay } from '@congvu/core'
import { useEffect, useState } from 'preact/hooks'
import type { Db } from '../store/db.ts'
import { type Account, keepAccount, type SignIn, signIn } from '../sync/account.ts'
import { bringHere, notHere } from '../sync/pull.ts'
import { useSender } from '../sync/sending.ts'
import type { PageWords } from '../words/vi.ts'
import { useWords } from '../words/words.ts'

/** The key this device sends with: pasted once, kept here, forgotten when asked to. */
export function AccountBlock({ db }: { readonly db: Db }) {
  const { send } = useWords()
  const { account } = useSender()
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{send.account}</h2>
      {account?.ended && (
        <p class="told-warning" role="alert">
          {send.ended}
        </p>
      )}
      {account && !account.ended ? <SignedIn db={db} account={account} /> : <KeyForm db={db} />}
      {account && <Elsewhere db={db} account={account} />}
    </section>
  )
}

function KeyForm({ db }: { readonly db: Db }) {
  const t = useWords()
  const { send } = t
  const [key, setKey] = useState('')
  const [asking, setAsking] = useState(false)
  const [said, say] = useState('')
  const enter = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (key.trim() === '') return
    setAsking(true)
    const found = await signIn(key.trim(), usualBody())
    setAsking(false)
    if (found.kind === 'ok') await keepAccount(db, found.account)
    else say(saying(found, t))
  }
  return (
    <form onSubmit={enter}>
      <div class={`govuk-form-group${said ? ' govuk-form-group--error' : ''}`}>
        <label class="govuk-label" for="api-key">
          {send.keyLabel}
        </label>
        <div class="govuk-hint" id="api-key-hint">
          {send.keyHint}
        </div>
        {said && (
          <p class="govuk-error-message" id="api-key-told">
            {said}
          </p>
        )}
        <input
          id="api-key"
          class="govuk-input"
          type="password"
          autoComplete="off"
          spellcheck={false}
          aria-describedby={`api-key-hint${said ? ' api-key-told' : ''}`}
          value={key}
          onInput={({ currentTarget }) => setKey(currentTarget.value)}
        />
      </div>
      <p class="quiet-text">{send.keyKeptHere}</p>
      <button type="submit" class="govuk-button" disabled={asking}>
        {send.signIn}
      </button>
      <p role="status">{asking ? send.asking : ''}</p>
    </form>
  )
}

function saying(found: Exclude<SignIn, { kind: 'ok' }>, { send }: PageWords): string {
  if (found.kind === 'may-not') return send.mayNot
  return found.kind === 'wrong-key' ? send.wrongKey : send.noServer
}

const departments = () => departmentsOn(dayInVietnam(Date.now()), defaultProvince.bodies)

/** Where a key for every body files its records until the person says otherwise. */
const usualBody = (): string => departments()[0]?.id ?? ''

function SignedIn({ db, account }: { readonly db: Db; readonly account: Account }) {
  const { send } = useWords()
  const { name, bodies, body, test, expiresAt, scopes } = account
  const offered = bodies ?? departments().map(({ id }) => id)
  const named = (id: string): string => defaultProvince.bodies.departments.find((each) => each.id === id)?.name ?? id
  return (
    <>
      <p class="good">{send.signedInAs(name)}</p>
      {test && <p class="told-warning">{send.testKey}</p>}
      {offered.length > 1 && (
        <div class="govuk-form-group">
          <label class="govuk-label" for="filed-under">
            {send.filedUnder}
          </label>
          <select
            id="filed-under"
            class="govuk-select"
            value={body}
            onChange={({ currentTarget }) => keepAccount(db, { ...account, body: currentTarget.value })}
          >
            {offered.map((id) => (
              <option key={id} value={id} lang="vi">
                {named(id)}
              </option>
            ))}
          </select>
        </div>
      )}
      <p class="quiet-text">
        {['decide', 'admin'].some((scope) => scopes.includes(scope)) ? send.mayDecide : send.mayNotDecide}
        {expiresAt && ` ${send.keyEndsOn(shortDay(dayInVietnam(Date.parse(expiresAt))))}`}
      </p>
      <p class="quiet-text">{send.keyKeptHere}</p>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={() => keepAccount(db, undefined)}>
        {send.forgetKey}
      </button>
    </>
  )
}

/** Inspections of the body that other devices have sent. */
function Elsewhere({ db, account }: { readonly db: Db; readonly account: Account }) {
  const { send } = useWords()
  const { links, sending } = useSender()
  const [ids, setIds] = useState<readonly string[]>([])
  const [brought, setBrought] = useState<number>()
  // Looked at again after each round of sending.
  useEffect(() => {
    notHere(db).then(setIds)
  }, [db, links, sending])
  const bring = async (): Promise<void> => {
    setBrought(await bringHere(db, account, ids))
    setIds(await notHere(db))
  }
  return (
    <>
      {ids.length > 0 && (
        <>
          <p class="govuk-body">{send.notHere(ids.length)}</p>
          <button type="button" class="govuk-button govuk-button--secondary" onClick={bring}>
            {send.bringHere}
          </button>
        </>
      )}
      <p role="status">{brought === undefined ? '' : send.brought(brought)}</p>
    </>
  )
}
