import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PNG } from 'pngjs'

/** Readers of PDF that share no code with what wrote it: pdf.js, poppler, qpdf. */

/**
 * Are these programs here? Where one is missing the tests that need it are skipped and say so; in CI they must be here.
 */
export function installed(...programs: readonly string[]): boolean {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).error !== undefined)
  if (missing.length === 0) return true
  const message = `NOT TESTED: ${missing.join(', ')} not found (Debian: poppler-utils, qpdf)`
  if (process.env.CI) throw new Error(message)
  console.warn(message)
  return false
}

type Ran = { readonly code: number | null; readonly output: string; readonly files: ReadonlyMap<string, Buffer> }

/** Runs a program on a PDF in a folder of its own; arguments may name `in.pdf`, and files it makes are handed back. */
export function run(program: string, pdf: Uint8Array, args: readonly string[]): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-'))
  try {
    writeFileSync(join(folder, 'in.pdf'), pdf)
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, maxBuffer: 1 << 28 })
    const made = readdirSync(folder).filter((name) => name !== 'in.pdf')
    const files = new Map(made.sort().map((name) => [name, readFileSync(join(folder, name))]))
    return { code: status, output: `${stdout}${stderr}`, files }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What poppler reads, page breaks as form feeds. */
export const textOf = (pdf: Uint8Array, ...options: readonly string[]): string =>
  run('pdftotext', pdf, ['-enc', 'UTF-8', ...options, 'in.pdf', '-']).output

/** All words of a page or document, whatever the line breaks. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/**
 * What poppler hears: each stretch of the structure's text, with the element it stands in. A paragraph over two pages
 * comes in two.
 */
export function spokenIn(pdf: Uint8Array): { readonly role: string; readonly text: string }[] {
  let role = ''
  return run('pdfinfo', pdf, ['-enc', 'UTF-8', '-struct-text', 'in.pdf'])
    .output.split('\n')
    .flatMap((line) => {
      const said = line.trim()
      if (said.startsWith('"')) return [{ role, text: said.slice(1, -1).trimEnd() }]
      role = /^\w+/.exec(said)?.[0] ?? role
      return []
    })
}

/** Pages as poppler draws them. */
export const pagesDrawn = (pdf: Uint8Array, resolution: number): PNG[] =>
  [...run('pdftoppm', pdf, ['-r', String(resolution), '-png', 'in.pdf', 'page']).files.values()].map((file) =>
    PNG.sync.read(file),
  )

/** What qpdf finds wrong: nothing. */
export const faultsOf = (pdf: Uint8Array): string => {
  const { code, output } = run('qpdf', pdf, ['--check', 'in.pdf'])
  return code === 0 ? '' : output
}

/** A stretch of text as pdf.js places it: points from the lower left corner of the page. */
export type Placed = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

export type ReadPage = { readonly placed: readonly Placed[]; readonly tree: Tree | null }
export type Tree = {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly children?: readonly Tree[]
  readonly id?: string
}

export async function withPdf<T>(pdf: Uint8Array, read: (file: PDFDocumentProxy) => Promise<T>): Promise<T> {
  // pdf.js takes the bytes away with it.
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false, isEvalSupported: false })
  try {
    return await read(await task.promise)
  } finally {
    await task.destroy()
  }
}

/** Text by place, font and size, and the structure tree, of each page. */
export const pagesRead = (pdf: Uint8Array): Promise<ReadPage[]> =>
  withPdf(pdf, (file) =>
    Promise.all(
      Array.from({ length: file.numPages }, async (_, i) => {
        const page = await file.getPage(i + 1)
        await page.getOperatorList()
        const { items } = await page.getTextContent({ disableNormalization: true })
        const placed = items.flatMap((item): Placed[] => {
          if (!('str' in item) || item.str.trim() === '') return []
          const [size = 0, , , , x = 0, y = 0] = item.transform.map(Number)
          const { name } = page.commonObjs.get(item.fontName)
          return [{ text: item.str, x, y, width: item.width, size, font: String(name).replace(/^[A-Z]{6}\+/, '') }]
        })
        return { placed, tree: await page.getStructTree() }
      }),
    ),
  )

/** A straight stroke as pdf.js reads it: points from the lower left corner of the page. */
export type Stroke = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Every straight stroke of a page, in the order of drawing. */
export const strokesRead = (pdf: Uint8Array, page: number): Promise<Stroke[]> =>
  withPdf(pdf, async (file) => {
    const { fnArray, argsArray } = await (await file.getPage(page)).getOperatorList()
    return fnArray.flatMap((operator, i): Stroke[] => {
      if (operator !== OPS.constructPath) return []
      const [operators, coordinates]: [number[], number[]] = argsArray[i]
      if (operators.some((each) => each !== OPS.moveTo && each !== OPS.lineTo)) return []
      return Array.from({ length: coordinates.length / 4 }, (_, k) => {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = coordinates.slice(k * 4, k * 4 + 4)
        return { x: Math.min(x1, x2), y: y1, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }
      })
    })
  })

/** Lines of a page from top to bottom: stretches on one baseline, from left to right. */
export function linesRead({ placed }: ReadPage): Placed[][] {
  const lines = new Map<number, Placed[]>()
  for (const each of placed) {
    const key = Math.round(each.y * 10)
    lines.set(key, [...(lines.get(key) ?? []), each])
  }
  return [...lines.entries()].sort(([a], [b]) => b - a).map(([, line]) => line.sort((a, b) => a.x - b.x))
}

export const lineText = (line: readonly Placed[]): string => line.map(({ text }) => text.trimEnd()).join(' ')

/** All letters of Vietnamese beyond ASCII, both cases, in NFC: 134. */
export const vietnameseLetters: readonly string[] = [...'aăâeêioôơuưy']
  .flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  )
  .concat('đ')
  .filter((letter) => letter > '\u007f')
  .flatMap((letter) => [letter, letter.toUpperCase()])
