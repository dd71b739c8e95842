import type { Db } from '../store/db.ts'
import { onChanged, tellChanged } from '../store/tabs.ts'
import { type Account, accountOf, accountSetting, keepAccount } from './account.ts'
import { lookAtServer } from './pull.ts'
import { type Outcome, sendNext } from './send.ts'

/** What the page is told of the sending; what is sent and what is not stands in the links on disk. */
export type Sending = 'idle' | 'sending' | 'no-way'

/** Rung when the person asks to send now. */
const nowBell = 'send-now'
/** After a change the person's typing is waited for. */
const quietMs = 3000
const pausesSeconds = [5, 15, 60, 300] as const
/** More than a visit ever needs without anything coming of it. */
const mostMoves = 500

/**
 * Sends whatever is not sent, in one tab at a time: another one takes over when this one goes. Tries again when the network
 * is back, after a change, and by itself after a pause.
 */
export function startSending(db: Db, tell: (sending: Sending) => void): { now(): void; stop(): void } {
  const end = new AbortController()
  const bell = new Bell()
  const ring = (): void => bell.ring(0)
  const stopListening = onChanged((id) => bell.ring(id === accountSetting || id === nowBell ? 0 : quietMs))
  addEventListener('online', ring, { signal: end.signal })
  const run = async (): Promise<void> => {
    for (let fails = 0; !end.signal.aborted; ) {
      const wait = await sendAll(db, tell)
      fails = wait.failed ? fails + 1 : 0
      const pause = pausesSeconds[Math.min(fails - 1, pausesSeconds.length - 1)] ?? 300
      await bell.wait((wait.afterSeconds ?? pause) * 1000)
    }
  }
  const locks = 'locks' in navigator ? navigator.locks : undefined
  const running = locks ? locks.request('congvu-send', { signal: end.signal }, run) : run()
  running.catch((error) => {
    if (!end.signal.aborted) throw error
  })
  return {
    now: () => tellChanged(nowBell),
    stop: () => {
      end.abort()
      stopListening()
      bell.ring(0)
    },
  }
}

type Wait = { readonly failed: boolean; readonly afterSeconds?: number | undefined }

async function sendAll(db: Db, tell: (sending: Sending) => void): Promise<Wait> {
  const account = await accountOf(db)
  if (!account || account.ended) return { failed: false }
  tell('sending')
  const outcome = await everything(db, account)
  if (outcome === 'no-key') await keepAccount(db, { ...account, ended: true })
  const failed = typeof outcome === 'object'
  tell(failed ? 'no-way' : 'idle')
  return failed ? { failed, afterSeconds: outcome.laterSeconds } : { failed }
}

/** What is new there first, so that what is sent goes out from the newest version. */
async function everything(db: Db, account: Account): Promise<Outcome> {
  const seen = await lookAtServer(db, account)
  if (seen !== 'rests') return seen
  for (const id of await db.getAllKeys('visits')) {
    for (let moves = 0; moves < mostMoves; moves += 1) {
      const outcome = await sendNext(db, account, id)
      if (outcome === 'rests') break
      if (outcome !== 'moved') return outcome
    }
  }
  return 'rests'
}

/** Waits for a time that may be cut short, also by a ring from before the waiting began. */
class Bell {
  #at = Number.POSITIVE_INFINITY
  #wake: () => void = () => undefined

  ring(inMs: number): void {
    // What is due already stays due.
    if (this.#at > Date.now()) this.#at = Date.now() + inMs
    this.#wake()
  }

  async wait(atMostMs: number): Promise<void> {
    const until = Date.now() + atMostMs
    for (let left = 1; left > 0; ) {
      left = Math.min(until, this.#at) - Date.now()
      if (left > 0) await this.#sleep(left)
    }
    this.#at = Number.POSITIVE_INFINITY
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
