import {
  canShowViolation,
  citationsOn,
  type Day,
  defaultProvince,
  describe,
  findStandard,
  isDay,
  momentInVietnam,
  observations,
  problem,
  type Standard,
  standardGroups,
  standardsOn,
} from '@congvu/core'
import { CitationLine } from '../parts/citation.tsx'
import { Choice, ChoiceField, fieldId, TextField } from '../parts/field.tsx'
import { Entries } from '../parts/list.tsx'
import { PhotoButtons, PhotoList } from '../parts/photos.tsx'
import { goTo } from '../route.ts'
import { withFinding } from '../visit/findings.ts'
import { useProblemsAt, useSession } from '../visit/session.ts'
import { useLang, useWords } from '../words/words.ts'

const { standards } = defaultProvince

/** What is seen on the spot: people present, and each standard. */
export function Check() {
  return (
    <>
      <HeadCount />
      <Checklist />
    </>
  )
}

function HeadCount() {
  const t = useWords()
  const { visit, set, writable } = useSession()
  const counted = visit.record.headCount
  const count = (): void =>
    set('/headCount', { at: momentInVietnam(Date.now()), establishment: 0, present: 0, absences: [] })
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{t.headCount}</h2>
      {counted === null ? (
        <button type="button" class="govuk-button govuk-button--secondary" disabled={!writable} onClick={count}>
          {t.countNow}
        </button>
      ) : (
        <>
          <TextField at="/headCount/at" label={t.countedAt} type="datetime-local" width="date" />
          <div class="numbers">
            <TextField at="/headCount/establishment" label={t.establishment} type="number" width="short" />
            <TextField at="/headCount/present" label={t.present} type="number" width="short" />
          </div>
          <h3 class="govuk-heading-s">{t.absences}</h3>
          <Entries
            at="/headCount/absences"
            title={t.absence}
            addLabel={t.addAbsence}
            blank={{ count: 1, excused: true, reason: '' }}
          >
            {(at) => (
              <>
                <TextField at={`${at}/count`} label={t.absenceCount} type="number" width="short" />
                <ChoiceField
                  at={`${at}/excused`}
                  label={t.excusedQuestion}
                  hidden
                  options={[
                    ['true', t.excused],
                    ['false', t.unexcused],
                  ]}
                />
                <TextField at={`${at}/reason`} label={t.reason} />
                <TextField at={`${at}/evidence`} label={t.proof} optional />
              </>
            )}
          </Entries>
          <HeadCountTold />
          {writable && (
            <button type="button" class="quiet" onClick={() => set('/headCount', null)}>
              {t.noHeadCount}
            </button>
          )}
        </>
      )}
    </section>
  )
}

function HeadCountTold() {
  const told = useProblemsAt('/headCount')
  return (
    <div id={fieldId('/headCount')} tabIndex={-1} role="status">
      {told.map(({ problem: { code }, what, mend }) => (
        <p key={code} class="govuk-error-message">
          {what} <span class="told-mend">{mend}</span>
        </p>
      ))}
    </div>
  )
}

function Checklist() {
  const t = useWords()
  const lang = useLang()
  const { visit } = useSession()
  const { checklist, startedAt } = visit.record
  const on = dayOrNone(startedAt)
  return (
    <section class="block">
      <h2 class="govuk-heading-m">{t.checklist}</h2>
      {Object.entries(standardGroups).map(([group, name]) => {
        const rows = checklist.flatMap(({ item, result }, i) => (item.startsWith(group) ? [{ item, result, i }] : []))
        const done = rows.filter(({ result }) => result !== 'not-checked').length
        return (
          <details key={group} class="group" open={group === 'TT'}>
            <summary>
              <span class="group-name">{name[lang]}</span>
              <span class="group-count">{t.checkedOf(done, rows.length)}</span>
            </summary>
            {rows.map(({ item, i }) => (
              <Item key={item} item={item} index={i} on={on} />
            ))}
            {on && <AddStandard group={group} on={on} />}
          </details>
        )
      })}
    </section>
  )
}

const dayOrNone = (moment: string): Day | undefined => {
  const day = moment.slice(0, 10)
  return isDay(day) ? day : undefined
}

