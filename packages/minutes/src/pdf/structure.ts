import type { LaidOut, Node } from '../layout/pages.ts'
import type { Bytes } from './bytes.ts'
import type { Content } from './content.ts'
import type { Objects } from './objects.ts'
import { number, reference, textString } from './syntax.ts'

/** Object numbers of what the structure refers to. */
type Shown = {
  readonly pages: readonly number[]
  /** The widgets of fields for signatures, in the order of `Content.fields`. */
  readonly widgets: readonly number[]
}

/** Object numbers within it: the node `n` is the object `firstNode + n`. */
type Numbers = Shown & { readonly root: number; readonly firstNode: number }

/** What a node is made of: a mark on a page (its index, the id of the marked content), a widget there, or a part within its text. */
type Kid =
  | { readonly page: number; readonly id: number }
  | { readonly page: number; readonly widget: number }
  | { readonly part: Node }

/**
 * The structure tree (ISO 32000-1, 14.7): what the marks on the pages mean, in reading order.
 *
 * @returns the object of its root
 */
export function addStructure(
  objects: Objects,
  { nodes, root: top }: LaidOut,
  contents: readonly Content[],
  shown: Shown,
): number {
  const root = objects.reserve()
  const parentTree = objects.reserve()
  const firstNode = parentTree + 1
  for (const _ of nodes) objects.reserve()
  const nextKey = contents.length + shown.widgets.length
  const document = reference(firstNode + top.number)
  objects.set(
    root,
    `<</Type/StructTreeRoot/K ${document}/ParentTree ${reference(parentTree)}/ParentTreeNextKey ${nextKey}/RoleMap<</Title/P>>>>`,
  )
  writeParents(objects.begin(parentTree), contents, firstNode)
  objects.end()
  const numbers = { ...shown, root, firstNode }
  const kids = kidsOf(nodes, contents, shown)
  const boxes = new Map(contents.flatMap((content) => [...content.boxes]))
  for (const node of nodes) {
    writeNode(objects.begin(firstNode + node.number), node, kids[node.number] ?? [], numbers, boxes.get(node))
    objects.end()
  }
  return root
}

/** Which node each mark belongs to, page by page, then each field (ISO 32000-1, 14.7.4.4). */
function writeParents(out: Bytes, contents: readonly Content[], firstNode: number): void {
  out.text('<</Nums[')
  for (const [page, { marked }] of contents.entries()) {
    out.integer(page)
    let between = '['
    for (const node of marked) {
      out.text(between)
      out.reference(firstNode + node.number)
      between = ' '
    }
    out.text(marked.length === 0 ? '[]' : ']')
  }
  let key = contents.length
  for (const { fields } of contents) {
    for (const { field } of fields) {
      out.text(` ${key++} `)
      out.reference(firstNode + field.node.number)
    }
  }
  out.text(']>>')
}

/** What each node is made of beside its own parts, by the number of the node. */
function kidsOf(
  nodes: readonly Node[],
  contents: readonly Content[],
  { widgets }: Shown,
): readonly (readonly Kid[] | undefined)[] {
  const kids: (Kid[] | undefined)[] = nodes.map(() => undefined)
  const add = (node: Node, kid: Kid): void => {
    const known = kids[node.number]
    if (known) known.push(kid)
    else kids[node.number] = [kid]
  }
  let shown = 0
  contents.forEach(({ marked, fields }, page) => {
    marked.forEach((node, id) => {
      add(node, { page, id })
      if (node.role === 'Span' && node.parent) add(node.parent, { part: node })
    })
    for (const { field } of fields) add(field.node, { page, widget: widgets[shown++] ?? 0 })
  })
  return kids
}

function writeNode(
  out: Bytes,
  { role, parent, children, about }: Node,
  own: readonly Kid[],
  numbers: Numbers,
  box: readonly number[] | undefined,
): void {
  out.text('<</S/')
  out.text(role)
  out.text('/P ')
  out.reference(parent ? numbers.firstNode + parent.number : numbers.root)
  let page: number | undefined
  for (const kid of own) if (page === undefined && 'page' in kid) page = kid.page
  if (page !== undefined) writePage(out, page, numbers)
  writeKids(out, own, children, page, numbers)
  writeText(out, '/T', about.title)
  writeText(out, '/Alt', about.alt)
  writeText(out, '/ActualText', about.actualText)
  out.text(attributesOf(about, role, box))
  out.text('>>')
}

function writePage(out: Bytes, page: number, { pages }: Numbers): void {
  out.text('/Pg ')
  out.reference(pages[page] ?? 0)
}

/** @param home page of the node: of marks there only the id is said */
function writeKids(
  out: Bytes,
  own: readonly Kid[],
  children: readonly Node[],
  home: number | undefined,
  numbers: Numbers,
): void {
  // Parts within a text stand among its marks.
  const parts = children.filter(({ role }) => role !== 'Span')
  const count = own.length + parts.length
  if (count === 0) return
  let between = count === 1 ? '/K ' : '/K['
  for (const kid of own) {
    out.text(between)
    if ('part' in kid) out.reference(numbers.firstNode + kid.part.number)
    else writeKid(out, kid, home, numbers)
    between = ' '
  }
  for (const part of parts) {
    out.text(between)
    out.reference(numbers.firstNode + part.number)
    between = ' '
  }
  if (count > 1) out.text(']')
}

function writeKid(out: Bytes, kid: Exclude<Kid, { part: Node }>, home: number | undefined, numbers: Numbers): void {
  if ('widget' in kid) {
    out.text('<</Type/OBJR')
    writePage(out, kid.page, numbers)
    out.text('/Obj ')
    out.reference(kid.widget)
    out.text('>>')
  } else if (kid.page === home) out.integer(kid.id)
  else {
    out.text('<</Type/MCR')
    writePage(out, kid.page, numbers)
    out.text('/MCID ')
    out.integer(kid.id)
    out.text('>>')
  }
}

function writeText(out: Bytes, key: string, value: string | undefined): void {
  if (value === undefined) return
  out.text(key)
  out.text(textString(value))
}

/** Attributes of tables and figures (ISO 32000-1, 14.8.5). */
function attributesOf(about: Node['about'], role: Node['role'], box: readonly number[] | undefined): string {
  const scope = about.scope ? `/Scope/${about.scope}` : ''
  const span = about.span ? `/ColSpan ${about.span}` : ''
  const summary = about.summary === undefined ? '' : `/Summary${textString(about.summary)}`
  if (scope || span || summary) return `/A<</O/Table${scope}${span}${summary}>>`
  return role === 'Figure' && box ? `/A<</O/Layout/Placement/Block/BBox[${box.map(number).join(' ')}]>>` : ''
}
