import type { Paragraph, Photo, Rule, Spacer } from '../document.ts'
import { inspectPhoto } from '../photo/inspect.ts'
import { refuse } from '../refusals.ts'
import { pointsPerMillimetre } from '../text/tokens.ts'
import { fieldItems } from './fields.ts'
import type { Frame } from './frame.ts'
import type { FieldItem, ImageItem, Node } from './pages.ts'
import { layParagraph, type Reach } from './paragraph.ts'
import { pictureItems, roomFor, sizedPictures } from './signing-pictures.ts'
import { heightOf, type Slab } from './slab.ts'

/** Blocks that stand one under another anywhere: on the page, in a column, in a cell. */
export type FlowBlock = Paragraph | Rule | Photo | Spacer

/** Clears the dot under `Ự` and stays clear of the next line. Points. */
const defaultDrop = 6
const ruleWidth = 0.75
/** Millimetres. */
const defaultPhotoHeight = 100
/** A photo is not shown coarser than this many pixels to the inch. */
const leastPixelsPerInch = 96

/** Lays blocks one under another, and remembers what the next one needs to know. */
export class Flow {
  readonly slabs: Slab[] = []
  readonly #frame: Frame
  #pending = 0
  #grow = false
  /** What is drawn over the room that is kept. */
  #over: readonly (FieldItem | ImageItem)[] = []
  #reach: Reach | undefined
  #list: Node | undefined

  constructor(frame: Frame) {
    this.#frame = frame
  }

  /** Space asked for after the last block, as a slab of its own. */
  get tail(): readonly Slab[] {
    return this.#pending > 0 ? [{ above: this.#pending, height: 0, items: [], breakAfter: true, grow: this.#grow }] : []
  }

  add(block: FlowBlock): void {
    if (block.kind !== 'paragraph' || block.role !== 'LI') this.#list = undefined
    if (block.kind === 'paragraph') this.#paragraph(block)
    else if (block.kind === 'rule') this.#rule(block)
    else if (block.kind === 'photo') this.#photo(block)
    else {
      const pictures = sizedPictures(block.pictures ?? [])
      const height = roomFor(pictures, block.height)
      this.#pending += height
      this.#grow ||= block.grow ?? false
      this.#over = [
        ...pictureItems(pictures, block.height, height, this.#frame),
        ...fieldItems(block.fields ?? [], height, this.#frame),
      ]
    }
  }

  /** Slabs made elsewhere: rows, columns. */
  append(slabs: readonly Slab[], after = 0): void {
    const first = slabs[0]
    if (!first) return
    const spaced = this.#pending > 0 || this.#grow
    for (const slab of slabs) this.slabs.push(spaced && slab === first ? this.#spaced(slab) : slab)
    this.#over = []
    this.#pending = after
    this.#grow = false
    this.#reach = undefined
    this.#list = undefined
  }

  #spaced(slab: Slab): Slab {
    return { ...slab, items: [...this.#over, ...slab.items], above: slab.above + this.#pending, grow: this.#grow }
  }

  #paragraph(block: Paragraph): void {
    const { structure, node } = this.#frame
    if (block.role === 'LI') this.#list ??= structure.add('L', node)
    const { slabs, reach } = layParagraph(block, this.#frame, block.role === 'LI' ? this.#list : undefined)
    const list = this.#list
    this.append(slabs, block.after)
    this.#list = list
    this.#reach = reach
  }

  #rule({ share, drop = defaultDrop, after = 0 }: Rule): void {
    const last = this.slabs[this.slabs.length - 1]
    const { x, width, depth } = this.#reach ?? { x: this.#frame.x, width: this.#frame.width, depth: 0 }
    const length = width * share
    const from = x + (width - length) / 2
    const y = drop - depth
    const stroke = { kind: 'stroke', from: [from, y], to: [from + length, y], width: ruleWidth, dotted: false } as const
    this.slabs.push({ above: 0, height: Math.max(0, y), items: [stroke], breakAfter: last?.breakAfter ?? true })
    if (last) last.breakAfter = false
    this.#pending += after
  }

  #photo(block: Photo): void {
    const frame = this.#frame
    const picture = inspectPhoto(block.bytes)
    if ('code' in picture) throw refuse(picture.code, picture.facts)
    const node = frame.structure.add('Figure', frame.node, { alt: block.alt })
    const caption = block.caption === undefined ? [] : this.#caption(block.caption)
    const turned = picture.orientation >= 5
    const pixels = turned ? [picture.height, picture.width] : [picture.width, picture.height]
    const most = {
      width: Math.min(frame.width, (block.box?.width ?? Number.POSITIVE_INFINITY) * pointsPerMillimetre),
      height: Math.min(
        frame.pageHeight - heightOf(caption, true),
        (block.box?.height ?? defaultPhotoHeight) * pointsPerMillimetre,
      ),
    }
    const scale = Math.min(most.width / (pixels[0] ?? 1), most.height / (pixels[1] ?? 1), 72 / leastPixelsPerInch)
    const width = (pixels[0] ?? 1) * scale
    const height = (pixels[1] ?? 1) * scale
    const x = frame.x + (frame.width - width) / 2
    const image = { kind: 'image', x, y: height, width, height, picture, bytes: block.bytes, node } as const
    const above = block.before ?? frame.before
    this.append([{ above, height, items: [image], breakAfter: caption.length === 0 }, ...caption])
  }

  #caption(text: NonNullable<Photo['caption']>): Slab[] {
    const block = { kind: 'paragraph', role: 'Caption', text, align: 'center', before: 3, keepLines: true } as const
    return layParagraph(block, this.#frame).slabs
  }
}
