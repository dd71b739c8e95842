import {
  type Assessment,
  type CaseFacts,
  type Clock,
  caseTimeline,
  clocksOf,
  defaultProvince,
  disciplineForms,
  disciplineSubjects,
  explain,
  type Lang,
  problem,
  receiptOf,
  shortDay,
} from '@congvu/core'
import type { Command } from '@congvu/terminal'
import { assessOptions } from '../declared.ts'
import { say } from '../say.ts'
import { known, states } from '../screen/phrases.ts'
import type { Screen, Style } from '../screen/screen.ts'
import { paragraph, table } from '../screen/table.ts'
import { begin, putJson, putText } from './begin.ts'
import { putDrawing } from './drawing.ts'
import { judged } from './judged.ts'

const said = {
  vi: {
    title: (subject: string, on: string) => `Đánh giá vụ việc: ${subject}, tại ngày ${on}`,
    result: 'Đề xuất',
    none: 'chưa hoặc không xử lý kỷ luật',
    undecided: (options: string) => `để người có thẩm quyền quyết định${options === '' ? '' : `: ${options}`}`,
    caveat: 'chưa kiểm chứng',
    decides: 'Người có thẩm quyền quyết định.',
    acts: ['Hành vi', 'Xử lý kỷ luật', 'Hình thức tương ứng', 'Quy định'],
    clocks: ['Thời hiệu, thời hạn, bước', 'Từ', 'Ngày cuối', 'Có thể đến', 'Tình trạng', 'Biết qua'],
    yes: 'có',
    no: 'không',
    known: 'Biết qua (yếu nhất)',
    questions: (count: number) => `${count} câu hỏi để người có thẩm quyền quyết định`,
    more: 'Vì sao: congvu explain, với cùng tệp này.',
  },
  en: {
    title: (subject: string, on: string) => `Assessment: ${subject}, on ${on}`,
    result: 'Proposed',
    none: 'no discipline, or not yet',
    undecided: (options: string) => `for a person to decide${options === '' ? '' : `: ${options}`}`,
    caveat: 'not verified',
    decides: 'A person with authority decides.',
    acts: ['Act', 'To be disciplined', 'Form it leads to', 'Wording'],
    clocks: ['Limitation, time limit, step', 'From', 'Last day', 'Might be', 'State', 'Known by'],
    yes: 'yes',
    no: 'no',
    known: 'Known by (weakest)',
    questions: (count: number) => `${count} ${count === 1 ? 'question' : 'questions'} for a person`,
    more: 'Why: congvu explain, with the same file.',
  },
} as const

/** What the law on discipline proposes for a case. */
export const assessCase: Command = async (args, lang, io) => {
  const begun = await begin('assess', assessOptions, { least: 1, most: 1 }, args, lang, io)
  if (typeof begun === 'number') return begun
  const { names, values, screen } = begun
  const ways = (['json', 'svg', 'receipt'] as const).filter((way) => values[way])
  if (ways.length > 1)
    return say.tellUsage(io, lang, [problem('options-exclude', '', { options: ways.map((way) => `--${way}`) })])
  if (values.output !== undefined && !values.svg)
    return say.tellUsage(io, lang, [problem('option-needs', '', { option: '--output', needs: '--svg' })])
  const got = await judged(names[0] ?? '-', values.calendar, lang, io)
  if ('status' in got) return got.status
  const { facts, assessment, given } = got.value
  if (values.json) return putJson(io, assessment)
  if (values.receipt) return putJson(io, receiptOf(facts, assessment, given))
  if (values.svg) return putDrawing(io, lang, caseTimeline(facts, assessment, lang), values)
  return putText(io, ...shown(facts, assessment, lang, screen))
}

function shown(facts: CaseFacts, assessment: Assessment, lang: Lang, screen: Screen): readonly string[] {
  const t = said[lang]
  const title = t.title(disciplineSubjects[assessment.subject][lang], shortDay(assessment.on))
  const { questions } = assessment
  return [
    paragraph(screen.paint('strong', title), screen),
    paragraph(
      `${t.result}: ${screen.paint('strong', concluded(assessment.form, lang, formOf(lang)))}. ${t.decides}`,
      screen,
    ) + paragraph(`${t.known}: ${known[assessment.known][lang]}.`, screen),
    actTable(assessment, lang, screen),
    clockTable(clocksOf(facts, assessment, lang), lang, screen),
    questions.length === 0
      ? ''
      : paragraph(screen.paint('open', `${t.questions(questions.length)}:`), screen) +
        explain({ ...assessment, lines: questions }, lang, defaultProvince.instruments)
          .slice(0, questions.length)
          // That each is a question is said above them.
          .map((line) => paragraph(line.replace(/(^\d+\. )\[.*?\] /, '$1'), screen, 0, 3))
          .join(''),
    paragraph(t.more, screen),
  ]
}

type Concluded<T> =
  | { readonly kind: 'answer' | 'caveat'; readonly value: T }
  | { readonly kind: 'question'; readonly options: readonly T[] }

const concluded = <T>(one: Concluded<T>, lang: Lang, name: (value: T) => string): string =>
  one.kind === 'question'
    ? said[lang].undecided(one.options.map(name).join(', '))
    : `${name(one.value)}${one.kind === 'caveat' ? ` (${said[lang].caveat})` : ''}`

const formOf =
  (lang: Lang) =>
  (form: keyof typeof disciplineForms | 'none'): string =>
    form === 'none' ? said[lang].none : disciplineForms[form][lang]

const actTable = ({ acts }: Assessment, lang: Lang, screen: Screen): string =>
  table(
    said[lang].acts.map((head) => ({ head })),
    acts.map(({ id, disciplinable, form, regime }) => [
      id,
      concluded(disciplinable, lang, (yes) => (yes ? said[lang].yes : said[lang].no)),
      concluded(form, lang, formOf(lang)),
      regime ?? '',
    ]),
    screen,
  )

const styles: Readonly<Record<Clock['state'], Style>> = {
  open: 'good',
  over: 'bad',
  done: 'good',
  'done-late': 'bad',
  disputed: 'open',
  never: 'open',
  waits: 'faint',
}

const clockTable = (clocks: readonly Clock[], lang: Lang, screen: Screen): string =>
  table(
    said[lang].clocks.map((head, i) => ({ head, least: i === 0 ? 24 : 10 })),
    clocks.map(({ name, from, end, due, latest, state, known: how }) => [
      name,
      from === undefined ? '' : shortDay(from),
      end === null || end === undefined ? '' : shortDay(due ?? end),
      latest === undefined ? '' : shortDay(latest),
      screen.paint(styles[state], states[state][lang]),
      how === undefined ? '' : known[how][lang],
    ]),
    screen,
  )
