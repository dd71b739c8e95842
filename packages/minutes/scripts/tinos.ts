import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { base64OfBytes, type FontPack, type PackedFace } from '../src/fonts/pack.ts'
import { type FontFiles, packFonts } from '../src/fonts/pack-fonts.ts'
import { charactersIn, sharedSetCount } from '../src/fonts/shared-sets.ts'
import { fontOf } from '../src/pdf/font-data.ts'

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

/** A face with its shared sets ready, so that no start makes them. */
function withSets(face: PackedFace): PackedFace {
  const sets = Array.from({ length: sharedSetCount }, (_, set) => {
    const { file, toUnicode, ...rest } = fontOf(face, charactersIn(face, set), 9)
    return { ...rest, file: base64OfBytes(file), toUnicode: base64OfBytes(toUnicode) }
  })
  return { ...face, sets }
}

async function tinosPack(): Promise<FontPack> {
  const { family, faces } = await packFonts(await tinosFiles())
  const { regular, bold, italic, boldItalic } = faces
  return {
    family,
    faces: {
      regular: withSets(regular),
      bold: withSets(bold),
      italic: withSets(italic),
      boldItalic: withSets(boldItalic),
    },
  }
}

/** The source of the module that carries Tinos. The same files give the same text on every machine. */
export const moduleOfTinos = async (): Promise<string> =>
  `// Made by scripts/make-font-pack.ts. Tinos, Copyright 2026 The Tinos Project Authors, SIL OFL 1.1: fonts/OFL.txt.
import type { FontPack } from './pack.ts'

export const tinos: FontPack = ${JSON.stringify(await tinosPack(), null, 2)}
`
