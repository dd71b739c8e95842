import { canShowViolation, defaultProvince, isDay, momentInVietnam, standardsOn } from '@congvu/core'
import { CitationLine, cited } from '../parts/citation.tsx'
import { DueExplanation } from '../parts/due.tsx'
import { Choice, fieldId, ProseField, SelectField, TextField, ToldList } from '../parts/field.tsx'
import { Entries } from '../parts/list.tsx'
import { PhotoButtons, PhotoList } from '../parts/photos.tsx'
import { asCitation, offersFor } from '../visit/findings.ts'
import { useProblemsAt, useSession } from '../visit/session.ts'
import { useWords } from '../words/words.ts'

const { standards } = defaultProvince

/** Facts found, what is asked for, by when. */
export function Findings() {
  const t = useWords()
  const { visit } = useSession()
  const { findings, date } = visit.record
  return (
    <>
      <section class="block">
        <h2 class="govuk-heading-m">{t.findings}</h2>
        {findings.length === 0 && <p class="govuk-body">{t.noFindings}</p>}
        <Entries
          at="/findings"
          title={t.finding}
          addLabel={t.addFinding}
          blank={{ what: '', at: momentInVietnam(Date.now()), persons: [], evidence: [], citations: [] }}
        >
          {(at, i) => <Finding at={at} index={i} />}
        </Entries>
      </section>
      <section class="block">
        <h2 class="govuk-heading-m">{t.remarks}</h2>
        <Entries at="/remarks" title={t.remark} addLabel={t.addRemark} blank="">
          {(at, i) => <ProseField at={at} label={t.remark(i + 1)} />}
        </Entries>
      </section>
      <section class="block">
        <h2 class="govuk-heading-m">{t.recommendations}</h2>
        <Entries
          at="/recommendations"
          title={t.recommendation}
          addLabel={t.addRecommendation}
          blank={{ what: '', who: '', due: { limit: { from: date, workingDays: 10 } } }}
        >
          {(at, i) => <Recommendation at={at} index={i} />}
        </Entries>
      </section>
    </>
  )
}

function Finding({ at, index }: { readonly at: string; readonly index: number }) {
  const t = useWords()
  const { visit } = useSession()
  const finding = visit.record.findings[index]
  if (finding === undefined) return null
  const on = finding.at.slice(0, 10)
  const items = isDay(on) ? standardsOn(on, standards).filter(canShowViolation) : []
  return (
    <>
      <SelectField
        at={`${at}/item`}
        label={t.item}
        none={t.noItem}
        optional
        options={items.map(({ id, text }) => [id, `${id} ${text}`])}
      />
      <ProseField at={`${at}/what`} label={t.what} hint={t.whatHint} rows={5} />
      <TextField at={`${at}/at`} label={t.at} type="datetime-local" width="date" />
      <TextField at={`${at}/where`} label={t.whereSeen} optional />
      <Citations index={index} />
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend">{t.evidence}</legend>
        <EvidenceBoxes index={index} />
        <PhotoButtons about={t.finding(index + 1)} finding={index} />
        <PhotoList ids={finding.evidence} />
      </fieldset>
      <details class="more" open={finding.persons.length > 0}>
        <summary>{t.persons}</summary>
        <Entries at={`${at}/persons`} title={t.person} addLabel={t.addPerson} blank={{ role: '' }}>
          {(place) => (
            <>
              <TextField at={`${place}/role`} label={t.personRole} />
              <TextField at={`${place}/name`} label={t.name} optional />
              <TextField at={`${place}/post`} label={t.postOptional} optional />
            </>
          )}
        </Entries>
      </details>
    </>
  )
}

/** Which pieces of evidence belong to this finding. */
function EvidenceBoxes({ index }: { readonly index: number }) {
  const { visit, change, writable } = useSession()
  const { record } = visit
  const chosen = record.findings[index]?.evidence ?? []
  const toggle = (id: string, added: boolean): void =>
    change((each) => {
      const findings = each.record.findings.map((finding, i) => {
        if (i !== index) return finding
        const others = finding.evidence.filter((one) => one !== id)
        return { ...finding, evidence: added ? [...others, id] : others }
      })
      return { ...each, record: { ...each.record, findings } }
    })
  return (
    <div class="choice">
      {record.evidence.map(({ id, caption }) => (
        <label key={id} class="choice-option">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            disabled={!writable}
            onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
          />
          <span title={caption}>{id}</span>
        </label>
      ))}
    </div>
  )
}

