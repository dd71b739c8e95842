import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository, where the guides' commands are written to be run. */
export const root = fileURLToPath(new URL('../../', import.meta.url))
export const languages = ['vi', 'en'] as const

/** A fenced block of a guide; `line` is that of its fence. */
export type Block = { readonly line: number; readonly kind: string; readonly code: string }
export type Guide = {
  readonly name: string
  readonly lang: string
  readonly text: string
  readonly blocks: readonly Block[]
}

const guidesFolder = fileURLToPath(new URL('../guides/', import.meta.url))

/** Every fenced block of a text in Markdown. */
export const blocksOf = (text: string): readonly Block[] =>
  [...text.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    kind: match[1] ?? '',
    code: match[2] ?? '',
  }))

const guidesIn = (lang: string): readonly Guide[] =>
  readdirSync(join(guidesFolder, lang))
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const text = readFileSync(join(guidesFolder, lang, file), 'utf8')
      return { name: file, lang, text, blocks: blocksOf(text) }
    })

export const guides: readonly Guide[] = languages.flatMap(guidesIn)

/** Does this output say what the guide shows? A line `…` of the guide stands for any lines, an `…` within for any text. */
export function saysAsShown(output: string, shown: string): boolean {
  const pattern = shown
    .trimEnd()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .split('\n')
    .map((line) => (line === '…' ? '(?:.*\\n)*?.*' : line.replaceAll('…', '.*')))
    .join('\n')
  return new RegExp(`^${pattern}$`).test(output.trimEnd())
}
