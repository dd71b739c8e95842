import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { type Change, caseOf } from './testing/case-of.ts'

const codes = ({ lines }: Assessment) => lines.map(({ code }) => code)
const form = (change: Change) => assess(caseOf(change)).form
const vc = { subject: 'vien-chuc' }

describe('worked cases of the law file', () => {
  test('1: a nurse is arrogant to a patient on 10/8/2026, first time, ít nghiêm trọng: khiển trách, no reminder needed', () => {
    expect(form({ ...vc, on: '2026-09-01', act: { endedOn: '2026-08-10' } })).toEqual({
      kind: 'answer',
      value: 'khien-trach',
    })
  })

  test('2: a viên chức breaks the code of conduct on 10/8/2026, never reminded: no discipline on that group, a question for group 10', () => {
    const found = assess(
      caseOf({ ...vc, on: '2026-09-01', act: { endedOn: '2026-08-10', group: 'dao-duc-ung-xu', remindedOn: null } }),
    )
    expect(found.form).toEqual({ kind: 'answer', value: 'none' })
    expect(codes(found)).toEqual(expect.arrayContaining(['not-reminded', 'fallback-other-rules']))
  })

  test('3: a công chức does the same on 15/9/2025: khiển trách, no reminder asked', () => {
    const found = assess(
      caseOf({ subject: 'cong-chuc', on: '2025-10-01', act: { endedOn: '2025-09-16', group: 'dao-duc-ung-xu' } }),
    )
    // The limitation of NĐ 172 is believed, so that the whole is a caveat.
    expect(found.form).toEqual({ kind: 'caveat', value: 'khien-trach' })
    expect(codes(found)).not.toContain('not-reminded')
  })

  test('4a: two acts of August 2026, khiển trách and cảnh cáo level, opened 1/9/2026: one decision, cảnh cáo', () => {
    const acts = [{ endedOn: '2026-08-03' }, { endedOn: '2026-08-12', severity: 'nghiem-trong' }]
    expect(form({ ...vc, on: '2026-09-01', acts })).toEqual({ kind: 'answer', value: 'canh-cao' })
  })

  test('5: a manager serving khiển trách from 1/8/2026 commits a different act on 10/12/2026: cảnh cáo', () => {
    const earlier = [{ id: 'e', form: 'khien-trach', effectiveOn: '2026-08-01', leads: true }]
    const found = assess(caseOf({ ...vc, leads: true, on: '2026-12-20', earlier, act: { endedOn: '2026-12-10' } }))
    expect(found.form).toEqual({ kind: 'answer', value: 'canh-cao' })
    expect(codes(found)).toContain('one-degree-above-serving')
    expect(codes(found)).not.toContain('is-repeat')
  })

  test('7: a pregnant viên chức, act found 1/9/2026: not yet considered; with her written request the procedure goes on', () => {
    const pauses = (askedInWriting: boolean) => [{ kind: 'maternity', from: '2026-08-01', askedInWriting }]
    const act = { endedOn: '2026-09-01' }
    expect(form({ ...vc, on: '2026-09-15', act, pauses: pauses(false) })).toEqual({ kind: 'answer', value: 'none' })
    expect(form({ ...vc, on: '2026-09-15', act, pauses: pauses(true) })).toEqual({
      kind: 'answer',
      value: 'khien-trach',
    })
  })

  test('8: the same of a công chức, found 1/3/2022 under NĐ 112 before NĐ 71: not considered, whatever she asks', () => {
    const pauses = [{ kind: 'maternity', from: '2022-02-01', askedInWriting: true }]
    const found = assess(caseOf({ subject: 'cong-chuc', on: '2022-03-15', act: { endedOn: '2022-03-01' }, pauses }))
    expect(found.form).toEqual({ kind: 'answer', value: 'none' })
  })

  test('10: an act of khiển trách level ended 21/11/2021; concluded Monday 23/11/2026, two days late: out of time, in time with the switch', () => {
    const change = { ...vc, on: '2026-11-23', act: { endedOn: '2021-11-21' } }
    const found = assess(caseOf(change))
    expect(found.acts[0]?.limitation[0]).toMatchObject({ end: '2026-11-21', status: 'out-of-time' })
    expect(found.form).toEqual({ kind: 'answer', value: 'none' })
    expect(assess(caseOf({ ...change, rollOver: 'all' })).acts[0]?.limitation[0]).toMatchObject({
      end: '2026-11-23',
      status: 'in-time',
    })
  })

  test('12: an act of 20/5/2026 and a new one on 1/3/2029: the period of the old act starts again and ends 1/3/2034', () => {
    const acts = [{ endedOn: '2026-05-20' }, { endedOn: '2029-03-01' }]
    const found = assess(caseOf({ ...vc, on: '2032-06-01', acts }))
    expect(found.acts[0]?.limitation[0]).toMatchObject({ end: '2034-03-01', status: 'in-time' })
    const alone = assess(caseOf({ ...vc, on: '2032-06-01', act: { endedOn: '2026-05-20' } }))
    expect(alone.acts[0]?.limitation[0]).toMatchObject({ end: '2031-05-20', status: 'out-of-time' })
  })

  test('14: a breach of the population rule in March 2026, found in August: not on the list of NĐ 234, a person decides on group 10', () => {
    const found = assess(
      caseOf({ ...vc, on: '2026-08-20', act: { endedOn: '2026-03-10', detectedOn: '2026-08-10', group: 'dan-so' } }),
    )
    expect(found.governing).toEqual({ kind: 'answer', value: 'nd-234-2026/vien-chuc' })
    expect(found.form.kind).toBe('question')
    expect(codes(found)).toContain('group-must-be-mapped')
  })

  test('17: a deputy head retired 1/2/2026, act of 2024 found 15/8/2026: three forms, never dismissal; without a post only two', () => {
    const change = { subject: 'cong-chuc', leads: true, status: 'retired', leftOn: '2026-02-01', on: '2026-09-01' }
    const act = { endedOn: '2024-05-10', detectedOn: '2026-08-15', group: 'dao-duc-ung-xu' }
    const options = (heldPost: boolean) => {
      const { form: found } = assess(caseOf({ ...change, heldPost, act }))
      return found.kind === 'question' ? found.options : []
    }
    expect(options(true)).toEqual(expect.arrayContaining(['khien-trach', 'canh-cao', 'xoa-tu-cach-chuc-vu']))
    expect(options(true)).not.toContain('buoc-thoi-viec')
    expect(options(false)).not.toContain('xoa-tu-cach-chuc-vu')
  })

  test('19: prison without án treo, judgment received Monday 5/10/2026: dismissed by the judgment, paper decision by 26/10/2026, no review, no council', () => {
    const judgment = { sentence: 'prison', corruption: false, effectiveOn: '2026-09-20', receivedOn: '2026-10-05' }
    const found = assess(caseOf({ ...vc, on: '2026-10-06', judgment, act: { endedOn: '2026-07-10' } }))
    expect(found.form).toEqual({ kind: 'answer', value: 'buoc-thoi-viec' })
    expect(found.steps).toEqual([
      { kind: 'court-decision', needed: true, from: '2026-10-05', legalEnd: '2026-10-26', due: '2026-10-26' },
    ])
  })

  test('a decision received Friday 9/10/2026 may be complained against until Saturday 24/10, Monday 26/10 rolled over; one of 8/10 until Friday 23/10', () => {
    const complaint = (receivedOn: string, rollOver: string) => {
      const decision = { form: 'khien-trach', signedOn: '2026-10-05', receivedOn }
      const found = assess(
        caseOf({
          ...vc,
          on: '2026-10-12',
          rollOver,
          decision,
          handling: { openedOn: '2026-09-01' },
          act: { endedOn: '2026-08-10' },
        }),
      )
      return found.lines.find(({ code }) => code === 'first-complaint')?.facts
    }
    expect(complaint('2026-10-09', 'none')).toMatchObject({ legalEnd: '2026-10-24', due: '2026-10-24' })
    expect(complaint('2026-10-09', 'time-limits')).toMatchObject({ due: '2026-10-26' })
    expect(complaint('2026-10-08', 'time-limits')).toMatchObject({ legalEnd: '2026-10-23', due: '2026-10-23' })
  })
})
