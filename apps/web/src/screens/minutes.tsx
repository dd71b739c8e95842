import { dayInVietnam, momentInVietnam, type Problem } from '@congvu/core'
import { useEffect, useState } from 'preact/hooks'
import { fieldId, TextField } from '../parts/field.tsx'
import { Entries } from '../parts/list.tsx'
import { MinutesNumber, useNumbered } from '../parts/number.tsx'
import { ProblemSummary } from '../parts/problems.tsx'
import { makeMinutes, printedPhotos } from '../pdf/make.ts'
import { goTo } from '../route.ts'
import { putVisit } from '../store/db.ts'
import { tellChanged } from '../store/tabs.ts'
import { correctionOf } from '../visit/new-visit.ts'
import { useSession } from '../visit/session.ts'
import { useWords } from '../words/words.ts'

type Made = { readonly url: string; readonly file: File; readonly record: unknown }

/** The end of the visit: what is missing, the file itself, the lock after signature. */
export function Minutes() {
  const t = useWords()
  const { visit, set, writable, problems } = useSession()
  const end = (): void => {
    const now = momentInVietnam(Date.now())
    set('/endedAt', now)
    set('/date', now.slice(0, 10))
  }
  return (
    <>
      <section class="block">
        <h2 class="govuk-heading-m">{t.minutes}</h2>
        <TextField at="/endedAt" label={t.endedAt} type="datetime-local" width="date" />
        {writable && (
          <button type="button" class="govuk-button govuk-button--secondary" onClick={end}>
            {t.endNow}
          </button>
        )}
        <TextField at="/date" label={t.minutesDate} type="date" width="date" />
        <TextField at="/subject" label={t.subject} hint={t.subjectHint} optional />
        <TextField at="/copies" label={t.copies} type="number" width="short" />
        <h3 class="govuk-heading-s">{t.recipients}</h3>
        <Entries at="/recipients" title={t.recipient} addLabel={t.addRecipient} blank={{ name: '' }}>
          {(at) => (
            <>
              <TextField at={`${at}/name`} label={t.recipientName} />
              <TextField at={`${at}/note`} label={t.recipientNote} optional />
            </>
          )}
        </Entries>
        <TextField at="/filing" label={t.filing} width="short" />
        <h3 class="govuk-heading-s">{t.signers}</h3>
        <ul class="plain-list" id={fieldId('/signers')} tabIndex={-1}>
          {visit.record.signers.map(({ as, name }) => (
            <li key={as + name}>
              {t.signerAs[as]}: <span lang="vi">{name || '…'}</span>
            </li>
          ))}
        </ul>
        {!visit.locked && <p class="quiet-text">{t.numberBlank}</p>}
      </section>
      <Making known={problems} />
      {visit.locked && !visit.aside && <MinutesNumber />}
      <Signed />
    </>
  )
}

function Making({ known }: { readonly known: readonly Problem[] }) {
  const t = useWords()
  const { db, visit, change } = useSession()
  const record = useNumbered()
  const [made, setMade] = useState<Made>()
  const [making, setMaking] = useState(false)
  const [failed, setFailed] = useState(false)
  const [found, setFound] = useState<readonly Problem[]>([])
  useEffect(
    () => () => {
      if (made) URL.revokeObjectURL(made.url)
    },
    [made],
  )
  const all = visit.asked ? [...known, ...found.filter(({ code }) => !known.some((each) => each.code === code))] : []
  const errors = all.filter(({ severity }) => severity === 'error')
  const warnings = all.filter(({ severity }) => severity === 'warning')

  const make = async (): Promise<void> => {
    if (!visit.asked && !visit.locked) change((each) => ({ ...each, asked: true }))
    setMaking(true)
    setFailed(false)
    setMade(undefined)
    try {
      const { pdf, problems } = await makeMinutes(record, await printedPhotos(db, record))
      setFound(problems)
      if (pdf) setMade(fileOf(pdf, record))
    } catch {
      setFailed(true)
    } finally {
      setMaking(false)
    }
  }
  return (
    <section class="block">
      <ProblemSummary problems={errors} title={t.problems(errors.length)} tone="bad" />
      <ProblemSummary problems={warnings} title={t.warnings(warnings.length)} tone="look" />
      {visit.asked && errors.length === 0 && <p class="good">{t.noProblems}</p>}
      <button type="button" class="govuk-button" disabled={making} onClick={make}>
        {t.make}
      </button>
      <p role="status">{making ? t.making : made ? t.made(t.kilobytes(Math.ceil(made.file.size / 1000))) : ''}</p>
      {failed && <p class="govuk-error-message">{t.makeFailed}</p>}
      {made && made.record !== record && <p class="told-warning">{t.changedSince}</p>}
      {made && <MadeFile made={made} />}
    </section>
  )
}

