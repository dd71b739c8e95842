import { describe, expect, it } from 'vitest'
import { WordTable } from './word-table.ts'

describe('words known by where they stand in a text', () => {
  const table = new WordTable<number>()
  table.add('Đoàn', 1)
  table.add('kiểm', 2)
  table.add('tra', 3)

  it('finds the word from its beginning to the next space, line feed or end', () => {
    const text = 'Đoàn kiểm\ntra'
    expect([0, 5, 10].map((from) => table.find(text, from))).toEqual([1, 2, 3])
  })

  it('knows neither a part of a word nor a longer one', () => {
    expect(table.find('kiể', 0)).toBeUndefined()
    expect(table.find('kiểm-tra', 0)).toBeUndefined()
    expect(table.find('kiểm', 1)).toBeUndefined()
  })

  it('tells words with one hash apart', () => {
    table.add('Aa', 4)
    table.add('BB', 5)
    expect([table.find('Aa', 0), table.find('BB', 0)]).toEqual([4, 5])
  })

  it('forgets words rather than grow without end', () => {
    const words = Array.from({ length: 25_000 }, (_, i) => `từ${i}`)
    const small = new WordTable<string>()
    for (const word of words) small.add(word, word)
    const kept = words.filter((word) => small.find(word, 0) === word)
    expect(kept.length).toBeLessThanOrEqual(10_000)
    expect(kept).toContain('từ24999')
  })
})
