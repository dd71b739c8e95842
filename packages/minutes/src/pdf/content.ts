import type { FaceName } from '../fonts/pack.ts'
import type { BoxItem, CodeItem, FieldItem, ImageItem, Item, Node, Page, TextItem } from '../layout/pages.ts'
import type { Orientation } from '../photo/picture.ts'
import type { Ruler, Word } from '../text/ruler.ts'
import { Bytes } from './bytes.ts'
import { Strokes } from './strokes.ts'
import { deflate, hundredths, number, textString } from './syntax.ts'

/** What a page's stream draws, and what the rest of the file must know of it. */
export type Content = {
  /** Of the page, in points. */
  readonly width: number
  readonly height: number
  /** Deflated. */
  readonly stream: Uint8Array
  /** The node of each marked content, by its id on this page. */
  readonly marked: readonly Node[]
  /** The faces of its text, each with the shared set of characters that holds what is said in it. */
  readonly faces: ReadonlyMap<FaceName, number>
  /** Photos and codes by resource name. */
  readonly images: ReadonlyMap<string, ImageItem | CodeItem>
  readonly headings: readonly Heading[]
  /** Where figures stand. */
  readonly boxes: ReadonlyMap<Node, Rectangle>
  /** Fields for signatures. */
  readonly fields: readonly PlacedField[]
}

/** Left, bottom, right, top, in points from the lower left corner of the page. */
export type Rectangle = readonly [number, number, number, number]

export type PlacedField = { readonly field: FieldItem; readonly rectangle: Rectangle }

export type Heading = { readonly node: Node; readonly top: number; text: string }

/** Resource names of the faces. */
export const fontNames: Readonly<Record<FaceName, string>> = { regular: 'R', bold: 'B', italic: 'I', boldItalic: 'J' }

/** Resource names of photos, the same photo the same name in a whole document. */
export type ImageNames = (bytes: Uint8Array) => string

export function contentOf(page: Page, ruler: Ruler, imageName: ImageNames): Content {
  const { width, height, items } = page
  const writer = new ContentWriter(height, ruler, imageName)
  for (const item of items) writer.item(item, 0, false)
  return { width, height, ...writer.end() }
}

/** Where a page is written before it is deflated: the same memory for one after another. */
const out = new Bytes()

/** Thickness of a checkbox's lines and of dots, in points. */
const boxLine = 0.7

class ContentWriter {
  readonly #height: number
  readonly #ruler: Ruler
  readonly #imageName: ImageNames
  readonly #marked: Node[] = []
  readonly #faces = new Map<FaceName, number>()
  readonly #images = new Map<string, ImageItem | CodeItem>()
  readonly #headings: Heading[] = []
  readonly #boxes = new Map<Node, Rectangle>()
  readonly #fields: PlacedField[] = []
  readonly #artefacts: { item: TextItem | BoxItem | CodeItem; y: number }[] = []
  readonly #strokes: Strokes
  #node: Node | undefined
  #inText = false
  #right = 0
  #up = 0
  #face: FaceName | undefined
  #size = 0

  constructor(height: number, ruler: Ruler, imageName: ImageNames) {
    this.#height = height
    this.#strokes = new Strokes(height)
    this.#ruler = ruler
    this.#imageName = imageName
    out.clear()
  }

  /** @param down what its y counts from */
  item(item: Item, down: number, artefact: boolean): void {
    if (item.kind === 'group') {
      for (const inner of item.items) this.item(inner, down + item.y, artefact || item.artefact)
    } else if (item.kind === 'stroke') this.#strokes.add(item, down)
    else if (item.kind === 'image') this.#image(item, down)
    else if (item.kind === 'field') this.#field(item, down)
    else if (item.kind === 'code' || artefact || !item.node) this.#artefacts.push({ item, y: down })
    else if (item.kind === 'box') this.#box(item, item.node, down)
    else {
      this.#open(item.node)
      this.#heading(item, item.node, down)
      this.#text(item, down)
    }
  }

  end(): Omit<Content, 'width' | 'height'> {
    this.#close()
    if (this.#artefacts.length > 0) {
      out.text('/Artifact<</Type/Pagination>>BDC\n')
      for (const { item, y } of this.#artefacts) this.#silent(item, y)
      this.#endText()
      out.text('EMC\n')
    }
    this.#strokes.write(out)
    return {
      stream: deflate(out.written),
      marked: this.#marked,
      faces: this.#faces,
      images: this.#images,
      headings: this.#headings,
      boxes: this.#boxes,
      fields: this.#fields,
    }
  }

  #field(field: FieldItem, down: number): void {
    if (field.shows) this.#uses('regular', [field.shows])
    const foot = this.#height - down - field.y
    this.#fields.push({ field, rectangle: [field.x, foot, field.x + field.width, foot + field.height] })
  }

