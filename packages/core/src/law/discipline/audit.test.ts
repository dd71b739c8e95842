import { describe, expect, test } from 'vitest'
import { weakest } from '../../engine/weakest.ts'
import { stateCalendar } from '../calendar/calendar.ts'
import { nationalInstruments } from '../instruments/national.ts'
import { sources as countingRules } from '../time-limits/grounds.ts'
import { reportingPeriod } from '../time-limits/reporting.ts'
import { assess } from './assess.ts'
import { consequencesOf } from './questions/consequences.ts'
import { complaintLimits } from './regimes/luat-02-2011.ts'
import { ratings } from './regimes/rating.ts'
import { regimeById, regimes } from './regimes/timeline.ts'
import { isKnown, knownNoBetterThan } from './stand.ts'
import { type Change, caseOf, inWords } from './testing/case-of.ts'

// Corrections of an audit against the sources: each row failed before it.

const found = (change: Change) => assess(caseOf(change))
const codesIn = (change: Change) => found(change).lines.map(({ code }) => code)
const ofAct = (change: Change) => {
  const [act] = found(change).acts
  return act ? inWords(act.form) : ''
}
const vc = { subject: 'vien-chuc', on: '2026-09-15', act: { endedOn: '2026-08-10' } }
const very = { endedOn: '2026-08-10', severity: 'rat-nghiem-trong', accepts: false }
const all = '? khien-trach canh-cao cach-chuc buoc-thoi-viec'

describe('NĐ 234/2026, as its text reads', () => {
  test('a manager’s failure that is nghiêm trọng: Điều 9 khoản 3 speaks of ít nghiêm trọng, Điều 10 of rất nghiêm trọng; no article', () => {
    const act = { endedOn: '2026-08-10', group: 'trach-nhiem-quan-ly' }
    const form = (severity: string) => ofAct({ ...vc, leads: true, act: { ...act, severity } })
    expect(form('it-nghiem-trong')).toBe('canh-cao')
    expect(form('nghiem-trong')).toBe(all)
  })

  test('Điều 4 khoản 3 has no other aggravating circumstance by law, so that none dismisses', () => {
    const dismissed = (aggravating: string[]) => ofAct({ ...vc, act: { ...very, aggravating } })
    expect(dismissed(['obstructing'])).toBe('buoc-thoi-viec')
    expect(dismissed(['by-other-law'])).toBe('? khien-trach canh-cao buoc-thoi-viec')
  })

  test.each([
    ['prison', false, true],
    ['suspended', true, true],
    ['suspended', false, false],
    ['other', false, false],
  ] as const)(
    'sentence %s, corruption %s: review and council left out, decision in 15 working days: %s (Điều 13 khoản 3, Điều 18 khoản 2)',
    (sentence, corruption, dismissing) => {
      const judgment = { sentence, corruption, effectiveOn: '2026-08-20', receivedOn: '2026-09-01' }
      const steps = found({ ...vc, judgment }).steps.map(({ kind }) => kind)
      expect(steps.includes('court-decision')).toBe(dismissing)
      expect(steps.includes('review')).toBe(!dismissing)
      expect(steps.includes('council')).toBe(!dismissing)
    },
  )

  test.each([
    [true, 'review-skipped'],
    [false, undefined],
  ] as const)('a land-law case, decided by the authority %s: %s (Điều 13 khoản 2 điểm b)', (authorityDecided, code) => {
    const pauses = [{ kind: 'land-law', from: '2026-08-01', through: '2026-08-31', authorityDecided }]
    expect(codesIn({ ...vc, pauses }).find((each) => each === 'review-skipped')).toBe(code)
  })

  test.each([
    [false, '1'],
    [true, '2'],
  ])('the council of one who manages (%s) is that of Điều 16 khoản %s', (leads, clause) => {
    const line = found({ ...vc, leads }).lines.find(({ code }) => code === 'council-of')
    expect(line?.sources).toEqual([{ instrument: 'nd-234-2026', article: '16', clause, known: 'text' }])
  })

  test.each([
    ['2026-09-15', 'none', 'NĐ 234 Điều 4 khoản 2 điểm d'],
    ['2026-05-15', '? none khien-trach', 'NĐ 112: not read, a question'],
  ] as const)('a land-law case opened on %s: %s (%s)', (on, expected, _source) => {
    const act = { endedOn: on === '2026-09-15' ? '2026-08-10' : '2026-05-10' }
    expect(inWords(found({ subject: 'vien-chuc', on, act, exclusions: ['land-law'] }).form)).toBe(expected)
  })

  test('30 days after a Party decision, except where discipline is not yet considered (Điều 2 khoản 6)', () => {
    const party = { form: 'khien-trach', announcedOn: '2026-09-01' }
    expect(found({ ...vc, party }).lines.find(({ code }) => code === 'party-by')?.facts.unlessPaused).toBe(true)
  })
})

