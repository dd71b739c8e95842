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

describe('what a year shows beside its days', () => {
  const [dated, standing] = ofYear('en').panels
  const begun = (text: string) => ({ ...plan6861, sections: [{ ...plan6861.sections[0], mark: 'I', text }] })

  test('what stands without a day, by kind, from the first day shown to the last', () => {
    expect(standing?.title).toBe('Without a day')
    expect(standing?.rows.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['All the time', 'By the yearly programme']),
    )
    expect(standing?.rows.find(({ label }) => label === 'All the time')).toMatchObject({
      bars: [{ from: '2026-01-01', through: '2026-12-31', kind: 'standing' }],
      marks: [],
    })
  })

  test('since an event of 1/6/2022 a duty stands from that day on; nothing with a last day: no such panel', () => {
    const [duty] = found.filter((each) => each.due !== 'by-day')
    if (duty === undefined) throw new Error('nothing stands')
    const covers = { from: day('2022-06-01'), through: day('2023-12-31') }
    const since = {
      ...duty,
      due: 'since-event',
      covers,
      event: { event: 'luat-moi', on: day('2022-06-01'), sources: [] },
    } as const
    const shown = { from: day('2022-01-01'), through: day('2022-12-31') }
    const timeline = yearTimeline([since], { ...shown, plan: plan6861, lang: 'en', today: day('2022-07-01') })
    expect(timeline.today).toEqual({ day: '2022-07-01', label: 'Today' })
    expect(timeline.panels.map(({ title }) => title)).toEqual(['Without a day'])
    expect(timeline.panels[0]?.rows).toMatchObject([
      { label: 'Since the event of 01/06/2022', bars: [{ from: '2022-06-01', through: '2022-12-31' }] },
    ])
    expect(ofYear('en')).not.toHaveProperty('today')
    expect(yearTimeline([], { ...shown, plan: plan6861, lang: 'en' }).panels).toEqual([])
  })

  test('a stretch that began before the days shown is cut at the first of them', () => {
    const [row] = found.filter((each) => each.due === 'by-day')
    if (row === undefined) throw new Error('nothing is due')
    const shown = { from: day('2026-06-01'), through: day('2026-10-31') }
    const [panel] = yearTimeline([row], { ...shown, plan: plan6861, lang: 'en' }).panels
    expect(panel?.rows[0]?.bars).toEqual([{ from: '2026-06-01', through: '2026-10-31', kind: 'period' }])
  })

  test('a clause is known by its beginning: whole up to 90 letters, else cut at a space', () => {
    const label = (text: string) => {
      const [row] = found.filter((each) => each.due === 'by-day')
      if (row === undefined) throw new Error('nothing is due')
      const plan = begun(text)
      return yearTimeline([{ ...row, task: 'I' }], { ...year, plan, lang: 'vi' }).panels[0]?.rows[0]?.label
    }
    const ninety = `${'a'.repeat(44)} ${'b'.repeat(45)}`
    expect(label(ninety)).toBe(`I. ${ninety}`)
    expect(label(`${ninety}b`)).toBe(`I. ${'a'.repeat(44)}…`)
  })

  test('questions are counted, one of them in its own word', () => {
    const count = (code: string, lang: 'vi' | 'en') => {
      const [row] = found.filter((each) => each.due === 'by-day')
      if (row === undefined) throw new Error('nothing is due')
      const questions = code.split('').map((letter) => ({ code: letter, vi: letter, en: letter }))
      return yearTimeline([{ ...row, questions }], { ...year, plan: plan6861, lang }).panels[0]?.rows[0]?.notes.at(-1)
    }
    expect(count('a', 'en')).toBe('1 question for a person')
    expect(count('ab', 'en')).toBe('2 questions for a person')
    expect(count('aab', 'vi')).toBe('2 câu hỏi để người có thẩm quyền quyết định')
    expect(dated?.rows[0]?.notes[1]).toContain(count('', 'en'))
  })
})

describe('what a case shows of each clock', () => {
  const rowsOf = (change: Parameters<typeof caseOf>[0], lang: 'vi' | 'en' = 'en') => {
    const facts = caseOf(change)
    return caseTimeline(facts, assess(facts), lang).panels
  }
  const employee = { subject: 'vien-chuc', on: '2026-09-15', act: { endedOn: '2026-08-10' } }

  test('a summons is drawn backwards, from the day of the meeting to its last day', () => {
    const handling = { openedOn: '2026-08-20', councilMeetsOn: '2026-09-18' }
    const row = rowsOf({ ...employee, on: '2026-09-10', handling })[0]?.rows.find(
      ({ label }) => label === 'Step: summons sent',
    )
    expect(row?.bars).toEqual([{ from: '2026-09-11', through: '2026-09-18', kind: 'running' }])
    expect(row?.notes[0]).toBe('from 18/09/2026; last day by the words 11/09/2026')
  })

  test('a time limit that might be longer goes on, for a person to settle, until a decision ends it', () => {
    const bars = (decision?: object) =>
      rowsOf({ ...employee, handling: { openedOn: '2026-08-20' }, decision })[0]?.rows[0]?.bars
    expect(bars()).toEqual([
      { from: '2026-08-10', through: '2026-11-09', kind: 'running' },
      { from: '2026-11-09', through: '2027-01-07', kind: 'disputed' },
    ])
    expect(bars({ form: 'khien-trach', signedOn: '2026-09-15' })).toEqual([
      { from: '2026-08-10', through: '2026-09-15', kind: 'done' },
    ])
  })

  test('limitation with no end that can be told is drawn on as disputed; what waits shares one row', () => {
    const act = { endedOn: '2008-05-05' }
    const [rest, limitation] = rowsOf({ subject: 'cong-chuc', on: '2008-06-20', act })
    expect(limitation?.rows[0]?.bars).toMatchObject([{ from: '2008-05-05', kind: 'disputed', endless: true }])
    expect(rest?.rows.at(-1)).toMatchObject({ label: 'Steps that wait for their event', bars: [], marks: [] })
  })

  test('a worker’s case has steps for nobody: one panel, of limitation; an act without a day has an empty row', () => {
    const act = { endedOn: '2026-08-10', group: 'trom-cap-tham-o', inRules: true, touchesProperty: false }
    const worker = rowsOf({
      subject: 'nguoi-lao-dong',
      on: '2026-09-01',
      act,
      handling: { councilMeetsOn: '2026-09-10' },
    })
    expect(worker.at(-1)?.title).toBe('Limitation of discipline')
    const unknown = rowsOf({ ...employee, act: { endedOn: undefined, detectedOn: undefined } }).at(-1)?.rows[0]
    expect(unknown).toMatchObject({ bars: [], marks: [], notes: ['for a person to settle'] })
  })

  test('a mark of each day, and how each clock is known', () => {
    const notes = rowsOf(employee, 'vi').flatMap(({ rows }) => rows.flatMap((row) => row.notes))
    expect(notes).toContain('đang tính; biết qua nguồn thứ cấp')
    expect(notes).toContain(
      'từ 10/08/2026; ngày cuối theo lời văn 08/11/2026; ngày cuối đang tính 09/11/2026; có thể đến 07/01/2027',
    )
    const [limit] = rowsOf(employee)[0]?.rows ?? []
    expect(limit?.marks).toEqual([
      { day: '2026-11-08', kind: 'last-day' },
      { day: '2026-11-09', kind: 'as-counted' },
      { day: '2027-01-07', kind: 'latest' },
    ])
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
