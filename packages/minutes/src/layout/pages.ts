import type { Attachment, FootCode, Meta } from '../document.ts'
import type { FaceName } from '../fonts/pack.ts'
import type { Picture } from '../photo/picture.ts'
import type { Word } from '../text/ruler.ts'

/** A document with every mark in its place. Lengths in points; y grows down from the top of the page. */
export type LaidOut = {
  readonly title: string
  readonly lang: string
  readonly id: string
  readonly meta: Meta
  readonly attachments: readonly Attachment[]
  readonly pages: readonly Page[]
  /** What the document is made of, in reading order; every item that says something names its node. */
  readonly root: Node
  /** All nodes; a node stands at its own number. */
  readonly nodes: readonly Node[]
}

export type Page = {
  readonly width: number
  readonly height: number
  /** Counted from 1 within its part. */
  readonly number: number
  readonly items: readonly Item[]
}

/** What a node is, in the words of PDF (ISO 32000-1, 14.8.4). `Title` is mapped to `P`. */
export type NodeRole =
  | 'Document'
  | 'Part'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form'
  | 'Span'
  | 'Title'

export type Node = {
  readonly number: number
  readonly role: NodeRole
  readonly parent: Node | undefined
  readonly children: Node[]
  readonly about: About
}

/** What a node carries beside its content. */
export type About = {
  readonly title?: string
  readonly alt?: string
  /** Said instead of what is drawn. */
  readonly actualText?: string
  readonly summary?: string
  readonly scope?: 'Row' | 'Column'
  readonly span?: number
}

export type Item = TextItem | BoxItem | ImageItem | StrokeItem | FieldItem | CodeItem | Group

/** Words in one ink on one line, `y` at the baseline. Without a node it is an artefact: a page number. */
export type TextItem = {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly face: FaceName
  readonly size: number
  readonly words: readonly Word[]
  /** A space is written after the last word too. */
  readonly spaceAfter: boolean
  /** Points added to every space within. */
  readonly stretch: number
  readonly node: Node | undefined
}

/** A checkbox, `y` at its foot. Its node says its state. */
export type BoxItem = {
  readonly kind: 'box'
  readonly x: number
  readonly y: number
  readonly side: number
  readonly ticked: boolean
  readonly node: Node | undefined
}

export type ImageItem = {
  readonly kind: 'image'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly picture: Picture
  readonly bytes: Uint8Array
  /** What lies under it shows where it is transparent; otherwise that is white. */
  readonly transparent?: boolean
  readonly node: Node
}

/** A QR code, `y` at its foot, `side` without any margin. An artefact: it stands on every page. */
export type CodeItem = {
  readonly kind: 'code'
  readonly x: number
  readonly y: number
  readonly side: number
  readonly code: FootCode
}

/** A line; never says anything. */
export type StrokeItem = {
  readonly kind: 'stroke'
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly width: number
  readonly dotted: boolean
}

/** Where a digital signature may show, `y` at its foot. Draws nothing. */
export type FieldItem = {
  readonly kind: 'field'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly name: string
  readonly label: string
  /** Words that signing will show there, so that the fonts hold their letters. */
  readonly shows?: Word
  readonly node: Node
}

/** Items placed together: `y` is added to theirs. A repeated head is a group that says nothing the second time. */
export type Group = {
  readonly kind: 'group'
  readonly y: number
  readonly items: readonly Item[]
  readonly artefact: boolean
}
