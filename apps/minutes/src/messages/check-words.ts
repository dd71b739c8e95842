import { inVietnamese, type Lang, nationalInstruments } from '@congvu/core'
import { describeLine, type Nd30Line, type Nd30Report, type Verdict } from '@congvu/minutes'

const verdicts: Readonly<Record<Verdict, Readonly<Record<Lang, string>>>> = {
  pass: { vi: '✓ ', en: '✓ ' },
  fail: { vi: '✗ KHÔNG ĐẠT · ', en: '✗ FAILS · ' },
  'cannot-tell': { vi: '? CHƯA RÕ · ', en: '? CANNOT TELL · ' },
}

const labels = {
  vi: {
    asks: 'Quy định',
    mend: 'Cách sửa',
    page: (page: number) => ` (trang ${page})`,
    verdict: { pass: 'ĐẠT', fail: 'KHÔNG ĐẠT', 'cannot-tell': 'CHƯA KẾT LUẬN ĐƯỢC' },
    counts: (pass: number, fail: number, untold: number) =>
      `${pass} mục đạt, ${fail} mục không đạt, ${untold} mục chưa rõ`,
    cut: (read: number, pages: number) => `Chỉ đọc ${read} trong ${pages} trang.`,
  },
  en: {
    asks: 'Asked',
    mend: 'Mend',
    page: (page: number) => ` (page ${page})`,
    verdict: { pass: 'PASS', fail: 'FAIL', 'cannot-tell': 'CANNOT TELL' },
    counts: (pass: number, fail: number, untold: number) => `${pass} pass, ${fail} fail, ${untold} cannot be told`,
    cut: (read: number, pages: number) => `Only ${read} of ${pages} pages were read.`,
  },
} as const

/** The clause of a line as a Vietnamese document cites it. */
export const clauseOf = ({ clause }: Nd30Line): string => inVietnamese(clause, nationalInstruments)

/**
 * A report for a reader: each line with what was found; what the clause asks and how to mend it where it does not pass.
 *
 * @param all with the lines that pass
 */
export function reportLines(name: string, report: Nd30Report, lang: Lang, all: boolean): string {
  const { asks, mend, page, verdict, counts, cut } = labels[lang]
  const lines = report.lines
    .filter((line) => all || line.verdict !== 'pass')
    .map((line) => {
      const words = describeLine(line, lang)
      const where = line.page === undefined ? '' : page(line.page)
      const head = `  ${verdicts[line.verdict][lang]}${words.name}${where}: ${words.found}`
      if (line.verdict === 'pass') return `${head}\n`
      const clause = `      ${asks}: ${words.asks ? `${words.asks} · ` : ''}${clauseOf(line)}\n`
      return `${head}\n${clause}${words.mend ? `      ${mend}: ${words.mend}\n` : ''}`
    })
  const count = (is: Verdict): number => report.lines.filter((line) => line.verdict === is).length
  const part = report.pagesRead < report.pages ? ` ${cut(report.pagesRead, report.pages)}` : ''
  const totals = counts(count('pass'), count('fail'), count('cannot-tell'))
  return `${name}: ${verdict[report.verdict]} (${totals}; Nghị định số 30/2020/NĐ-CP).${part}\n${lines.join('')}`
}
