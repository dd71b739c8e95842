import { tidy } from '@congvu/core'
import { nd30 } from '../../nd30.ts'
import type { Anatomy } from '../anatomy.ts'
import { judged, missing, type Nd30Code } from '../codes.ts'
import { type Line, middle } from '../lines.ts'
import { round } from '../measure.ts'
import { millimetres } from '../page.ts'
import type { Nd30Line } from '../report.ts'
import { typeLine, typeOf } from '../typed.ts'
import { ruleUnder } from './under-rule.ts'

const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'

/** Quốc hiệu and Tiêu ngữ: their words, type, place, and the line under the motto. */
export function national({ header, sections }: Anatomy): Nd30Line[] {
  const sheet = sections[0]?.sheets[0]
  const name = header.nationalName
  const width = sheet?.page.width ?? 0
  const nameLines = name
    ? [
        wording('national-name-text', name, nationalName),
        typeLine('national-name-type', [name], typeOf('nationalName', true)),
        judged('national-name-place', {
          page: name.page,
          found: { text: name.text, left: round(millimetres(name.x)), top: round(millimetres(name.y)) },
          asked: { place: 'top-right' },
          faults: middle(name) > width / 2 && name.y < (sheet?.page.height ?? 0) / 4 ? [] : ['place'],
        }),
      ]
    : [missing('national-name-text', { text: nationalName })]
  return [...nameLines, ...mottoLines(header.motto, name, header.strokes)]
}

function mottoLines(
  line: Line | undefined,
  name: Line | undefined,
  strokes: Parameters<typeof ruleUnder>[2],
): Nd30Line[] {
  if (line === undefined) return [missing('motto-text', { text: motto })]
  const off = name ? millimetres(Math.abs(middle(line) - middle(name))) : 0
  const share = nd30.rule.motto
  return [
    wording('motto-text', line, motto),
    typeLine('motto-type', [line], typeOf('motto')),
    judged('motto-place', {
      page: line.page,
      found: { text: line.text, off: round(off) },
      asked: { place: 'under-national-name' },
      faults: off <= 3 && (name === undefined || line.y > name.y) ? [] : ['centre'],
    }),
    ruleUnder('motto-rule', [line], strokes, { least: share, most: share }),
  ]
}

/** The decree itself writes both HÒA and HOÀ. */
const wording = (code: Nd30Code, line: Line, text: string): Nd30Line =>
  judged(code, {
    page: line.page,
    found: { text: line.text },
    asked: { text },
    faults: tidy(line.text) === tidy(text) ? [] : ['text'],
  })
