import { describe, type Lang, type Problem, readInspection } from '@congvu/core'
import { createContext } from 'preact'
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Db, putLink } from '../store/db.ts'
import { Keeper, type Saving } from '../store/keeper.ts'
import { type Hold, hold, onChanged, tellChanged } from '../store/tabs.ts'
import type { Link } from '../sync/link.ts'
import { pageProblemWords, readable } from '../words/problems.ts'
import { useLang } from '../words/words.ts'
import { valueAt, withValue } from './edit.ts'
import type { Visit } from './visit.ts'

/** One visit open on the screen: what it holds, whether it may be changed here, whether it is on disk. */
export type Session = {
  readonly db: Db
  readonly visit: Visit
  readonly writable: boolean
  /** true where this tab has the visit, signed or not */
  readonly held: boolean
  readonly elsewhere: boolean
  readonly saving: Saving | undefined
  readonly problems: readonly Problem[]
  change(make: (visit: Visit) => Visit): void
  set(pointer: string, value: unknown): void
  /** Writes the visit together with what a person has decided about it and the API: both or neither. */
  settle(visit: Visit, link: Link): Promise<void>
  retry(): void
  takeOver(): void
}

export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === undefined) throw new Error('no visit is open here')
  return session
}

/** Opens a visit of this device; undefined while it is read, `null` where there is none. */
export function useVisit(db: Db, id: string): Session | null | undefined {
  const [visit, setVisit] = useState<Visit | null>()
  const [saving, setSaving] = useState<Saving>()
  const { held, take } = useHold(db, id, setVisit)
  const newest = useRef<Visit | null | undefined>(visit)
  newest.current = visit
  const keeper = useMemo(
    () =>
      new Keeper(db, (state) => {
        setSaving(state)
        if (state.state === 'saved') tellChanged(id)
      }),
    [db, id],
  )
  useWarning(saving)

  const change = useCallback(
    (make: (visit: Visit) => Visit) => {
      const before = newest.current
      if (!before) return
      const after = { ...make(before), changedAt: new Date().toISOString() }
      newest.current = after
      setVisit(after)
      keeper.keep(after)
    },
    [keeper],
  )
  const problems = useMemo(() => (visit ? problemsOf(visit) : []), [visit])
  if (!visit) return visit
  return {
    db,
    visit,
    writable: held === true && !visit.locked,
    held: held === true,
    elsewhere: held === false,
    saving,
    problems,
    change,
    set: (pointer, value) => change((each) => ({ ...each, record: withValue(each.record, pointer, value) })),
    settle: async (settled, link) => {
      newest.current = settled
      await putLink(db, link, settled)
      setVisit(settled)
      tellChanged(id)
    },
    retry: () => keeper.retry(),
    takeOver: () => take(true),
  }
}

/** Reads the visit, takes it for this tab if it is free, and reads it again when another tab writes it. */
function useHold(db: Db, id: string, setVisit: (visit: Visit | null) => void) {
  const [held, setHeld] = useState<boolean>()
  const ours = useRef<Hold | undefined>(undefined)
  const read = useCallback(async () => setVisit((await db.get('visits', id)) ?? null), [db, id, setVisit])
  const take = useCallback(
    async (steal: boolean) => {
      const got = await hold(id, steal, () => {
        ours.current = undefined
        setHeld(false)
      })
      ours.current = got
      await read()
      setHeld(got !== undefined)
    },
    [id, read],
  )
  useEffect(() => {
    take(false)
    const stop = onChanged((changed) => {
      if (changed === id && ours.current === undefined) read()
    })
    return () => {
      stop()
      ours.current?.release()
    }
  }, [id, read, take])
  return { held, take }
}

/** The browser asks before the page is left while something is not on disk. */
function useWarning(saving: Saving | undefined): void {
  const unsaved = saving !== undefined && saving.state !== 'saved'
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [unsaved])
}

const problemsOf = ({ record }: Visit): readonly Problem[] => {
  const reading = readInspection(record)
  return reading.ok ? reading.warnings : reading.problems
}

/** Problems of the whole that say that something is not there yet. */
const absent: readonly string[] = ['signer-missing', 'one-head', 'follow-up-of-what', 'nobody-for-checked-party']

const isEmpty = (problem: Problem, { record }: Visit): boolean => {
  const value = valueAt(record, problem.pointer)
  return value === undefined || value === ''
}

/** Is this told already? What is merely not filled in yet waits until the person asks what is missing. */
const isTold = (problem: Problem, visit: Visit): boolean =>
  visit.asked || !(absent.includes(problem.code) || isEmpty(problem, visit))

export type Told = { readonly problem: Problem; readonly what: string; readonly mend: string }

/** A problem in the reader's words; an empty field is told as such, whatever form was asked for. */
export const told = (problem: Problem, visit: Visit, lang: Lang): Told => ({
  problem,
  ...describe(
    { ...problem, code: isEmpty(problem, visit) ? 'missing' : problem.code, facts: readable(problem.facts) },
    lang,
    pageProblemWords,
  ),
})

/** What is wrong at this place, in the reader's words. */
export function useProblemsAt(pointer: string): readonly Told[] {
  const { problems, visit } = useSession()
  const lang = useLang()
  return problems
    .filter((problem) => problem.pointer === pointer && isTold(problem, visit))
    .map((problem) => told(problem, visit, lang))
}
