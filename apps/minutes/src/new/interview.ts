import { intro, isCancel, multiselect, outro, select, text } from '@clack/prompts'
import type { Lang } from '@congvu/core'
import type { Io } from '@congvu/terminal'
import {
  farewell,
  greeting,
  groupsQuestion,
  kindQuestion,
  type Question,
  questions,
  visitQuestion,
} from './questions.ts'
import { type Answers, wrongAnswer } from './starter.ts'

/** Thrown inside, when the person stops: nothing was written. */
class Stopped extends Error {}

function kept<T>(value: T): Exclude<T, symbol> {
  if (isCancel(value)) throw new Stopped()
  return value as Exclude<T, symbol>
}

/** Ask what a visit needs; undefined when the person stops. */
export async function interview(lang: Lang, io: Io): Promise<Answers | undefined> {
  const screen = { input: io.stdin, output: io.stderr }
  const ask = async ({ name, ask: message, example, optional }: Question, soFar: Partial<Answers>): Promise<string> =>
    kept(
      await text({
        ...screen,
        message: message[lang],
        placeholder: example,
        validate: (value = '') => (optional && value === '' ? undefined : wrongAnswer(name, value, soFar, lang)),
      }),
    )
  const shown = <V extends string>(options: readonly (Readonly<Record<Lang, string>> & { value: V })[]) =>
    options.map((option) => ({ value: option.value as string, label: option[lang] }))

  try {
    intro(greeting[lang], screen)
    const kind = kept(
      await select({ ...screen, message: kindQuestion.ask[lang], options: shown(kindQuestion.options) }),
    )
    const lines: Partial<Record<Question['name'], string>> = {}
    for (const question of questions) {
      const skipped = question.name === 'secretaryPost' && lines.secretary === ''
      lines[question.name] = skipped ? '' : await ask(question, { ...lines })
    }
    const visit = kept(
      await select({ ...screen, message: visitQuestion.ask[lang], options: shown(visitQuestion.options) }),
    )
    const groups = kept(
      await multiselect({
        ...screen,
        message: groupsQuestion.ask[lang],
        options: Object.entries(groupsQuestion.options).map(([value, said]) => ({ value, label: said[lang] })),
        initialValues: Object.keys(groupsQuestion.options),
        required: false,
      }),
    )
    outro(farewell[lang], screen)
    return { ...lines, issuerKind: kind, visit, groups } as Answers
  } catch (error) {
    if (error instanceof Stopped) return undefined
    throw error
  }
}