/** What is cited, and what can be: each in force on the day of the facts, one tap to show, one to add. */
function Citations({ index }: { readonly index: number }) {
  const t = useWords()
  const { visit, set, writable } = useSession()
  const at = `/findings/${index}/citations`
  const told = useProblemsAt(at)
  const finding = visit.record.findings[index]
  if (finding === undefined) return null
  const here = new Set(finding.citations.map((citation) => cited(citation)))
  const offers = offersFor(finding)
  return (
    <fieldset class="govuk-fieldset" id={fieldId(at)} tabIndex={-1}>
      <legend class="govuk-fieldset__legend">{t.citations}</legend>
      <ToldList told={told} id={fieldId(at)} />
      {finding.citations.map((citation, i) => (
        <div key={cited(citation)} class="cited">
          <CitationLine source={offers.find((offer) => cited(offer) === cited(citation)) ?? citation} />
          <CitationTold at={`${at}/${i}/instrument`} />
          {writable && (
            <button type="button" class="quiet" onClick={() => set(`${at}/${i}`, undefined)}>
              {t.drop}{' '}
              <span class="govuk-visually-hidden" lang="vi">
                {cited(citation)}
              </span>
            </button>
          )}
        </div>
      ))}
      {writable && offers.some((offer) => !here.has(cited(offer))) && (
        <details class="more">
          <summary>{t.addCitation}</summary>
          <p class="quiet-text">{t.citationOffers}</p>
          <ul class="offers">
            {offers
              .filter((offer) => !here.has(cited(offer)))
              .map((offer) => (
                <li key={cited(offer)}>
                  <button type="button" onClick={() => set(`${at}/${finding.citations.length}`, asCitation(offer))}>
                    <span lang="vi">{cited(offer)}</span>
                    <small>{t.known[offer.known]}</small>
                  </button>
                </li>
              ))}
          </ul>
        </details>
      )}
    </fieldset>
  )
}

function CitationTold({ at }: { readonly at: string }) {
  return <ToldList told={useProblemsAt(at)} id={fieldId(at)} />
}

type DueKind = 'workingDays' | 'days' | 'months' | 'day'
const dueKinds: readonly DueKind[] = ['workingDays', 'days', 'months', 'day']
const isDueKind = (text: string): text is DueKind => dueKinds.some((kind) => kind === text)

function Recommendation({ at, index }: { readonly at: string; readonly index: number }) {
  const t = useWords()
  const { visit, set, writable } = useSession()
  const recommendation = visit.record.recommendations[index]
  if (recommendation === undefined) return null
  const { due } = recommendation
  const kind = 'day' in due ? 'day' : (dueKinds.find((each) => each in due.limit) ?? 'days')
  const choose = (chosen: string): void => {
    if (!isDueKind(chosen)) return
    const from = 'limit' in due ? due.limit.from : visit.record.date
    set(`${at}/due`, chosen === 'day' ? { day: '' } : { limit: { from, [chosen]: chosen === 'months' ? 1 : 10 } })
  }
  return (
    <>
      <ProseField at={`${at}/what`} label={t.recommendWhat} />
      <TextField at={`${at}/who`} label={t.who} />
      <Choice
        id={fieldId(`${at}/due`)}
        legend={t.dueKind}
        options={dueKinds.map((each) => [each, t.dueKinds[each]])}
        value={kind}
        disabled={!writable}
        told={useProblemsAt(`${at}/due`)}
        onChoose={choose}
      />
      {kind === 'day' ? (
        <TextField at={`${at}/due/day`} label={t.dueDay} type="date" width="date" />
      ) : (
        <div class="numbers">
          <TextField at={`${at}/due/limit/${kind}`} label={t.dueLength} type="number" width="short" />
          <TextField at={`${at}/due/limit/from`} label={t.dueFrom} type="date" width="date" />
        </div>
      )}
      <DueExplanation due={due} />
      <TextField at={`${at}/report`} label={t.report} optional />
    </>
  )
}