function fileOf(
  pdf: Uint8Array,
  record: { readonly date: string; readonly inspected: { readonly name: string } },
): Made {
  const name = `bien-ban-${record.date}.pdf`
  const file = new File([new Uint8Array(pdf)], name, { type: 'application/pdf' })
  return { url: URL.createObjectURL(file), file, record }
}

/** The file on screen, to save, share and print: one blob for all of them. */
function MadeFile({ made: { url, file } }: { readonly made: Made }) {
  const t = useWords()
  const canShare = typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] })
  const share = (): void => {
    navigator.share({ files: [file], title: file.name }).catch(() => undefined)
  }
  const print = (): void => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.preview')
    frame?.contentWindow?.print()
  }
  return (
    <div class="made">
      <div class="actions">
        <a class="govuk-button" href={url} download={file.name} data-pdf>
          {t.download}
        </a>
        <a class="govuk-button govuk-button--secondary" href={url} target="_blank" rel="noreferrer">
          {t.openPdf}
        </a>
        {navigator.pdfViewerEnabled && (
          <button type="button" class="govuk-button govuk-button--secondary" onClick={print}>
            {t.print}
          </button>
        )}
        {canShare && (
          <button type="button" class="govuk-button govuk-button--secondary" onClick={share}>
            {t.share}
          </button>
        )}
      </div>
      {navigator.pdfViewerEnabled && (
        <>
          <p class="quiet-text">{t.preview}</p>
          <iframe class="preview" src={url} title={t.preview} />
        </>
      )}
    </div>
  )
}

function Signed() {
  const t = useWords()
  const { visit, change, writable, problems } = useSession()
  const lock = (): void => {
    if (!confirm(t.lockSure)) return
    change((each) => ({ ...each, locked: true, signedOn: dayInVietnam(Date.now()) }))
  }
  if (visit.locked) return <Correction />
  if (!writable || problems.some(({ severity }) => severity === 'error')) return null
  return (
    <section class="block">
      <p class="govuk-hint">{t.lockHint}</p>
      <button type="button" class="govuk-button govuk-button--warning" onClick={lock}>
        {t.lock}
      </button>
    </section>
  )
}

/** Signed minutes stay as they are: what was wrong is said in new ones, with the reason. */
function Correction() {
  const t = useWords()
  const { db, visit } = useSession()
  const [reason, setReason] = useState('')
  const [asked, ask] = useState(false)
  const correct = async (): Promise<void> => {
    ask(true)
    if (reason.trim() === '') return
    const corrected = correctionOf(visit, reason.trim(), Date.now())
    await putVisit(db, corrected)
    tellChanged(corrected.id)
    goTo({ screen: 'visit', id: corrected.id, step: 1 })
  }
  const missing = asked && reason.trim() === ''
  return (
    <section class="block">
      <div class={`govuk-form-group${missing ? ' govuk-form-group--error' : ''}`}>
        <label class="govuk-label" for="correct-reason">
          {t.send.correctReason}
        </label>
        {missing && <p class="govuk-error-message">{t.send.correctReasonNeeded}</p>}
        <textarea
          id="correct-reason"
          class="govuk-textarea"
          rows={2}
          maxLength={2000}
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </div>
      <button type="button" class="govuk-button" onClick={correct}>
        {t.correct}
      </button>
    </section>
  )
}
