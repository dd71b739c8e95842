import { fold } from '@congvu/core'
import { nd30 } from '../nd30.ts'
import { isDocumentType } from './document-types.ts'
import { cut, type Line, lineOf, middle } from './lines.ts'
import { points, type ReadPage, type Stroke } from './page.ts'

/** Components 1 to 5 of the first page, as far as they are found. */
export type Header = {
  readonly nationalName: Line | undefined
  readonly motto: Line | undefined
  /** the bodies' names, top to bottom: superior first */
  readonly bodies: readonly Line[]
  readonly number: Line | undefined
  readonly date: Line | undefined
  readonly documentType: Line | undefined
  readonly subject: readonly Line[]
  /** `V/v` of an official letter */
  readonly letterSubject: readonly Line[]
  /** everything above that belongs to the header */
  readonly parts: readonly Line[]
  /** the lines of the first page down to the title, parted into left and right */
  readonly lines: readonly Line[]
  /** the other lines of the first page */
  readonly below: readonly Line[]
  readonly strokes: readonly Stroke[]
}

/** Its beginning is enough: a narrow column breaks it. */
const isNationalName = (text: string): boolean => /cong hoa xa hoi chu nghia/.test(fold(text))
const isMotto = (text: string): boolean => /doc lap tu do hanh phuc/.test(fold(text))
const isDate = (text: string): boolean => /\bngay\b.*\bthang\b.*\bnam\b/.test(fold(text))
const isNumber = (text: string): boolean => /^số\s*:/iu.test(text)
const isLetterSubject = (text: string): boolean => /^(v\/v|về việc)/i.test(text)

/** How far down the first page the header may reach. */
const reach = 0.45

export function headerOf(page: ReadPage | undefined, all: readonly Line[]): Header {
  const anchor = rightColumn(all)
  const end = headEndOf(page, all, anchor?.y ?? 0)
  const top = all.filter(({ y }) => y < end)
  const below = all.filter(({ y }) => y >= end)
  const lines = page && anchor ? top.flatMap((line) => parted(page, line, anchor.x)) : top
  const isRight = (line: Line): boolean => anchor === undefined || line.x > anchor.x - columnSlack
  const left = page
    ? joinedNumber(
        page,
        lines.filter((line) => anchor === undefined || !isRight(line)),
      )
    : []
  const right = lines.filter(isRight)
  const head = anchor === undefined ? left : [...left, ...right].toSorted((a, b) => a.y - b.y || a.x - b.x)
  const nationalName = head.find(({ text }) => isNationalName(text))
  const motto = head.find(({ text }) => isMotto(text))
  const number = left.find(({ text }) => isNumber(text)) ?? left.find(({ text }) => /^số(?!\p{L}).*\//iu.test(text))
  const date = right.find(({ text, y }) => isDate(text) && (motto === undefined || y > motto.y))
  const headEnd = Math.max(number?.y ?? 0, date?.y ?? 0, motto?.y ?? 0)
  const bodies = left.filter(
    (line) => line.y < (number?.y ?? date?.y ?? headEnd) - 1 && line !== nationalName && /\p{L}{2}/u.test(line.text),
  )
  const found = titleOf(page, [...head, ...below], headEnd)
  const letterSubject = found.documentType ? [] : letterSubjectOf(left, number)
  const parts = [nationalName, motto, ...bodies, number, date, found.documentType, ...found.subject, ...letterSubject]
  return {
    nationalName,
    motto,
    bodies,
    number,
    date,
    letterSubject,
    ...found,
    parts: parts.filter((line) => line !== undefined),
    lines: head,
    below,
    strokes: page?.across ?? [],
  }
}

/** Points below Quốc hiệu within which the header ends when no title says so. */
const depth = 110

/** Where the header ends: at the name of the document's type, or so far below Quốc hiệu. */
function headEndOf(page: ReadPage | undefined, all: readonly Line[], from: number): number {
  const title = all.find(({ text, y, shared }) => !shared && y > from && isDocumentType(text))
  const zone = (page?.height ?? 0) * reach
  return Math.min(zone, title ? title.y - 1 : from + depth)
}

/** A number left blank by hand parts `Số:` from its sign: both are one line. */
function joinedNumber(page: ReadPage, left: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of left) {
    const last = joined[joined.length - 1]
    if (last && Math.abs(last.y - line.y) < 2.5 && /^số\s*:/iu.test(last.text))
      joined[joined.length - 1] = lineOf(page, [...last.words, ...line.words], true)
    else joined.push(line)
  }
  return joined
}

/** Points that the place and date may begin left of Quốc hiệu. */
const columnSlack = 45

/** Where the right column begins: at Quốc hiệu, or at the motto. */
function rightColumn(lines: readonly Line[]): { readonly x: number; readonly y: number } | undefined {
  const columns = [
    { is: isNationalName, begins: 'cong' },
    { is: isMotto, begins: 'doc' },
  ]
  for (const { is, begins } of columns) {
    const line = lines.find(({ text }) => is(text))
    const word = line?.words.find(({ text }) => fold(text) === begins)
    if (word) return word
  }
  return undefined
}

/** Part a line at its widest gap near the right column: names of bodies may come close to Quốc hiệu. */
function parted(page: ReadPage, line: Line, anchor: number): Line[] {
  let at = 0
  let widest = 4
  line.words.forEach((word, i) => {
    const before = line.words[i - 1]
    const width = before ? word.x - before.end : 0
    const exact = Math.abs(word.x - anchor) < 0.5 && (!word.spaced || width > 6) ? 100 : 0
    if (
      before &&
      Math.abs(word.x - anchor) < columnSlack &&
      width + exact > widest &&
      !(word.spaced && width < 12 && exact === 0)
    ) {
      at = i
      widest = width + exact
    }
  })
  return at > 0 ? cut(page, line, at) : [line]
}

/** Millimetres: the left margin is wider than the right, so the text's middle stands right of the page's. */
const offMiddle = (nd30.margin.left.allowed[0] - nd30.margin.right.allowed[0]) / 2

/** Tên loại and the centred lines under it, down to their rule. */
function titleOf(page: ReadPage | undefined, lines: readonly Line[], after: number) {
  const below = lines.filter(({ y, shared }) => y > after + 1 && !shared)
  const at = below.findIndex(({ text }) => isDocumentType(text))
  const documentType = below[at]
  if (documentType === undefined || page === undefined) return { documentType: undefined, subject: [] }
  const subject: Line[] = []
  for (const line of below.slice(at + 1)) {
    const above = subject[subject.length - 1] ?? documentType
    const ruled = page.across.some(
      (rule) => rule.at > above.y && rule.at < line.y - line.size * 0.7 && isUnder(rule, above),
    )
    const centres = [middle(documentType), page.width / 2 + points(offMiddle)]
    const centred = centres.some((centre) => Math.abs(middle(line) - centre) < 12)
    if (ruled || !centred || line.y - above.y > 2.2 * line.size || /^\(/.test(line.text)) break
    subject.push(line)
  }
  return { documentType, subject }
}

const isUnder = ({ from, to }: Stroke, line: Line): boolean => from < line.end + 20 && to > line.x - 20

function letterSubjectOf(left: readonly Line[], number: Line | undefined): Line[] {
  const at = left.findIndex(({ text, y }) => isLetterSubject(text) && y > (number?.y ?? 0))
  const found: Line[] = []
  for (const line of at < 0 ? [] : left.slice(at)) {
    const above = found[found.length - 1]
    if (above && line.y - above.y > 2 * line.size) break
    found.push(line)
  }
  return found
}