  #open(node: Node): void {
    if (this.#node === node) return
    this.#close()
    const { actualText } = node.about
    out.text('/')
    out.text(node.role)
    out.text('<</MCID ')
    out.integer(this.#marked.length)
    if (actualText !== undefined) out.text(`/ActualText${textString(actualText)}`)
    out.text('>>BDC\n')
    this.#marked.push(node)
    this.#node = node
  }

  #close(): void {
    this.#endText()
    if (this.#node) out.text('EMC\n')
    this.#node = undefined
  }

  #endText(): void {
    if (this.#inText) out.text('ET\n')
    this.#inText = false
  }

  #text({ x, y, face, size, words, spaceAfter, stretch }: TextItem, down: number): void {
    this.#move(x, down + y, face, size)
    this.#uses(face, words)
    const space = this.#ruler.space(face).codes
    const last = words.length - 1
    // Thousandths of the size, each rounded so that the errors do not add up.
    const unit = (stretch * 1000) / size
    const stretched = stretch !== 0 && last > 0
    out.text(stretched ? '[(' : '(')
    let shifted = 0
    for (let i = 0; i < last; i++) {
      out.text(words[i]?.codes ?? '')
      out.text(space)
      if (!stretched) continue
      const shift = Math.round(unit * (i + 1))
      out.text(')-')
      out.integer(shift - shifted)
      out.text('(')
      shifted = shift
    }
    out.text(words[last]?.codes ?? '')
    if (spaceAfter) out.text(space)
    out.text(stretched ? ')]TJ\n' : ')Tj\n')
  }

  #uses(face: FaceName, words: readonly Word[]): void {
    let set = this.#faces.get(face) ?? -1
    for (const word of words) if (word.set > set) set = word.set
    this.#faces.set(face, set)
  }

  /** Begin text where it stands, in its ink. Within a text object moves are counted from the last one. */
  #move(x: number, y: number, face: FaceName, size: number): void {
    if (!this.#inText) {
      out.text('BT\n')
      this.#inText = true
      this.#right = 0
      this.#up = 0
    }
    if (face !== this.#face || size !== this.#size) out.text(`/${fontNames[face]} ${number(size)} Tf\n`)
    this.#face = face
    this.#size = size
    const right = hundredths(x)
    const up = hundredths(this.#height - y)
    out.hundredths(right - this.#right)
    out.text(' ')
    out.hundredths(up - this.#up)
    out.text(' Td\n')
    this.#right = right
    this.#up = up
  }

  #heading({ words, y }: TextItem, node: Node, down: number): void {
    if (node.role !== 'H1') return
    const text = words.map((word) => word.text).join(' ')
    const last = this.#headings[this.#headings.length - 1]
    if (last?.node === node) last.text += ` ${text}`
    else this.#headings.push({ node, top: this.#height - down - y, text })
  }

  /** What is repeated on a page and said once. */
  #silent(item: TextItem | BoxItem | CodeItem, down: number): void {
    if (item.kind === 'text') this.#text(item, down)
    else if (item.kind === 'code') this.#code(item, down)
    else {
      this.#endText()
      out.text(this.#boxPath(item, down))
    }
  }

  #box(item: BoxItem, node: Node, down: number): void {
    this.#open(node)
    // Readers that put the actual text for what is drawn do so for text only: a space stands in for the drawing.
    const space = this.#ruler.space('regular')
    this.#move(item.x, down + item.y, 'regular', item.side)
    this.#uses('regular', [space])
    out.text(`(${space.codes})Tj\n`)
    this.#endText()
    out.text(this.#boxPath(item, down))
  }

  #boxPath({ x, y, side, ticked }: BoxItem, down: number): string {
    const foot = this.#height - down - y
    const inner = number(side - boxLine)
    const square = `${number(x + boxLine / 2)} ${number(foot + boxLine / 2)} ${inner} ${inner} re S\n`
    const at = (right: number, up: number): string => `${number(x + side * right)} ${number(foot + side * up)}`
    const tick = ticked ? `${at(0.22, 0.5)} m ${at(0.42, 0.26)} l ${at(0.8, 0.8)} l S\n` : ''
    return `q ${number(boxLine)} w\n${square}${tick}Q\n`
  }

  #code(item: CodeItem, down: number): void {
    const { x, y, side, code } = item
    this.#endText()
    const name = this.#imageName(code.modules)
    this.#images.set(name, item)
    const foot = this.#height - down - y
    out.text(`q ${number(side)} 0 0 ${number(side)} ${number(x)} ${number(foot)} cm /${name} Do Q\n`)
  }

  #image(item: ImageItem, down: number): void {
    const { x, y, width, height, picture, bytes, node } = item
    const foot = this.#height - down - y
    const name = this.#imageName(bytes)
    this.#images.set(name, item)
    this.#open(node)
    this.#boxes.set(node, [x, foot, x + width, foot + height])
    const matrix = turned(picture.orientation, x, foot, width, height).map(number).join(' ')
    out.text(`q ${matrix} cm /${name} Do Q\n`)
  }
}

/** The matrix that puts the unit square of a stored image upright into its place (EXIF 2.32, tag 0112h). */
function turned(orientation: Orientation, x: number, y: number, width: number, height: number): readonly number[] {
  const [right, top] = [x + width, y + height]
  const matrices: Readonly<Record<Orientation, readonly number[]>> = {
    1: [width, 0, 0, height, x, y],
    2: [-width, 0, 0, height, right, y],
    3: [-width, 0, 0, -height, right, top],
    4: [width, 0, 0, -height, x, top],
    5: [0, -height, -width, 0, right, top],
    6: [0, -height, width, 0, x, top],
    7: [0, height, width, 0, x, y],
    8: [0, height, -width, 0, right, y],
  }
  return matrices[orientation]
}
