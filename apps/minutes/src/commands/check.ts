import { type Lang, type Problem, problem } from '@congvu/core'
import { describeLine, type Nd30Report } from '@congvu/minutes'
import { type Command, commonOptions, exit, put, readOptions, statusOf } from '@congvu/terminal'
import { checkApart } from '../check-apart.ts'
import { readPdf } from '../io/read-pdf.ts'
import { sourceOf } from '../io/read-record.ts'
import { clauseOf, reportLines } from '../messages/check-words.ts'
import { helpOf } from '../messages/help.ts'
import { phrases } from '../messages/phrases.ts'
import { linesOf, tellUsage, wordingOf } from '../say.ts'
import { wrongNames } from './drawing.ts'

/** Do PDFs of any maker look as Nghị định 30/2020/NĐ-CP asks? Status 3 when a line of a report fails. */
export const check: Command = async (args, lang, io) => {
  const given = readOptions(args, { ...commonOptions, json: { type: 'boolean' }, faults: { type: 'boolean' } })
  if ('problems' in given) return tellUsage(io, lang, given.problems)
  const { names, values } = given
  if (values.help) return put(io.stdout, helpOf('check', lang)).then(() => exit.done)
  const wrong = wrongNames(names, 'check', lang)
  if (wrong.length > 0) return tellUsage(io, lang, wrong)

  const results: Result[] = []
  for (const name of names) {
    if (io.signal.aborted) return tellUsage(io, lang, [problem('interrupted', '')])
    const pdf = await readPdf(sourceOf(name, io.cwd), io.stdin)
    const found = pdf instanceof Uint8Array ? await checkApart(pdf, io.signal) : pdf
    results.push({ name: name === '-' ? phrases[lang].standardInput : name, found })
  }
  const all = !(values.faults ?? false)
  await put(io.stdout, values.json ? asJson(results, lang) : results.map((each) => asText(each, lang, all)).join(''))
  const status = statusOf(results.flatMap(({ found }) => ('lines' in found ? [] : [found])))
  return status === exit.done && results.some(isFailed) ? exit.disagrees : status
}

type Result = { readonly name: string; readonly found: Nd30Report | Problem }

const isFailed = ({ found }: Result): boolean => 'lines' in found && found.verdict === 'fail'

const asText = ({ name, found }: Result, lang: Lang, all: boolean): string =>
  'lines' in found ? reportLines(name, found, lang, all) : linesOf(name, [found], lang)

/** One object a file: its report, each line also in words, or the problem of a file that could not be read. */
const asJson = (results: readonly Result[], lang: Lang): string =>
  `${JSON.stringify(
    results.map(({ name, found }) => {
      if (!('lines' in found)) return { file: name, ok: false, problem: { ...found, ...wordingOf(found, lang) } }
      const lines = found.lines.map((line) => ({
        ...line,
        words: { ...describeLine(line, lang), clause: clauseOf(line) },
      }))
      return { file: name, ok: found.verdict !== 'fail', ...found, lines }
    }),
    null,
    2,
  )}\n`