function AddStandard({ group, on }: { readonly group: string; readonly on: Day }) {
  const t = useWords()
  const { visit, set, writable } = useSession()
  const listed = new Set(visit.record.checklist.map(({ item }) => item))
  const more = standardsOn(on, standards).filter((each) => each.group === group && !listed.has(each.id))
  if (more.length === 0 || !writable) return null
  const add = (id: string): void =>
    set(`/checklist/${visit.record.checklist.length}`, { item: id, result: 'not-checked' })
  return (
    <details class="more">
      <summary>{t.addStandard}</summary>
      <ul class="offers">
        {more.map((each) => (
          <li key={each.id}>
            <button type="button" onClick={() => add(each.id)}>
              <span lang="vi">
                <b>{each.id}</b> {each.text}
              </span>
              {!canShowViolation(each) && <small>{t.selfOnly}</small>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Item({ item, index, on }: { readonly item: string; readonly index: number; readonly on: Day | undefined }) {
  const t = useWords()
  const lang = useLang()
  const { visit, change, set, writable } = useSession()
  const at = `/checklist/${index}`
  const told = useProblemsAt(`${at}/item`)
  const row = visit.record.checklist[index]
  const standard = standards.some(({ id }) => id === item) ? findStandard(item, standards) : undefined
  if (row === undefined || standard === undefined) return null
  const canFail = canShowViolation(standard)
  const finding = visit.record.findings.findIndex((each) => each.item === item)
  const photos = visit.record.evidence.flatMap(({ id }) => (mentions(row.evidence, id) ? [id] : []))
  const options = (['pass', 'fail', 'not-applicable', 'not-checked'] as const)
    .filter((result) => result !== 'fail' || canFail)
    .map((result) => [result, t.results[result]] as const)
  const onTaken = (id: string): void =>
    change((each) => {
      const before = each.record.checklist[index]?.evidence
      const checklist = each.record.checklist.map((one, i) =>
        i === index ? { ...one, evidence: before ? `${before}, ${id}` : id } : one,
      )
      return { ...each, record: { ...each.record, checklist } }
    })
  const record = (): void => {
    change((each) => ({ ...each, record: withFinding(each.record, standard, momentInVietnam(Date.now())) }))
    goTo({ screen: 'visit', id: visit.id, step: 3, focus: `/findings/${visit.record.findings.length}/what` })
  }
  return (
    <article class={`item item-${row.result}`} id={fieldId(`${at}/item`)} tabIndex={-1} aria-label={item}>
      <p class="item-text" lang="vi">
        <b class="item-id">{item}</b> {standard.text}
      </p>
      <Choice
        id={fieldId(`${at}/result`)}
        legend={t.resultOf(item)}
        hidden
        options={options}
        value={row.result}
        disabled={!writable}
        told={told}
        onChoose={(result) => set(`${at}/result`, result)}
      />
      {!canFail && <p class="quiet-text">{describe(problem('self-evaluation-only', '', { item }), lang).what}</p>}
      {row.result === 'fail' && finding === -1 && writable && (
        <button type="button" class="govuk-button" onClick={record}>
          {t.makeFinding} <span class="govuk-visually-hidden">{item}</span>
        </button>
      )}
      {finding !== -1 && (
        <a class="govuk-link" href={`#/v/${visit.id}/3`}>
          {t.findingMade(finding + 1)}
        </a>
      )}
      <details class="more">
        <summary>
          {t.citations} <span class="govuk-visually-hidden">{item}</span>
        </summary>
        <Basis standard={standard} on={on} />
      </details>
      <details class="more" open={row.note !== undefined || photos.length > 0}>
        <summary>
          {t.note}, {t.photos(photos.length).toLowerCase()} <span class="govuk-visually-hidden">{item}</span>
        </summary>
        <TextField at={`${at}/note`} label={t.note} optional />
        <PhotoButtons about={item} onTaken={onTaken} {...(finding === -1 ? {} : { finding })} />
        <PhotoList ids={photos} />
      </details>
    </article>
  )
}

const mentions = (evidence: string | undefined, id: string): boolean => (evidence ?? '').split(/[,;\s]+/).includes(id)

function Basis({ standard, on }: { readonly standard: Standard; readonly on: Day | undefined }) {
  const t = useWords()
  const lang = useLang()
  return (
    <>
      {on && citationsOn(standard, on).map((source) => <CitationLine key={JSON.stringify(source)} source={source} />)}
      <p class="quiet-text">
        {t.seenBy}: {standard.observe.map((means) => observations[means][lang]).join(', ')}
      </p>
      {standard.example && (
        <p class="quiet-text">
          {t.looksLike}: <span lang="vi">{standard.example}</span>
        </p>
      )}
      {standard.note && (
        <p class="quiet-text" lang="vi">
          {standard.note}
        </p>
      )}
      <p class="quiet-text">{t.paraphrase}</p>
    </>
  )
}
