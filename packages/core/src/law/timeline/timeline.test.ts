import { describe, expect, test } from 'vitest'
import { day, dayNumber } from '../../engine/day.ts'
import { plan6861 } from '../../provinces/khanh-hoa/plan-6861.ts'
import { assess } from '../discipline/assess.ts'
import { clocksOf } from '../discipline/clocks.ts'
import { caseOf } from '../discipline/testing/case-of.ts'
import { obligations } from '../plan/obligations.ts'
import { caseTimeline } from './case-timeline.ts'
import { wrapped } from './shapes.ts'
import { ticksOf } from './ticks.ts'
import { timelineSvg } from './timeline-svg.ts'
import { yearTimeline } from './year-timeline.ts'

const year = { from: day('2026-01-01'), through: day('2026-12-31') }
const found = obligations(plan6861, year)
const ofYear = (lang: 'vi' | 'en') => yearTimeline(found, { ...year, plan: plan6861, lang })
const stated = caseOf({
  subject: 'vien-chuc',
  on: '2026-09-15',
  decision: undefined,
  handling: { openedOn: '2026-08-20', concludedOn: '2026-09-10', reviewedOn: '2026-09-01' },
  act: { endedOn: '2026-08-10' },
})
const nurse = assess(stated)

/** Tags in their order, each end with its beginning: enough of XML for what is written here. */
function wellFormed(svg: string): boolean {
  const open: string[] = []
  for (const [, end, name = '', own] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[\w:-]+="[^"<>]*")*\s*(\/?)>/g)) {
    if (end && open.pop() !== name) return false
    if (!end && !own) open.push(name)
  }
  const bare = svg.replace(/<(\/?)([a-z]+)(?:\s[\w:-]+="[^"<>]*")*\s*(\/?)>/g, '')
  return open.length === 0 && !/[<>]|&(?!(amp|lt|gt|quot);)/.test(bare)
}

