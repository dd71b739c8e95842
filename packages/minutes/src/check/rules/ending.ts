import { nd30 } from '../../nd30.ts'
import type { Anatomy } from '../anatomy.ts'
import { judged, missing, untold } from '../codes.ts'
import { round } from '../measure.ts'
import { millimetres } from '../page.ts'
import type { Nd30Line } from '../report.ts'
import { typeLine, typeOf } from '../typed.ts'

/** Signatures (component 7): powers and post, names. */
export function signatures({ ending }: Anatomy): Nd30Line[] {
  const { signers } = ending
  const power = signers.flatMap((signer) => signer.power)
  const names = signers.flatMap(({ name }) => name ?? [])
  const powerType = typeOf('signerPower', true)
  const nameType = typeOf('signerName', false)
  if (power.length === 0) {
    const told = (asked: Nd30Line['asked']) => ({ found: {}, asked })
    return [
      untold('signer-power-type', 'not-found', told(powerType)),
      untold('signer-name-type', 'not-found', told(nameType)),
    ]
  }
  const powerLine = typeLine('signer-power-type', power, powerType)
  if (names.length === 0) return [powerLine, untold('signer-name-type', 'blank', { found: {}, asked: nameType })]
  const titled = names.find(({ text }) => degree.test(text))
  const [first] = names
  const at = titled ?? first
  return [
    powerLine,
    typeLine('signer-name-type', names, nameType),
    judged('signer-name-form', {
      ...(at ? { page: at.page } : {}),
      found: { text: at?.text },
      faults: titled ? ['degree'] : [],
    }),
  ]
}

/** II.7.đ: no academic or honorary title before the name; officers' ranks aside. */
const degree = /^(GS|PGS|TSKH|TS|ThS|Th\.S|CN|KS|BS|LS|Tiến sĩ|Thạc sĩ|Cử nhân|Kỹ sư|NGƯT|NGND|TTƯT|NSƯT)\b[.\s]/iu

/** Nơi nhận (component 9b): its label, its list, its place. */
export function recipients({ ending, body }: Anatomy): Nd30Line[] {
  const { label, recipients: list } = ending
  if (label === undefined) return [missing('recipients-label-type', typeOf('recipientsLabel'))]
  const sheet = body.find((each) => each.sheet.page.number === label.page)?.sheet
  const off = millimetres(label.x - (sheet?.left ?? label.x))
  const place = judged('recipients-place', {
    page: label.page,
    found: { text: label.text, off: round(off) },
    asked: { place: 'left' },
    faults: Math.abs(off) <= 3 ? [] : ['left'],
  })
  const labelType = typeLine('recipients-label-type', [label], typeOf('recipientsLabel'))
  if (list.length === 0) return [labelType, missing('recipients-list-type', typeOf('recipients')), place]
  return [labelType, typeLine('recipients-list-type', list, typeOf('recipients')), form(list), place]
}

type Lines = Anatomy['ending']['recipients']

/** II.9.d: each on a line of its own after a dash, ended by a semicolon; `Lưu` last, ended by a full stop. */
function form(list: Lines): Nd30Line {
  const items: string[] = []
  for (const { text } of list) {
    if (/^[-–—•+]/.test(text) || items.length === 0) items.push(text)
    else items[items.length - 1] += ` ${text}`
  }
  const filing = items.findIndex((text) => /^\W*lưu\b/iu.test(text.replace(/^[-–—]\s*/, '')))
  const wrong = (is: (text: string, i: number) => boolean): string | undefined => items.find(is)
  const last = items.length - 1
  const faulty = {
    dash: wrong((text) => !/^-\s?\S/.test(text)),
    semicolon: wrong((text, i) => i < last && !/;$/.test(text)),
    stop: wrong((text, i) => i === last && !/\.$/.test(text)),
    filing: filing === last && /^-\s*Lưu:/.test(items[last] ?? '') ? undefined : items[last],
  }
  const faults = Object.entries(faulty).flatMap(([name, text]) => (text === undefined ? [] : [name]))
  const text = Object.values(faulty).find((each) => each !== undefined) ?? items[last]
  const [first] = list
  return judged('recipients-list-form', {
    ...(first ? { page: first.page } : {}),
    found: { text, lines: items.length },
    asked: { form: '- …; - Lưu: VT, … .', size: nd30.sizes.recipients[0] },
    faults,
  })
}
