import type { FaceName } from '../fonts/pack.ts'
import type { ImageItem } from '../layout/pages.ts'
import { codeObject } from './code.ts'
import { type Content, fontNames } from './content.ts'
import { type ImageObject, imageObject, transparentObject } from './image.ts'
import type { Objects } from './objects.ts'
import { deflated, number, reference } from './syntax.ts'

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
      added.set(name, addImage(objects, item.kind === 'code' ? codeObject(item.code) : drawnAs(item)))
    }
  }
  return added
}

const drawnAs = ({ picture, bytes, transparent }: ImageItem): ImageObject =>
  transparent ? transparentObject(picture, bytes) : imageObject(picture, bytes)

function addImage(objects: Objects, { entries, bytes, mask }: ImageObject): number {
  const covers = mask ? `/SMask ${reference(addImage(objects, mask))}` : ''
  return objects.addStream(entries + covers, bytes)
}

/** Where pictures are laid over one another, in colours of the screen (ISO 32000-1, 11.4.7). */
const blending = '/Group<</S/Transparency/CS/DeviceRGB>>'

/** A page with its content; its marks are the entry `index` of the structure's parent tree. */
export function addPage(objects: Objects, content: Content, index: number, needs: PageNeeds): number {
  const stream = objects.addStream(deflated, content.stream)
  const fonts = [...needs.fonts]
    .filter(([face]) => content.faces.has(face))
    .map(([face, font]) => `/${fontNames[face]} ${reference(font)}`)
  const images = [...needs.images]
    .filter(([name]) => content.images.has(name))
    .map(([name, image]) => `/${name} ${reference(image)}`)
  const annotations = needs.widgets.length > 0 ? `/Annots[${needs.widgets.map(reference).join(' ')}]` : ''
  const xObjects = images.length > 0 ? `/XObject<<${images.join('')}>>` : ''
  const group = [...content.images.values()].some((item) => item.kind === 'image' && item.transparent) ? blending : ''
  return objects.add(
    `<</Type/Page/Parent ${reference(needs.tree)}/MediaBox[0 0 ${number(content.width)} ${number(content.height)}]/Resources<</Font<<${fonts.join('')}>>${xObjects}>>/Contents ${reference(stream)}/StructParents ${index}/Tabs/S${group}${annotations}>>`,
  )
}
