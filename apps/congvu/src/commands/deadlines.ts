import {
  type Assumption,
  type Day,
  day,
  deadlineInWords,
  isDay,
  type Lang,
  nearest,
  type Obligation,
  obligations,
  type Plan,
  problem,
  shortDay,
  yearTimeline,
} from '@congvu/core'
import { type Command, type Io, nowInVietnam } from '@congvu/terminal'
import { deadlinesOptions } from '../declared.ts'
import { calendarWith, type Got, planOf } from '../files.ts'
import { say } from '../say.ts'
import { known } from '../screen/phrases.ts'
import type { Screen } from '../screen/screen.ts'
import { paragraph, table } from '../screen/table.ts'
import { type Begun, begin, putJson, putText } from './begin.ts'
import { putDrawing } from './drawing.ts'

type Asked = Begun<typeof deadlinesOptions>
type Period = { readonly from: Day; readonly through: Day }

const said = {
  vi: {
    title: (number: string, { from, through }: Period) =>
      `Việc phải làm theo ${number}, ${shortDay(from)}–${shortDay(through)}`,
    dated: ['Ngày cuối', 'Mốc an toàn', 'Mục', 'Ai', 'Theo lời văn', 'Biết qua'],
    standing: ['Không định ngày', 'Các mục', 'Ai'],
    estimated: 'chưa có lịch',
    none: 'Không có việc nào có ngày cuối trong kỳ này.',
    questions: 'Câu hỏi để người có thẩm quyền quyết định',
    assumptions: 'Đã giả định',
    due: {
      continuous: 'thường xuyên',
      'since-event': 'từ khi có sự kiện',
      'by-programme': 'theo chương trình',
      'as-guided': 'theo hướng dẫn',
    },
    since: (on: Day) => `từ sự kiện ngày ${shortDay(on)}`,
  },
  en: {
    title: (number: string, { from, through }: Period) => `Obligations under ${number}, ${from} to ${through}`,
    dated: ['Last day', 'Safe target', 'Place', 'Who', 'By its words', 'Known by'],
    standing: ['Without a day', 'Places', 'Who'],
    estimated: 'no calendar yet',
    none: 'Nothing has its last day in this period.',
    questions: 'Questions for a person',
    assumptions: 'Assumed',
    due: {
      continuous: 'all the time',
      'since-event': 'since an event',
      'by-programme': 'by the programme',
      'as-guided': 'as guided',
    },
    since: (on: Day) => `since the event of ${on}`,
  },
} as const

/** What must be done in a year, by whom, with last day and safe target. */
export const deadlines: Command = async (args, lang, io) => {
  const begun = await begin('deadlines', deadlinesOptions, { least: 0, most: 1 }, args, lang, io)
  if (typeof begun === 'number') return begun
  const { values, names, screen } = begun
  const period = periodOf(names[0], values)
  if ('code' in period) return say.tellUsage(io, lang, [period])
  const got = await answered(period, values, lang, io)
  if ('status' in got) return got.status
  const { of, found } = got.value
  if (values.svg) return putDrawing(io, lang, yearTimeline(found, { ...period, plan: of, lang }), values)
  if (values.output !== undefined)
    return say.tellUsage(io, lang, [problem('option-needs', '', { option: '--output', needs: '--svg' })])
  if (values.json) return putJson(io, found)
  return putText(
    io,
    paragraph(screen.paint('strong', said[lang].title(of.number, period)), screen),
    datedTable(found, lang, screen),
    standingTable(found, lang, screen),
    remarks(
      said[lang].questions,
      found.flatMap(({ questions }) => questions),
      lang,
      screen,
    ),
    remarks(
      said[lang].assumptions,
      found.flatMap(({ grounds }) => grounds.assumptions),
      lang,
      screen,
    ),
  )
}

function periodOf(year: string | undefined, { from, through }: Asked['values']): Period | ReturnType<typeof problem> {
  if (year !== undefined && (from !== undefined || through !== undefined))
    return problem('options-exclude', '', { options: [year, '--from', '--through'] })
  const asked = year ?? nowInVietnam().slice(0, 4)
  if (!/^\d{4}$/.test(asked) || !isDay(`${asked}-01-01`)) return problem('not-a-year', '', { given: asked })
  const first = from === undefined ? undefined : day(from)
  const last = through === undefined ? undefined : day(through)
  const inYear = (first ?? last ?? asked).slice(0, 4)
  return { from: first ?? day(`${inYear}-01-01`), through: last ?? day(`${inYear}-12-31`) }
}

