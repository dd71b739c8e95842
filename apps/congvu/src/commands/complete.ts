import { type Lang, lawTables, plan, plan6861, stateCalendar } from '@congvu/core'
import { type Command, exit, put } from '@congvu/terminal'
import { type CommandName, commandNames, type Declared, declared, type Offers, type Option } from '../declared.ts'

type Candidate = readonly [word: string, does: string]

/**
 * What may stand where the last word of a half-typed line stands: one candidate a line, a tab, what it does. `:files`
 * asks the shell for names of files.
 */
export const complete: Command = async (words, _lang, io) => {
  const lang: Lang = words.join(' ').match(/--lang[= ]en\b/) ? 'en' : 'vi'
  const current = words.at(-1) ?? ''
  const found = candidates(words.slice(0, -1), current, lang)
  if (found === 'files') return put(io.stdout, ':files\n').then(() => exit.done)
  const fitting = found.filter(([word]) => word.startsWith(current))
  return put(io.stdout, fitting.map(([word, does]) => `${word}\t${does}\n`).join('')).then(() => exit.done)
}

const isCommand = (word: string): word is CommandName => commandNames.some((name) => name === word)

function candidates(before: readonly string[], current: string, lang: Lang): readonly Candidate[] | 'files' {
  const name = before.find(isCommand)
  if (name === undefined) return commandNames.map((each) => [each, declared[each].about[lang]])
  const command: Declared = declared[name]
  const awaited = optionNamed(command, before.at(-1) ?? '')
  if (awaited?.type === 'string') return offered(awaited.offers, name, lang)
  if (current.startsWith('-'))
    return Object.entries(command.options).map(([option, { does }]) => [`--${option}`, does[lang]])
  if (name === 'law' && before.at(-1) === 'law')
    return (['print', 'list'] as const).map((doing) => [doing, command.about[lang]])
  return offered(command.offers, name, lang)
}

const optionNamed = ({ options }: Declared, word: string): Option | undefined =>
  Object.entries(options).find(([name, { short }]) => word === `--${name}` || (short && word === `-${short}`))?.[1]

function offered(offers: Offers | undefined, name: CommandName, lang: Lang): readonly Candidate[] | 'files' {
  const about = declared[name].about[lang]
  switch (offers) {
    case undefined:
      return []
    case 'files':
      return 'files'
    case 'places':
      return plan.duties(plan6861).map(({ place }): Candidate => [place.ref, place.clause.text.slice(0, 60)])
    case 'bodies':
      return plan6861.bodies.map(({ kind, name: body }): Candidate => [kind, body])
    case 'years':
      return stateCalendar.data.years.map(({ year }): Candidate => [String(year), about])
    case 'tables':
      return lawTables().map(({ title }): Candidate => [title, about])
    default:
      return offers.map((word): Candidate => [word, about])
  }
}
