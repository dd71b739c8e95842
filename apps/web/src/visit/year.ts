import type { Visit } from './visit.ts'

type AgencyCount = { readonly name: string; readonly visits: number; readonly findings: number }
export type StandardCount = { readonly item: string; readonly fails: number; readonly passes: number }

/** The years in which something was inspected, the newest first. */
export const yearsOf = (visits: readonly Visit[]): readonly string[] =>
  [...new Set(visits.map(({ record }) => record.date.slice(0, 4)).filter((year) => /^\d{4}$/.test(year)))]
    .sort()
    .reverse()

/** The visits of a year by their day. */
export const visitsIn = (year: string, visits: readonly Visit[]): readonly Visit[] =>
  visits
    .filter(({ record }) => record.date.startsWith(`${year}-`))
    .toSorted((a, b) => a.record.date.localeCompare(b.record.date))

/** Visits and findings of each agency, the most findings first. */
export function byAgency(visits: readonly Visit[]): readonly AgencyCount[] {
  const names = [...new Set(visits.map(({ record }) => record.inspected.name))]
  return names
    .map((name) => {
      const own = visits.filter(({ record }) => record.inspected.name === name)
      return { name, visits: own.length, findings: own.reduce((sum, { record }) => sum + record.findings.length, 0) }
    })
    .sort((a, b) => b.findings - a.findings || b.visits - a.visits)
}

/** How often each standard failed and passed, the most failures first. */
export function byStandard(visits: readonly Visit[]): readonly StandardCount[] {
  const rows = visits.flatMap(({ record }) => record.checklist)
  const times = (item: string, result: string): number =>
    rows.filter((row) => row.item === item && row.result === result).length
  return [...new Set(rows.map(({ item }) => item))]
    .map((item) => ({ item, fails: times(item, 'fail'), passes: times(item, 'pass') }))
    .filter(({ fails, passes }) => fails + passes > 0)
    .sort((a, b) => b.fails - a.fails || a.item.localeCompare(b.item))
}

/** The visits of a month, 1 to 12, of a year's. */
export const inMonth = (month: number, visits: readonly Visit[]): readonly Visit[] =>
  visits.filter(({ record }) => Number(record.date.slice(5, 7)) === month)

/** A year in four figures. */
export const totalsOf = (visits: readonly Visit[]) => ({
  visits: visits.length,
  agencies: byAgency(visits).length,
  findings: visits.reduce((total, { record }) => total + record.findings.length, 0),
  fails: byStandard(visits).reduce((total, { fails }) => total + fails, 0),
})
