import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { Day, Moment } from './day-shapes.ts'
import { issueWords } from './issue-words.ts'
import { problemsOf, read } from './issues.ts'
import { nearest } from './nearest.ts'
import type { Words } from './words.ts'

const Limit = z.union([
  z.strictObject({ from: Day, days: z.int().min(1).max(3650) }),
  z.strictObject({ from: Day, workingDays: z.int().min(1) }),
])
const Due = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yearly'), month: z.int() }),
  z.strictObject({ kind: z.literal('continuous') }),
])
const Sheet = z.strictObject({
  date: Day,
  startedAt: Moment.optional(),
  title: z.string().min(1).max(10).optional(),
  code: z
    .string()
    .regex(/^[a-z]+$/)
    .optional(),
  copies: z.int().min(2).max(50).optional(),
  even: z.number().multipleOf(2).optional(),
  team: z
    .array(z.strictObject({ name: z.string(), role: z.enum(['head', 'member']) }))
    .min(1)
    .max(2)
    .optional(),
  limit: Limit.optional(),
  due: Due.optional(),
  names: z.record(z.string().regex(/^[a-z]+$/), z.string()).optional(),
  either: z.union([z.string(), z.number()]).optional(),
  checked: z
    .string()
    .check((payload) => {
      if (payload.value === 'bad')
        payload.issues.push({ code: 'custom', input: payload.value, params: { code: 'pictograph', char: 'U+1F600' } })
    })
    .optional(),
  plain: z
    .string()
    .refine((text) => text !== 'no')
    .optional(),
})

const wrong = (input: Record<string, unknown>): [string, string][] => {
  const result = read(Sheet, { date: '2026-11-05', ...input })
  return result.ok ? [] : result.problems.map((each) => [each.code, each.pointer])
}
const factsOf = (input: Record<string, unknown>) => {
  const result = read(Sheet, { date: '2026-11-05', ...input })
  return result.ok ? undefined : result.problems[0]?.facts
}

describe('data read through a schema', () => {
  test('data of the right shape comes back as it is', () => {
    expect(read(Sheet, { date: '2026-11-05' })).toEqual({ ok: true, value: { date: '2026-11-05' } })
  })

  test.each([
    [{ date: undefined }, 'missing', '/date'],
    [{ date: '2026-02-30' }, 'not-a-day', '/date'],
    [{ date: '05/11/2026' }, 'not-a-day', '/date'],
    [{ date: 20261105 }, 'wrong-type', '/date'],
    [{ startedAt: '2026-11-05T25:00' }, 'not-a-moment', '/startedAt'],
    [{ title: '' }, 'too-short', '/title'],
    [{ title: 'Kế hoạch 6861' }, 'too-long', '/title'],
    [{ code: 'Sở' }, 'bad-format', '/code'],
    [{ copies: 1 }, 'too-small', '/copies'],
    [{ copies: 51 }, 'too-large', '/copies'],
    [{ copies: 2.5 }, 'wrong-type', '/copies'],
    [{ even: 3 }, 'not-a-multiple', '/even'],
    [{ team: [] }, 'too-few', '/team'],
    [{ team: [{ role: 'head' }] }, 'missing', '/team/0/name'],
    [{ team: [{ name: 'A', role: 'chief' }] }, 'not-one-of', '/team/0/role'],
    [{ due: { kind: 'monthly' } }, 'not-one-of', '/due/kind'],
    [{ due: {} }, 'missing', '/due/kind'],
    [{ due: 'yearly' }, 'wrong-type', '/due'],
    [{ due: { kind: 'yearly' } }, 'missing', '/due/month'],
    [{ names: { A1: 'x' } }, 'bad-format', '/names/A1'],
    [{ either: null }, 'no-shape-fits', '/either'],
    [{ checked: 'bad' }, 'pictograph', '/checked'],
    [{ plain: 'no' }, 'not-accepted', '/plain'],
  ])('%j: %s at %s', (input, code, pointer) => {
    expect(wrong(input)).toEqual([[code, pointer]])
  })

  test('too many members of a team is told of the list, not of its members', () => {
    const member = { name: 'A', role: 'member' }
    expect(wrong({ team: [member, member, member] })).toEqual([['too-many', '/team']])
  })

  test('a value that is not an object at all is told of at the root', () => {
    const result = read(Sheet, ['2026-11-05'])
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'wrong-type', pointer: '', facts: { expected: 'object', got: 'array' } },
    ])
  })

  test('everything wrong is told at once', () => {
    expect(wrong({ date: 'hôm nay', copies: 1, titel: 'x' })).toEqual([
      ['not-a-day', '/date'],
      ['too-small', '/copies'],
      ['unknown-key', '/titel'],
    ])
  })
})

