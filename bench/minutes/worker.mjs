// One engine and one size in a process of its own: makes documents for a while whenever it is told to, and tells the
// CPU time of one, its bytes and pages, and the most memory it had.
import { PDFDocument } from 'pdf-lib'
import { cpuSince } from '../rounds.mjs'
import { makers } from './makers.mjs'

const [name, pages] = process.argv.slice(2)
const make = await makers[name](pages)
let seed = 0

process.on('message', async ({ milliseconds }) => {
  const began = process.cpuUsage()
  let [calls, pdf] = [0, undefined]
  do {
    seed += 1
    pdf = await make(seed)
    calls += 1
  } while (cpuSince(began) < milliseconds)
  const ms = cpuSince(began) / calls
  const { length } = (await PDFDocument.load(pdf, { updateMetadata: false })).getPages()
  process.send({ ms, bytes: pdf.length, pages: length, megabytes: process.resourceUsage().maxRSS / 1024 })
})
process.send({ ready: true })
