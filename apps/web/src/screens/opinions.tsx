import { Choice, ChoiceField, fieldId, ProseField, TextField } from '../parts/field.tsx'
import { Entries } from '../parts/list.tsx'
import { useProblemsAt, useSession } from '../visit/session.ts'
import { useWords } from '../words/words.ts'

/** What the other side says, and whether it signs. */
export function Opinions() {
  const t = useWords()
  const { visit, set, writable } = useSession()
  const { opinion, inspected } = visit.record
  const speaker = inspected.representatives[0]
  return (
    <>
      <section class="block">
        <h2 class="govuk-heading-m">{t.opinions}</h2>
        <Choice
          id={fieldId('/opinion')}
          legend={t.opinionQuestion}
          options={[
            ['yes', t.hasOpinion],
            ['no', t.noOpinion],
          ]}
          value={opinion === null ? 'no' : 'yes'}
          disabled={!writable}
          onChoose={(value) => set('/opinion', value === 'no' ? null : { by: speaker?.name ?? '', text: '' })}
        />
        {opinion !== null && (
          <>
            <TextField at="/opinion/by" label={t.opinionBy} />
            <ProseField at="/opinion/text" label={t.opinionText} rows={6} />
          </>
        )}
      </section>
      <section class="block">
        <h2 class="govuk-heading-m">{t.others}</h2>
        <Entries at="/others" title={t.other} addLabel={t.addOther} blank={{ name: '', capacity: 'witness' }}>
          {(at) => (
            <>
              <ChoiceField at={`${at}/capacity`} label={t.capacity} options={Object.entries(t.capacities)} />
              <TextField at={`${at}/name`} label={t.name} />
              <TextField at={`${at}/post`} label={t.postOptional} optional />
              <TextField at={`${at}/address`} label={t.address} optional />
            </>
          )}
        </Entries>
      </section>
      <section class="block">
        <h2 class="govuk-heading-m">{t.otherOpinions}</h2>
        <p class="govuk-hint">{t.otherOpinionsHint}</p>
        <Entries at="/otherOpinions" title={t.otherOpinion} addLabel={t.addOtherOpinion} blank={{ by: '', text: '' }}>
          {(at) => (
            <>
              <TextField at={`${at}/by`} label={t.opinionBy} />
              <ProseField at={`${at}/text`} label={t.opinionText} />
            </>
          )}
        </Entries>
      </section>
      <Signing />
    </>
  )
}

function Signing() {
  const t = useWords()
  const { visit, set, writable } = useSession()
  const { refusal } = visit.record
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{t.signing}</h2>
      <Choice
        id={fieldId('/refusal')}
        legend={t.signQuestion}
        options={[
          ['yes', t.signs],
          ['no', t.refuses],
        ]}
        value={refusal === null ? 'yes' : 'no'}
        disabled={!writable}
        told={useProblemsAt('/refusal')}
        onChoose={(value) => set('/refusal', value === 'yes' ? null : { reason: '', confirmedBy: [] })}
      />
      {refusal !== null && (
        <>
          <ProseField at="/refusal/reason" label={t.refusalReason} rows={3} />
          <h3 class="govuk-heading-s">{t.confirmedBy}</h3>
          <Entries
            at="/refusal/confirmedBy"
            title={t.confirmer}
            addLabel={t.addConfirmer}
            blank={{ capacity: 'witness', name: '', address: '' }}
          >
            {(at) => (
              <>
                <ChoiceField at={`${at}/capacity`} label={t.capacity} options={Object.entries(t.confirmCapacity)} />
                <TextField at={`${at}/name`} label={t.name} />
                <TextField at={`${at}/post`} label={t.postOptional} optional />
                <TextField at={`${at}/address`} label={t.address} />
              </>
            )}
          </Entries>
          <ProseField at="/refusal/unconfirmedReason" label={t.unconfirmed} rows={2} optional />
        </>
      )}
    </section>
  )
}
