import { describe, expect, test } from 'vitest'
import { nationalInstruments } from '../instruments/national.ts'
import { nationalStandards } from '../standards/national.ts'
import { nationalVerbatim } from './national.ts'
import { verbatimOf } from './verbatim.ts'

const sources = nationalStandards.flatMap((standard) => standard.sources)
const instruments = new Set(nationalInstruments.map(({ id }) => id))

describe('words of provisions', () => {
  test('each is of a provision that a standard cites, of an instrument of the register, and is there once', () => {
    for (const { of } of nationalVerbatim) {
      expect(instruments.has(of.instrument), of.instrument).toBe(true)
      expect(sources.filter((source) => verbatimOf(source, nationalVerbatim)?.of === of)).not.toEqual([])
    }
    expect(new Set(nationalVerbatim.map(({ of }) => JSON.stringify(of))).size).toBe(nationalVerbatim.length)
  })

  test('they are in composed letters, without the marks of a bad scan', () => {
    for (const { text } of nationalVerbatim) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text).not.toMatch(/[|_\\]|\s{2}|\b(đên|quy chê|hành vị|nghệ nghiệp)\b/)
    }
  })

  test('Thông tư 11/2023/TT-BYT Điều 1 khoản 3 điểm a is carried; the next point, which no standard cites, is not', () => {
    const place = { instrument: 'tt-11-2023', article: '1', clause: '3' }
    expect(verbatimOf({ ...place, point: 'a' }, nationalVerbatim)?.text).toContain('Nơi làm việc trong nhà')
    expect(verbatimOf({ ...place, point: 'b' }, nationalVerbatim)).toBeUndefined()
  })
})
