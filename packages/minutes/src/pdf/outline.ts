import type { Content } from './content.ts'
import type { Objects } from './objects.ts'
import { number, reference, textString } from './syntax.ts'

/** Points above a heading's baseline that a bookmark shows too. */
const headroom = 20

/**
 * Bookmarks of the headings of the first level; none for a document without any.
 *
 * @param pages objects of the pages
 */
export function addOutline(
  objects: Objects,
  contents: readonly Content[],
  pages: readonly number[],
): number | undefined {
  const headings = contents.flatMap((content, page) => content.headings.map((heading) => ({ ...heading, page })))
  if (headings.length === 0) return undefined
  const root = objects.reserve()
  const items = headings.map(() => objects.reserve())
  const item = (i: number): string => reference(items[i] ?? 0)
  headings.forEach(({ text, top, page }, i) => {
    const previous = i > 0 ? `/Prev ${item(i - 1)}` : ''
    const next = i < items.length - 1 ? `/Next ${item(i + 1)}` : ''
    const dest = `[${reference(pages[page] ?? 0)}/XYZ null ${number(top + headroom)} null]`
    objects.set(items[i] ?? 0, `<</Title${textString(text)}/Parent ${reference(root)}${previous}${next}/Dest${dest}>>`)
  })
  objects.set(root, `<</Type/Outlines/First ${item(0)}/Last ${item(items.length - 1)}/Count ${items.length}>>`)
  return root
}
