import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './blocks.ts'

/** A folder of their own for blocks of TypeScript that are to be compiled and run. */
export function written(name: string): string {
  const folder = fileURLToPath(new URL(`../.blocks/${name}/`, import.meta.url))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

/** What an editor would say to the files of such a folder; empty when nothing is wrong. */
export function typeErrors(folder: string): string {
  const base = { extends: '../../../tsconfig.base.json', include: ['*.ts'], compilerOptions: { noUnusedLocals: false } }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(base))
  const compiler = join(root, 'node_modules/ts7/bin/tsc')
  return spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' }).stdout
}
