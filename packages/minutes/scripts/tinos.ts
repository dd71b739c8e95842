import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type FontFiles, packFonts } from '../src/fonts/pack-fonts.ts'

const require = createRequire(import.meta.url)
const file = (name: string): Promise<Uint8Array> => readFile(require.resolve(`@expo-google-fonts/tinos/${name}.ttf`))

/** The whole TrueType files of Tinos, as npm brings them. */
export async function tinosFiles(): Promise<FontFiles> {
  return {
    regular: await file('400Regular/Tinos_400Regular'),
    bold: await file('700Bold/Tinos_700Bold'),
    italic: await file('400Regular_Italic/Tinos_400Regular_Italic'),
    boldItalic: await file('700Bold_Italic/Tinos_700Bold_Italic'),
  }
}

/** The source of the module that carries Tinos. The same files give the same text on every machine. */
export const moduleOfTinos = async (): Promise<string> =>
  `// Made by scripts/make-font-pack.ts. Tinos, Copyright 2026 The Tinos Project Authors, SIL OFL 1.1: fonts/OFL.txt.
import type { FontPack } from './pack.ts'

export const tinos: FontPack = ${JSON.stringify(await packFonts(await tinosFiles()), null, 2)}
`