const numbers = (svg: string, name: string): number[] =>
  [...svg.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((match) => Number(match[1]))

describe('the year 2026 of KH 6861 as a timeline', () => {
  test('points at 14/11 and 30/11 as last days, 13/11 and 30/11 as what to aim at', () => {
    const [dated] = ofYear('vi').panels
    expect(dated?.rows.map(({ marks }) => marks)).toEqual([
      [
        { day: '2026-11-14', kind: 'last-day' },
        { day: '2026-11-13', kind: 'safe-target' },
      ],
      [
        { day: '2026-11-30', kind: 'last-day' },
        { day: '2026-11-30', kind: 'safe-target' },
      ],
    ])
  })

  test('every obligation stands in it, with its task and who bears it where it has a last day', () => {
    const said = ofYear('vi')
      .panels.flatMap(({ rows }) => rows.flatMap(({ label, notes }) => [label, ...notes]))
      .join('\n')
    for (const { task } of found) expect(said).toContain(task)
    for (const { due, body } of found) if (due === 'by-day') expect(said).toContain(body.name)
  })

  test('shades Tết 2026, 16/2 to 20/2, as one stretch; a day worked on a Saturday is not shaded', () => {
    const rest = ofYear('vi').panels[0]?.rest ?? []
    expect(rest).toContainEqual({ from: '2026-02-16', through: '2026-02-20' })
    expect(rest.some(({ from, through }) => from <= '2026-01-10' && through >= '2026-01-10')).toBe(false)
  })

  test('a year that nobody has decided is drawn without days off, and says that the calendar is open', () => {
    const period = { from: day('2030-01-01'), through: day('2030-12-31') }
    const timeline = yearTimeline(obligations(plan6861, period), { ...period, plan: plan6861, lang: 'vi' })
    expect(timeline.panels[0]?.rest).toEqual([])
    expect(timeline.panels[0]?.rows[0]?.notes[0]).toContain('chưa có lịch làm việc')
  })
})

describe('the clocks of a case as a timeline', () => {
  test('shows each clock once with the days of the assessment, and the day of the question in both scales', () => {
    const timeline = caseTimeline(stated, nurse, 'vi')
    const rows = timeline.panels.flatMap((panel) => panel.rows)
    const clocks = clocksOf(stated, nurse, 'vi')
    for (const { name, end, state, doneOn } of clocks) {
      const row = rows.find(({ label }) => label === name)
      if (state === 'waits') expect(rows.some(({ notes }) => notes.includes(name))).toBe(true)
      else if (doneOn) expect(row?.marks).toContainEqual({ day: doneOn, kind: 'done-on' })
      else expect(row?.marks[0]?.day).toBe(end)
    }
    for (const panel of timeline.panels) {
      expect(panel.from < nurse.on && nurse.on < panel.through).toBe(true)
      for (const { bars } of panel.rows)
        for (const bar of bars) expect(bar.from >= panel.from && bar.through <= panel.through).toBe(true)
    }
  })

  test('an act that nothing bars is drawn without an end', () => {
    const never = caseOf({
      subject: 'vien-chuc',
      on: '2026-09-15',
      act: { endedOn: '2026-08-10', neverBarred: ['khai-tru'] },
    })
    const rows = caseTimeline(never, assess(never), 'en').panels.flatMap((panel) => panel.rows)
    expect(
      rows.some(
        ({ bars, notes }) => bars[0]?.endless && notes.some((note) => note.startsWith('no limitation applies')),
      ),
    ).toBe(true)
  })
})

describe('the picture', () => {
  const pictures = (['vi', 'en'] as const).flatMap((lang) =>
    [360, 640, 960, 1600].flatMap((width) => [
      { lang, width, svg: timelineSvg(ofYear(lang), { width }), of: ofYear(lang) },
      {
        lang,
        width,
        svg: timelineSvg(caseTimeline(stated, nurse, lang), { width }),
        of: caseTimeline(stated, nurse, lang),
      },
    ]),
  )

  test.each(pictures)('is well-formed, named and described for who hears it: $lang, $width', ({ svg, lang, of }) => {
    expect(wellFormed(svg)).toBe(true)
    expect(svg).toContain(`role="img" lang="${lang}" aria-labelledby="congvu-timeline-title congvu-timeline-desc"`)
    const [, description = ''] = /<desc id="congvu-timeline-desc">(.*?)<\/desc>/.exec(svg) ?? []
    for (const { rows } of of.panels)
      for (const { notes } of rows) for (const note of notes) expect(description).toContain(note)
  })

  test.each(pictures)(
    'nothing leaves it, and each row says in words what it draws: $lang, $width',
    ({ svg, width }) => {
      for (const at of [...numbers(svg, 'x'), ...numbers(svg, 'x1'), ...numbers(svg, 'cx')]) {
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(width)
      }
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    },
  )

  test('a word of the plan that looks like markup stays a word', () => {
    const svg = timelineSvg({ lang: 'vi', title: '<script>&"\u0000', panels: [] })
    expect(svg).toContain('&lt;script&gt;&amp;&quot;')
    expect(wellFormed(svg)).toBe(true)
  })

  test('two pictures on one page keep their names apart', () => {
    expect(timelineSvg({ lang: 'vi', title: 'a', panels: [] }, { id: 'nam' })).toContain(
      'aria-labelledby="nam-title nam-desc"',
    )
  })
})

describe('the marks of an axis', () => {
  test('fewer of them where there is less room, and always first days of a month or a year', () => {
    expect(ticksOf(year, 12).map(({ label }) => label)).toEqual(Array.from({ length: 12 }, (_, i) => `${i + 1}/2026`))
    expect(ticksOf(year, 4).map(({ label }) => label)).toEqual(['1/2026', '4/2026', '7/2026', '10/2026'])
    const decade = { from: day('2026-08-01'), through: day('2036-09-01') }
    expect(ticksOf(decade, 4).map(({ label }) => label)).toEqual(['2030', '2035'])
  })

  test('days where the stretch is short, as many as there is room for', () => {
    const days = ticksOf({ from: day('2026-01-28'), through: day('2026-02-06') }, 5)
    expect(days.map(({ label }) => label)).toEqual(['28/1', '30/1', '1/2', '3/2', '5/2'])
    for (const [i, tick] of days.entries()) expect(dayNumber(tick.day)).toBe(dayNumber('2026-01-28') + 2 * i)
  })

  test('a text is broken at spaces and loses no word', () => {
    const text = 'Định kỳ báo cáo kết quả thực hiện hàng năm về Ủy ban nhân dân tỉnh'
    expect(wrapped(text, 120, 13).join(' ')).toBe(text)
    expect(wrapped(text, 120, 13).length).toBeGreaterThan(3)
  })
})
