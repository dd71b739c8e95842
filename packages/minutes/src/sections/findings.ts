import { type Finding, type Inspection, inVietnamese, momentInWords, type Province } from '@congvu/core'
import type { Block } from '../document.ts'
import { body, detail, subheading } from '../style.ts'
import { joined, paragraphs, sentence } from '../words.ts'
import { partsBeforeFindings } from './results.ts'

/** Section II, last part: each finding with its time, persons, evidence and citation. Facts only. */
export function findings(inspection: Inspection, province: Province): Block[] {
  const number = partsBeforeFindings(inspection, province) + 1
  return [
    subheading(`${number}. Vi phạm, tồn tại phát hiện`),
    ...(inspection.findings.length === 0
      ? [body('Không phát hiện vi phạm, tồn tại trong phạm vi kiểm tra.')]
      : inspection.findings.flatMap((finding, i) => one(finding, `${number}.${i + 1}.`, inspection, province))),
  ]
}

function one(finding: Finding, number: string, { evidence }: Inspection, { instruments }: Province): Block[] {
  const [first = '', ...rest] = paragraphs(finding.what)
  const item = finding.item ? ` (${finding.item})` : ''
  const captions = finding.evidence.map((id) => {
    const found = evidence.find((entry) => entry.id === id)
    return found ? `${found.caption} (${id})` : id
  })
  const persons = finding.persons.map((person) => joined(person.role, person.name, person.post))
  return [
    body(`${number} ${first}${item}`),
    ...rest.map((text) => body(text)),
    finding.where
      ? detail('Thời điểm, địa điểm', `${momentInWords(finding.at)}; ${finding.where}.`)
      : detail('Thời điểm', `${momentInWords(finding.at)}.`),
    ...(persons.length > 0 ? [detail('Người liên quan', `${persons.join('; ')}.`)] : []),
    ...(captions.length > 0 ? [detail('Minh chứng', `${captions.join('; ')}.`)] : []),
    detail(
      'Căn cứ',
      sentence(finding.citations.map((citation) => inVietnamese(citation, instruments)).join('; ')).concat('.'),
    ),
  ]
}
