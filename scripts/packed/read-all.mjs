import { readdirSync, readFileSync } from 'node:fs'

/** The JSON files of a folder by their names. */
export const readAll = (folder) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]),
  )
