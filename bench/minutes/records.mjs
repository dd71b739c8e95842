// The records behind every figure, and what they say as a document. Every document is another one: its decision bears a
// number of its own.
import { readFileSync } from 'node:fs'
import { khanhHoa, readInspection } from '../../packages/core/dist/index.js'
import { minutesOf } from '../../packages/minutes/dist/index.js'

const example = (name) => JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8'))

/** Records whose minutes have so many pages; for one page sections II to V are left out. */
export function records() {
  const forty = { ...example('06-bon-muoi-phat-hien'), annexes: [] }
  const findings = Array.from({ length: 121 }, (_, i) => forty.findings[i % forty.findings.length])
  return { 1: example('11-toi-thieu'), 3: example('15-truong-sa-truc-tuyen'), 30: { ...forty, findings } }
}

export function inspectionOf(record, seed) {
  const reading = readInspection({ ...record, decision: { ...record.decision, number: `${seed}/QĐ-SNV` } })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.inspection
}

const noPhotos = () => undefined

export function modelOf(record, seed, pages) {
  const model = minutesOf(inspectionOf(record, seed), noPhotos, khanhHoa)
  if (pages !== '1') return model
  const [main] = model.parts
  const starting = (text) => main.blocks.findIndex((block) => JSON.stringify(block.text)?.includes(text))
  const [from, to] = [starting('II. NỘI DUNG'), starting('Biên bản lập xong')]
  return { ...model, parts: [{ ...main, blocks: [...main.blocks.slice(0, from), ...main.blocks.slice(to)] }] }
}
