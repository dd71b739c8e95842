import { fold } from '@congvu/core'
import { nd30 } from '../nd30.ts'
import type { Sheet } from './frame.ts'
import { type Line, middle } from './lines.ts'
import { millimetres } from './page.ts'

export type Signer = {
  /** powers and post: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH` */
  readonly power: readonly Line[]
  readonly name: Line | undefined
}

/** Components 7 and 9b, as far as they are found. */
export type Ending = {
  readonly label: Line | undefined
  readonly recipients: readonly Line[]
  readonly signers: readonly Signer[]
  readonly parts: readonly Line[]
}

/** Signatures and recipients among the lines of the main text that are no header. */
export function endingOf(lines: readonly Line[], sheets: readonly Sheet[]): Ending {
  const at = lines.findLastIndex(({ text }) => /^noi nhan$/.test(fold(text)))
  const label = lines[at]
  const recipients = label ? listUnder(lines.slice(at + 1), label) : []
  const own = new Set([label, ...recipients])
  const last = lastOfText(
    lines.filter((line) => !own.has(line)),
    sheets,
  )
  const block =
    last < 0
      ? []
      : lines
          .filter((line) => !own.has(line))
          .slice(last + 1)
          .filter(({ boxed }) => !boxed)
  const signers = signersIn(block)
  const signing = signers.flatMap(({ power, name }) => [...power, ...(name ? [name] : [])])
  const isBlock = signers.length > 0
  const parts = [...(label ? [label] : []), ...recipients, ...(isBlock ? block : signing)]
  return { label, recipients, signers, parts }
}

function listUnder(after: readonly Line[], label: Line): Line[] {
  const found: Line[] = []
  for (const line of after) {
    if (line.page !== label.page || line.x > label.end + 40) continue
    const above = found[found.length - 1] ?? label
    if (line.y - above.y > 2.5 * line.size || Math.abs(line.x - label.x) > 15) break
    found.push(line)
  }
  return found
}

/**
 * The last line of the running text: the last one that ends `./.` (the sign that closes a document), or a later one that
 * stands alone on its line, begins at the left edge or an indent from it and is long.
 */
function lastOfText(lines: readonly Line[], sheets: readonly Sheet[]): number {
  const closing = lines.findLastIndex(({ text }) => /\.\s?\/\s?\.?$/.test(text))
  const left = new Map(sheets.map((sheet) => [sheet.page.number, sheet.left]))
  const running = lines.findLastIndex(({ x, page, shared, boxed, text }) => {
    const indent = millimetres(x - (left.get(page) ?? 0))
    return !shared && !boxed && text.length > 30 && starts.some((start) => Math.abs(start - indent) < 1)
  })
  let last = Math.max(closing, running)
  while (last >= 0 && goesOn(lines[last], lines[last + 1], left)) last += 1
  return last
}

/** The short last line of a paragraph. */
const goesOn = (above: Line | undefined, line: Line | undefined, left: ReadonlyMap<number, number>): boolean =>
  above !== undefined &&
  line !== undefined &&
  !line.shared &&
  Math.abs(line.x - (left.get(line.page) ?? 0)) < 1 &&
  (line.page === above.page ? line.y - above.y < 1.75 * line.size : /\p{Ll}/u.test(line.text[0] ?? ''))

/** Millimetres from the left edge at which running text begins. */
const starts = [0, ...nd30.text.firstIndent.oneOf]

/** Lines of a block that stand close under each other: powers with their hint, or a post with its name. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines.toSorted((a, b) => a.page - b.page || a.y - b.y)) {
    const group = groups.find((each) => {
      const above = each[each.length - 1]
      return above !== undefined && isUnder(line, above) && line.y - above.y < close * Math.max(line.size, above.size)
    })
    if (group) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** In sizes: lines further apart have room to sign between them. */
const close = 1.75

const isUnder = (line: Line, above: Line): boolean =>
  line.page === above.page && line.y > above.y && (Math.abs(middle(line) - middle(above)) < 25 || line.x === above.x)

/** Powers above, the next group under them their name. */
function signersIn(block: readonly Line[]): Signer[] {
  const groups = groupsOf(block)
  const taken = new Set<Line[]>()
  return groups.flatMap((group) => {
    if (taken.has(group)) return []
    const last = group[group.length - 1]
    const under = groups.find((each) => {
      const [first] = each
      return !taken.has(each) && each !== group && first !== undefined && last !== undefined && isUnder(first, last)
    })
    if (under) taken.add(under)
    // A hint such as (Ký, ghi rõ họ tên) is no component.
    const power = group.filter(({ text }) => !/^\(|\)$/.test(text))
    return power.length === 0 ? [] : [{ power, name: under?.[under.length - 1] }]
  })
}
