/// <reference path="./pdfjs-worker.d.ts" />
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { refuse } from '../../refusals.ts'
import type { ReadFile, ReadPage } from '../page.ts'
import { Canvas } from './interpret.ts'
import { matrixOf } from './matrix.ts'
import type { Operators } from './operators.ts'

/** What is read of one file at most: beyond this a report helps nobody and a machine could be held up. */
export const readingLimits = { megabytes: 100, pages: 300, words: 400_000 } as const

/**
 * Words, lines and pages of a file as pdf.js reads them; pictures are left undecoded. Annotations (the looks of
 * signatures, comments) are no part of the pages.
 *
 * @throws {Refusal} `not-a-pdf`, `pdf-damaged`, `pdf-locked`, `pdf-too-large`
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  const megabytes = Math.ceil(bytes.length / 1024 / 1024)
  if (megabytes > readingLimits.megabytes) throw refuse('pdf-too-large', { megabytes, most: readingLimits.megabytes })
  if (!beginsAsPdf(bytes)) throw refuse('not-a-pdf', {})
  const pdfjs = await reader()
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes), // pdf.js takes the bytes away with it
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    maxImageSize: 0,
    enableXfa: false,
  })
  try {
    const file = await task.promise
    const pages: ReadPage[] = []
    let words = 0
    for (let number = 1; number <= Math.min(file.numPages, readingLimits.pages); number++) {
      const page = await readPage(await file.getPage(number), number, pdfjs)
      words += page.words.length
      if (words > readingLimits.words) break
      pages.push(page)
    }
    if (pages.length === 0) throw refuse('pdf-damaged', {})
    return { count: file.numPages, pages }
  } catch (error) {
    throw asRefusal(error)
  } finally {
    await task.destroy().catch(() => undefined)
  }
}

/** pdf.js and its worker, loaded when first asked for; the worker's part runs here, in this very thread. */
async function reader() {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** `%PDF-` within the first kilobyte, as readers allow (ISO 32000-1, Annex H.3.4.1). */
function beginsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

type PdfJs = { readonly OPS: Operators; readonly AnnotationMode: { readonly DISABLE: number } }

async function readPage(page: PDFPageProxy, number: number, { OPS, AnnotationMode }: PdfJs): Promise<ReadPage> {
  const view = page.getViewport({ scale: 1 })
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const fontNamed = (id: string): unknown => (page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined)
  const canvas = new Canvas(OPS, matrixOf(view.transform), fontNamed)
  fnArray.forEach((operator, i) => {
    canvas.play(operator, argsArray[i])
  })
  page.cleanup()
  return canvas.page(number, view.width, view.height)
}

/** Whatever pdf.js stumbles over is the file's fault: its bytes are all it was given. */
function asRefusal(error: unknown): Error {
  const name = error instanceof Error ? error.name : ''
  if (name === 'Refusal' && error instanceof Error) return error
  if (name === 'PasswordException') return refuse('pdf-locked', {})
  return refuse('pdf-damaged', {})
}
