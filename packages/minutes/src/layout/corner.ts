import type { SignatureField } from '../document.ts'
import { nd30 } from '../nd30.ts'
import { drawable } from '../text/clean.ts'
import type { Ruler } from '../text/ruler.ts'
import { pointsPerMillimetre } from '../text/tokens.ts'
import type { FieldItem } from './pages.ts'
import type { Structure } from './structure.ts'

type Paper = { readonly left: number; readonly top: number; readonly textWidth: number }

/** A field in the top margin at its right end, counted from the top of the frame of the text. */
export function cornerItem(
  { name, label, shows }: SignatureField,
  paper: Paper,
  ruler: Ruler,
  structure: Structure,
): FieldItem {
  const { width, height, fromTop } = nd30.separateFile.place
  const points = (millimetres: number): number => millimetres * pointsPerMillimetre
  return {
    kind: 'field',
    x: paper.left + paper.textWidth - points(width),
    y: points(fromTop + height) - paper.top,
    width: points(width),
    height: points(height),
    name,
    label,
    ...(shows === undefined ? {} : { shows: ruler.word(drawable(shows), 'regular') }),
    node: structure.add('Form', structure.root, { alt: label }),
  }
}
