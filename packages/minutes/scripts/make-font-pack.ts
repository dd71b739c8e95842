/** Makes src/fonts/tinos.generated.ts from the TrueType files of @expo-google-fonts/tinos: `npx tsx scripts/make-font-pack.ts`. */
import { writeFile } from 'node:fs/promises'
import { moduleOfTinos } from './tinos.ts'

await writeFile(new URL('../src/fonts/tinos.generated.ts', import.meta.url), await moduleOfTinos())
