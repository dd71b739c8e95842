import type { TestProject } from 'vitest/node'
import { hasPostgres, startPostgres } from '../../scripts/postgres.mjs'

/** One throw-away cluster for the run. Where there is none its tests are skipped and say so; in CI there must be one. */
export async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.CONGVU_POSTGRES === 'off' || !hasPostgres()) {
    const why = process.env.CONGVU_POSTGRES === 'off' ? 'CONGVU_POSTGRES is off' : 'not found (Debian: postgresql)'
    if (process.env.CI && process.env.CONGVU_POSTGRES !== 'off') throw new Error(`PostgreSQL ${why}`)
    console.warn(`NOT TESTED: the API on PostgreSQL; ${why}`)
    provide('postgres', '')
    return undefined
  }
  const { url, stop } = await startPostgres()
  provide('postgres', url)
  return stop
}
