import type { PDFDict } from 'pdf-lib'
import { parentsOf } from './form-rules.ts'
import { at, catalogOf, dictOf, drawings, listOf, numberOf, numbersOf, type Opened, pagesOf, textOf } from './opened.ts'
import { leavesInk, operatorsOf, showsText } from './operators.ts'
import { entry, fault, named, type Rule, redrawn, said } from './rule.ts'
import {
  attribute,
  elementsOf,
  firstOf,
  marksOf,
  marksWithin,
  ofType,
  placeOf,
  rolesOf,
  treeRoot,
} from './structure.ts'

/** Every standard type of structure (ISO 32000-1, 14.8.4). */
const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)

/** Places where marks stand in one another, or ink in none. */
function unmarked(file: Opened): readonly string[] {
  return drawings(file).flatMap(([where, stream]) => {
    // A form is marked where it is shown.
    if (where.includes(',')) return []
    const faults: string[] = []
    let open: string[] = []
    for (const { name, operands } of operatorsOf(stream)) {
      if (name === 'BMC' || name === 'BDC') {
        if (open.length > 0) faults.push(`${where}: ${operands[0]} in ${open[0]}`)
        open = [...open, operands[0] ?? '']
      } else if (name === 'EMC') open = open.slice(0, -1)
      else if (leavesInk(name) && open.length === 0) faults.push(`${where}: ${name} outside`)
    }
    return open.length > 0 ? [...faults, `${where}: ${open[0]} never ends`] : faults
  })
}

/** Numbers of the marked content on a page, in the order of drawing. */
const marksOn = (file: Opened, page: number): readonly number[] =>
  drawings(file)
    .filter(([where]) => where === `page ${page + 1}`)
    .flatMap(([, stream]) =>
      operatorsOf(stream).flatMap(({ name, operands }) => {
        const at = operands.indexOf('/MCID')
        return name === 'BDC' && at >= 0 ? [Number(operands[at + 1])] : []
      }),
    )

/** Bookmarks with the pages they lead to. */
function bookmarks(file: Opened): readonly PDFDict[] {
  const found: PDFDict[] = []
  for (let item = dictOf(at(catalogOf(file), 'Outlines', 'First')); item; item = dictOf(at(item, 'Next')))
    found.push(item)
  return found
}

