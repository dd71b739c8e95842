import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where everything is kept: `DATA_DIR`, or `data` beside where the program is started. Made when it is not there. */
export function dataFolder(env: NodeJS.ProcessEnv): string {
  const folder = resolve(env.DATA_DIR ?? 'data')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

export const databaseFile = (folder: string): string => join(folder, 'congvu.db')
