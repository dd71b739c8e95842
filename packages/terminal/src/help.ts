import type { Lang } from '@congvu/core'

export type Said = Readonly<Record<Lang, string>>

/** An option as it is typed, what stands for its value, and what it does. */
export type Line = { readonly option: string; readonly value?: Said; readonly does: Said }

export const file: Said = { vi: 'TỆP', en: 'FILE' }

/** Two columns of help: what is typed, what it does. */
export const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([first]) => first.length)) + 2
  return rows.map(([first, second]) => `  ${first.padEnd(width)}${second}`)
}
