import { describe, expect, test } from 'vitest'
import type { Lang } from '../../engine/words.ts'
import { assess } from './assess.ts'
import { clocksOf } from './clocks.ts'
import { caseOf } from './testing/case-of.ts'

const clocksIn = (stated: Parameters<typeof caseOf>[0], lang: Lang) => {
  const facts = caseOf(stated)
  return clocksOf(facts, assess(facts), lang)
}

const nurse = {
  subject: 'vien-chuc',
  on: '2026-09-15',
  decision: undefined,
  handling: { openedOn: '2026-08-20', concludedOn: '2026-09-10' },
  act: { endedOn: '2026-08-10' },
}

describe('the clocks of a case', () => {
  test('an act of 10/8/2026: two limitations, the time limit moved from Sunday 8/11/2026, the steps that wait', () => {
    const clocks = clocksIn(nurse, 'vi')
    expect(clocks.slice(0, 3)).toEqual([
      {
        kind: 'limitation',
        act: 'a1',
        name: 'Thời hiệu, a1: khiển trách',
        from: '2026-08-10',
        end: '2031-08-10',
        state: 'open',
        known: 'secondary',
      },
      {
        kind: 'limitation',
        act: 'a1',
        name: 'Thời hiệu, a1: cảnh cáo, buộc thôi việc',
        from: '2026-08-10',
        end: '2036-08-10',
        state: 'open',
        known: 'secondary',
      },
      {
        kind: 'time-limit',
        name: 'Thời hạn xử lý kỷ luật',
        from: '2026-08-10',
        end: '2026-11-08',
        due: '2026-11-09',
        latest: '2027-01-07',
        state: 'open',
        known: 'text',
      },
    ])
    expect(clocks.slice(3).map(({ name, state }) => `${name}: ${state}`)).toContain(
      'Bước: thành lập Hội đồng kỷ luật: waits',
    )
  })

  test('khiển trách of an act that ended on 21/11/2021 is over on 23/11/2026; the days are those of the assessment', () => {
    const facts = caseOf({ subject: 'vien-chuc', on: '2026-11-23', act: { endedOn: '2021-11-21' } })
    const assessment = assess(facts)
    const clocks = clocksOf(facts, assessment, 'en')
    expect(clocks[0]).toMatchObject({ end: '2026-11-21', state: 'over' })
    const days = assessment.acts.flatMap(({ limitation }) => limitation.map(({ end }) => end))
    expect(clocks.filter(({ kind }) => kind === 'limitation').map(({ end }) => end)).toEqual(days)
  })

  test('an act that nothing bars has no last day; a step whose last day has passed is over', () => {
    const never = clocksIn({ ...nurse, act: { endedOn: '2026-08-10', neverBarred: ['chinh-tri-noi-bo'] } }, 'vi')
    expect(never[0]).toMatchObject({ end: null, state: 'never' })
    const met = { ...nurse.handling, reviewedOn: '2026-09-01' }
    const steps = clocksIn({ ...nurse, handling: met }, 'en').filter(({ kind }) => kind === 'step')
    expect(steps[0]).toMatchObject({ state: 'done', doneOn: '2026-09-01' })
    expect(steps[1]).toMatchObject({ from: '2026-09-01', end: '2026-09-07', state: 'over' })
  })

  test('a report sent on 9/9/2026 was due on 7/9: done late; a decision of 14/9 is in time, and ends the time limit', () => {
    const handling = { ...nurse.handling, reviewedOn: '2026-09-01', reportReceivedOn: '2026-09-09' }
    const clocks = clocksIn({ ...nurse, handling, decision: { signedOn: '2026-09-14', form: 'khien-trach' } }, 'en')
    expect(clocks.find(({ name }) => name === 'Step: report and minutes of the review sent')).toMatchObject({
      state: 'done-late',
    })
    expect(clocks.find(({ kind }) => kind === 'time-limit')).toMatchObject({ state: 'done', doneOn: '2026-09-14' })
  })

  test('a decision signed on the last day is in time however late the question is asked; a day later it is late', () => {
    const ofDecision = (signedOn: string) =>
      clocksIn({ ...nurse, on: '2027-06-01', decision: { signedOn, form: 'khien-trach' } }, 'en').find(isTimeLimit)
    expect(ofDecision('2026-11-09')).toMatchObject({ due: '2026-11-09', state: 'done', doneOn: '2026-11-09' })
    expect(ofDecision('2026-11-10')).toMatchObject({ state: 'done-late', doneOn: '2026-11-10' })
  })

  test('a decision planned for a later day ends nothing: the day of the question decides', () => {
    const planned = { signedOn: '2026-11-20', form: 'khien-trach' } as const
    const [open] = clocksIn({ ...nurse, on: '2026-11-09', decision: planned }, 'en').filter(isTimeLimit)
    expect(open).toMatchObject({ state: 'open' })
    expect(open).not.toHaveProperty('doneOn')
    expect(clocksIn({ ...nurse, on: '2026-11-10', decision: planned }, 'en').find(isTimeLimit)?.state).toBe('over')
  })
})

describe('what a clock tells beside its last day', () => {
  test('another reading of limitation: khiển trách is over, cảnh cáo disputed through 30/6/2030', () => {
    const clocks = clocksIn({ subject: 'cong-chuc', on: '2024-11-20', act: { endedOn: '2020-06-30' } }, 'vi')
    expect(clocks[0]).not.toHaveProperty('latest')
    expect(clocks[1]).toMatchObject({ end: '2022-06-30', latest: '2030-06-30', state: 'disputed' })
  })

  test('30 days after a Party decision of 2/9/2026 end on Friday 2/10; of 4/9 on Sunday 4/10, as counted Monday 5/10', () => {
    const ofParty = (announcedOn: string) =>
      clocksIn({ ...nurse, party: { form: 'khien-trach', announcedOn } }, 'en').at(-1)
    expect(ofParty('2026-09-02')).toMatchObject({ end: '2026-10-02', state: 'open', known: 'text' })
    expect(ofParty('2026-09-02')).not.toHaveProperty('due')
    expect(ofParty('2026-09-04')).toMatchObject({ end: '2026-10-04', due: '2026-10-05' })
  })

  test('each step carries the mark of the line that speaks of it', () => {
    const known = clocksIn(nurse, 'en')
      .filter(({ kind }) => kind === 'step')
      .map((clock) => clock.known)
    expect(known).toEqual([undefined, 'text', 'text', 'text', 'text', 'text'])
  })
})

const isTimeLimit = ({ kind }: { readonly kind: string }) => kind === 'time-limit'
