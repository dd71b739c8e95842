import { readFileSync } from 'node:fs'
import { defaultProvince, describe, type Province, readProvince } from '@congvu/core'

/**
 * The province that is served: that of the JSON file (`congvu.province/1`) which `PROVINCE` names, or the one that is built
 * in. Ends the program with status 2 and every problem on a line where the file is wrong.
 */
export function provinceOf({ PROVINCE: file }: { readonly PROVINCE?: string | undefined }): Province {
  if (!file) return defaultProvince
  const reading = readProvince(JSON.parse(readFileSync(file, 'utf8')))
  if (reading.ok) return reading.province
  for (const problem of reading.problems) {
    const { what, mend } = describe(problem, 'vi')
    process.stderr.write(`${file}#${problem.pointer}: ${what} ${mend}\n`)
  }
  process.exit(2)
}
