/** Attributes of an element of SVG. */
export type Shape = Readonly<Record<string, string | number>>

const escaped = (text: string): string =>
  text
    .normalize('NFC')
    // XML 1.0 has no place for these, however they are written.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** An element: children as they are, a text escaped. */
export function element(name: string, attributes: Shape, inside?: string | readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  if (inside === undefined) return `<${name}${written}/>`
  return `<${name}${written}>${typeof inside === 'string' ? escaped(inside) : inside.join('')}</${name}>`
}

/** Lines that run behind a text do not cross its letters. */
const halo: Shape = { stroke: '#ffffff', 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }

/** One line of text. */
export const textLine = (
  text: string,
  x: number,
  y: number,
  { size, weight, fill }: { readonly size: number; readonly weight?: number; readonly fill: string },
): string =>
  element(
    'text',
    { x, y, 'font-size': size, ...(weight === undefined ? {} : { 'font-weight': weight }), fill, ...halo },
    text,
  )

/** A generous guess: which typeface a reader has is not known here. */
const ofSize = 0.58

/** Lines that fit into a width, broken at spaces. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(10, Math.floor(width / (size * ofSize)))
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
