import type { ComponentChildren } from 'preact'
import { valueAt } from '../visit/edit.ts'
import { useProblemsAt, useSession } from '../visit/session.ts'
import { useWords } from '../words/words.ts'
import { fieldId, ToldList } from './field.tsx'

type ListOf = {
  /** JSON Pointer of a list in the record */
  readonly at: string
  readonly title: (n: number) => string
  readonly addLabel: string
  /** what a new entry holds */
  readonly blank: unknown
  /** entries that stay: a team has a head */
  readonly least?: number
  readonly children: (at: string, index: number) => ComponentChildren
}

/** Entries of a list, each in its own card, with a button to take it out and one to add another. */
export function Entries({ at, title, addLabel, blank, least = 0, children }: ListOf) {
  const t = useWords()
  const { visit, writable, set } = useSession()
  const found = valueAt(visit.record, at)
  const entries: readonly unknown[] = Array.isArray(found) ? found : []
  const told = useProblemsAt(at)
  return (
    <div id={fieldId(at)} tabIndex={-1} class="entries">
      <ToldList told={told} id={fieldId(at)} />
      {entries.map((_, i) => (
        <section key={i} class="entry" aria-label={title(i + 1)}>
          <div class="entry-head">
            <h3 class="govuk-heading-s">{title(i + 1)}</h3>
            {writable && entries.length > least && (
              <button type="button" class="quiet" onClick={() => set(`${at}/${i}`, undefined)}>
                {t.drop} <span class="govuk-visually-hidden">{title(i + 1)}</span>
              </button>
            )}
          </div>
          {children(`${at}/${i}`, i)}
        </section>
      ))}
      {writable && (
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => set(`${at}/${entries.length}`, blank)}
        >
          {addLabel}
        </button>
      )}
    </div>
  )
}
