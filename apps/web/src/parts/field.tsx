import { type ComponentChildren, h } from 'preact'
import { textAt, valueAt } from '../visit/edit.ts'
import { type Told, useProblemsAt, useSession } from '../visit/session.ts'
import { useWords } from '../words/words.ts'

/** The id of the field for a place of the record, so that a list of problems can lead there. */
export const fieldId = (pointer: string): string => `f${pointer.replaceAll('/', '-')}`

type Placed = {
  /** JSON Pointer into the record */
  readonly at: string
  readonly label: string
  readonly hint?: string
  /** what an answer looks like, in Vietnamese as it is written on paper */
  readonly example?: string
  /** an empty answer takes the entry out */
  readonly optional?: boolean
}

export function ToldList({ told, id }: { readonly told: readonly Told[]; readonly id: string }) {
  if (told.length === 0) return null
  return (
    <div id={`${id}-told`}>
      {told.map(({ problem, what, mend }) => (
        <p key={problem.code} class={problem.severity === 'error' ? 'govuk-error-message' : 'told-warning'}>
          {what} <span class="told-mend">{mend}</span>
        </p>
      ))}
    </div>
  )
}

const errorIn = (told: readonly Told[]): boolean => told.some(({ problem }) => problem.severity === 'error')

function Frame({ at, label, hint, example, optional, children }: Placed & { readonly children: ComponentChildren }) {
  const t = useWords()
  const told = useProblemsAt(at)
  const id = fieldId(at)
  return (
    <div class={`govuk-form-group${errorIn(told) ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={id}>
        {label}
        {optional && <span class="optional"> ({t.optional})</span>}
      </label>
      {(hint || example) && (
        <div class="govuk-hint" id={`${id}-hint`}>
          {hint}
          {example && (
            <>
              {t.example} <span lang="vi">{example}</span>
            </>
          )}
        </div>
      )}
      <ToldList told={told} id={id} />
      {children}
    </div>
  )
}

/** What every input shares: its id, its value on screen, and what describes it. */
function useField({ at, hint, example, optional }: Placed) {
  const { visit, writable, set } = useSession()
  const told = useProblemsAt(at)
  const id = fieldId(at)
  const describedBy = [(hint || example) && `${id}-hint`, told.length > 0 && `${id}-told`].filter(Boolean).join(' ')
  return {
    id,
    value: textAt(visit.record, at),
    disabled: !writable,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...(errorIn(told) ? { 'aria-invalid': true } : {}),
    write: (text: string, value: unknown = text) => set(at, text === '' && optional ? undefined : value),
  }
}

/** One line of text, or a day, a minute, a count. */
export function TextField({
  type = 'text',
  width,
  ...placed
}: Placed & { type?: 'text' | 'number' | 'date' | 'datetime-local'; width?: 'short' | 'date' }) {
  const { write, ...field } = useField(placed)
  const enter = (value: string): void => write(value, type === 'number' && value !== '' ? Number(value) : value)
  return (
    <Frame {...placed}>
      {h('input', {
        ...field,
        type,
        class: `govuk-input${width ? ` input-${width}` : ''}`,
        ...(type === 'number' ? { inputMode: 'numeric', min: 0 } : {}),
        autoComplete: 'off',
        onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => enter(currentTarget.value),
      })}
    </Frame>
  )
}

/** Running text. */
export function ProseField({ rows = 4, ...placed }: Placed & { readonly rows?: number }) {
  const { write, ...field } = useField(placed)
  return (
    <Frame {...placed}>
      <textarea
        {...field}
        rows={rows}
        class="govuk-textarea"
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
    </Frame>
  )
}

export type Option = readonly [value: string, label: string]

/** One of several values, as a list to open. */
export function SelectField({ options, none, ...placed }: Placed & { options: readonly Option[]; none?: string }) {
  const { write, ...field } = useField(placed)
  return (
    <Frame {...placed}>
      <select {...field} class="govuk-select" onChange={({ currentTarget }) => write(currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

type ChoiceOf = {
  readonly id: string
  readonly legend: string
  readonly hidden?: boolean
  readonly options: readonly Option[]
  readonly value: string | undefined
  readonly disabled: boolean
  readonly told?: readonly Told[]
  readonly onChoose: (value: string) => void
}

/** One of a few values, all on screen. */
export function Choice({ id, legend, hidden, options, value, disabled, told = [], onChoose }: ChoiceOf) {
  return (
    <div class={`govuk-form-group${errorIn(told) ? ' govuk-form-group--error' : ''}`}>
      <fieldset
        class="govuk-fieldset"
        id={id}
        tabIndex={-1}
        aria-describedby={told.length > 0 ? `${id}-told` : undefined}
      >
        <legend class={`govuk-fieldset__legend${hidden ? ' govuk-visually-hidden' : ''}`}>{legend}</legend>
        <ToldList told={told} id={id} />
        <div class="choice">
          {options.map(([each, label]) => (
            <label key={each} class={`choice-option choice-${each}`}>
              <input
                type="radio"
                name={id}
                value={each}
                checked={value === each}
                disabled={disabled}
                onChange={() => onChoose(each)}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

/** A choice that stands at a place of the record. */
export function ChoiceField({ at, label, options, hidden }: Placed & { options: readonly Option[]; hidden?: boolean }) {
  const { visit, writable, set } = useSession()
  const value = valueAt(visit.record, at)
  return (
    <Choice
      id={fieldId(at)}
      legend={label}
      options={options}
      value={typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value : undefined}
      disabled={!writable}
      told={useProblemsAt(at)}
      {...(hidden ? { hidden } : {})}
      onChoose={(chosen) => set(at, chosen === 'true' ? true : chosen === 'false' ? false : chosen)}
    />
  )
}
