import type { Io } from '@congvu/terminal'

/** How a text is set apart where colours can be shown. */
export type Style = 'strong' | 'faint' | 'good' | 'bad' | 'open'

/** What standard output can show. */
export type Screen = {
  /** columns; lines are broken to fit */
  readonly width: number
  /** true where a person looks on, and not a pipe */
  readonly terminal: boolean
  readonly paint: (style: Style, text: string) => string
}

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  strong: [1, 22],
  faint: [2, 22],
  good: [32, 39],
  bad: [31, 39],
  open: [33, 39],
}

const least = 40
const inPipe = 120

/**
 * Colours only where a terminal says it has them: it heeds NO_COLOR, FORCE_COLOR and TERM. COLUMNS sets the width where
 * there is no terminal to ask.
 */
export function screenOf({ stdout }: Pick<Io, 'stdout'>, env: Readonly<Record<string, string | undefined>>): Screen {
  const terminal = stdout.isTTY ?? false
  const asked = Number(env.COLUMNS)
  const width = stdout.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : inPipe)
  const colours = terminal && (stdout.hasColors?.() ?? false)
  const paint = (style: Style, text: string): string => {
    const [on, off] = codes[style]
    return colours && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text
  }
  return { width: Math.max(least, width), terminal, paint }
}