describe('no sentence says more than its source', () => {
  const earlier = (on: string) => [{ id: 'e', form: 'khien-trach', effectiveOn: on }]

  test('that a new decision ends the one being served stands in NĐ 234 Điều 2 khoản 9, and was not read in NĐ 112', () => {
    expect(codesIn({ ...vc, earlier: earlier('2026-07-10') })).toContain('new-decision-ends-old')
    const before = { subject: 'vien-chuc', on: '2026-05-15', act: { endedOn: '2026-05-10' } }
    const codes = codesIn({ ...before, earlier: earlier('2026-04-10') })
    expect(codes).toContain('one-degree-above-serving')
    expect(codes).not.toContain('new-decision-ends-old')
  })

  test.each([
    ['2015-03-10', undefined, 'before 2020: all appointments'],
    ['2026-05-20', true, 'Luật 52/2019: a higher post only'],
  ] as const)(
    'cảnh cáo of a viên chức on %s bans for 12 months, to a higher post only: %s (%s)',
    (on, higherPost, _source) => {
      const ban = regimes.find(
        ({ subject, from, until }) => subject === 'vien-chuc' && from <= on && on <= (until ?? on),
      )
      const stand = ban?.appointmentBan
      expect(stand && isKnown(stand) ? stand.value['canh-cao'] : undefined).toEqual({
        months: 12,
        ...(higherPost ? { higherPost } : {}),
      })
    },
  )

  test('the council of NĐ 112 meets with its secretary (Điều 34 khoản 2), that of NĐ 234 has none who votes', () => {
    const quorum = (on: string) =>
      found({ subject: 'vien-chuc', on, hasSubUnits: false, act: { endedOn: on } }).lines.find(
        ({ code }) => code === 'quorum',
      )?.facts
    expect(quorum('2026-06-30')).toEqual({ quorum: 3, secretary: true })
    expect(quorum('2026-07-01')).toEqual({ quorum: 3, secretary: false })
  })

  test('of cán bộ under NĐ 112, rất nghiêm trọng: the articles on cách chức and bãi nhiệm were not read; none is denied', () => {
    const act = { endedOn: '2022-03-10', severity: 'rat-nghiem-trong' }
    const codes = codesIn({ subject: 'can-bo', leads: undefined, approved: true, on: '2022-03-10', act })
    expect(codes).toContain('no-article-read-names-a-form')
    expect(codes).not.toContain('no-article-names-a-form')
  })

  test('innovation under NĐ 71: whether Điều 4 still knows no such ground was not read, a question', () => {
    const change = {
      subject: 'vien-chuc',
      on: '2026-05-15',
      act: { endedOn: '2026-05-10' },
      exclusions: ['innovation'],
    }
    expect(inWords(found(change).form)).toBe('? none khien-trach')
  })

  test('a worker who is prosecuted and at large is not named by Bộ luật Lao động Điều 122: a question', () => {
    const pauses = [{ kind: 'criminal', from: '2026-08-20' }]
    const change = { subject: 'nguoi-lao-dong', on: '2026-09-15', pauses }
    const act = { endedOn: '2026-08-10', group: 'trom-cap-tham-o', inRules: true, touchesProperty: true }
    expect(inWords(found({ ...change, act }).form)).toBe('? none sa-thai')
  })

  test.each([
    ['buoc-thoi-viec', true],
    ['bai-nhiem', false],
  ] as const)(
    '%s and applying again after 12 months (NĐ 112 Điều 39 khoản 2 speaks of buộc thôi việc): %s',
    (form, expected) => {
      const facts = caseOf({
        subject: 'can-bo',
        leads: undefined,
        approved: true,
        on: '2024-03-10',
        act: { endedOn: '2024-03-10' },
      })
      const regime = regimeById('nd-71-2023/can-bo')
      const codes = regime && consequencesOf(facts, form, regime, stateCalendar).map(({ code }) => code)
      expect(codes?.includes('apply-again')).toBe(expected)
    },
  )

  test('an act that lasted until 10/3/2021: that limitation runs from its end is an assumption under Luật 52/2019', () => {
    const assumed = (startedOn: string | undefined) =>
      found({
        subject: 'cong-chuc',
        on: '2022-03-10',
        act: { endedOn: '2021-03-10', ...(startedOn ? { startedOn } : {}) },
      })
        .lines.find(({ topic }) => topic === 'limitation')
        ?.assumptions.map(({ code }) => code)
    expect(assumed('2020-12-01')).toContain('limitation-from-end')
    expect(assumed(undefined)).not.toContain('limitation-from-end')
  })

  test('an earlier text with a lighter form: that this is "more favourable" is an assumption', () => {
    const act = {
      endedOn: '2026-04-10',
      detectedOn: '2026-08-10',
      severity: 'rat-nghiem-trong',
      accepts: false,
      aggravating: ['obstructing'],
    }
    const line = found({ ...vc, leads: true, act }).lines.find(({ code }) => code === 'earlier-text-milder')
    expect(line?.assumptions.map(({ code }) => code)).toContain('favourable-by-form')
  })
})

