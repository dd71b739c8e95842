import { useState } from 'preact/hooks'
import { Choice } from '../parts/field.tsx'
import { goTo } from '../route.ts'
import { type Db, putVisit } from '../store/db.ts'
import { differencesOf } from '../sync/flatten.ts'
import { linkTo } from '../sync/incoming.ts'
import type { Link, Resource } from '../sync/link.ts'
import { differing, type PartName, partsToSend, samePart, withParts } from '../sync/parts.ts'
import { useSender } from '../sync/sending.ts'
import { SessionContext, useSession, useVisit } from '../visit/session.ts'
import { useWords } from '../words/words.ts'

type Chosen = Readonly<Partial<Record<PartName, 'mine' | 'theirs'>>>

/** Two versions of a visit side by side; nothing is replaced before a person has chosen. */
export function Compare({ db, id }: { readonly db: Db; readonly id: string }) {
  const t = useWords()
  const session = useVisit(db, id)
  const link = useSender().links.get(id)
  if (session === undefined) return <p class="govuk-body">…</p>
  return (
    <>
      <h1 class="govuk-heading-l">{t.send.conflict}</h1>
      {session && link?.theirs ? (
        <SessionContext.Provider value={session}>
          <TwoVersions link={link} theirs={link.theirs} />
        </SessionContext.Provider>
      ) : (
        <p class="govuk-body">
          {t.send.noConflict} <a href={session ? `#/v/${id}/1` : '#/'}>{t.backHome}</a>
        </p>
      )}
    </>
  )
}

function TwoVersions({ link, theirs }: { readonly link: Link; readonly theirs: Resource }) {
  const { send } = useWords()
  const { visit, held } = useSession()
  const mine = partsToSend(visit.record, link.there)
  const names = differing(mine, theirs.record)
  const fixed = visit.locked || theirs.state !== 'draft'
  const [chosen, setChosen] = useState<Chosen>(() => oneSided(names, link, mine, theirs))
  const changed = (name: PartName): string => {
    if (link.etag === undefined) return send.changedBoth
    if (samePart(mine[name], link.there[name])) return send.changedThere
    return samePart(theirs.record[name], link.there[name]) ? send.changedHere : send.changedBoth
  }
  return (
    <>
      <p class="govuk-body">
        {fixed ? (theirs.state === 'draft' ? send.lockedHere : send.closedThere) : send.conflictWhy}
      </p>
      {names.map((name) => (
        <section key={name} class="block" data-part={name}>
          <h2 class="govuk-heading-s">{send.parts[name]}</h2>
          <p class="quiet-text">{changed(name)}</p>
          <Differences mine={mine[name]} theirs={theirs.record[name]} />
          {!fixed && (
            <Choice
              id={`choose-${name}`}
              legend={send.parts[name]}
              hidden
              options={[
                ['mine', send.mine],
                ['theirs', send.theirs],
              ]}
              value={chosen[name]}
              disabled={!held}
              onChoose={(side) => setChosen({ ...chosen, [name]: side === 'mine' ? 'mine' : 'theirs' })}
            />
          )}
        </section>
      ))}
      {fixed ? <KeepBoth link={link} theirs={theirs} /> : <UseChoice {...{ link, theirs, names, chosen }} />}
    </>
  )
}

/** Parts that only one side changed are chosen beforehand; a person still sees them. */
function oneSided(names: readonly PartName[], link: Link, mine: Link['there'], theirs: Resource): Chosen {
  if (link.etag === undefined) return {}
  const entries = names.flatMap((name): (readonly [PartName, 'mine' | 'theirs'])[] => {
    if (samePart(mine[name], link.there[name])) return [[name, 'theirs']]
    return samePart(theirs.record[name], link.there[name]) ? [[name, 'mine']] : []
  })
  return Object.fromEntries(entries)
}

function Differences({ mine, theirs }: { readonly mine: unknown; readonly theirs: unknown }) {
  const t = useWords()
  const { send } = t
  return (
    <div class="versions" lang="vi">
      {differencesOf(mine, theirs, t).map((each) => (
        <div key={each.where} class="version">
          <p class="version-where">{each.where}</p>
          <div>
            <p class="version-side">{send.mine}</p>
            <p>{each.mine || send.absent}</p>
          </div>
          <div>
            <p class="version-side">{send.theirs}</p>
            <p>{each.theirs || send.absent}</p>
          </div>
        </div>
      ))}
    </div>
  )
}

type Choosing = { link: Link; theirs: Resource; names: readonly PartName[]; chosen: Chosen }

function UseChoice({ link, theirs, names, chosen }: Choosing) {
  const { send } = useWords()
  const { visit, settle, held } = useSession()
  const [asked, ask] = useState(false)
  const open = names.filter((name) => chosen[name] === undefined)
  const use = async (): Promise<void> => {
    ask(true)
    if (open.length > 0) return
    const taken = names.filter((name) => chosen[name] === 'theirs')
    const record = withParts(visit.record, taken, theirs.record)
    await settle({ ...visit, record, changedAt: new Date().toISOString() }, linkTo(link, theirs))
    goTo({ screen: 'visit', id: visit.id, step: 1 })
  }
  return (
    <>
      {asked && open.length > 0 && (
        <p class="govuk-error-message" role="alert">
          {send.chooseAll} {open.map((name) => send.parts[name]).join(', ')}
        </p>
      )}
      <button type="button" class="govuk-button" disabled={!held} onClick={use}>
        {send.useChoice}
      </button>
    </>
  )
}

/** Where one side is signed, that side goes on and the other one is kept apart on this device. */
function KeepBoth({ link, theirs }: { readonly link: Link; readonly theirs: Resource }) {
  const { send } = useWords()
  const { db, visit, settle, held } = useSession()
  const closedThere = theirs.state !== 'draft'
  const keep = async (): Promise<void> => {
    const now = new Date().toISOString()
    const names = differing(partsToSend(visit.record, link.there), theirs.record)
    const taken = { ...visit, record: withParts(visit.record, names, theirs.record) }
    const other = closedThere ? visit : taken
    await putVisit(db, { ...other, id: crypto.randomUUID(), changedAt: now, locked: true, aside: true })
    await settle(closedThere ? { ...taken, changedAt: now, locked: true } : visit, linkTo(link, theirs))
    goTo({ screen: 'visit', id: visit.id, step: 5 })
  }
  return (
    <button type="button" class="govuk-button" disabled={!held} onClick={keep}>
      {closedThere ? send.takeTheirs : send.sendMine}
    </button>
  )
}
