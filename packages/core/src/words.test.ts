import { expect, test } from 'vitest'
import { problem } from './engine/problem.ts'
import { Refusal } from './engine/refusal.ts'
import { calendarWords } from './law/calendar/words.ts'
import { describe } from './words.ts'

test('a refusal speaks for itself, in both languages', () => {
  const refusal = new Refusal(calendarWords, 'not-whole', { value: 1.5 })
  expect(describe(refusal, 'vi')).toEqual(refusal.in('vi'))
  expect(describe(refusal, 'en')).toEqual(refusal.in('en'))
})

test('a code that no sentence was written for is told as it is; a caller’s own sentences go first', () => {
  const unknown = problem('of-another-package', '/x', { n: 2 })
  expect(describe(unknown, 'vi')).toEqual({ what: 'of-another-package', mend: '' })
  const more = {
    'of-another-package': {
      vi: ({ n }: { readonly n?: unknown }) => ({ what: `Có ${String(n)}.`, mend: 'Sửa.' }),
      en: ({ n }: { readonly n?: unknown }) => ({ what: `There are ${String(n)}.`, mend: 'Mend.' }),
    },
  }
  expect(describe(unknown, 'en', more)).toEqual({ what: 'There are 2.', mend: 'Mend.' })
})
