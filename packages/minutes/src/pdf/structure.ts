import type { LaidOut, Node } from '../layout/pages.ts'
import type { Content } from './content.ts'
import { number, reference, textString } from './syntax.ts'

/** Object numbers of what the structure refers to. */
export type Numbers = {
  readonly pages: readonly number[]
  /** Of the root of the structure; the node `n` is the object `firstNode + n`. */
  readonly root: number
  readonly firstNode: number
  readonly parentTree: number
  /** The widgets of fields for signatures, in the order of `Content.fields`. */
  readonly widgets: readonly number[]
}

/** What a node is made of: a mark on a page (its index, the id of the marked content), a widget there, or a part within its text. */
type Kid =
  | { readonly page: number; readonly id: number }
  | { readonly page: number; readonly widget: number }
  | { readonly part: Node }

/** The objects of the structure tree as PDF text: the root, its parent tree, and one for each node. */
export type StructureObjects = { readonly root: string; readonly parentTree: string; readonly nodes: readonly string[] }

/** The structure tree (ISO 32000-1, 14.7): what the marks on the pages mean, in reading order. */
export function structureOf(laidOut: LaidOut, contents: readonly Content[], numbers: Numbers): StructureObjects {
  const kids: Kid[][] = laidOut.nodes.map(() => [])
  let parents = ''
  contents.forEach(({ marked }, page) => {
    let nums = ''
    marked.forEach((node, id) => {
      kids[node.number]?.push({ page, id })
      if (node.role === 'Span' && node.parent) kids[node.parent.number]?.push({ part: node })
      nums += `${reference(numbers.firstNode + node.number)} `
    })
    parents += `${page}[${nums.trimEnd()}]`
  })
  const nextKey = contents.length + numbers.widgets.length
  let key = contents.length
  contents.forEach(({ fields }, page) => {
    for (const { field } of fields) {
      kids[field.node.number]?.push({ page, widget: numbers.widgets[key - contents.length] ?? 0 })
      parents += ` ${key} ${reference(numbers.firstNode + field.node.number)}`
      key += 1
    }
  })
  const boxes = new Map(contents.flatMap((content) => [...content.boxes]))
  const root = reference(numbers.firstNode + laidOut.root.number)
  return {
    root: `<</Type/StructTreeRoot/K ${root}/ParentTree ${reference(numbers.parentTree)}/ParentTreeNextKey ${nextKey}/RoleMap<</Title/P>>>>`,
    parentTree: `<</Nums[${parents}]>>`,
    nodes: laidOut.nodes.map((node) => nodeObject(node, kids[node.number] ?? [], numbers, boxes.get(node))),
  }
}

function nodeObject(node: Node, own: readonly Kid[], numbers: Numbers, box: readonly number[] | undefined): string {
  const { role, parent, children, about } = node
  const object = ({ number }: Node): string => reference(numbers.firstNode + number)
  const first = own.find((kid) => 'page' in kid)
  const pageOf = (page: number): string => `/Pg ${reference(numbers.pages[page] ?? 0)}`
  const kids = own.map((kid) => {
    if ('part' in kid) return object(kid.part)
    if ('widget' in kid) return `<</Type/OBJR${pageOf(kid.page)}/Obj ${reference(kid.widget)}>>`
    return kid.page === first?.page ? String(kid.id) : `<</Type/MCR${pageOf(kid.page)}/MCID ${kid.id}>>`
  })
  for (const child of children) if (child.role !== 'Span') kids.push(object(child))
  const content = kids.length === 0 ? '' : kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(' ')}]`
  const text = (key: string, value: string | undefined): string =>
    value === undefined ? '' : `/${key}${textString(value)}`
  const said = text('T', about.title) + text('Alt', about.alt) + text('ActualText', about.actualText)
  const up = parent ? object(parent) : reference(numbers.root)
  return `<</S/${role}/P ${up}${first ? pageOf(first.page) : ''}${content}${said}${attributesOf(node, box)}>>`
}

/** Attributes of tables and figures (ISO 32000-1, 14.8.5). */
function attributesOf({ about, role }: Node, box: readonly number[] | undefined): string {
  const scope = about.scope ? `/Scope/${about.scope}` : ''
  const span = about.span ? `/ColSpan ${about.span}` : ''
  const summary = about.summary === undefined ? '' : `/Summary${textString(about.summary)}`
  if (scope || span || summary) return `/A<</O/Table${scope}${span}${summary}>>`
  return role === 'Figure' && box ? `/A<</O/Layout/Placement/Block/BBox[${box.map(number).join(' ')}]>>` : ''
}
