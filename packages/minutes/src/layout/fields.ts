import type { SignatureField } from '../document.ts'
import { pointsPerMillimetre } from '../text/tokens.ts'
import type { Frame } from './frame.ts'
import type { FieldItem } from './pages.ts'

/** Side of the square in which the picture of a seal finds room. Points. */
const sealRoom = 45 * pointsPerMillimetre

/**
 * Fields over what stands next: their feet are at its top, so that they stay with the name under them however the room
 * above grows.
 */
export const fieldItems = (fields: readonly SignatureField[], room: number, frame: Frame): FieldItem[] =>
  fields.map(({ name, label, of }) => ({
    kind: 'field',
    ...(of === 'person' ? personBox(room, frame) : sealBox(room, frame)),
    name,
    label,
    node: frame.structure.add('Form', frame.node, { alt: label }),
  }))

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const personBox = (room: number, { x, width }: Frame): Box => ({ x, y: 0, width, height: room })

/** Ends in the middle of the column: a seal that covers a third of a signature ends left of its middle. */
const sealBox = (room: number, { x, width }: Frame): Box => ({
  x: x + width / 2 - sealRoom,
  y: (sealRoom - room) / 2,
  width: sealRoom,
  height: sealRoom,
})
