import { fold } from '@congvu/core'
import { nd30 } from '../../nd30.ts'
import type { Anatomy } from '../anatomy.ts'
import { missing, untold } from '../codes.ts'
import { type Line, mostly } from '../lines.ts'
import type { Nd30Line } from '../report.ts'
import { typeFound, typeLine, typeOf } from '../typed.ts'
import { ruleUnder } from './under-rule.ts'

/** The names of the superior and of the issuing body, and the line under the latter. */
export function bodies({ header }: Anatomy): Nd30Line[] {
  const { bodies: lines, strokes } = header
  const [least, most] = nd30.rule.short.allowed
  if (lines.length === 0) return [missing('issuing-body-type', typeOf('issuingBody', true))]
  const { superior, issuing, sure } = partsOf(lines)
  const superiorLine = superior.length > 0 ? [typeLine('parent-body-type', superior, typeOf('parentBody', true))] : []
  const [first] = lines
  const unsure =
    sure || first === undefined
      ? []
      : [
          untold('parent-body-type', 'one-name-or-two', {
            page: first.page,
            found: typeFound(first),
            asked: typeOf('parentBody', true),
          }),
        ]
  return [
    ...superiorLine,
    ...unsure,
    typeLine('issuing-body-type', issuing, typeOf('issuingBody', true)),
    ruleUnder('issuing-body-rule', issuing, strokes, { least, most }),
  ]
}

/** Words a body's name begins with. */
const begins =
  /^(uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|bo|so|ban|phong|chi cuc|cuc|tong cuc|trung tam|truong|vien|thanh tra|doan|benh vien|tram|van phong|hoi dong|to|dang uy|chi bo|kho bac|toa an|vien kiem sat|dai hoc|hoc vien|bao|dai|quy|tong cong ty|cong ty)\b/

type Parts = { readonly superior: readonly Line[]; readonly issuing: readonly Line[]; readonly sure: boolean }

/**
 * The superior is not bold and the issuing body is (II.2.b). Where all lines are alike, a second line that begins as
 * a body's name does tells them apart; where none does, it may be one name on two lines.
 */
function partsOf(lines: readonly Line[]): Parts {
  const bold = lines.map((line) => mostly(line, (word) => word.bold))
  const firstBold = bold.indexOf(true)
  const alike = bold.every((each) => each === bold[0])
  if (!alike && firstBold > 0)
    return { superior: lines.slice(0, firstBold), issuing: lines.slice(firstBold), sure: true }
  const second = lines.findIndex(({ text }, i) => i > 0 && begins.test(fold(text)))
  if (second > 0) return { superior: lines.slice(0, second), issuing: lines.slice(second), sure: true }
  return { superior: [], issuing: lines, sure: lines.length === 1 }
}
