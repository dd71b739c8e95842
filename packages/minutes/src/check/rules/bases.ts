import type { Anatomy } from '../anatomy.ts'
import { judged } from '../codes.ts'
import type { Line } from '../lines.ts'
import { paragraphsOf } from '../paragraphs.ts'
import type { Nd30Line } from '../report.ts'
import { typeLine, typeOf } from '../typed.ts'

/** Căn cứ: in italics, one a line, each ended by a semicolon and the last by a full stop. Documents without any say nothing. */
export function bases(anatomy: Anatomy): Nd30Line[] {
  const paragraphs = paragraphsOf(anatomy)
  const first = paragraphs.findIndex(({ lines }) => begins(lines[0]))
  // They stand at the beginning; `Căn cứ` within the text is none.
  if (first < 0 || first > 3) return []
  const after = paragraphs.slice(first).findIndex(({ lines }) => !begins(lines[0]))
  const found = paragraphs.slice(first, after < 0 ? undefined : first + after)
  const texts = found.map(({ lines }) => ({ line: lines[0], text: lines.map(({ text }) => text).join(' ') }))
  const faulty = texts.find(({ text }, i) => !(i < texts.length - 1 ? /;$/ : /[.,]$/).test(text))
  const at = faulty ?? texts[0]
  return [
    typeLine(
      'bases-type',
      found.flatMap(({ lines }) => lines),
      typeOf('basis'),
    ),
    judged('bases-form', {
      ...(at?.line ? { page: at.line.page } : {}),
      found: { text: at?.text, count: texts.length },
      asked: { form: 'Căn cứ …; Căn cứ … .' },
      faults: faulty ? [faulty === texts[texts.length - 1] ? 'stop' : 'semicolon'] : [],
    }),
  ]
}

const begins = (line: Line | undefined): boolean =>
  line !== undefined && /^(căn cứ|theo đề nghị|xét đề nghị)(?!\p{L})/iu.test(line.text)
