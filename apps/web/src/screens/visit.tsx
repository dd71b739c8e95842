import { isDay, shortDay } from '@congvu/core'
import { useEffect, useRef } from 'preact/hooks'
import { fieldId } from '../parts/field.tsx'
import { Standing } from '../parts/standing.tsx'
import { takeWanted } from '../route.ts'
import type { Db } from '../store/db.ts'
import type { Saving } from '../store/keeper.ts'
import { SessionContext, useSession, useVisit } from '../visit/session.ts'
import { stepOf } from '../visit/steps.ts'
import { useWords } from '../words/words.ts'
import { Check } from './check.tsx'
import { Findings } from './findings.tsx'
import { Minutes } from './minutes.tsx'
import { Opinions } from './opinions.tsx'
import { Prepare } from './prepare.tsx'

const screens = [Prepare, Check, Findings, Opinions, Minutes]

/** One visit, a step at a time. */
export function VisitScreen({ db, id, step }: { readonly db: Db; readonly id: string; readonly step: number }) {
  const t = useWords()
  const session = useVisit(db, id)
  if (session === undefined) return <p class="govuk-body">…</p>
  if (session === null)
    return (
      <p class="govuk-body">
        {t.notFound} <a href="#/">{t.backHome}</a>
      </p>
    )
  return (
    <SessionContext.Provider value={session}>
      <Step step={step} />
    </SessionContext.Provider>
  )
}

function Step({ step }: { readonly step: number }) {
  const t = useWords()
  const { visit, saving, elsewhere, takeOver, retry } = useSession()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => arrive(heading.current), [step])
  const Screen = screens[step - 1] ?? Prepare
  const { inspected, date } = visit.record
  return (
    <>
      <div class="visit-head">
        <p class="visit-name">
          {inspected.name || t.unnamed} · {isDay(date) ? shortDay(date) : date}
        </p>
        <SavedLine saving={saving} retry={retry} />
      </div>
      <Standing visit={visit} />
      {elsewhere && (
        <div class="notice" role="alert">
          <p>{t.elsewhere}</p>
          <button type="button" class="govuk-button" onClick={takeOver}>
            {t.takeOver}
          </button>
        </div>
      )}
      {visit.locked && <p class="notice">{t.lockedNotice}</p>}
      <Steps step={step} />
      <h1 class="govuk-heading-l" ref={heading} tabIndex={-1}>
        <span class="govuk-caption-l">{t.stepOf(step)}</span>
        {t.steps[step - 1]}
      </h1>
      <Screen />
      <nav class="actions" aria-label={t.stepOf(step)}>
        {step > 1 && (
          <a class="govuk-button govuk-button--secondary" href={`#/v/${visit.id}/${step - 1}`}>
            {t.back}
          </a>
        )}
        {step < 5 && (
          <a class="govuk-button" href={`#/v/${visit.id}/${step + 1}`}>
            {t.next}: {t.steps[step]}
          </a>
        )}
      </nav>
    </>
  )
}

/** Goes to the field that was asked for, or to the top of the new screen. */
function arrive(heading: HTMLElement | null): void {
  const wanted = takeWanted()
  const field = wanted === undefined ? null : nearestField(wanted)
  if (field === null) {
    scrollTo(0, 0)
    heading?.focus({ preventScroll: true })
    return
  }
  for (let at = field.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true
  field.focus()
  field.scrollIntoView({ block: 'center' })
}

function nearestField(pointer: string): HTMLElement | null {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = document.getElementById(fieldId(at))
    if (field) return field
  }
  return null
}

function Steps({ step }: { readonly step: number }) {
  const t = useWords()
  const { visit, problems } = useSession()
  return (
    <nav class="steps" aria-label={t.menu}>
      <ol>
        {t.steps.map((name, i) => {
          const wrong = visit.asked
            ? problems.filter((each) => each.severity === 'error' && stepOf(each.pointer) === i + 1).length
            : 0
          return (
            <li key={name}>
              <a href={`#/v/${visit.id}/${i + 1}`} {...(step === i + 1 ? { 'aria-current': 'step' as const } : {})}>
                <span class="step-number">{i + 1}</span>
                <span class="step-name">{name}</span>
                {wrong > 0 && (
                  <span class="step-wrong">
                    {wrong}
                    <span class="govuk-visually-hidden"> {t.problems(wrong)}</span>
                  </span>
                )}
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

function SavedLine({ saving, retry }: { readonly saving: Saving | undefined; readonly retry: () => void }) {
  const t = useWords()
  if (saving?.state === 'failed')
    return (
      <div class="saved-line failed" role="alert">
        <p>{saving.full ? t.notSavedFull : t.notSaved}</p>
        <button type="button" class="govuk-button govuk-button--warning" onClick={retry}>
          {t.saveAgain}
        </button>
      </div>
    )
  const text = saving === undefined ? t.savedBefore : saving.state === 'saving' ? t.saving : t.saved(clock(saving.at))
  return (
    <p class={`saved-line ${saving?.state ?? 'saved'}`} data-changes={saving?.state === 'saved' ? saving.changes : 0}>
      {text}
    </p>
  )
}

const clock = (at: number): string => new Date(at).toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })
