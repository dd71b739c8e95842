import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { canonicalJson } from '../../engine/canonical-json.ts'
import { dayNumber, dayOfNumber, plus } from '../../engine/day.ts'
import { assess } from './assess.ts'
import { ladderOf, roleOf, weightOf } from './case.ts'
import { contradictions } from './contradictions.ts'
import { explain } from './explain.ts'
import { CaseFacts } from './facts.ts'
import { regimeById, regimeOn } from './regimes/timeline.ts'
import {
  aggravations,
  exclusions,
  forms,
  groups,
  keysOf,
  mitigations,
  neverBarredKinds,
  pauses,
  severities,
  subjects,
} from './slugs.ts'

const first = dayNumber('2005-04-06')
const last = dayNumber('2026-11-24')
const anyDay = fc.integer({ min: first, max: last }).map(dayOfNumber)
const some = <T extends object>(table: T) => fc.subarray(keysOf(table), { maxLength: 2 })
const perhaps = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: undefined })

const anyAct = fc.record(
  {
    group: fc.constantFrom(...keysOf(groups)),
    severity: fc.constantFrom(...keysOf(severities)),
    endedOn: fc.oneof({ weight: 8, arbitrary: anyDay }, fc.constantFrom('ongoing', 'unknown')),
    detectedOn: anyDay,
    remindedOn: fc.option(anyDay),
    accepts: fc.boolean(),
    aggravating: some(aggravations),
    mitigating: some(mitigations),
    neverBarred: fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, some(neverBarredKinds)),
  },
  { requiredKeys: [] },
)
const anyPause = fc.record({
  kind: fc.constantFrom(...keysOf(pauses)),
  from: anyDay,
  length: fc.integer({ min: 0, max: 400 }),
  askedInWriting: perhaps(fc.boolean()),
})

/** Cases with everything in them, or half of it; only those whose facts do not contradict each other. */
const anyCase = fc
  .record({
    subject: fc.constantFrom(...keysOf(subjects)),
    leads: perhaps(fc.boolean()),
    on: anyDay,
    opened: fc.boolean(),
    status: fc.constantFrom('serving', 'serving', 'serving', 'retired', undefined),
    acts: fc.array(anyAct, { minLength: 1, maxLength: 3 }),
    earlier: perhaps(
      fc.array(fc.record({ form: fc.constantFrom(...keysOf(forms)), effectiveOn: anyDay, same: fc.boolean() }), {
        maxLength: 2,
      }),
    ),
    exclusions: perhaps(fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, some(exclusions))),
    pauses: perhaps(fc.array(anyPause, { maxLength: 2 })),
  })
  .map(({ acts, earlier, pauses: times, leads, subject, opened, on, ...rest }) =>
    CaseFacts.parse(
      JSON.parse(
        JSON.stringify({
          schema: 'congvu.case/1',
          subject,
          on,
          ...rest,
          ...(subject === 'can-bo' ? { approved: leads } : { leads }),
          acts: acts.map((act, i) => ({ id: `a${i}`, ...act })),
          earlier: earlier?.map(({ same, ...each }, i) => ({ id: `e${i}`, ...each, sameKindAs: same ? ['a0'] : [] })),
          pauses: times?.map(({ length, ...each }) => ({ ...each, through: plus(each.from, { days: length }) })),
          handling: opened ? { openedOn: on, concludedOn: on } : undefined,
        }),
      ),
    ),
  )
  .filter((facts) => contradictions(facts).length === 0)

const options = { numRuns: Number(process.env.CONGVU_RUNS ?? 1000) }

