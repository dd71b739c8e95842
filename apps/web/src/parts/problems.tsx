import type { Problem } from '@congvu/core'
import { goTo } from '../route.ts'
import { told, useSession } from '../visit/session.ts'
import { stepOf } from '../visit/steps.ts'
import { useLang, useWords } from '../words/words.ts'

/** Every problem of the record, each leading to its field. */
export function ProblemSummary({
  problems,
  title,
  tone,
}: {
  problems: readonly Problem[]
  title: string
  tone: 'bad' | 'look'
}) {
  const t = useWords()
  const lang = useLang()
  const { visit } = useSession()
  if (problems.length === 0) return null
  return (
    <section class={`summary summary-${tone}`} aria-label={title}>
      <h2 class="govuk-heading-s">{title}</h2>
      <ul class="plain-list">
        {problems.map((problem) => {
          const step = stepOf(problem.pointer)
          const { what, mend } = told(problem, visit, lang)
          return (
            <li key={problem.pointer + problem.code}>
              <button
                type="button"
                class="linklike"
                onClick={() => goTo({ screen: 'visit', id: visit.id, step, focus: problem.pointer })}
              >
                <b>{t.steps[step - 1]}:</b> {what}
              </button>{' '}
              <span class="told-mend">{mend}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
