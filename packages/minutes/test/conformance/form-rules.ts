import { PDFDict, PDFStream } from 'pdf-lib'
import {
  annotationsOf,
  at,
  catalogOf,
  dictionaries,
  dictOf,
  holding,
  listOf,
  nameOf,
  numberOf,
  numbersOf,
  type Opened,
  pagesOf,
  textOf,
} from './opened.ts'
import { entry, fault, named, type Rule, rewritten } from './rule.ts'

const widgetsOf = (file: Opened): readonly (readonly [where: string, dict: PDFDict])[] =>
  pagesOf(file).flatMap((page, i) => annotationsOf(page).map((dict) => [`page ${i + 1}, field`, dict] as const))
const aWidget = (file: Opened): PDFDict | undefined => widgetsOf(file)[0]?.[1]
const form = (file: Opened): PDFDict | undefined => dictOf(at(catalogOf(file), 'AcroForm'))

/** Bits of `F` (ISO 32000-1, 12.5.3). */
const [invisible, hidden, print, noView, toggleNoView] = [1, 2, 4, 32, 256] as const

/** Signatures, by where each stands in the file. */
const signaturesOf = (file: Opened): readonly (readonly number[])[] =>
  [...file.text.matchAll(/\/ByteRange\s*\[([\d\s]+)\]/g)].map(([, range = '']) => range.trim().split(/\s+/).map(Number))

export const formRules: readonly Rule[] = [
  {
    clauses: ['A 6.3.1', 'UA 7.18.2'],
    says: 'the only annotations are fields for signatures',
    faults: (file) =>
      widgetsOf(file).flatMap(([where, dict]) => [
        ...fault(nameOf(at(dict, 'Subtype')) === 'Widget', where),
        ...fault(nameOf(at(dict, 'FT')) === 'Sig', where),
      ]),
    spoil: (file) => entry(file, aWidget(file), 'Subtype', named('TrapNet')),
  },
  {
    clauses: ['A 6.3.2'],
    says: 'fields are printed and never hidden',
    faults: (file) =>
      widgetsOf(file).flatMap(([where, dict]) => {
        const flags = numberOf(at(dict, 'F')) ?? 0
        const never = invisible | hidden | noView | toggleNoView
        return fault((flags & print) !== 0 && (flags & never) === 0, `${where}: ${flags}`)
      }),
    spoil: (file) => entry(file, aWidget(file), 'F', file.doc.context.obj(print | hidden)),
  },
  {
    clauses: ['A 6.3.3'],
    says: 'every field has one appearance, a stream',
    faults: (file) =>
      widgetsOf(file).flatMap(([where, dict]) => {
        const shows = dictOf(at(dict, 'AP'))
        return fault(shows?.keys().length === 1 && at(shows, 'N') instanceof PDFStream, where)
      }),
    spoil: (file) => entry(file, aWidget(file), 'AP'),
  },
  {
    clauses: ['A 6.4.1', 'A 6.4.2', 'UA 7.15'],
    says: 'the form asks readers to draw nothing and holds no XFA',
    faults: (file) => holding(file, 'NeedAppearances', 'XFA', 'NeedsRendering'),
    spoil: (file) => entry(file, form(file), 'NeedAppearances', file.doc.context.obj(true)),
  },
  {
    clauses: ['A 6.4.3'],
    says: 'the last signature covers the whole file but itself',
    faults: (file) => {
      const last = signaturesOf(file).at(-1)
      if (!last) return []
      const [start = -1, until = 0, from = 0, length = 0] = last
      const hole = file.text.slice(until, from)
      return fault(start === 0 && from + length === file.text.length && /^<[\dA-F]+>$/i.test(hole), last.join(' '))
    },
    spoil: (file) => rewritten(file, /%%EOF\n$/, '%%EOF\n/ByteRange [0 10 20 30]'),
  },
  {
    clauses: ['A 6.4.1', 'A 6.5.1', 'A 6.5.2', 'UA 7.19'],
    says: 'nothing acts: no script, no link, no action on opening',
    faults: (file) => [
      ...holding(file, 'AA', 'OpenAction', 'JS', 'JavaScript', 'URI', 'PA'),
      // Attributes of the structure are called /A too; what acts has a kind.
      ...dictionaries(file).flatMap(([where, dict]) => fault(at(dict, 'A', 'S') === undefined, `${where}: /A`)),
    ],
    spoil: (file) => entry(file, catalogOf(file), 'OpenAction', file.doc.context.obj({ S: 'JavaScript' })),
  },
  {
    clauses: ['UA 7.18.1'],
    says: 'every field says what it is for',
    faults: (file) =>
      widgetsOf(file).flatMap(([where, dict]) => fault((textOf(at(dict, 'TU')) ?? '').length > 10, where)),
    spoil: (file) => entry(file, aWidget(file), 'TU'),
  },
  {
    clauses: ['UA 7.18.3'],
    says: 'fields are reached in the order of the structure',
    faults: (file) =>
      pagesOf(file).flatMap((page, i) =>
        fault(annotationsOf(page).length === 0 || nameOf(at(page.node, 'Tabs')) === 'S', `page ${i + 1}`),
      ),
    spoil: (file) => {
      for (const page of pagesOf(file)) entry(file, page.node, 'Tabs', named('R'))
      return file
    },
  },
  {
    clauses: ['UA 7.18.4'],
    says: 'every field stands alone in a Form of the structure, found from its number',
    faults: (file) => {
      const parents = parentsOf(file)
      return widgetsOf(file).flatMap(([where, dict]) => {
        const element = dictOf(parents.get(numberOf(at(dict, 'StructParent')) ?? -1))
        const kid = dictOf(at(element, 'K'))
        const stands =
          nameOf(at(element, 'S')) === 'Form' && nameOf(at(kid, 'Type')) === 'OBJR' && at(kid, 'Obj') === dict
        return fault(stands, where)
      })
    },
    spoil: (file) => entry(file, aWidget(file), 'StructParent', file.doc.context.obj(9999)),
  },
  {
    clauses: ['A 6.3.3', 'UA 7.18.1'],
    says: 'every field lies on its page',
    faults: (file) =>
      pagesOf(file).flatMap((page, i) => {
        const [, , width = 0, height = 0] = numbersOf(at(page.node, 'MediaBox'))
        return annotationsOf(page).flatMap((dict) => {
          const [left = -1, bottom = -1, right = 1e6, top = 1e6] = numbersOf(at(dict, 'Rect'))
          return fault(
            left >= 0 && bottom >= 0 && right <= width && top <= height && left < right && bottom < top,
            `page ${i + 1}`,
          )
        })
      }),
    spoil: (file) => entry(file, aWidget(file), 'Rect', file.doc.context.obj([0, 0, 0, 0])),
  },
]

/** What the tree of parents holds (ISO 32000-1, 14.7.4.4). */
export function parentsOf(file: Opened): ReadonlyMap<number, ReturnType<typeof at>> {
  const found = new Map<number, ReturnType<typeof at>>()
  const walk = (node: PDFDict | undefined): void => {
    const numbers = listOf(at(node, 'Nums'))
    for (let i = 0; i + 1 < numbers.length; i += 2) found.set(numberOf(numbers[i]) ?? -1, numbers[i + 1])
    for (const kid of listOf(at(node, 'Kids'))) if (kid instanceof PDFDict) walk(kid)
  }
  walk(dictOf(at(catalogOf(file), 'StructTreeRoot', 'ParentTree')))
  return found
}