describe('a key the schema does not know', () => {
  test('is refused by its name, each key on its own, with the key that was meant', () => {
    const result = read(Sheet, { dat: '2026-11-05', 'x/y': 1 })
    expect(result.ok ? [] : result.problems).toEqual([
      { code: 'missing', severity: 'error', pointer: '/date', facts: {} },
      { code: 'unknown-key', severity: 'error', pointer: '/dat', facts: { key: 'dat', nearest: 'date' } },
      { code: 'unknown-key', severity: 'error', pointer: '/x~1y', facts: { key: 'x/y', nearest: undefined } },
    ])
  })

  test('deep inside a list, the keys of that place are the ones suggested', () => {
    expect(factsOf({ team: [{ name: 'A', role: 'head', rloe: 'x', naem: 'B' }] })).toEqual({
      key: 'rloe',
      nearest: undefined,
    })
    expect(factsOf({ due: { kind: 'yearly', mnoth: 11 } })).toEqual({})
    expect(wrong({ due: { kind: 'yearly', mnoth: 11 } })).toEqual([
      ['missing', '/due/month'],
      ['unknown-key', '/due/mnoth'],
    ])
  })

  test('a key that is already there is not suggested a second time', () => {
    expect(factsOf({ dates: '2026-11-05' })).toEqual({ key: 'dates', nearest: undefined })
  })
})

describe('a choice between shapes', () => {
  test('the problems of the shape that was meant are told, not those of the others', () => {
    expect(wrong({ limit: { from: '2026-02-30', workingDays: 10 } })).toEqual([['not-a-day', '/limit/from']])
    expect(wrong({ limit: { from: '2026-11-05', days: 0 } })).toEqual([['too-small', '/limit/days']])
  })

  test('a misspelt key inside the shape that was meant finds its neighbour', () => {
    const result = read(Sheet, { date: '2026-11-05', limit: { from: '2026-11-05', workingDay: 10 } })
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'missing', pointer: '/limit/workingDays' },
      { code: 'unknown-key', pointer: '/limit/workingDay', facts: { nearest: 'workingDays' } },
    ])
  })
})

describe('an error that zod made without us', () => {
  test('is told as far as it goes', () => {
    const { error } = Sheet.safeParse({ date: '2026-02-30', copies: 1, extra: true })
    expect(error && problemsOf(error).map((each) => [each.code, each.pointer])).toEqual([
      ['not-a-day', '/date'],
      ['too-small', '/copies'],
      ['unknown-key', '/extra'],
    ])
  })
})

describe('the facts of a problem', () => {
  const told = (schema: z.ZodType, input: unknown) => {
    const result = read(schema, input)
    return result.ok ? [] : result.problems.map(({ code, pointer, facts }) => [code, pointer, facts])
  }

  test.each([
    [z.int().min(2), 1, 'too-small', { limit: 2, exact: false, inclusive: true }],
    [z.number().gt(2), 2, 'too-small', { limit: 2, exact: false, inclusive: false }],
    [z.number().lt(2), 2, 'too-large', { limit: 2, exact: false, inclusive: false }],
    [z.string().length(3), 'ab', 'too-short', { limit: 3, exact: true, inclusive: true }],
    [z.set(z.string()).min(1), new Set(), 'too-few', { limit: 1, exact: false, inclusive: true }],
    [z.map(z.string(), z.int()).min(1), new Map(), 'too-few', { limit: 1, exact: false, inclusive: true }],
    [z.enum(['head', 'member']), 5, 'not-one-of', { options: ['head', 'member'], got: '5', nearest: undefined }],
    [z.union([z.string(), z.number()]), null, 'no-shape-fits', { got: 'null' }],
    [z.xor([z.string(), z.string()]), 'both', 'no-shape-fits', { got: 'string' }],
    [Moment, '2026-11-05T08:15Z', 'not-a-moment', { text: '2026-11-05T08:15Z' }],
  ])('%#: %s', (schema, input, code, facts) => {
    expect(told(schema, input)).toEqual([[code, '', facts]])
  })

  test('of a check of our own are its texts, numbers and yes or no; its code is the code', () => {
    const params = { code: 'too-late', by: 3, day: '2026-11-05', rolled: true, path: ['x'], none: null }
    const schema = z.string().check(({ issues, value }) => {
      issues.push({ code: 'custom', input: value, params })
    })
    expect(told(schema, 'x')).toEqual([['too-late', '', { by: 3, day: '2026-11-05', rolled: true }]])
  })

  test('a choice between shapes that is not there at all is missing', () => {
    expect(told(z.strictObject({ either: z.union([z.string(), z.number()]) }), {})).toEqual([
      ['missing', '/either', {}],
    ])
  })

  test('a wrong value under a key that is itself a list is told where the map stands', () => {
    const schema = z.strictObject({ pairs: z.map(z.array(z.int()), z.int()) })
    expect(told(schema, { pairs: new Map([[[1], 'x']]) })).toEqual([
      ['wrong-type', '/pairs', { expected: 'number', got: 'string' }],
    ])
  })

  test('60 letters are quoted whole, of 61 the first 60', () => {
    const got = (text: string) => told(z.enum(['head']), text)[0]?.[2]
    expect(got('x'.repeat(60))).toMatchObject({ got: 'x'.repeat(60) })
    expect(got('x'.repeat(61))).toMatchObject({ got: `${'x'.repeat(60)}…` })
  })
})

