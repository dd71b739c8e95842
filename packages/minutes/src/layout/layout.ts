import type { DocumentModel, Part } from '../document.ts'
import type { FaceName } from '../fonts/pack.ts'
import { nd30 } from '../nd30.ts'
import { drawable } from '../text/clean.ts'
import type { Ruler, Word } from '../text/ruler.ts'
import { pointsPerMillimetre } from '../text/tokens.ts'
import { layColumns } from './columns.ts'
import { cornerItem } from './corner.ts'
import { Flow } from './flow.ts'
import { withFootCode } from './foot-code.ts'
import type { Frame } from './frame.ts'
import type { Item, LaidOut, Page, TextItem } from './pages.ts'
import { paginate } from './paginate.ts'
import type { Slab } from './slab.ts'
import { Structure } from './structure.ts'
import { layTable } from './table.ts'

/**
 * Give every block its place on pages.
 *
 * @param ruler measures words; the only thing known about fonts
 * @throws {Refusal} `missing-glyph`, `photo-kind`, `photo-corrupt`, `photo-too-large`
 */
export function layOut(model: DocumentModel, ruler: Ruler): LaidOut {
  const structure = new Structure()
  const laid = model.parts.flatMap((part) => layPart(part, ruler, structure))
  const { footCode } = model
  const pages = footCode ? laid.map((page) => withFootCode(page, footCode, ruler)) : laid
  const { title, lang, id, meta, attachments = [] } = model
  return { title, lang, id, meta, attachments, pages, root: structure.root, nodes: structure.nodes }
}

type Sheet = { readonly width: number; readonly height: number; readonly left: number; readonly top: number }
type Paper = Sheet & { readonly textWidth: number; readonly textHeight: number }

const points = (millimetres: number): number => millimetres * pointsPerMillimetre

function paperOf({ orientation }: Part): Paper {
  const { page, margin } = nd30
  const upright = orientation !== 'landscape'
  const width = points(upright ? page.width : page.height)
  const height = points(upright ? page.height : page.width)
  const left = points(margin.left.value)
  const top = points(margin.top.value)
  const textWidth = width - left - points(margin.right.value)
  const textHeight = height - top - points(margin.bottom.value)
  return { width, height, left, top, textWidth, textHeight }
}

/**
 * The number of pages is known once they are laid out. As digits are of one width it can be filled in afterwards;
 * where it is wider than expected, everything is laid out again until it holds.
 */
function layPart(part: Part, ruler: Ruler, structure: Structure): Page[] {
  const paper = paperOf(part)
  const mark = structure.mark()
  let expected = 1
  for (let tries = 0; ; tries++) {
    const count = new PageCount(ruler, expected)
    const pages = paginate(slabsOf(part, paper, ruler, structure, count), paper.textHeight)
    if (count.settle(pages.length) || tries === mostTries) {
      const corner = part.corner ? [cornerItem(part.corner, paper, ruler, structure)] : []
      return pages.map((items, i) => finished([...(i === 0 ? corner : []), ...items], i, part, paper, ruler))
    }
    expected = pages.length
    structure.rewind(mark)
  }
}

/** A longer number could push a page over its edge and be taken back by the next try; then the last count stays. */
const mostTries = 4

/** Words that say the number of pages: handed out before it is known, filled in when it is. */
class PageCount {
  readonly #ruler: Ruler
  readonly #expected: string
  readonly #words: { -readonly [Key in keyof Word]: Word[Key] }[] = []
  readonly #faces: FaceName[] = []

  constructor(ruler: Ruler, expected: number) {
    this.#ruler = ruler
    this.#expected = twoDigits(expected)
  }

  word(face: FaceName): Word {
    const word = { ...this.#ruler.word(this.#expected, face) }
    this.#words.push(word)
    this.#faces.push(face)
    return word
  }

  /** Whether the number has the room that was kept for it. */
  settle(count: number): boolean {
    const said = this.#faces.map((face) => this.#ruler.word(twoDigits(count), face))
    const fits = this.#words.every(({ width }, i) => width === said[i]?.width)
    this.#words.forEach((word, i) => {
      Object.assign(word, said[i])
    })
    return fits
  }
}

const twoDigits = (count: number): string => String(count).padStart(2, '0')

function slabsOf(part: Part, paper: Paper, ruler: Ruler, structure: Structure, count: PageCount): Slab[] {
  const frame: Frame = {
    x: paper.left,
    width: paper.textWidth,
    pageHeight: paper.textHeight,
    node: structure.add('Part', structure.root, { title: part.title }),
    ruler,
    structure,
    pages: (face) => count.word(face),
    style: nd30.style.body,
    align: 'justify',
    firstIndent: points(nd30.text.firstIndent.value),
    before: nd30.text.before.value,
  }
  const flow = new Flow(frame)
  const breaks = new Set<number>()
  for (const block of part.blocks) {
    if (block.kind === 'page-break') breaks.add(flow.slabs.length)
    else if (block.kind === 'table') flow.append(layTable(block, frame), block.after)
    else if (block.kind === 'columns') flow.append([layColumns(block, frame)], block.after)
    else flow.add(block)
  }
  return flow.slabs.map((slab, i) => (breaks.has(i) ? { ...slab, newPage: true } : slab))
}

function finished(items: readonly Item[], i: number, part: Part, paper: Paper, ruler: Ruler): Page {
  const number = i + 1
  const marks: Item[] = []
  if (number > 1 || part.firstPageNumber === 'shown') {
    const { size, fromTop } = nd30.pageNumber
    marks.push(
      centred(String(number), size, points(fromTop) + (size * ruler.heights('regular').ascent) / 1000, paper, ruler),
    )
  }
  if (part.footer) {
    marks.push(centred(part.footer, footerSize, paper.height - points(footerFromBottom), paper, ruler))
  }
  const text: Item = { kind: 'group', y: paper.top, items, artefact: false }
  return { width: paper.width, height: paper.height, number, items: [text, ...marks] }
}

/** The strip is none of the decree's components: small, and outside the frame of the text. Points; millimetres. */
const footerSize = 8
const footerFromBottom = 10

function centred(text: string, size: number, y: number, paper: Paper, ruler: Ruler): TextItem {
  const word = ruler.word(drawable(text), 'regular')
  const x = paper.left + (paper.textWidth - (word.width * size) / 1000) / 2
  return { kind: 'text', x, y, face: 'regular', size, words: [word], spaceAfter: false, stretch: 0, node: undefined }
}
