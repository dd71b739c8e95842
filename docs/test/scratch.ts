import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './blocks.ts'

/** A folder in which `examples/` stands as in the repository, and whatever a guide writes stays out of it. */
export function scratch(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-guide-'))
  symlinkSync(join(root, 'examples'), join(folder, 'examples'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