describe('the nearest word', () => {
  test('is one a single slip away in a short word: a letter more, less, another, or two exchanged', () => {
    const letters = ['a', 'b', 'c']
    const longer = (words: string[]) => words.flatMap((word) => letters.map((letter) => word + letter))
    const two = longer(longer(['']))
    const words = [...two, ...longer(two), ...longer(longer(two))]
    const oneSlip = (word: string) => {
      const slips = new Set([word])
      for (let at = 0; at <= word.length; at += 1) {
        const [head, first = '', second = ''] = [word.slice(0, at), word[at], word[at + 1]]
        slips.add(head + word.slice(at + 1))
        slips.add(head + second + first + word.slice(at + 2))
        for (const letter of letters) slips.add(head + letter + word.slice(at)).add(head + letter + word.slice(at + 1))
      }
      return slips
    }
    for (const meant of words) {
      const slips = oneSlip(meant)
      const found = words.filter((written) => nearest(written, [meant]) === meant)
      expect(found).toEqual(words.filter((written) => slips.has(written)))
    }
  })

  test('is two slips away at most for a word of six letters, and the nearer of two comes first', () => {
    expect(nearest('endDay', ['endedDay'])).toBe('endedDay')
    expect(nearest('endDay', ['endedDay', 'endsDay'])).toBe('endsDay')
    expect(nearest('enDay', ['endedDay'])).toBe(undefined)
    expect(nearest('vj', ['vi'])).toBe('vi')
  })

  test.each([
    ['dat', 'date'],
    ['HEAD', 'head'],
    ['thuong-xuyen', 'thường xuyên'],
    ['mebmer', 'member'],
    ['inspector', undefined],
  ])('for "%s" it is %s', (word, expected) => {
    expect(nearest(word, ['date', 'head', 'member', 'thường xuyên'])).toBe(expected)
  })
})

describe('the sentences', () => {
  const samples: Record<string, unknown>[] = [
    { date: undefined },
    { date: 5 },
    { date: '2026-02-30' },
    { startedAt: 'x' },
    { title: '' },
    { title: 'Kế hoạch 6861' },
    { code: 'Sở' },
    { copies: 1 },
    { copies: 51 },
    { even: 3 },
    { team: [] },
    { team: [1, 2, 3] },
    { due: { kind: 'yearl' } },
    { either: null },
    { plain: 'no' },
    { dates: 1 },
  ]

  test.each(['vi', 'en'] as const)(
    'in %s every one is whole: no hole, no "undefined", and it says how to mend',
    (lang) => {
      const words: Words = issueWords
      for (const sample of samples) {
        const result = read(Sheet, { date: '2026-11-05', ...sample })
        for (const { code, facts } of result.ok ? [] : result.problems) {
          const wording = words[code]?.[lang](facts)
          const told = Object.values(wording ?? {})
          expect(told).toHaveLength(2)
          for (const sentence of told) expect(sentence).toMatch(/^[^{}]{5,}[.?]$/)
          expect(told.join(' ')).not.toMatch(/undefined|NaN|\[object/)
        }
      }
    },
  )

  test('in Vietnamese a misspelt value names the one that was meant', () => {
    const facts = factsOf({ due: { kind: 'yearl' } }) ?? {}
    expect(issueWords['not-one-of'].vi(facts)).toEqual({
      what: '"yearl" không phải là giá trị được dùng ở đây.',
      mend: 'Có phải là "yearly"? Chọn một trong các giá trị: yearly, continuous.',
    })
  })
})