describe('marks: the weakest wins', () => {
  test('lowering a mark touches the named instruments only, and raises none', () => {
    const value = {
      sources: [
        { instrument: 'a', known: 'text' },
        { instrument: 'b', known: 'text' },
        { instrument: 'a', known: 'unverified' },
      ],
    }
    expect(knownNoBetterThan('secondary', ['a'], value).sources.map(({ known }) => known)).toEqual([
      'secondary',
      'text',
      'unverified',
    ])
  })

  const marksOf = (id: `${string}/vien-chuc` | `${string}/cong-chuc`, instrument: string): string[] => {
    const collect = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : 'instrument' in value && 'known' in value
          ? [value.instrument === instrument ? String(value.known) : '']
          : Object.values(value).flatMap(collect)
    return [...new Set(collect(regimeById(id)))].filter((mark) => mark !== '').toSorted()
  }

  test('no citation is known better than the instrument it cites', () => {
    const order = ['text', 'secondary', 'unverified']
    const markOf = new Map<string, string>(nationalInstruments.map(({ id, known }) => [id, known]))
    const better = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : 'instrument' in value && 'known' in value
          ? order.indexOf(String(value.known)) < order.indexOf(markOf.get(String(value.instrument)) ?? 'unverified')
            ? [String(value.instrument)]
            : []
          : Object.values(value).flatMap(better)
    expect([
      ...new Set(
        better([
          regimes,
          complaintLimits,
          ratings,
          countingRules,
          reportingPeriod({ kind: 'month', year: 2026, number: 1 }),
        ]),
      ),
    ]).toEqual([])
  })

  test.each([
    ['nd-112-2020/vien-chuc', 'nd-112-2020', ['secondary', 'unverified'], 'read in the text as amended in 2023'],
    ['nq-76-2022/vien-chuc', 'nd-112-2020', ['secondary', 'unverified'], 'the same'],
    ['luat-52-2019/cong-chuc', 'nd-34-2011', ['unverified'], 'that it went on beside the amended law is inferred'],
    ['luat-52-2019/vien-chuc', 'nd-27-2012', ['unverified'], 'the same'],
    ['nd-35-2005/vien-chuc', 'nd-35-2005', ['unverified'], 'that it governed viên chức is from memory'],
  ] as const)('%s cites %s as %j: %s', (id, instrument, marks, _why) => {
    expect(marksOf(id, instrument)).toEqual(marks)
  })

  test.each([
    'trat-tu-tham-nhung',
    'bi-mat-nha-nuoc',
    'khieu-nai-to-cao',
    'dau-tu-dat-dai-tai-san',
    'gia-dinh-an-sinh',
  ] as const)('NĐ 112 Điều 16: that %s is on the list of viên chức was not noted when it was read', (group) => {
    const stand = regimeById('nd-71-2023/vien-chuc')?.groups[group]
    expect(weakest(stand?.sources.map(({ known }) => known) ?? [])).toBe('unverified')
  })
})

describe('clauses that no source names are not cited', () => {
  test.each([
    ['nd-27-2012/vien-chuc', 'luat-58-2010', '52', '1', 'only Điều 52, and khoản 3 of managers'],
    ['nd-34-2011/cong-chuc', 'luat-22-2008', '79', '1', 'of those who do not lead only Điều 79'],
    ['nd-172-2025/cong-chuc', 'nd-172-2025', '3', undefined, 'Điều 3 of NĐ 172 was not seen'],
    ['nd-112-2020/cong-chuc', 'nd-112-2020', '1', undefined, 'Điều 1 was not read'],
  ] as const)('%s: %s Điều %s khoản %s (%s)', (id, instrument, article, clause, _why) => {
    const regime = regimeById(id)
    const other = clause === undefined ? regime : regime?.forms.other
    const cited = JSON.stringify(other)
    const place = JSON.stringify({ instrument, article, ...(clause ? { clause } : {}) }).slice(0, -1)
    expect(cited).not.toContain(`${place}}`)
    expect(cited).not.toContain(`${place},"known"`)
  })

  test('Bộ luật Lao động Điều 125: re-offence is khoản 3, absence khoản 4', () => {
    const rules = regimeById('bl-45-2019/nguoi-lao-dong')?.formRules
    expect(rules && isKnown(rules) ? rules.value.map(({ of, source }) => `${of} ${source.clause}`) : []).toEqual([
      'trom-cap-tham-o 1',
      'tiet-lo-thiet-hai-quay-roi 2',
      'listed 3',
      'tu-y-nghi-viec 4',
    ])
  })
})
