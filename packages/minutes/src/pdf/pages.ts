import { zlibSync } from 'fflate'
import type { FaceName } from '../fonts/pack.ts'
import { codeObject } from './code.ts'
import { type Content, fontNames } from './content.ts'
import { imageObject } from './image.ts'
import type { Objects } from './objects.ts'
import { bytesOf, deflated, number, reference } from './syntax.ts'

/** Objects that pages refer to. */
type PageNeeds = {
  /** Of the tree of pages. */
  readonly tree: number
  readonly fonts: ReadonlyMap<FaceName, number>
  /** By resource name. */
  readonly images: ReadonlyMap<string, number>
  /** Of the page's fields. */
  readonly widgets: readonly number[]
}

/** Each photo or code once, however often it is shown: its object by its resource name. */
export function addImages(objects: Objects, contents: readonly Content[]): ReadonlyMap<string, number> {
  const added = new Map<string, number>()
  for (const { images } of contents) {
    for (const [name, item] of images) {
      if (added.has(name)) continue
      const image = item.kind === 'code' ? codeObject(item.code) : imageObject(item.picture, item.bytes)
      added.set(name, objects.addStream(image.entries, image.bytes))
    }
  }
  return added
}

/** A page with its content; its marks are the entry `index` of the structure's parent tree. */
export function addPage(objects: Objects, content: Content, index: number, needs: PageNeeds): number {
  const stream = objects.addStream(deflated, zlibSync(bytesOf(content.stream), { level: 6 }))
  const fonts = [...needs.fonts]
    .filter(([face]) => content.faces.has(face))
    .map(([face, font]) => `/${fontNames[face]} ${reference(font)}`)
  const images = [...needs.images]
    .filter(([name]) => content.images.has(name))
    .map(([name, image]) => `/${name} ${reference(image)}`)
  const annotations = needs.widgets.length > 0 ? `/Annots[${needs.widgets.map(reference).join(' ')}]` : ''
  const xObjects = images.length > 0 ? `/XObject<<${images.join('')}>>` : ''
  return objects.add(
    `<</Type/Page/Parent ${reference(needs.tree)}/MediaBox[0 0 ${number(content.width)} ${number(content.height)}]/Resources<</Font<<${fonts.join('')}>>${xObjects}>>/Contents ${reference(stream)}/StructParents ${index}/Tabs/S${annotations}>>`,
  )
}
