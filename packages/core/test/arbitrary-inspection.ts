import fc from 'fast-check'
import { type Day, day, plus } from '../src/engine/day.ts'
import type { Inspection } from '../src/inspection/inspection.ts'
import { inForceOn } from '../src/law/instruments/register.ts'
import { canShowViolation, standardsOn } from '../src/law/standards/catalogue.ts'
import { defaultProvince } from '../src/provinces/index.ts'

// Records that `readInspection` accepts, for fuzzing whatever takes one. `arbitrary-inspection.test.ts` holds the promise.

const { instruments, standards } = defaultProvince

const syllables =
  'kỹ sĩ Ĩ Ẵng Ự ượt nghiêng thuở Quý hòa thủy loạn ưỡn Đặng ỷ lại ngoằn ngoèo khuỷu rượu Nguyễn Thị Ẩn Vĩnh Long ý ốc'
    .split(' ')
    .concat('tồn tại công chức đeo thẻ giờ làm việc văn hóa ứng xử một cửa hồ sơ trễ hẹn phiếu'.split(' '))
const odd = [
  '08/2022/NĐ-CP',
  '53/2016/TT-BLĐTBXH',
  '30%',
  '“Một',
  'cửa”',
  '(b/c)',
  'a&b',
  '<b>',
  '\\(',
  'µ',
  'ŉ',
  'ß',
  '–',
  '₫',
]
/** Letters that fonts draw and people's names have, in words no longer than Vietnamese ones. */
const strange = fc.string({ unit: fc.constantFrom(...'aàảãáạăđêôơưýỳZzÞøŁÑéü0379'), minLength: 1, maxLength: 8 })

const word = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...syllables) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
  { weight: 2, arbitrary: strange },
)
const words = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...syllables), fc.array(word, { maxLength: most }))
    .map(([first, rest]) => [first, ...rest].join(' '))
const line = words(6)
const prose = fc.array(words(40), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'))
const name = fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 5 }).map((all) => all.join(' '))
const few = <T>(of: fc.Arbitrary<T>, most: number, least = 0): fc.Arbitrary<T[]> =>
  fc.array(of, { minLength: least, maxLength: most })
const maybe = <K extends string, T>(key: K, of: fc.Arbitrary<T>): fc.Arbitrary<{ [P in K]?: T }> =>
  fc.option(of, { nil: undefined }).map((value) => (value === undefined ? {} : ({ [key]: value } as { [P in K]?: T })))
const merged = <A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(a, b).map(([one, other]) => ({ ...one, ...other }))

const title = maybe('title', fc.constantFrom('Ông', 'Bà'))
const person = merged(fc.record({ name, post: line }), title)

/** A photo that a test can hand over when it is asked for: its hash. */
export type ArbitraryOptions = { readonly photos?: readonly string[] }

/** The record as JSON, before `readInspection`: a visit between 2025-08-05 and 2026-11-20, anything in its fields. */
export const arbitraryInspection = ({ photos = [] }: ArbitraryOptions = {}): fc.Arbitrary<unknown> =>
  fc.integer({ min: 0, max: 470 }).chain((after) => visitOn(plus(day('2025-08-05'), { days: after }), photos))

function visitOn(date: Day, photos: readonly string[]): fc.Arbitrary<unknown> {
  const inForce = instruments.filter((each) => ['yes', 'unknown'].includes(inForceOn(each, date))).map(({ id }) => id)
  const known = standardsOn(date, standards)
  const provable = known.filter(canShowViolation).map(({ id }) => id)
  const earlier = fc.integer({ min: 0, max: 40 }).map((days) => plus(date, { days: -days }))
  const later = fc.integer({ min: 0, max: 60 }).map((days) => plus(date, { days }))
  const moment = fc.integer({ min: 8 * 60, max: 16 * 60 }).map((minute) => at(date, minute))
  const citation = merged(
    fc.record({ instrument: fc.constantFrom(...inForce) }),
    maybe('article', fc.integer({ min: 1, max: 90 }).map(String)),
  )
  const evidence = evidenceOf(moment, photos)
  return evidence.chain(({ items, annexes }) =>
    fc
      .tuple(
        head(date, earlier, inForce),
        people(),
        fc.record({
          headCount: fc.option(headCount(moment)),
          checklist: fc
            .uniqueArray(fc.constantFrom(...known.map(({ id }) => id)), { maxLength: 10 })
            .chain((ids) => fc.tuple(...ids.map((item) => checked(item, provable)))),
          findings: few(
            finding(
              moment,
              citation,
              items.map(({ id }) => id),
            ),
            8,
          ),
          remarks: few(prose, 2),
          opinion: fc.option(fc.record({ by: line, text: prose })),
          otherOpinions: few(fc.record({ by: line, text: prose }), 2),
          recommendations: few(recommendation(later, date), 3),
        }),
      )
      .map(([first, persons, found]) => ({ ...first, ...persons, ...found, evidence: items, annexes })),
  )
}

