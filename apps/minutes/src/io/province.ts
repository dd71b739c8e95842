import { resolve } from 'node:path'
import { defaultProvince, type Lang, type Province, readProvince } from '@congvu/core'
import { type Io, readJson } from '@congvu/terminal'
import { tell } from '../say.ts'

/** A province of two thousand units takes half of it. */
const limit = { most: 5 * 1024 * 1024, tooLarge: 'record-too-large' } as const

/** The province of a file, the one that is held when none is named; an exit status when it is wrong, which has been told. */
export async function provinceOf(name: string | undefined, lang: Lang, io: Io): Promise<Province | number> {
  if (name === undefined) return defaultProvince
  const json = await readJson(resolve(io.cwd, name), io.stdin, limit)
  if (!json.ok) return tell(io, lang, name, json.problems)
  const reading = readProvince(json.input)
  const status = await tell(io, lang, name, reading.ok ? reading.warnings : reading.problems)
  return reading.ok ? reading.province : status
}
