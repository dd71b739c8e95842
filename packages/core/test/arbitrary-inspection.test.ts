import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readInspection } from '../src/inspection/read-inspection.ts'
import { arbitraryInspection } from './arbitrary-inspection.ts'

test('every arbitrary record is one that can become minutes', () => {
  fc.assert(
    fc.property(arbitraryInspection({ photos: ['a'.repeat(64)] }), (json) => {
      const reading = readInspection(json)
      expect(reading.ok ? [] : reading.problems).toEqual([])
    }),
    { numRuns: 200 },
  )
})
