import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../src/engine/problem.ts'
import type { Words } from '../src/engine/words.ts'
import { yearsOfDaysOff } from '../src/law/calendar/days-off.ts'
import { calendarInstruments } from '../src/law/calendar/instruments.ts'
import { type CalendarRow, rowsOf } from '../src/law/calendar/rows.ts'
import { calendarWords } from '../src/law/calendar/words.ts'
import { instrumentWords } from '../src/law/instruments/words.ts'

// Every row of the calendar with what it rests on, and every sentence said of calendars and texts, for a person to read.
// `UPDATE_CASES=1 npx vitest run test/printed-calendar.test.ts` prints them anew.

const rowIn = ({ day, kind, vi, en, sources, known, confidence, readIn, ...rest }: CalendarRow): string =>
  [
    `${day} ${kind}: ${vi} / ${en}`,
    ...sources.map(
      (source) =>
        `  ${[source.instrument, source.article, source.clause, source.point].filter(Boolean).join(' ')} (${source.known})`,
    ),
    `  ${known}, ${confidence}; read in ${readIn.length}${readIn.map((place) => `\n    ${place}`).join('')}`,
    ...Object.entries(rest).map(([name, value]) => `  ${name} ${value}`),
  ].join('\n')

/** Facts of which each is its own name. */
const named: Problem['facts'] = new Proxy({}, { get: (_, name) => `⟨${String(name)}⟩` })
const sentences = (words: Words): string[] =>
  Object.entries(words).flatMap(([code, said]) =>
    [named, {}].map((facts, i) =>
      [
        `${code}${i === 0 ? '' : ', without facts'}`,
        ...(['vi', 'en'] as const).map((lang) => `  ${Object.values(said[lang](facts)).join(' ')}`),
      ].join('\n'),
    ),
  )

const parts = {
  ...Object.fromEntries(
    yearsOfDaysOff.map((year) => [year.year, () => rowsOf(year, calendarInstruments).map(rowIn).join('\n')]),
  ),
  'words of calendars': () => sentences(calendarWords).join('\n'),
  'words of texts': () => sentences(instrumentWords).join('\n'),
}
const file = fileURLToPath(new URL('./printed-cases/calendar.txt', import.meta.url))
if (process.env.UPDATE_CASES)
  writeFileSync(
    file,
    `${Object.entries(parts)
      .map(([name, print]) => `# ${name}\n${print()}`)
      .join('\n\n')}\n`,
  )

describe('the calendar, printed', () => {
  const kept = new Map(
    readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n\n')
      .map((part) => [part.slice(2, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]),
  )

  test.each(Object.entries(parts))('%s', (name, print) => {
    expect(print()).toBe(kept.get(name))
  })
})