export const structureRules: readonly Rule[] = [
  {
    clauses: ['A 6.7.2', 'UA 7.1'],
    says: 'it calls itself tagged, and has no doubts',
    faults: (file) => [
      ...fault(String(at(catalogOf(file), 'MarkInfo', 'Marked')) === 'true', '/Marked'),
      ...fault(String(at(catalogOf(file), 'MarkInfo', 'Suspects') ?? 'false') === 'false', '/Suspects'),
    ],
    spoil: (file) => entry(file, dictOf(at(catalogOf(file), 'MarkInfo')), 'Suspects', file.doc.context.obj(true)),
  },
  {
    clauses: ['A 6.7.3', 'UA 7.1'],
    says: 'the structure is one tree, every element knows its parent',
    faults: (file) => [
      ...fault(elementsOf(file)[0]?.type === 'Document', 'no document'),
      ...elementsOf(file).flatMap((element) =>
        fault(at(element.dict, 'P') === (element.parent?.dict ?? treeRoot(file)), `${placeOf(element)}: its parent`),
      ),
    ],
    spoil: (file) => entry(file, firstOf(file, 'P'), 'P'),
  },
  {
    clauses: ['A 6.7.3', 'UA 7.1'],
    says: 'every element is of a standard type, or mapped to one that is not mapped itself',
    faults: (file) => [
      ...elementsOf(file).flatMap((element) => fault(standard.has(element.type), placeOf(element))),
      ...[...rolesOf(file)].flatMap(([name, role]) =>
        fault(!standard.has(name) && standard.has(role), `${name} as ${role}`),
      ),
    ],
    spoil: (file) => entry(file, dictOf(at(treeRoot(file), 'RoleMap')), 'Title', named('Title')),
  },
  {
    clauses: ['A 6.7.4', 'UA 7.2'],
    says: 'its language is Vietnamese, for everything in it',
    faults: (file) => [
      ...fault(textOf(at(catalogOf(file), 'Lang')) === 'vi-VN', '/Lang'),
      ...elementsOf(file).flatMap((element) => fault(!element.dict.has(named('Lang')), placeOf(element))),
    ],
    spoil: (file) => entry(file, catalogOf(file), 'Lang', said('tiếng Việt')),
  },
  {
    clauses: ['UA 7.1'],
    says: 'all ink is either in the structure or an artefact, never both',
    faults: unmarked,
    spoil: (file) => redrawn(file, (content) => `0 0 m 9 9 l S\n${content}`),
  },
  {
    clauses: ['UA 7.1', 'UA 7.8'],
    says: 'page numbers, repeated heads and codes are artefacts of pagination',
    faults: (file) =>
      drawings(file).flatMap(([where, stream]) => {
        let artefact = ''
        return operatorsOf(stream).flatMap(({ name, operands }) => {
          if (/^B[DM]C$/.test(name)) artefact = operands[0] === '/Artifact' ? operands.join('') : ''
          else if (name === 'EMC') artefact = ''
          const silent = artefact !== '' && !artefact.includes('/Type/Pagination')
          return fault(!silent || !(showsText(name) || name === 'Do'), `${where}: ${name}`)
        })
      }),
    spoil: (file) => redrawn(file, (content) => `${content}/Artifact BMC\nBT (\u0000\u0001)Tj ET\nEMC\n`),
  },
  {
    clauses: ['UA 7.1', 'A 6.7.3'],
    says: 'every mark on a page is one element’s, found from the page and from the tree alike',
    faults: (file) => {
      const parents = parentsOf(file)
      const owners = new Map(
        elementsOf(file).flatMap((element) =>
          marksOf(element).map(({ page, id }) => [`${page}/${id}`, element.dict] as const),
        ),
      )
      const drawn = pagesOf(file).flatMap((page, i) => {
        const owned = listOf(parents.get(numberOf(at(page.node, 'StructParents')) ?? -1))
        const marks = marksOn(file, i)
        return [
          ...fault(new Set(marks).size === marks.length, `page ${i + 1}: a number twice`),
          ...marks.flatMap((id) => {
            const owner = owners.get(`${i}/${id}`)
            return fault(owner !== undefined && owned[id] === owner, `page ${i + 1}: mark ${id}`)
          }),
        ]
      })
      const count = pagesOf(file).reduce((sum, _, i) => sum + marksOn(file, i).length, 0)
      return [...drawn, ...fault(count === owners.size, `${owners.size} marks in the tree, ${count} on pages`)]
    },
    spoil: (file) => redrawn(file, (content) => content.replace('/MCID 1>>', '/MCID 0>>')),
  },
  {
    clauses: ['UA 7.2'],
    says: 'the order of the structure is the order of drawing',
    faults: (file) => {
      const [document] = elementsOf(file)
      const inTree = document ? marksWithin(document) : []
      return pagesOf(file).flatMap((_, i) => {
        const ids = inTree.filter(({ page }) => page === i).map(({ id }) => id)
        return fault(
          ids.every((id, k) => id === k),
          `page ${i + 1}: ${ids.join(' ')}`,
        )
      })
    },
    spoil: (file) => {
      const document = elementsOf(file)[1]?.dict
      const kids = listOf(at(document, 'K'))
      return entry(file, document, 'K', file.doc.context.obj(kids.flatMap((kid) => kid ?? []).reverse()))
    },
  },
  {
    clauses: ['UA 7.3'],
    says: 'every figure has words for who cannot see it, and lies on its page',
    faults: (file) =>
      ofType(file, 'Figure').flatMap((figure) => {
        const [page] = marksOf(figure)
        const [, , width = 0, height = 0] = numbersOf(at(pagesOf(file)[page?.page ?? 0]?.node, 'MediaBox'))
        const [left = -1, bottom = -1, right = 1e6, top = 1e6] = numbersOf(attribute(figure, 'BBox'))
        return [
          ...fault((textOf(at(figure.dict, 'Alt')) ?? '').length > 2, placeOf(figure)),
          ...fault(left >= 0 && bottom >= 0 && right <= width && top <= height, `${placeOf(figure)}: its box`),
        ]
      }),
    spoil: (file) => entry(file, firstOf(file, 'Figure'), 'Alt'),
  },
  {
    clauses: ['UA 7.4.2', 'UA 7.4.4'],
    says: 'headings begin at the first level and skip none',
    faults: (file) => {
      let before = 0
      return elementsOf(file).flatMap((element) => {
        if (element.type === 'H') return ['H beside H1']
        const level = Number(/^H(\d)$/.exec(element.type)?.[1] ?? before)
        const holds = level <= before + 1
        before = level
        return fault(holds, placeOf(element))
      })
    },
    spoil: (file) => entry(file, firstOf(file, 'H1'), 'S', named('H3')),
  },
  {
    clauses: ['UA 7.2'],
    says: 'what stands for something drawn is said where it is drawn',
    faults: (file) =>
      ofType(file, 'Span').flatMap((element) =>
        fault(/^[☐☑]$/.test(textOf(at(element.dict, 'ActualText')) ?? ''), placeOf(element)),
      ),
    spoil: (file) => entry(file, firstOf(file, 'Span'), 'ActualText'),
  },
  {
    clauses: ['UA 7.7', 'UA 7.9', 'UA 7.18.5'],
    says: 'there are no formulas, notes, links or contents lists to be tagged',
    faults: (file) => ofType(file, 'Formula', 'Note', 'Link', 'TOC', 'Annot').map(placeOf),
    spoil: (file) => entry(file, firstOf(file, 'P'), 'S', named('Note')),
  },
  {
    clauses: ['UA 7.17'],
    says: 'bookmarks name the headings of the first level, in order',
    faults: (file) => {
      const names = bookmarks(file).map((item) => textOf(at(item, 'Title')) ?? '')
      return [
        ...fault(names.length === ofType(file, 'H1').length, `${names.length} bookmarks`),
        ...names.filter((name) => name.trim() === ''),
        ...bookmarks(file).flatMap((item) => {
          const [page] = listOf(at(item, 'Dest'))
          return fault(
            pagesOf(file).some(({ node }) => node === page),
            'a bookmark to no page',
          )
        }),
      ]
    },
    spoil: (file) => entry(file, bookmarks(file)[0], 'Next'),
  },
]
