import type { PDFRawStream } from 'pdf-lib'
import { unfolded } from './opened.ts'

/** An operator of a content stream (ISO 32000-1, 7.8.2) with what stands before it. */
export type Operator = { readonly name: string; readonly operands: readonly string[] }

const known = new WeakMap<PDFRawStream, readonly Operator[]>()

/** The operators of a stream; strings keep their brackets. */
export function operatorsOf(stream: PDFRawStream): readonly Operator[] {
  const operators = known.get(stream) ?? read(Buffer.from(unfolded(stream)).toString('latin1'))
  known.set(stream, operators)
  return operators
}

const token = /\((?:[^()\\]|\\[\s\S])*\)|<<|>>|<[^<>]*>|\[|\]|\/[^\s()<>[\]/%]*|[^\s()<>[\]/%]+/g

function read(content: string): readonly Operator[] {
  const operators: Operator[] = []
  let operands: string[] = []
  for (const [part] of content.matchAll(token)) {
    if (/^[A-Za-z'"]/.test(part) && part !== 'true' && part !== 'false' && part !== 'null') {
      operators.push({ name: part, operands })
      operands = []
    } else operands.push(part)
  }
  return operators
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The codes of two bytes in what a text operator shows. */
export function codesOf(operands: readonly string[]): readonly number[] {
  return operands.flatMap((operand) => {
    if (operand[0] !== '(') return []
    const said = operand
      .slice(1, -1)
      .replace(/\\(\d{1,3}|[\s\S])/g, (_, code: string) =>
        /\d/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
      )
    return Array.from({ length: said.length / 2 }, (_, i) => said.charCodeAt(i * 2) * 256 + said.charCodeAt(i * 2 + 1))
  })
}

/** Operators that show text. */
export const showsText = (name: string): boolean => name === 'Tj' || name === 'TJ' || name === "'" || name === '"'
/** Operators that leave ink. */
export const leavesInk = (name: string): boolean =>
  showsText(name) || /^(?:S|s|f|F|f\*|B|B\*|b|b\*|sh|Do|BI)$/.test(name)
