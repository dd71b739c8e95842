import type { Day } from '@congvu/core'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { type Db, putSetting } from './db.ts'

/** Remedies that a person has marked as done on this device, and on which day. A reminder: the record says nothing of it. */
export type Done = Readonly<Record<string, Day>>

const setting = 'remedies-done'

export function useDone(db: Db): { readonly done: Done; mark(id: string, day: Day | undefined): void } {
  const [done, setDone] = useState<Done>({})
  useEffect(() => {
    // Only this file writes the setting.
    db.get('settings', setting).then((kept) => setDone((kept ?? {}) as Done))
  }, [db])
  const mark = useCallback(
    (id: string, day: Day | undefined) => {
      const { [id]: _before, ...others } = done
      const next = day === undefined ? others : { ...others, [id]: day }
      putSetting(db, setting, next).then(() => setDone(next))
    },
    [db, done],
  )
  return { done, mark }
}
