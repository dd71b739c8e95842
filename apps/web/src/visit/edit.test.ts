import { starterRecord } from '@congvu/core'
import { expect, test } from 'vitest'
import { textAt, withValue } from './edit.ts'
import { emptyAnswers } from './new-visit.ts'

const record = starterRecord({ ...emptyAnswers, date: '2026-11-05', hour: '08:00' })

test('a value goes in at its pointer and the record before stays as it was', () => {
  const changed = withValue(record, '/issuer/name', 'Sở Nội vụ')
  expect(textAt(changed, '/issuer/name')).toBe('Sở Nội vụ')
  expect(textAt(record, '/issuer/name')).toBe('')
})

test('undefined takes an optional entry, or one of a list, out', () => {
  const two = withValue(withValue(record, '/remarks/0', 'a'), '/remarks/1', 'b')
  expect(withValue(two, '/remarks/0', undefined).remarks).toEqual(['b'])
  expect('subject' in withValue(withValue(record, '/subject', 'x'), '/subject', undefined)).toBe(false)
})
