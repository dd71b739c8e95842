import type { Anatomy } from './anatomy.ts'

/** Lines side by side before a page is taken to be set in two columns. */
const enough = 12

/** Whether the text runs in two columns without drawn lines between them: then edges and paragraphs cannot be told. */
export const inTwoColumns = ({ body }: Anatomy): number | undefined =>
  body.find(({ sheet, lines }) => {
    const half = sheet.page.width / 2
    const right = lines.filter(({ x, boxed, text }) => !boxed && x > half - 30 && text.length > 12)
    const starts = right.map(({ x }) => Math.round(x / 3))
    const most = Math.max(0, ...starts.map((start) => starts.filter((other) => Math.abs(other - start) <= 1).length))
    return most >= enough
  })?.sheet.page.number