const at = (date: Day, minute: number): string =>
  `${date}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const head = (date: Day, earlier: fc.Arbitrary<Day>, inForce: readonly string[]) =>
  merged(
    fc.record({
      schema: fc.constant('congvu.inspection/1' as const),
      issuer: merged(
        fc.record({
          kind: fc.constantFrom('so', 'ubnd-xa', 'ubnd-tinh', 'don-vi-thuoc-bo', 'khac'),
          name: line,
          abbreviation: fc.constantFrom('SNV', 'ĐKT', 'UBND'),
          place: name,
        }),
        maybe('parent', line),
      ),
      number: fc.option(fc.integer({ min: 1, max: 999 })),
      date: fc.constant(date),
      visit: fc.constantFrom('scheduled', 'unannounced'),
      decision: fc.record({
        number: fc.constantFrom('318/QĐ-SNV', '02/QĐ-UBND'),
        date: earlier,
        by: line,
        about: line,
      }),
      bases: few(fc.oneof(fc.record({ instrument: fc.constantFrom(...inForce) }), fc.record({ text: line })), 6),
      startedAt: fc.constant(at(date, 7 * 60 + 30)),
      endedAt: fc.constant(at(date, 16 * 60 + 30)),
      place: line,
      copies: fc.integer({ min: 2, max: 12 }),
      recipients: few(merged(fc.record({ name: line }), maybe('note', line)), 6),
      filing: fc.constant('VT, ĐKT'),
    }),
    merged(maybe('fictional', fc.constant(true)), maybe('subject', line)),
  )

function people() {
  const member = merged(
    fc.record({ role: fc.constantFrom('deputy', 'secretary', 'member') }),
    merged(person, maybe('agency', line)),
  )
  return fc
    .tuple(
      person,
      few(member, 4),
      merged(fc.record({ name: line, representatives: few(person, 4, 1) }), maybe('address', line)),
      few(merged(fc.record({ name, capacity: fc.constantFrom('related', 'witness') }), maybe('address', line)), 3),
      fc.option(refusal),
      fc.tuple(maybe('post', line), maybe('agencyPost', line)),
    )
    .map(([lead, team, inspected, others, refused, [post, agencyPost]]) => ({
      team: [{ ...lead, role: 'head' }, ...team],
      inspected,
      others,
      refusal: refused,
      signers: [
        ...(refused ? [] : [{ as: 'inspected', name: inspected.representatives[0]?.name }]),
        { as: 'head', name: lead.name, ...post, ...agencyPost },
      ],
    }))
}

const refusal = fc.record({
  reason: prose,
  confirmedBy: few(
    merged(fc.record({ capacity: fc.constantFrom('commune', 'witness'), name, address: line }), maybe('post', line)),
    3,
    1,
  ),
})

const headCount = (moment: fc.Arbitrary<string>) =>
  fc
    .tuple(
      moment,
      fc.integer({ min: 0, max: 500 }),
      few(
        merged(
          fc.record({ count: fc.integer({ min: 1, max: 30 }), excused: fc.boolean(), reason: line }),
          maybe('evidence', line),
        ),
        5,
      ),
    )
    .map(([when, present, absences]) => ({
      at: when,
      establishment: present + absences.reduce((sum, { count }) => sum + count, 0),
      present,
      absences,
    }))

const checked = (item: string, provable: readonly string[]) =>
  merged(
    fc.record({
      item: fc.constant(item),
      result: fc.constantFrom('pass', 'not-checked', 'not-applicable', ...(provable.includes(item) ? ['fail'] : [])),
    }),
    merged(maybe('note', line), maybe('evidence', line)),
  )

const finding = (moment: fc.Arbitrary<string>, citation: fc.Arbitrary<unknown>, ids: readonly string[]) =>
  merged(
    fc.record({
      what: prose,
      at: moment,
      persons: few(merged(fc.record({ role: line }), maybe('name', name)), 3),
      evidence: ids.length > 0 ? few(fc.constantFrom(...ids), 3) : fc.constant([]),
      citations: few(citation, 3, 1),
    }),
    maybe('where', line),
  )

const recommendation = (later: fc.Arbitrary<Day>, date: Day) =>
  merged(
    fc.record({
      what: prose,
      who: line,
      due: fc.oneof(
        fc.record({ day: later }),
        fc.record({ limit: fc.record({ from: fc.constant(date), days: fc.integer({ min: 1, max: 60 }) }) }),
        fc.record({ limit: fc.record({ from: fc.constant(date), workingDays: fc.integer({ min: 1, max: 30 }) }) }),
      ),
    }),
    maybe('report', line),
  )

function evidenceOf(moment: fc.Arbitrary<string>, photos: readonly string[]) {
  const plain = few(
    merged(
      fc.record({
        kind: fc.constantFrom('document', 'screen', 'statement'),
        caption: line,
        sha256: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
      }),
      maybe('takenAt', moment),
    ),
    4,
  )
  const shown =
    photos.length === 0
      ? fc.constant([])
      : few(
          fc.record({
            kind: fc.constant('photo'),
            caption: line,
            sha256: fc.constantFrom(...photos),
            file: fc.constant('anh.png'),
          }),
          3,
        )
  return fc.tuple(plain, shown, line).map(([items, pictures, heading]) => {
    const numbered = [...items, ...pictures].map((item, i) => ({ id: `E${i + 1}`, ...item }))
    const printed = numbered.filter(({ kind }) => kind === 'photo').map(({ id }) => id)
    return { items: numbered, annexes: printed.length > 0 ? [{ title: heading, photos: printed }] : [] }
  })
}

/**
 * What a reader of the minutes must find of a record, in reading order. Compare letters and digits only, in one case:
 * headings are in capitals, and the mark at a sentence's end depends on its place.
 */
export function textsInOrder(record: Inspection): readonly string[] {
  const { issuer, decision, place, team, inspected, others, headCount: counted, checklist, findings } = record
  const { remarks, opinion, otherOpinions, recommendations, refusal: refused, signers, recipients, annexes } = record
  return [
    issuer.parent,
    issuer.name,
    issuer.place,
    record.subject,
    ...record.bases.map((basis) => ('text' in basis ? basis.text : undefined)),
    ...[decision.number, decision.by, decision.about, place],
    ...team.flatMap(({ name: who, post, agency }) => [who, post, agency]),
    ...[inspected.name, inspected.address],
    ...inspected.representatives.flatMap(({ name: who, post }) => [who, post]),
    ...others.flatMap(({ name: who, address }) => [who, address]),
    ...(counted?.absences ?? []).flatMap(({ reason, evidence }) => [reason, evidence]),
    ...checklist.flatMap(({ item, evidence, note }) => [item, evidence, note]),
    ...findings.flatMap(({ what, where, persons }) => [
      what,
      where,
      ...persons.flatMap(({ role, name: who }) => [role, who]),
    ]),
    ...remarks,
    ...(opinion ? [opinion.by, opinion.text] : []),
    ...otherOpinions.flatMap(({ by, text }) => [by, text]),
    ...recommendations.flatMap(({ what, who, report }) => [what, who, report]),
    refused?.reason,
    ...(refused?.confirmedBy ?? []).flatMap(({ address, name: who }) => [address, who]),
    ...signers.map(({ name: who }) => who),
    ...recipients.flatMap(({ name: who, note }) => [who, note]),
    record.filing,
    ...annexes.map((annex) => annex.title),
  ].filter((text) => text !== undefined)
}
