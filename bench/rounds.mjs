// Contenders take turns, so that a machine that slows down slows all of them; medians of rounds are compared.

/** The middle of some numbers. */
export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Milliseconds of CPU, all threads together, since `process.cpuUsage()` gave this: other work on the machine has no part. */
export function cpuSince(began) {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/**
 * Seconds of CPU for one call of each contender, by name.
 *
 * @param {{ name: string, call: (seed: number) => unknown }[]} contenders `call` gets a number that never comes twice
 * @param {{ rounds: number, milliseconds: number }} length of a round for each contender
 */
export async function timed(contenders, { rounds, milliseconds }) {
  const seconds = new Map(contenders.map(({ name }) => [name, []]))
  let seed = 0
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, call } of contenders) {
      const began = process.cpuUsage()
      let calls = 0
      let elapsed = 0
      do {
        seed += 1
        const result = call(seed)
        if (result instanceof Promise) await result
        calls += 1
        elapsed = cpuSince(began)
      } while (elapsed < milliseconds)
      // The first round warms up.
      if (round >= 0) seconds.get(name).push(elapsed / calls / 1000)
    }
  }
  return new Map([...seconds].map(([name, each]) => [name, median(each)]))
}

/** Rows as a table of even columns. */
export function table(headings, rows) {
  const all = [headings, ...rows].map((row) => row.map(String))
  const widths = headings.map((_, i) => Math.max(...all.map((row) => row[i].length)))
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')
  return [line(all[0]), widths.map((width) => '-'.repeat(width)).join('  '), ...all.slice(1).map(line)].join('\n')
}

/** Three digits that count: 1,234,567 becomes 1.23 M. */
export function rounded(value) {
  for (const [size, letter] of [
    [1e6, ' M'],
    [1e3, ' k'],
  ])
    if (value >= size) return `${(value / size).toPrecision(3)}${letter}`
  return value.toPrecision(3)
}
