import { fold, type LawTable, lawTables, problem } from '@congvu/core'
import type { Command } from '@congvu/terminal'
import { lawOptions } from '../declared.ts'
import { provinceOf } from '../files.ts'
import { say } from '../say.ts'
import type { Screen } from '../screen/screen.ts'
import { paragraph, table } from '../screen/table.ts'
import { begin, putJson, putText } from './begin.ts'

/** Every value of law with its source: in a terminal as tables, in a pipe as Markdown. */
export const law: Command = async (args, lang, io) => {
  const begun = await begin('law', lawOptions, { least: 1, most: 2 }, args, lang, io)
  if (typeof begun === 'number') return begun
  const { names, values, screen } = begun
  const [doing = '', name] = names
  if (doing !== 'print' && doing !== 'list')
    return say.tellUsage(io, lang, [problem('one-of', '', { option: 'law', given: doing, options: ['print', 'list'] })])
  const got = await provinceOf(values.province, lang, io)
  if ('status' in got) return got.status
  const tables = lawTables(got.value).filter(({ title }) => name === undefined || fold(title).includes(fold(name)))
  if (tables.length === 0) return say.tellUsage(io, lang, [problem('no-table', '', { given: name })])
  if (doing === 'list') {
    const titles = tables.map(({ title, rows }) => ({ title, rows: rows.length }))
    return values.json
      ? putJson(io, titles)
      : putText(io, titles.map(({ title, rows }) => `${title}: ${rows}\n`).join(''))
  }
  if (values.json) return putJson(io, tables)
  if (values.markdown || !screen.terminal) return putText(io, ...asMarkdown(tables))
  return putText(io, ...tables.map((each) => onScreen(each, screen)))
}

const onScreen = ({ title, heads, rows }: LawTable, screen: Screen): string =>
  paragraph(screen.paint('strong', title), screen) +
  table(
    heads.map((head) => ({ head, least: 10 })),
    rows,
    screen,
  )

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`

const asMarkdown = (tables: readonly LawTable[]): readonly string[] => [
  '# Mọi giá trị có ngày của dự án, kèm căn cứ\n',
  ...tables.map(
    ({ title, heads, rows }) => `## ${title}\n\n${row(heads)}${row(heads.map(() => '---'))}${rows.map(row).join('')}`,
  ),
]
