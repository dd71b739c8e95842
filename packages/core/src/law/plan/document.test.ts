import { describe, expect, test } from 'vitest'
import { otherProvince } from '../../../test/fixtures/other-province.ts'
import { plan6861 } from '../../provinces/khanh-hoa/plan-6861.ts'
import { duties, find, numberOf, paragraphs, text } from './document.ts'
import { Plan } from './schema.ts'

const other = Plan.parse(otherProvince)

describe('a place of a plan, by its own numbering', () => {
  test('III.2 of KH 6861 is that of Sở Nội vụ, and its point g stands under it', () => {
    expect(find(plan6861, 'III.2').clause.text).toBe('Sở Nội vụ')
    expect(
      find(plan6861, 'III.2.g')
        .above.map(({ text: words }) => words)
        .at(-1),
    ).toBe('Sở Nội vụ')
  })

  test.each([
    ['III.1.bb', 'Có phải là III.1.b?', 'Did you mean III.1.b?'],
    [
      'qqqqqq',
      'Ghi theo số thứ tự của chính kế hoạch, ví dụ III.1.b.',
      'Write the plan’s own numbering, for example III.1.b.',
    ],
  ])('%s is refused, with what was meant if anything is near', (ref, vi, en) => {
    try {
      find(plan6861, ref)
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code: 'no-such-place', facts: { ref, plan: plan6861.number } })
      expect(error).toHaveProperty('in')
      if (error instanceof Error && 'in' in error && typeof error.in === 'function')
        expect([error.in('vi').mend, error.in('en').mend]).toEqual([vi, en])
    }
  })

  test.each([
    ['g)', 'g'],
    ['1.2.', '2'],
    ['IV', 'IV'],
    ['đ)', 'đ'],
    ['-', undefined],
    [undefined, undefined],
  ])('the mark %s is the number %s', (mark, number) => {
    expect(numberOf(mark)).toBe(number)
  })
})

describe('deadlines of a duty that follows a task', () => {
  const following = (task: string) =>
    duties({
      ...other,
      sections: [
        {
          mark: 'A',
          text: 'A',
          parts: [
            { mark: '1.', text: 'Một', duties: [{ who: [], deadline: { kind: 'continuous' } }] },
            { mark: '2.', text: 'Hai', duties: [{ who: [], deadline: { kind: 'as-task', task: 'A.1' } }] },
            { mark: '3.', text: 'Ba' },
            { mark: '4.', text: 'Bốn', duties: [{ who: [], deadline: { kind: 'as-task', task } }] },
          ],
        },
      ],
    }).at(-1)?.deadlines

  test.each([
    ['A.1', [{ kind: 'continuous' }], 'those of the task'],
    ['A.2', [], 'a task that follows another in turn is not followed'],
    ['A.3', [], 'a place without duties'],
    ['A.9', [], 'no such place'],
  ])('%s: %j (%s)', (task, deadlines, _why) => {
    expect(following(task)).toEqual(deadlines)
  })
})

describe('the paper of a plan', () => {
  test('a clause is its mark and words, then its paragraph about time', () => {
    expect(paragraphs({ mark: 'a)', text: 'Báo cáo.' })).toEqual(['a) Báo cáo.'])
    expect(paragraphs({ text: 'Báo cáo.', timing: 'Thời gian: năm 2020.' })).toEqual([
      'Báo cáo.',
      'Thời gian: năm 2020.',
    ])
  })

  test('it ends with who signs: authority, post, name; without an authority by post and name alone', () => {
    const signed = (authority?: string) =>
      text({ ...other, signature: { ...(authority && { authority }), post: 'CHỦ TỊCH', name: 'Ai Đó' } }).slice(-3)
    expect(signed('TM. ỦY BAN NHÂN DÂN')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Ai Đó'])
    expect(signed().slice(1)).toEqual(['CHỦ TỊCH', 'Ai Đó'])
    expect(signed()[0]).toMatch(/^- /)
  })
})
