import type { Deed, DeedKind, DoneBy } from './deed.ts'

/** How much was done, by kind of deed. Nothing is added up that is not the same kind of thing. */
export type Sums = {
  readonly document: { readonly count: number }
  readonly dissemination: { readonly count: number; readonly reached: number }
  readonly training: { readonly count: number; readonly trainees: number }
  readonly emulation: { readonly count: number; readonly participants: number }
  readonly commendation: { readonly count: number; readonly individuals: number; readonly collectives: number }
  /** procedures that stood posted at the last look at each place */
  readonly posting: { readonly places: number; readonly posted: number; readonly total: number }
  readonly supervision: {
    readonly received: number
    readonly answered: number
    readonly fromFront: number
    readonly fromOrganisations: number
    readonly fromCitizens: number
  }
  readonly delay: { readonly count: number; readonly open: number }
  readonly report: { readonly count: number }
}

type Of<K extends DeedKind> = Extract<Deed, { kind: K }>
const total = <T>(all: readonly T[], of: (each: T) => number): number => all.reduce((sum, each) => sum + of(each), 0)

/** What do these deeds add up to? */
export function sumsOf(done: readonly DoneBy[]): Sums {
  const deeds = done.map(({ deed }) => deed)
  const all = <K extends DeedKind>(kind: K) => deeds.filter((deed): deed is Of<K> => deed.kind === kind)
  const [supervision, delay] = [all('supervision'), all('delay')]
  const from = (by: Of<'supervision'>['by']) => supervision.filter((each) => each.by === by).length
  return {
    document: { count: all('document').length },
    dissemination: { count: all('dissemination').length, reached: total(all('dissemination'), (one) => one.reached) },
    training: { count: all('training').length, trainees: total(all('training'), (one) => one.trainees) },
    emulation: { count: all('emulation').length, participants: total(all('emulation'), (one) => one.participants) },
    commendation: {
      count: all('commendation').length,
      individuals: total(all('commendation'), (one) => one.individuals),
      collectives: total(all('commendation'), (one) => one.collectives),
    },
    posting: posting(done),
    supervision: {
      received: supervision.length,
      answered: supervision.filter(({ answeredOn }) => answeredOn !== null).length,
      fromFront: from('mttq'),
      fromOrganisations: from('organisation'),
      fromCitizens: from('citizen'),
    },
    delay: { count: delay.length, open: delay.filter(({ doneOn }) => doneOn === null).length },
    report: { count: all('report').length },
  }
}

/** The same procedures are counted again at each look, so the last one of a place stands for it. */
function posting(done: readonly DoneBy[]): Sums['posting'] {
  const last = new Map<string, Of<'posting'>>()
  for (const { body, deed } of done) {
    if (deed.kind !== 'posting') continue
    const place = `${body}\n${deed.place}`
    const held = last.get(place)
    if (held === undefined || held.on <= deed.on) last.set(place, deed)
  }
  const looks = [...last.values()]
  return { places: looks.length, posted: total(looks, (one) => one.posted), total: total(looks, (one) => one.total) }
}
