import type { Visit } from '../visit/visit.ts'
import { type Db, putVisit } from './db.ts'

/** Whether what is on screen is on disk. `saved` is only said when the disk has it. */
export type Saving =
  | { readonly state: 'saved'; readonly changes: number; readonly at: number }
  | { readonly state: 'saving'; readonly changes: number }
  | { readonly state: 'failed'; readonly changes: number; readonly full: boolean }

/** Writes a visit behind the person's typing: one write at a time, always the newest state. */
export class Keeper {
  readonly #db: Db
  readonly #tell: (saving: Saving) => void
  #newest: { visit: Visit; changes: number } | undefined
  #writing = false
  #changes = 0

  constructor(db: Db, tell: (saving: Saving) => void) {
    this.#db = db
    this.#tell = tell
  }

  keep(visit: Visit): void {
    this.#changes += 1
    this.#newest = { visit, changes: this.#changes }
    this.#tell({ state: 'saving', changes: this.#changes })
    if (!this.#writing) this.#writeAll()
  }

  /** Tries again what did not fit. */
  retry(): void {
    if (this.#newest) this.keep(this.#newest.visit)
  }

  async #writeAll(): Promise<void> {
    this.#writing = true
    while (this.#newest) {
      const { visit, changes } = this.#newest
      try {
        await putVisit(this.#db, visit)
      } catch (error) {
        this.#tell({ state: 'failed', changes, full: isFull(error) })
        break
      }
      if (this.#newest?.changes === changes) {
        this.#newest = undefined
        this.#tell({ state: 'saved', changes, at: Date.now() })
      }
    }
    this.#writing = false
  }
}

export const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'
