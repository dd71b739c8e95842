import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import type { PageFiles } from './ports.ts'

/** The built page that stands beside this program; none where only the API is installed. Its files are named once: no request chooses a path. */
export function builtPage(): PageFiles {
  try {
    const folder = join(dirname(createRequire(import.meta.url).resolve('@congvu/web/package.json')), 'dist')
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    return new Map(names.map((name) => [name.split(sep).join('/'), () => readFile(join(folder, name))]))
  } catch {
    // Neither the workspace nor its build is there.
    return new Map()
  }
}
