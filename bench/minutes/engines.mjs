// Every engine by name, loaded when asked for. Each gets the same blocks (plain.mjs) and gives the bytes of a PDF.
import { readFileSync } from 'node:fs'
import { fontFolders, fontPaths, subsetFonts } from './fonts.mjs'

const bytes = () => Object.fromEntries(Object.entries(fontPaths).map(([face, path]) => [face, readFileSync(path)]))

export const rivals = {
  pdfmake: async () => (await import('./pdfmake.mjs')).withPdfmake(fontPaths),
  'pdfmake, font subsetted before': async () => (await import('./pdfmake.mjs')).withPdfmake(await subsetFonts()),
  pdfkit: async () => (await import('./pdfkit.mjs')).withPdfkit(fontPaths),
  'pdfkit, font subsetted before': async () => (await import('./pdfkit.mjs')).withPdfkit(await subsetFonts()),
  '@react-pdf/renderer': async () => (await import('./react-pdf.mjs')).withReactPdf(fontPaths),
  jsPDF: async () => (await import('./jspdf.mjs')).withJsPdf(fontPaths),
  typst: async () => (await import('./typst.mjs')).withTypst(fontFolders),
  'pdf-lib, whole font': async () => (await import('./pdf-lib.mjs')).withPdfLib(bytes(), { subset: false }),
  'pdf-lib, subset (letters broken)': async () => (await import('./pdf-lib.mjs')).withPdfLib(bytes(), { subset: true }),
}
