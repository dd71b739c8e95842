import { asBasis, defaultProvince, findInstrument, memberQuestions, usualSigners } from '@congvu/core'
import { useEffect } from 'preact/hooks'
import { AgencySearch } from '../parts/agency.tsx'
import { CitationLine } from '../parts/citation.tsx'
import { EarlierFindings, EarlierVisits } from '../parts/earlier.tsx'
import { Choice, ChoiceField, type Option, ProseField, SelectField, TextField } from '../parts/field.tsx'
import { Entries } from '../parts/list.tsx'
import { useSession } from '../visit/session.ts'
import { useLang, useWords } from '../words/words.ts'

const optionsOf = (labels: Readonly<Record<string, string>>): readonly Option[] => Object.entries(labels)
const honorifics: readonly Option[] = [
  ['Ông', 'Ông'],
  ['Bà', 'Bà'],
]

/** Who inspects whom, by which decision, with which team. */
export function Prepare() {
  const t = useWords()
  const { visit } = useSession()
  useSigners()
  return (
    <>
      <section class="block">
        <h2 class="govuk-heading-m">{t.agency}</h2>
        <AgencySearch />
        <TextField at="/inspected/name" label={t.agencyName} />
        <TextField at="/inspected/address" label={t.address} optional />
        <TextField at="/place" label={t.place} />
        <EarlierVisits />
      </section>
      <section class="block">
        <h2 class="govuk-heading-m">{t.visitKind}</h2>
        <ChoiceField at="/visit" label={t.visitKind} hidden options={optionsOf(t.visitKinds)} />
        {visit.record.visit === 'follow-up' && <EarlierFindings />}
        <TextField at="/startedAt" label={t.startedAt} type="datetime-local" width="date" />
        <TextField at="/announcedOn" label={t.announcedOn} type="date" width="date" optional />
      </section>
      <Decision />
      <Team />
      <Representatives />
      <Issuer />
      <Bases />
    </>
  )
}

/** Signers follow the team and the representatives as long as the minutes are not signed. */
function useSigners(): void {
  const { visit, set, writable } = useSession()
  const { record } = visit
  const wanted = JSON.stringify(usualSigners(record))
  useEffect(() => {
    if (writable && JSON.stringify(record.signers) !== wanted) set('/signers', JSON.parse(wanted))
  }, [wanted, writable, record.signers, set])
}

function Decision() {
  const t = useWords()
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{t.decision}</h2>
      <TextField at="/decision/number" label={t.decisionNumber} example="318/QĐ-SNV" />
      <TextField at="/decision/date" label={t.decisionDate} type="date" width="date" />
      <TextField at="/decision/by" label={t.decisionBy} example="Giám đốc Sở Nội vụ" />
      <ProseField at="/decision/about" label={t.decisionAbout} rows={2} />
    </section>
  )
}

function Team() {
  const t = useWords()
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{t.team}</h2>
      <Entries
        at="/team"
        title={t.member}
        addLabel={t.addMember}
        least={1}
        blank={{ name: '', post: '', role: 'member' }}
      >
        {(at, i) => (
          <>
            <ChoiceField at={`${at}/role`} label={t.role} options={optionsOf(t.roles)} />
            <SelectField at={`${at}/title`} label={t.personTitle} options={honorifics} none="–" optional />
            <TextField at={`${at}/name`} label={t.name} />
            <TextField at={`${at}/post`} label={t.post} />
            <TextField at={`${at}/agency`} label={t.ofAgency} optional />
            <Eligibility index={i} />
          </>
        )}
      </Entries>
    </section>
  )
}

/** The questions of Nghị định 217/2025/NĐ-CP to each member; core holds them. */
function Eligibility({ index }: { readonly index: number }) {
  const t = useWords()
  const { visit, change, held } = useSession()
  const lang = useLang()
  const answers = visit.members[index] ?? {}
  const name = visit.record.team[index]?.name ?? ''
  const against = memberQuestions.some(({ id, wanted }) => answers[id] !== undefined && answers[id] !== wanted)
  const answer = (id: string, value: string): void =>
    change((each) => {
      const members = Array.from({ length: Math.max(each.members.length, index + 1) }, (_, i) => each.members[i] ?? {})
      return { ...each, members: members.with(index, { ...members[index], [id]: value }) }
    })
  return (
    <details class="more">
      <summary>{t.eligibility}</summary>
      {memberQuestions.map((question) => (
        <Choice
          key={question.id}
          id={`member-${index}-${question.id}`}
          legend={question[lang]}
          options={[
            ['yes', t.yes],
            ['no', t.no],
          ]}
          value={answers[question.id]}
          disabled={!held}
          onChoose={(value) => answer(question.id, value)}
        />
      ))}
      {against && (
        <p class="told-warning" role="status">
          {t.notEligible(name)}
        </p>
      )}
      {memberQuestions[0] && <CitationLine source={memberQuestions[0].source} />}
    </details>
  )
}

function Representatives() {
  const t = useWords()
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{t.representatives}</h2>
      <Entries
        at="/inspected/representatives"
        title={t.representative}
        addLabel={t.addRepresentative}
        blank={{ name: '', post: '' }}
      >
        {(at) => (
          <>
            <SelectField at={`${at}/title`} label={t.personTitle} options={honorifics} none="–" optional />
            <TextField at={`${at}/name`} label={t.name} />
            <TextField at={`${at}/post`} label={t.post} />
          </>
        )}
      </Entries>
    </section>
  )
}

function Issuer() {
  const t = useWords()
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{t.issuer}</h2>
      <SelectField at="/issuer/kind" label={t.issuerKind} options={optionsOf(t.issuerKinds)} />
      <TextField at="/issuer/parent" label={t.issuerParent} example="UBND tỉnh …" optional />
      <TextField at="/issuer/name" label={t.issuerName} example="Sở Nội vụ" />
      <TextField at="/issuer/abbreviation" label={t.abbreviation} example="SNV" width="short" />
      <TextField at="/issuer/place" label={t.seat} example="Nha Trang" />
    </section>
  )
}

function Bases() {
  const t = useWords()
  const { visit } = useSession()
  const { instruments } = defaultProvince
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{t.bases}</h2>
      <ul class="plain-list" lang="vi">
        {visit.record.bases.map((basis) => {
          const text = 'text' in basis ? basis.text : asBasis(findInstrument(basis.instrument, instruments))
          return <li key={text}>{text}</li>
        })}
      </ul>
    </section>
  )
}
