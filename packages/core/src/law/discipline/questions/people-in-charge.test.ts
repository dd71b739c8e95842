import { describe, expect, test } from 'vitest'
import { assess } from '../assess.ts'
import { type Change, caseOf } from '../testing/case-of.ts'

const vc = { subject: 'vien-chuc', on: '2026-09-15', act: { endedOn: '2026-08-10' } }
const opened = { openedOn: '2026-08-20' }
const linesOf = (change: Change, ...codes: string[]) =>
  assess(caseOf(change)).lines.filter(({ topic, code }) => topic === 'procedure' && codes.includes(code))
const factsOf = (change: Change, ...codes: string[]) => linesOf(change, ...codes).map(({ facts }) => facts)

describe('who decides (NĐ 234/2026 Điều 12)', () => {
  test.each<[Change, object, string]>([
    [{ leads: true }, { who: 'appointing-head-or-delegate' }, 'khoản 1'],
    [{ leads: false }, { who: 'using-head' }, 'khoản 2'],
    [{ leads: false, seconded: true }, { who: 'receiving-head-agreed' }, 'khoản 3'],
    [{ leads: true, seconded: true }, { who: 'receiving-head-agreed' }, 'khoản 3'],
  ])('%j: %j (%s)', (change, facts, _clause) => {
    const [line, ...others] = linesOf({ ...vc, ...change }, 'who-decides')
    expect(line).toMatchObject({ facts, used: [change.seconded ? '/seconded' : '/leads'] })
    expect(others).toEqual([])
  })

  test('whether the person is seconded is asked; whether the person leads comes first', () => {
    const asked = (change: Change) => factsOf({ ...vc, ...change }, 'fact-missing').map(({ fact }) => fact)
    expect(asked({ seconded: undefined })).toContain('/seconded')
    expect(asked({ leads: undefined })).toContain('/leads')
    expect(linesOf({ ...vc, leads: undefined }, 'who-decides')).toEqual([])
  })
})

describe('an act before a move to another unit (NĐ 234/2026 Điều 2 khoản 10)', () => {
  const told = (act: Record<string, unknown>, transferredOn = '2026-08-15') =>
    linesOf({ ...vc, transferredOn, act }, 'new-unit-handles', 'found-before-move', 'fact-missing').map(
      ({ code, facts }) => (code === 'fact-missing' ? facts.fact : code),
    )

  test.each<[Record<string, unknown>, unknown[], string]>([
    [{ endedOn: '2026-08-14', detectedOn: '2026-08-15' }, ['new-unit-handles'], 'found on the day of the move'],
    [{ endedOn: '2026-08-14', detectedOn: '2026-08-14' }, ['found-before-move'], 'found the day before'],
    [{ endedOn: '2026-08-15', detectedOn: '2026-08-16' }, ['new-unit-handles'], 'done on the day of the move'],
    [{ endedOn: '2026-08-16', detectedOn: '2026-08-16' }, [], 'done in the new unit'],
    [{ endedOn: '2026-08-14', detectedOn: undefined }, ['/acts/0/detectedOn'], 'when it was found decides'],
    [{ endedOn: undefined, detectedOn: undefined }, ['/acts/0/endedOn'], 'when it was done decides'],
    [
      { startedOn: '2026-08-14', endedOn: '2026-08-20', detectedOn: '2026-08-21' },
      ['new-unit-handles'],
      'begun before',
    ],
  ])('%j: %j (%s)', (act, expected, _why) => {
    expect(told(act)).toEqual(expected)
  })

  test('under NĐ 112/2020, of which that clause was not read, an act done in the new unit asks for nothing', () => {
    const asked = (endedOn: string) =>
      factsOf(
        { subject: 'vien-chuc', on: '2026-05-20', transferredOn: '2026-05-10', act: { endedOn } },
        'not-read',
      ).filter(({ what }) => what === 'transferred')
    expect(asked('2026-05-10')).toHaveLength(1)
    expect(asked('2026-05-11')).toEqual([])
  })
})

describe('the council', () => {
  const council = (change: Change) => factsOf({ ...vc, ...change }, 'council-of', 'fact-missing')

  test('of viên chức under NĐ 112/2020 Điều 35: three, with sub-units five; which it is is asked', () => {
    const of = (hasSubUnits?: boolean) =>
      council({ on: '2026-05-20', act: { endedOn: '2026-04-10' }, hasSubUnits }).map(
        ({ members, fact }) => members ?? fact,
      )
    expect(of(false)).toEqual([3])
    expect(of(true)).toEqual([5])
    expect(of()).toEqual(['/hasSubUnits'])
  })

  test('sits by NĐ 234/2026 Điều 16 with a union seat for who leads nobody, with the unit’s head for who leads', () => {
    expect(council({ leads: false })).toEqual([{ members: 3, seats: ['head-or-deputy', 'union', 'personnel'] }])
    expect(council({ leads: true })).toEqual([{ members: 3, seats: ['head-or-deputy', 'unit-head', 'personnel'] }])
    expect(council({ leads: undefined }).map(({ members }) => members)).not.toContain(3)
  })
})

describe('who may not take part, and who does instead (NĐ 234/2026 Điều 2 khoản 11, Điều 14, 16)', () => {
  const told = (leads: boolean | undefined, ...people: object[]) =>
    linesOf(
      { ...vc, leads, handling: { ...opened, people } },
      'may-not-sit',
      'same-case-takes-part',
      'seat-replaced',
    ).map(({ code, facts }) =>
      code === 'seat-replaced' ? `${facts.seat}: ${facts.by}` : `${code} ${facts.as} ${facts.tie}`,
    )
  const relative = (as: string) => ({ as, tie: 'close-relative' })
  const sameCase = (as: string) => ({ as, tie: 'same-case' })

  test('nobody has a tie: nothing is said', () => {
    expect(told(false, { as: 'council-member', tie: 'none' })).toEqual([])
    expect(told(false)).toEqual([])
  })

  test('the chair of a review of somebody who leads nobody is replaced by the leaders above; for who leads it is not said', () => {
    expect(told(false, relative('review-chair'))).toEqual([
      'may-not-sit review-chair close-relative',
      'review-chair: leaders-above',
    ])
    expect(told(true, relative('review-chair'))).toEqual(['may-not-sit review-chair close-relative'])
  })

  test('the chair of the council by the head above, a member by each seat a member may have', () => {
    expect(told(false, relative('council-chair'))).toEqual([
      'may-not-sit council-chair close-relative',
      'head-or-deputy: head-above',
    ])
    expect(told(false, relative('council-member'))).toEqual([
      'may-not-sit council-member close-relative',
      'union: party-committee-above-or-another-member',
      'personnel: whom-the-authority-names',
    ])
    expect(told(undefined, relative('council-member'))).toEqual(['may-not-sit council-member close-relative'])
  })

  test('two members with a tie: each is named, their seats once', () => {
    expect(told(false, relative('council-member'), relative('council-member'))).toHaveLength(4)
  })

  test('who is considered in the same case is replaced where an article says by whom; else it is a question', () => {
    expect(told(false, sameCase('council-chair'))[0]).toBe('may-not-sit council-chair same-case')
    expect(told(true, sameCase('review-chair'))).toEqual(['same-case-takes-part review-chair same-case'])
  })
})
