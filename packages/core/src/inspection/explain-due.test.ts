import { describe, expect, test } from 'vitest'
import { day } from '../engine/day.ts'
import { Refusal } from '../engine/refusal.ts'
import { remedyDue } from './due.ts'
import { explainDue } from './explain-due.ts'

const explained = (...[due]: Parameters<typeof explainDue>) => {
  const found = explainDue(due)
  if (found instanceof Refusal) throw found
  return found
}

describe('why a remedy is due on its day', () => {
  test('3 working days from Friday 20/11/2026 pass over the weekend and 24/11, and end on 26/11', () => {
    const due = explained({ limit: { from: day('2026-11-20'), workingDays: 3 } })
    expect(due).toMatchObject({ from: '2026-11-20', legalEnd: '2026-11-26', passesOver: true })
    expect(due.daysOff.map((off) => off.day)).toEqual(['2026-11-21', '2026-11-22', '2026-11-24'])
    expect(due.daysOff[2]).toMatchObject({ why: 'row' })
  })

  test('15 days from 28/10/2026 end on Thursday 12/11: no day off matters', () => {
    expect(explained({ limit: { from: day('2026-10-28'), days: 15 } })).toMatchObject({
      legalEnd: '2026-11-12',
      daysOff: [],
      passesOver: false,
    })
  })

  test('a named Saturday, 14/11/2026: aim at Friday; the weekend is told', () => {
    const due = explained({ day: day('2026-11-14') })
    expect(due).toMatchObject({ legalEnd: '2026-11-14', safeTarget: '2026-11-13', rolledEnd: '2026-11-16' })
    expect(due.daysOff.map((off) => off.day)).toEqual(['2026-11-14', '2026-11-15'])
  })

  test('400 working days from 5/11/2026 lie beyond the decided years: refused by name', () => {
    const due = explainDue({ limit: { from: day('2026-11-05'), workingDays: 400 } })
    expect(due).toBeInstanceOf(Refusal)
    expect(due).toMatchObject({ code: 'no-calendar' })
  })
})

describe('a remedy due after the last decided year, 2027', () => {
  test.each([
    [{ day: day('2028-03-10') }, '2028-03-10'],
    [{ limit: { from: day('2027-12-20'), days: 30 } }, '2028-01-19'],
    [{ limit: { from: day('2027-12-31'), months: 2 } }, '2028-02-29'],
  ])('%j: %s by the words, and no working day is told', (due, legalEnd) => {
    expect(remedyDue(due)).toEqual({ legalEnd })
  })

  test('working days cannot be counted there', () => {
    expect(() => remedyDue({ limit: { from: day('2027-12-20'), workingDays: 30 } })).toThrow(Refusal)
  })
})
