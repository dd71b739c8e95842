import { deadlineInWords, type Lang, type Plan, plan, shortDay } from '@congvu/core'
import type { Command, Io } from '@congvu/terminal'
import { planOptions } from '../declared.ts'
import { planOf } from '../files.ts'
import { known } from '../screen/phrases.ts'
import type { Screen } from '../screen/screen.ts'
import { paragraph, table } from '../screen/table.ts'
import { begin, putJson, putText } from './begin.ts'

type PlacedDuty = ReturnType<typeof plan.duties>[number]

const heads = {
  vi: ['Mục', 'Ai', 'Khi nào', 'Nội dung'],
  en: ['Place', 'Who', 'When', 'What'],
} as const

const said = {
  vi: {
    issued: (day: string, how: string) => `Ban hành ${day}. Lời văn biết qua: ${how}.`,
    with: 'Phối hợp',
    asked: 'đề nghị',
  },
  en: {
    issued: (day: string, how: string) => `Issued ${day}. Its words are known by: ${how}.`,
    with: 'With',
    asked: 'asked',
  },
} as const

/** What a plan asks of whom, by when; or one place of it. */
export const planCommand: Command = async (args, lang, io) => {
  const begun = await begin('plan', planOptions, { least: 0, most: 1 }, args, lang, io)
  if (typeof begun === 'number') return begun
  const { names, values, screen } = begun
  const got = await planOf(values.plan, lang, io)
  if ('status' in got) return got.status
  const of = got.value
  const [ref] = names
  if (ref !== undefined) return putPlace(of, ref, values.json ?? false, lang, io, screen)
  if (values.json) return putJson(io, of)
  if (values.text) return putText(io, ...plan.text(of).map((line) => paragraph(line, screen, 0, 0)))
  return putText(io, headingOf(of, lang, screen), dutyTable(of, plan.duties(of), lang, screen))
}

const headingOf = (of: Plan, lang: Lang, screen: Screen): string =>
  paragraph(screen.paint('strong', `${of.type} ${of.number}`), screen) +
  paragraph(of.title, screen, 0, 0) +
  paragraph(said[lang].issued(shortDay(of.date), known[of.known][lang]), screen, 0, 0)

const dutyTable = (of: Plan, duties: readonly PlacedDuty[], lang: Lang, screen: Screen): string =>
  table(
    heads[lang].map((head, i) => ({ head, least: i === 1 ? 16 : i === 3 ? 24 : 10 })),
    duties.map(({ place, duty, deadlines }) => [
      place.ref,
      duty.who.map(({ words }) => words).join('; ') + (duty.requested ? ` (${said[lang].asked})` : ''),
      deadlines.map((deadline) => whenOf(of, deadline, lang)).join('; '),
      place.clause.text,
    ]),
    screen,
  )

/** An event by the plan's own words for it, a body by its name. */
function whenOf(of: Plan, deadline: PlacedDuty['deadlines'][number], lang: Lang): string {
  if (deadline.kind === 'event') {
    const words = of.events.find(({ id }) => id === deadline.event)?.words ?? deadline.event
    return lang === 'vi' ? `sau khi: ${words}` : `after: ${words}`
  }
  if (deadline.kind === 'as-guided') {
    const name = of.bodies.find(({ kind }) => kind === deadline.by)?.name ?? deadline.by
    return lang === 'vi' ? `theo hướng dẫn của ${name}` : `as guided by ${name}`
  }
  return deadlineInWords(deadline, lang)
}

/** @throws {Refusal} `no-such-place` */
function putPlace(of: Plan, ref: string, json: boolean, lang: Lang, io: Io, screen: Screen): Promise<number> {
  const { ref: place, clause, above } = plan.find(of, ref)
  const under = (each: string): boolean => each === place || each.startsWith(`${place}.`)
  const duties = plan.duties(of).filter((each) => under(each.place.ref))
  if (json)
    return putJson(io, {
      ref: place,
      clause,
      duties: duties.map((each) => ({ ref: each.place.ref, duty: each.duty, deadlines: each.deadlines })),
    })
  return putText(
    io,
    ...above.map(({ mark, text }, i) => paragraph(`${mark ?? ''} ${text}`.trim(), screen, 2 * i)),
    paragraph(`${screen.paint('strong', `${place}.`)} ${clause.text}`, screen),
    clause.timing === undefined ? '' : paragraph(clause.timing, screen),
    dutyTable(of, duties, lang, screen),
  )
}
