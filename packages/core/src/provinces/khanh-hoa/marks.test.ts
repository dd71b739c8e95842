import { describe, expect, test } from 'vitest'
import { stateCalendar } from '../../law/calendar/calendar.ts'
import { changesOf } from '../../law/plan/body-changes.ts'
import { khanhHoa } from './index.ts'

type Cited = { readonly instrument: string; readonly known: string; readonly at: string }

/** Every citation with a mark, wherever it stands in some data. */
function citedIn(value: unknown, at: string): readonly Cited[] {
  if (typeof value !== 'object' || value === null) return []
  const own =
    'instrument' in value && 'known' in value
      ? [{ instrument: String(value.instrument), known: String(value.known), at }]
      : []
  return [...own, ...Object.entries(value).flatMap(([key, each]) => citedIn(each, `${at}/${key}`))]
}

const { plan, bodies, standards, instruments } = khanhHoa
const cited = [
  ...citedIn(plan, 'plan'),
  ...citedIn(bodies, 'bodies'),
  ...citedIn(standards, 'standards'),
  ...citedIn(stateCalendar.rows, 'calendar'),
  ...citedIn(changesOf('ubnd-huyen', '2026-01-01', plan), 'body changes'),
]
const weakness = ['text', 'secondary', 'unverified']
const markOf = new Map(instruments.map(({ id, known }) => [id, known]))

describe('marks', () => {
  test('there are citations to look at, each of an instrument of the register', () => {
    expect(cited.length).toBeGreaterThan(300)
    expect(cited.filter(({ instrument }) => !markOf.has(instrument))).toEqual([])
  })

  test('no citation is known better than the instrument it cites', () => {
    const better = cited.filter(
      ({ instrument, known }) => weakness.indexOf(known) < weakness.indexOf(markOf.get(instrument) ?? 'unverified'),
    )
    expect(better.map(({ at, instrument, known }) => `${at}: ${instrument} ${known}`)).toEqual([])
  })
})
