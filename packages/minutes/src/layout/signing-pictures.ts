import type { SigningPicture } from '../document.ts'
import { inspectPhoto } from '../photo/inspect.ts'
import type { Picture } from '../photo/picture.ts'
import { refuse } from '../refusals.ts'
import { pointsPerMillimetre } from '../text/tokens.ts'
import type { Frame } from './frame.ts'
import type { ImageItem } from './pages.ts'

/** A picture with its size in points, where it has one of its own. */
type Sized = { readonly of: SigningPicture; readonly picture: Picture; readonly real?: Size }
type Size = { readonly width: number; readonly height: number }

/** @throws {Refusal} `photo-kind`, `photo-corrupt`, `photo-too-large` */
export const sizedPictures = (pictures: readonly SigningPicture[]): readonly Sized[] =>
  pictures.map((of) => {
    const picture = inspectPhoto(of.bytes)
    if ('code' in picture) throw refuse(picture.code, picture.facts)
    return of.width === undefined
      ? { of, picture }
      : { of, picture, real: across(of.width * pointsPerMillimetre, picture) }
  })

const across = (width: number, picture: Picture): Size => ({ width, height: (width * picture.height) / picture.width })

/** Room so high that no text is covered: a seal is higher than a signature. */
export const roomFor = (pictures: readonly Sized[], least: number): number =>
  Math.max(least, ...pictures.map(({ real }) => real?.height ?? 0))

/**
 * Pictures over what stands next, as the fields are: the signature in the middle between post and name, the seal in its
 * real size over about a third of it, on its left (NĐ 30/2020 Phụ lục I, Phần I, Mục II khoản 7 điểm d, khoản 8 điểm a).
 *
 * @param most height of a signature, in points
 * @param room points between what stands above and the name
 */
export function pictureItems(pictures: readonly Sized[], most: number, room: number, frame: Frame): ImageItem[] {
  let signed = { x: frame.x, width: frame.width }
  return pictures.map(({ of: { bytes, alt, of }, picture, real }) => {
    const fitting = Math.min(frame.width, (most * picture.width) / picture.height)
    const { width, height } = real ?? across(fitting, picture)
    const x = of === 'seal' ? signed.x + signed.width / 3 - width : frame.x + (frame.width - width) / 2
    if (of === 'signature') signed = { x, width }
    const node = frame.structure.add('Figure', frame.node, { alt })
    return { kind: 'image', x, y: (height - room) / 2, width, height, picture, bytes, transparent: true, node }
  })
}