describe('what must always be true of an assessment', () => {
  test('no form comes out that is not on the closed list of the person and the text', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const { form, governing, acts } = assess(facts)
        const id = governing.kind === 'question' ? governing.options[0] : governing.value
        const regime = id === undefined ? undefined : regimeById(id)
        if (regime === undefined) return
        for (const act of acts) {
          const own = act.regime === undefined ? undefined : regimeById(act.regime)
          if (own && act.form.kind !== 'question') expect(ladderOf(own, roleOf(facts))).toContain(act.form.value)
        }
        if (form.kind !== 'question' && form.value !== 'none')
          expect(ladderOf(regime, roleOf(facts))).toContain(form.value)
      }),
      options,
    )
  })

  test('a heavier level never gives a lighter form', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom(...keysOf(severities)),
        fc.constantFrom(...keysOf(severities)),
        (facts, a, b) => {
          const [light, heavy] = [a, b].toSorted(
            (x, y) => keysOf(severities).indexOf(x) - keysOf(severities).indexOf(y),
          )
          const with0 = (severity: typeof light) => ({
            ...facts,
            acts: facts.acts.map((act, i) => (i === 0 ? { ...act, severity } : act)),
          })
          const formOf = (each: CaseFacts) => assess(each).acts.find(({ id }) => id === 'a0')?.form
          const [one, two] = [formOf(with0(light)), formOf(with0(heavy))]
          if (one && two && one.kind !== 'question' && two.kind !== 'question')
            expect(weightOf(two.value)).toBeGreaterThanOrEqual(weightOf(one.value))
        },
      ),
      options,
    )
  })

  test('one more day that does not count never shortens a clock', () => {
    fc.assert(
      fc.property(anyCase, anyDay, fc.constantFrom(...keysOf(pauses)), (facts, extra, kind) => {
        const before = assess({ ...facts, pauses: facts.pauses ?? [] })
        const after = assess({ ...facts, pauses: [...(facts.pauses ?? []), { kind, from: extra, through: extra }] })
        if (before.timeLimit && after.timeLimit) expect(after.timeLimit.base >= before.timeLimit.base).toBe(true)
        before.acts.forEach((act, i) => {
          act.limitation.forEach(({ end }, j) => {
            const later = after.acts[i]?.limitation[j]?.end
            if (end && later) expect(later >= end).toBe(true)
          })
        })
      }),
      options,
    )
  })

  test('the order in which acts, decisions and pauses are written down changes no result', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const { earlier, pauses: times, exclusions: grounds } = facts
        const turned = {
          ...facts,
          acts: facts.acts.toReversed(),
          ...(earlier && { earlier: earlier.toReversed() }),
          ...(times && { pauses: times.toReversed() }),
          ...(grounds && { exclusions: grounds.toReversed() }),
        }
        const bare = (each: CaseFacts) => {
          const { acts, form, governing, timeLimit, steps } = assess(each)
          return canonicalJson({ acts, form, governing, timeLimit, steps })
        }
        expect(bare(turned)).toBe(bare(facts))
      }),
      options,
    )
  })

  test('neither the machine’s time zone nor its clock has a say', () => {
    const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh']
    const own = process.env.TZ
    vi.useFakeTimers()
    try {
      fc.assert(
        fc.property(anyCase, fc.constantFrom(...zones), fc.date({ noInvalidDate: true }), (facts, zone, clock) => {
          const before = canonicalJson(assess(facts))
          process.env.TZ = zone
          vi.setSystemTime(clock)
          expect(canonicalJson(assess(facts))).toBe(before)
        }),
        { numRuns: 300 },
      )
    } finally {
      vi.useRealTimers()
      if (own === undefined) delete process.env.TZ
      else process.env.TZ = own
    }
  })

  test('an unverified source never stands under a bare answer, and every line cites something', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        for (const line of assess(facts).lines) {
          if (line.kind === 'answer') expect(line.known, line.code).not.toBe('unverified')
          if (regimeOn(facts.subject, facts.on)) expect(line.sources.length, line.code).toBeGreaterThan(0)
        }
      }),
      options,
    )
  })

  test('what rests on a question is not an answer: no settled form while an act is open', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const { acts, form } = assess({ ...facts, judgment: null, party: null })
        if (acts.some(({ disciplinable }) => disciplinable.kind === 'question')) expect(form.kind).toBe('question')
      }),
      options,
    )
  })

  test('every line has its sentence in both languages, without a hole in it', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const assessment = assess(facts)
        for (const lang of ['vi', 'en'] as const)
          for (const line of explain(assessment, lang)) expect(line).not.toMatch(/undefined|NaN|\[object/)
      }),
      { numRuns: 500 },
    )
  })
})