async function answered(
  period: Period,
  values: Asked['values'],
  lang: Lang,
  io: Io,
): Promise<Got<{ readonly of: Plan; readonly found: readonly Obligation[] }>> {
  const asked = values['belongs-by'] ?? 'legalEnd'
  const ways = ['legalEnd', 'safeTarget'] as const
  const belongsBy = ways.find((way) => way === asked)
  if (belongsBy === undefined)
    return {
      status: await say.tellUsage(io, lang, [
        problem('one-of', '', { option: '--belongs-by', given: asked, options: ways }),
      ]),
    }
  const got = await planOf(values.plan, lang, io)
  if ('status' in got) return got
  const days = await calendarWith(values.calendar, false, lang, io)
  if ('status' in days) return days
  const of = got.value
  const kinds = of.bodies.map(({ kind }) => kind)
  const strange = (values.body ?? []).filter((body) => !kinds.includes(body))
  if (strange.length > 0) {
    const problems = strange.map((body) =>
      problem('body-not-in-plan', '', { body, nearest: nearest(body, kinds), bodies: kinds }),
    )
    return { status: await say.tellUsage(io, lang, problems) }
  }
  const all = obligations(of, { ...period, calendar: days.value, belongsBy })
  const found = all.filter(({ body }) => values.body === undefined || values.body.includes(body.kind))
  return { value: { of, found } }
}

/** Obligations that differ in their body only stand in one row. */
const grouped = (
  found: readonly Obligation[],
  key: (each: Obligation) => string,
): readonly (readonly Obligation[])[] => {
  const groups = new Map<string, Obligation[]>()
  for (const each of found) groups.set(key(each), [...(groups.get(key(each)) ?? []), each])
  return [...groups.values()]
}

const bodies = (group: readonly Obligation[]): string => [...new Set(group.map(({ body }) => body.name))].join('; ')

function datedTable(found: readonly Obligation[], lang: Lang, screen: Screen): string {
  const dated = found.filter(({ due }) => due === 'by-day')
  if (dated.length === 0) return paragraph(said[lang].none, screen)
  return table(
    said[lang].dated.map((head, i) => ({ head, least: i === 3 ? 20 : 10 })),
    grouped(dated, ({ legalEnd, task }) => `${legalEnd} ${task}`).map((group) => {
      const [first] = group
      if (first?.due !== 'by-day') return []
      return [
        screen.paint('strong', shortDay(first.legalEnd)),
        first.safeTarget === undefined ? said[lang].estimated : screen.paint('good', shortDay(first.safeTarget)),
        first.task,
        bodies(group),
        deadlineInWords(first.rule, lang),
        [...new Set(group.map(({ grounds }) => known[grounds.known][lang]))].join('; '),
      ]
    }),
    screen,
  )
}

/** What is without a day, by kind and by who bears it: places only, `congvu plan PLACE` says the rest. */
const standingTable = (found: readonly Obligation[], lang: Lang, screen: Screen): string => {
  const standing = found.filter(({ due }) => due !== 'by-day')
  const places = grouped(standing, ({ task, due, event }) => `${task} ${due} ${event?.on}`)
  const when = ([first]: readonly Obligation[]): string => {
    if (first === undefined || first.due === 'by-day') return ''
    return first.event === undefined ? said[lang].due[first.due] : said[lang].since(first.event.on)
  }
  const rows = new Map<string, { when: string; who: string; tasks: string[] }>()
  for (const group of places) {
    const row = { when: when(group), who: bodies(group), tasks: group.slice(0, 1).map(({ task }) => task) }
    const key = `${row.when}/${row.who}`
    rows.set(key, { ...row, tasks: [...(rows.get(key)?.tasks ?? []), ...row.tasks] })
  }
  return table(
    said[lang].standing.map((head) => ({ head, least: 16 })),
    [...rows.values()].map(({ when: at, tasks, who }) => [at, tasks.join(', '), who]),
    screen,
  )
}

/** Each once, in the order met. */
function remarks(title: string, all: readonly Assumption[], lang: Lang, screen: Screen): string {
  const once = [...new Map(all.map((each) => [each[lang], each])).values()]
  if (once.length === 0) return ''
  return (
    paragraph(screen.paint('strong', `${title}:`), screen) +
    once.map((each) => paragraph(`- ${each[lang]}`, screen)).join('')
  )
}
