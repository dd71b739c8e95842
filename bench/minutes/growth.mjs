// How time grows with pages, up to 2,000: printed, and drawn.
import { renderDocument } from '../../packages/minutes/dist/index.js'
import { cpuSince, median, table } from '../rounds.mjs'
import { modelOf, records } from './records.mjs'

const wanted = [10, 30, 100, 300, 600, 1000, 1500, 2000]

/** Blocks of the longest minutes that come before and after the findings. */
const [opening, closing] = [12, 8]

/** A document of about so many pages: what stands between opening and closing again and again. */
function modelWith(pages) {
  const model = modelOf(records()[30], 1, '30')
  const [main] = model.parts
  const inner = main.blocks.slice(opening, -closing)
  const repeated = Array.from({ length: Math.round((inner.length * pages) / 29) }, (_, i) => inner[i % inner.length])
  const blocks = [...main.blocks.slice(0, opening), ...repeated, ...main.blocks.slice(-closing)]
  return { ...model, parts: [{ ...main, blocks }] }
}

const pagesOf = (pdf) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\/Page\//g).length

export function growthBench({ profile = 'pdf-a', rounds = 3 } = {}) {
  const models = wanted.map(modelWith)
  const times = models.map(() => [])
  const pages = models.map((model) => pagesOf(renderDocument(model, { profile })))
  for (let round = 0; round < rounds; round += 1)
    models.forEach((model, i) => {
      const began = process.cpuUsage()
      renderDocument(model, { profile })
      times[i].push(cpuSince(began))
    })
  const figures = pages.map((count, i) => ({ pages: count, ms: median(times[i]) }))
  return { text: growthTable(figures), targets: growthTargets(figures), drawing: drawnGrowth(figures) }
}

const growthTable = (figures) =>
  `Growth with pages, ms of CPU\n\n${table(
    ['pages', 'ms', 'ms a page'],
    figures.map(({ pages, ms }) => [pages, ms.toFixed(0), (ms / pages).toFixed(2)]),
  )}`

/** Linear: a page among 2,000 costs at most this much more than one among 100. */
const growthTargets = (figures) => {
  const each = (i) => figures[i].ms / figures[i].pages
  return [
    { promise: 'a page among 2,000, as part of a page among 100', most: 1.5, is: each(figures.length - 1) / each(2) },
  ]
}

/** The curve as SVG, readable on light and dark pages. */
function drawnGrowth(figures) {
  const [width, height, left, foot] = [640, 360, 64, 48]
  const mostPages = Math.max(...figures.map(({ pages }) => pages))
  const mostMs = Math.max(...figures.map(({ ms }) => ms))
  const step = 10 ** Math.floor(Math.log10(mostMs))
  const x = (pages) => left + (pages / mostPages) * (width - left - 24)
  const y = (ms) => height - foot - (ms / mostMs) * (height - foot - 40)
  const round = (value) => Math.round(value * 10) / 10
  const points = [{ pages: 0, ms: 0 }, ...figures]
    .map(({ pages, ms }) => `${round(x(pages))},${round(y(ms))}`)
    .join(' ')
  const dots = figures.map(
    ({ pages, ms }) => `<circle cx="${round(x(pages))}" cy="${round(y(ms))}" r="3.5" fill="#0b5fa5"/>`,
  )
  const rows = Array.from({ length: Math.floor(mostMs / step) + 1 }, (_, i) => i * step).map(
    (ms) =>
      `<line x1="${left}" y1="${round(y(ms))}" x2="${width - 24}" y2="${round(y(ms))}" stroke="#ddd"/><text x="${left - 8}" y="${round(y(ms)) + 4}" text-anchor="end">${ms}</text>`,
  )
  const columns = [0, 500, 1000, 1500, 2000]
    .filter((pages) => pages <= mostPages * 1.02)
    .map((pages) => `<text x="${round(x(pages))}" y="${height - foot + 20}" text-anchor="middle">${pages}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#222" role="img" aria-label="Milliseconds by pages: a straight line">
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${left}" y="22" font-size="14">Milliseconds to make minutes of so many pages (PDF/A-3a, tagged)</text>
${rows.join('\n')}
${columns.join('\n')}
<text x="${(left + width - 24) / 2}" y="${height - 8}" text-anchor="middle">pages</text>
<polyline points="${points}" fill="none" stroke="#0b5fa5" stroke-width="2"/>
${dots.join('\n')}
</svg>
`
}
