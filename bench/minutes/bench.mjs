// The minutes of 1, 3 and 30 pages, from a record in memory to the bytes of a PDF. Every document is another one: its
// decision bears a number of its own. The others are given the text, type, widths and tables of our own document.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import subsetFont from 'subset-font'
import { khanhHoa, readInspection } from '../../packages/core/dist/index.js'
import { minutesOf, renderDocument } from '../../packages/minutes/dist/index.js'
import { table, timed } from '../rounds.mjs'
import { withPdfLib } from './pdf-lib.mjs'
import { withPdfkit } from './pdfkit.mjs'
import { withPdfmake } from './pdfmake.mjs'
import { plain } from './plain.mjs'
import { withTypst } from './typst.mjs'

const example = (name) => JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8'))

/** Records whose minutes have so many pages; for one page sections II to V are left out. */
function records() {
  const forty = { ...example('06-bon-muoi-phat-hien'), annexes: [] }
  const findings = Array.from({ length: 130 }, (_, i) => forty.findings[i % forty.findings.length])
  return { 1: example('11-toi-thieu'), 3: example('15-truong-sa-truc-tuyen'), 30: { ...forty, findings } }
}

function inspectionOf(record, seed) {
  const reading = readInspection({ ...record, decision: { ...record.decision, number: `${seed}/QĐ-SNV` } })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.inspection
}

const noPhotos = () => undefined

function modelOf(record, seed, pages) {
  const model = minutesOf(inspectionOf(record, seed), noPhotos, khanhHoa)
  if (pages !== '1') return model
  const [main] = model.parts
  const starting = (text) => main.blocks.findIndex((block) => JSON.stringify(block.text)?.includes(text))
  const [from, to] = [starting('II. NỘI DUNG'), starting('Biên bản lập xong')]
  return { ...model, parts: [{ ...main, blocks: [...main.blocks.slice(0, from), ...main.blocks.slice(to)] }] }
}

const require = createRequire(import.meta.url)
const faces = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
}
const mapped = async (each) =>
  Object.fromEntries(await Promise.all(Object.entries(faces).map(async ([name, file]) => [name, await each(file)])))
const ranges = [
  [0x20, 0x24f],
  [0x300, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2044],
]
const letters = ranges
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
  .join('')
/** As small as ours: no hints, no layout tables. */
const lean = {
  targetFormat: 'truetype',
  noHinting: true,
  noLayoutClosure: true,
  dropTables: ['GSUB', 'GPOS', 'GDEF', 'kern', 'DSIG', 'gasp', 'STAT', 'meta'],
}

async function contendersIn(folder) {
  const fileOf = (file) => require.resolve(`@expo-google-fonts/tinos/${file}`)
  const paths = await mapped(fileOf)
  const bytes = await mapped((file) => readFileSync(fileOf(file)))
  const subset = await mapped((file) => subsetFont(readFileSync(fileOf(file)), letters, lean))
  for (const path of Object.values(paths)) cpSync(path, join(folder, path.split('/').at(-1)))
  return [
    { name: '@congvu/minutes', make: (model) => renderDocument(model) },
    { name: 'pdfmake 0.3.11', make: over(withPdfmake(paths)) },
    { name: 'pdfkit 0.20.2', make: over(withPdfkit(paths)) },
    { name: 'pdfkit, font subsetted before', make: over(withPdfkit(subset)) },
    { name: 'pdf-lib 1.17.1, whole font', make: over(withPdfLib(bytes, { subset: false })) },
    { name: 'pdf-lib, subset (letters broken)', make: over(withPdfLib(bytes, { subset: true })) },
    { name: 'typst 0.13.1', make: over(withTypst(folder)) },
  ]
}
const over = (draw) => (model, seed) => draw(plain(model), seed)

export async function minutesBench() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-fonts-'))
  const { warn } = console
  // pdfmake asks for a policy on reading files; the fonts are ours.
  console.warn = () => {}
  try {
    const contenders = await contendersIn(folder)
    for (const [pages, record] of Object.entries(records())) await oneSize(pages, record, contenders)
  } finally {
    console.warn = warn
    rmSync(folder, { recursive: true })
  }
}

async function oneSize(pages, record, contenders) {
  const sizes = new Map()
  for (const { name, make } of contenders) {
    const pdf = await make(modelOf(record, 1, pages), 1)
    const { length } = (await PDFDocument.load(pdf, { updateMetadata: false })).getPages()
    sizes.set(name, { kilobytes: pdf.length / 1024, pages: length })
  }
  if (sizes.get('@congvu/minutes').pages !== Number(pages))
    throw new Error(`${sizes.get('@congvu/minutes').pages} pages are not ${pages}`)
  const seconds = await timed(
    contenders.map(({ name, make }) => ({ name, call: (seed) => make(modelOf(record, seed, pages), seed) })),
    { rounds: 3, milliseconds: 1000 },
  )
  const ours = seconds.get('@congvu/minutes')
  console.log(`\nMinutes of ${pages} ${pages === '1' ? 'page' : 'pages'}, from record to PDF (median of 3 rounds)\n`)
  console.log(
    table(
      ['library', 'ms', 'pages', 'KB', 'times slower'],
      contenders.map(({ name }) => {
        const { kilobytes, pages: made } = sizes.get(name)
        const each = seconds.get(name)
        return [name, (each * 1000).toFixed(2), made, kilobytes.toFixed(0), (each / ours).toFixed(1)]
      }),
    ),
  )
}
