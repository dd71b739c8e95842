import { canonicalJson } from '../../src/engine/canonical-json.ts'
import { sha256 } from '../../src/engine/sha256.ts'
import type { Assessment, Concluded, Line } from '../../src/law/discipline/assessment.ts'
import { explain } from '../../src/law/discipline/explain.ts'

const concluded = (one: Concluded<string | boolean>): string =>
  one.kind === 'question'
    ? `? ${one.options.join(' ')}`.trim()
    : `${one.kind === 'caveat' ? '~ ' : ''}${String(one.value)}`

const asText = (data: object): string => JSON.stringify(data).replaceAll('"', '')

/** What a line is about. */
export const kindOfLine = ({ topic, code, kind, facts: { fact = '', what = '' } }: Line): string =>
  `${topic}/${code} ${kind} ${String(fact)}${String(what)}`.trim()

/**
 * An assessment on paper: what is concluded, the clocks, the steps, what each line is about; and of the kinds of line that
 * are asked for, the first in full: act, facts, places of the facts used, mark, and the sentence in both languages. The
 * last line changes with anything at all in the assessment.
 */
export function printCase(assessment: Assessment, inFull: ReadonlySet<string>): string {
  const { governing, acts, form, timeLimit, steps, lines, known, questions, subject, on, rollOver } = assessment
  const [vi, en] = [explain(assessment, 'vi'), explain(assessment, 'en')]
  const kinds = lines.map(kindOfLine)
  const full = lines.flatMap((line, i): readonly string[] => {
    const kind = kinds[i] ?? ''
    if (!inFull.has(kind) || kinds.indexOf(kind) !== i) return []
    return [
      `* ${kind}`,
      `  ${line.act ?? 'case'} ${asText(line.facts)} from ${asText(line.used)}, ${line.known}`,
      `  ${vi[i]}`,
      `  ${en[i]}`,
    ]
  })
  return [
    `${subject} ${on}, roll-over ${rollOver}, known: ${known}, questions: ${questions.length}`,
    `governing: ${concluded(governing)}`,
    ...acts.flatMap((act) => [
      `act ${act.id}: ${act.regime ?? 'no text'}, disciplinable: ${concluded(act.disciplinable)}, form: ${concluded(act.form)}`,
      ...act.limitation.map((row) => `limitation ${asText(row)}`),
    ]),
    `form: ${concluded(form)}`,
    `time limit: ${asText(timeLimit ?? {})}`,
    ...steps.map((step) => `step ${asText(step)}`),
    `lines: ${kinds.join(', ')}`,
    ...full,
    `${vi.at(-1)} / ${en.at(-1)}`,
    `whole: ${sha256(canonicalJson(assessment)).slice(0, 16)}`,
  ].join('\n')
}
