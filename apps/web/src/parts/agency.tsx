import { type Day, defaultProvince, type FoundBody, findBody, isDay, successors, type Unit } from '@congvu/core'
import { useState } from 'preact/hooks'
import { withAgency } from '../visit/agency.ts'
import { useSession } from '../visit/session.ts'
import { useWords } from '../words/words.ts'

type Offer = {
  readonly key: string
  readonly name: string
  readonly unit?: string
  readonly note?: string
  readonly unverified: boolean
}

const { bodies } = defaultProvince

const committee = (name: string): string => `UBND ${name.charAt(0).toLowerCase()}${name.slice(1)}`

/** Search over today's units and departments, in any spelling; an old name leads to what took its place. */
export function AgencySearch() {
  const t = useWords()
  const { visit, writable, change } = useSession()
  const [query, setQuery] = useState('')
  const { date } = visit.record
  const offers = isDay(date) && query.trim() !== '' ? offersFor(query, date) : []
  const { unit } = visit.record.inspected
  const choose = ({ name, unit: code }: Offer): void => {
    setQuery('')
    change((each) => ({ ...each, record: withAgency(each.record, name, code) }))
  }
  if (!writable) return null
  return (
    <div class="govuk-form-group agency-search">
      <label class="govuk-label" for="agency-search">
        {t.agencySearch}
      </label>
      <div class="govuk-hint" id="agency-hint">
        {t.agencyHint}
      </div>
      <input
        id="agency-search"
        type="search"
        class="govuk-input"
        value={query}
        aria-describedby="agency-hint"
        autoComplete="off"
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p role="status" class={query.trim() === '' ? 'govuk-visually-hidden' : 'quiet-text'}>
        {query.trim() !== '' && (offers.length === 0 ? t.agencyNone : t.agencyCount(offers.length))}
      </p>
      {offers.length > 0 && (
        <ul class="offers">
          {offers.map((offer) => (
            <li key={offer.key}>
              <button type="button" onClick={() => choose(offer)}>
                <span lang="vi">{offer.name}</span>
                {offer.note && <small>{t.agencyWas(offer.note)}</small>}
                {offer.unverified && <small>{t.unverifiedName}</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {unit && (
        <p class="quiet-text">
          {t.agencyUnit}: {unit}
        </p>
      )}
    </div>
  )
}

function offersFor(query: string, on: Day): readonly Offer[] {
  const now = findBody(query, on, bodies).map(offerOf)
  const taken = new Set(now.map(({ key }) => key))
  const [before] = bodies.snapshots.slice(-2)
  const olds = before && before.on < on ? findBody(query, before.on, bodies) : []
  const followers = olds.flatMap((old) =>
    old.kind === 'unit'
      ? followersOf(old.unit).map((unit) => ({ ...offerOf({ kind: 'unit', rank: 5, unit }), note: old.unit.name }))
      : [],
  )
  const fresh = followers.filter(
    ({ key }, i) => !taken.has(key) && followers.findIndex((each) => each.key === key) === i,
  )
  return [...now, ...fresh].slice(0, 12)
}

/** The unit that took over, or every one that took a part: the person knows which is meant. */
function followersOf({ code }: Unit): readonly Unit[] {
  const ruling = successors(code, bodies)
  if (ruling.kind === 'answer') return [ruling.answer]
  const today = bodies.snapshots.at(-1)?.units ?? []
  return bodies.merges
    .filter(([, from]) => from.includes(code))
    .flatMap(([made]) => today.filter((unit) => unit.code === made))
}

const offerOf = (found: FoundBody): Offer =>
  found.kind === 'unit'
    ? { key: found.unit.code, name: committee(found.unit.name), unit: found.unit.code, unverified: false }
    : { key: found.department.id, name: found.department.name, unverified: found.department.known === 'unverified' }
