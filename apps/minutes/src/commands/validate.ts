import { type Lang, type Problem, problem } from '@congvu/core'
import { type Command, commonOptions, exit, put, readOptions, statusOf } from '@congvu/terminal'
import { sourceOf } from '../io/read-record.ts'
import { look } from '../make.ts'
import { helpOf } from '../messages/help.ts'
import { phrases } from '../messages/phrases.ts'
import { linesOf, tellUsage, wordingOf } from '../say.ts'
import { looking, lookingOptions, wrongNames } from './drawing.ts'

/** Everything wrong with records; nothing is written. */
export const validate: Command = async (args, lang, io) => {
  const given = readOptions(args, {
    ...commonOptions,
    json: { type: 'boolean' },
    ...lookingOptions,
  })
  if ('problems' in given) return tellUsage(io, lang, given.problems)
  const { names, values } = given
  if (values.help) return put(io.stdout, helpOf('validate', lang)).then(() => exit.done)
  const wrong = wrongNames(names, 'validate', lang)
  if (wrong.length > 0) return tellUsage(io, lang, wrong)
  const options = await looking(values, lang, io)
  if (typeof options === 'number') return options

  const results: Result[] = []
  for (const name of names) {
    if (io.signal.aborted) return tellUsage(io, lang, [problem('interrupted', '')])
    const looked = await look(sourceOf(name, io.cwd), io.stdin, options)
    results.push({ name, ok: looked.ok, problems: looked.ok ? looked.warnings : looked.problems })
  }
  await put(io.stdout, values.json ? asJson(results, lang) : results.map((result) => asText(result, lang)).join(''))
  return statusOf(results.flatMap(({ problems }) => problems))
}

type Result = { readonly name: string; readonly ok: boolean; readonly problems: readonly Problem[] }

function asText({ name, ok, problems }: Result, lang: Lang): string {
  const shown = name === '-' ? phrases[lang].standardInput : name
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const verdict = ok ? phrases[lang].right(shown, problems.length) : `${shown}: ${phrases[lang].wrongOne(errors)}`
  return `${linesOf(shown, problems, lang)}${verdict}\n`
}

/** One object a record: its problems with code, severity, pointer, facts and both sentences. */
const asJson = (results: readonly Result[], lang: Lang): string =>
  `${JSON.stringify(
    results.map(({ name, ok, problems }) => ({
      file: name,
      ok,
      problems: problems.map((each) => ({ ...each, ...wordingOf(each, lang) })),
    })),
    null,
    2,
  )}\n`
