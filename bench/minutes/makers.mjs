// What makes a PDF of a number, by engine: ours in several ways, its limit, and the rivals.
import { renderDocument, renderMinutes } from '../../packages/minutes/dist/index.js'
import { rivals } from './engines.mjs'
import { limitOf } from './limit.mjs'
import { plain } from './plain.mjs'
import { inspectionOf, modelOf, records } from './records.mjs'

export const ours = '@congvu/minutes, plain'
export const full = '@congvu/minutes, PDF/A-3a + UA-1, record, QR'
export const limit = 'limit: deflate and join'
export const fullLimit = 'limit of the full one'

/** Documents that differ by a number: no engine meets the same one twice in a row. */
const different = 12

function documents(pages, of) {
  const record = records()[pages]
  const all = Array.from({ length: different }, (_, i) => of(record, i + 1))
  return (seed) => all[seed % different]
}

const models = (pages) => documents(pages, (record, seed) => modelOf(record, seed, pages))

function drawing(options) {
  return async (pages) => {
    const model = models(pages)
    return (seed) => renderDocument(model(seed), options)
  }
}

/** One page is a part of minutes, so it has no record of its own to carry. */
async function everything(pages) {
  if (pages === '1') return drawing({})(pages)
  const inspection = documents(pages, inspectionOf)
  return (seed) => renderMinutes(inspection(seed), { qr: {} })
}

const rival = (load) => async (pages) => {
  const draw = await load()
  const blocks = documents(pages, (record, seed) => plain(modelOf(record, seed, pages)))
  return (seed) => draw(blocks(seed), seed)
}

export const makers = {
  [ours]: drawing({ profile: 'plain' }),
  [limit]: async (pages) => limitOf((await drawing({ profile: 'plain' })(pages))(1)),
  '@congvu/minutes, plain, own glyphs': drawing({ profile: 'plain', glyphs: 'used' }),
  [full]: everything,
  [fullLimit]: async (pages) => limitOf(await (await everything(pages))(1)),
  ...Object.fromEntries(Object.entries(rivals).map(([name, load]) => [name, rival(load)])),
}
