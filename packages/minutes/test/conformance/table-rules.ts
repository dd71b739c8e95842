import { nameOf, numberOf, type Opened } from './opened.ts'
import { entry, fault, named, type Rule } from './rule.ts'
import { attribute, type Element, firstOf, kidsOf, ofType, placeOf } from './structure.ts'

/** Columns of each row of a table, spans counted. */
const columnsOf = (row: Element): number =>
  kidsOf(row).reduce((sum, cell) => sum + (numberOf(attribute(cell, 'ColSpan')) ?? 1), 0)
const rowsOf = (table: Element): readonly Element[] =>
  kidsOf(table).flatMap((kid) => (kid.type === 'TR' ? [kid] : kidsOf(kid)))

/** What an element may stand in, and what may stand in it. */
const nesting: Readonly<Record<string, { readonly within?: RegExp; readonly kids?: RegExp }>> = {
  Table: { kids: /^(?:TR|THead|TBody|TFoot|Caption)$/ },
  THead: { within: /^Table$/, kids: /^TR$/ },
  TBody: { within: /^Table$/, kids: /^TR$/ },
  TR: { within: /^(?:Table|THead|TBody|TFoot)$/, kids: /^T[HD]$/ },
  TH: { within: /^TR$/ },
  TD: { within: /^TR$/ },
  L: { kids: /^(?:L|LI|Caption)$/ },
  LI: { within: /^L$/, kids: /^(?:Lbl|LBody)$/ },
  LBody: { within: /^LI$/ },
}

function misplaced(file: Opened, types: readonly string[]): readonly string[] {
  return ofType(file, ...types).flatMap((element) => {
    const { within, kids } = nesting[element.type] ?? {}
    return [
      ...fault(!within || within.test(element.parent?.type ?? ''), `${placeOf(element)} in ${element.parent?.type}`),
      ...kidsOf(element).flatMap((kid) => fault(!kids || kids.test(kid.type), `${kid.type} in ${placeOf(element)}`)),
    ]
  })
}

/** Tables and lists. */
export const tableRules: readonly Rule[] = [
  {
    clauses: ['UA 7.2', 'UA 7.5'],
    says: 'tables are made of rows, rows of cells, and every row is as wide',
    faults: (file) => [
      ...misplaced(file, ['Table', 'THead', 'TBody', 'TR', 'TH', 'TD']),
      ...ofType(file, 'Table').flatMap((table) => {
        const count = (type: string): number => kidsOf(table).filter((kid) => kid.type === type).length
        return [
          ...fault(count('THead') <= 1 && count('TBody') >= 1, `${placeOf(table)}: its parts`),
          ...fault(new Set(rowsOf(table).map(columnsOf)).size === 1, `${placeOf(table)}: rows of several widths`),
        ]
      }),
    ],
    spoil: (file) => entry(file, firstOf(file, 'TD'), 'S', named('P')),
  },
  {
    clauses: ['UA 7.5'],
    says: 'every head of a table says whether it heads a column or a row, and every table has heads',
    faults: (file) => [
      ...ofType(file, 'TH').flatMap((cell) =>
        fault(/^(?:Row|Column)$/.test(nameOf(attribute(cell, 'Scope')) ?? ''), placeOf(cell)),
      ),
      ...ofType(file, 'Table').flatMap((table) =>
        fault(
          rowsOf(table).some((row) => kidsOf(row).some(({ type }) => type === 'TH')),
          placeOf(table),
        ),
      ),
    ],
    spoil: (file) => entry(file, firstOf(file, 'TH'), 'A'),
  },
  {
    clauses: ['UA 7.2', 'UA 7.6'],
    says: 'lists are made of items, items of a label and a body',
    faults: (file) => misplaced(file, ['L', 'LI', 'LBody', 'Lbl']),
    spoil: (file) => entry(file, firstOf(file, 'LBody'), 'S', named('P')),
  },
]
