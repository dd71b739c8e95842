// Lines over a logarithmic number of things, as SVG that is readable on light and dark pages.
const [width, height, left, foot, right] = [640, 360, 64, 48, 24]
const colours = ['#0b5fa5', '#a5430b', '#2a7a2a', '#6a2a8a']
const short = (count) => count.toLocaleString('en')

/**
 * @param {{ title: string, under: string, label: string, counts: number[], lines: { name: string, ms: number[] }[] }} of
 * milliseconds of each line for each count
 */
export function drawn({ title, under, label, counts, lines }) {
  const most = Math.max(...lines.flatMap(({ ms }) => ms)) * 1.15
  const step = 10 ** Math.floor(Math.log10(most)) / 2
  const [first, last] = [counts[0], counts.at(-1)].map(Math.log10)
  const round = (value) => Math.round(value * 10) / 10
  const x = (count) =>
    round(left + ((Math.log10(count) - first) / (last - first || 1)) * (width - left - right - 40) + 20)
  const y = (ms) => round(height - foot - (ms / most) * (height - foot - 64))
  const rows = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step).map(
    (ms) =>
      `<line x1="${left}" y1="${y(ms)}" x2="${width - right}" y2="${y(ms)}" stroke="#ddd"/><text x="${left - 8}" y="${y(ms) + 4}" text-anchor="end">${Number(ms.toPrecision(2))}</text>`,
  )
  const columns = counts.map(
    (count) => `<text x="${x(count)}" y="${height - foot + 20}" text-anchor="middle">${short(count)}</text>`,
  )
  const drawnLines = lines.map(({ name, ms }, i) => {
    const points = ms.map((each, at) => `${x(counts[at])},${y(each)}`)
    const dots = points.map(
      (point) => `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="3.5" fill="${colours[i]}"/>`,
    )
    return `<text x="${left + i * 140}" y="44" fill="${colours[i]}">${name}</text>
<polyline points="${points.join(' ')}" fill="none" stroke="${colours[i]}" stroke-width="2"/>
${dots.join('\n')}`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#222" role="img" aria-label="${label}">
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${left}" y="22" font-size="14">${title}</text>
${rows.join('\n')}
${columns.join('\n')}
<text x="${(left + width - right) / 2}" y="${height - 8}" text-anchor="middle">${under}</text>
${drawnLines.join('\n')}
</svg>
`
}
