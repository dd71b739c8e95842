import type { PDFDict, PDFObject } from 'pdf-lib'
import { at, catalogOf, dictOf, nameOf, numberOf, type Opened, pagesOf, someOf, textOf } from './opened.ts'

/** An element of the structure tree (ISO 32000-1, 14.7.2). */
export type Element = {
  /** Its standard type: what the file's role map makes of it. */
  readonly type: string
  readonly dict: PDFDict
  readonly parent: Element | undefined
  /** Elements and marks on pages, in reading order. */
  readonly content: readonly (Element | Mark)[]
}

/** Marked content on a page, by the page's index. */
export type Mark = { readonly page: number; readonly id: number }

const isElement = (content: Element | Mark): content is Element => 'type' in content
export const kidsOf = ({ content }: Element): readonly Element[] => content.filter(isElement)
export const marksOf = ({ content }: Element): readonly Mark[] =>
  content.flatMap((each) => (isElement(each) ? [] : [each]))
/** All marks within, in reading order. */
export const marksWithin = ({ content }: Element): readonly Mark[] =>
  content.flatMap((each) => (isElement(each) ? marksWithin(each) : [each]))

export const treeRoot = (file: Opened): PDFDict | undefined => dictOf(at(catalogOf(file), 'StructTreeRoot'))

/** Names that the role map gives a meaning. */
export const rolesOf = (file: Opened): ReadonlyMap<string, string> =>
  new Map(
    (dictOf(at(treeRoot(file), 'RoleMap'))?.entries() ?? []).map(([name, role]) => [
      name.decodeText(),
      nameOf(role) ?? '',
    ]),
  )

/** All elements in reading order. */
export function elementsOf(file: Opened): readonly Element[] {
  const pages = new Map<PDFObject, number>(pagesOf(file).map((page, i) => [page.node, i]))
  const roles = rolesOf(file)
  const all: Element[] = []
  const walk = (dict: PDFDict, parent: Element | undefined, above: number | undefined): Element => {
    const own = at(dict, 'Pg')
    const page = (own && pages.get(own)) ?? above
    const content: (Element | Mark)[] = []
    const name = nameOf(at(dict, 'S')) ?? ''
    const element: Element = { type: roles.get(name) ?? name, dict, parent, content }
    all.push(element)
    for (const each of someOf(at(dict, 'K'))) {
      const kid = dictOf(each)
      const id = numberOf(each) ?? numberOf(at(kid, 'MCID'))
      const where = at(kid, 'Pg')
      if (id !== undefined) content.push({ page: (where && pages.get(where)) ?? page ?? -1, id })
      else if (kid && nameOf(at(kid, 'Type')) !== 'OBJR') content.push(walk(kid, element, page))
    }
    return element
  }
  for (const each of someOf(at(treeRoot(file), 'K'))) {
    const dict = dictOf(each)
    if (dict) walk(dict, undefined, undefined)
  }
  return all
}

export const ofType = (file: Opened, ...types: readonly string[]): readonly Element[] =>
  elementsOf(file).filter(({ type }) => types.includes(type))
export const placeOf = ({ type, dict }: Element): string => `${type} ${textOf(at(dict, 'T')) ?? ''}`.trim()
export const attribute = ({ dict }: Element, name: string) => at(dict, 'A', name)

export const firstOf = (file: Opened, type: string): PDFDict | undefined => ofType(file, type)[0]?.dict
