import type { Province } from '@congvu/core'
import type { VerifyToken } from './auth/oidc.ts'
import type { Store } from './store/store.ts'

/** One line of the log: an event with facts, never personal data. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, facts: Readonly<Record<string, unknown>>) => void

/** The files of the inspectors' page by their names under its address, each read when it is asked for. */
export type PageFiles = ReadonlyMap<string, () => Promise<Uint8Array>>

/** Everything outside that the API touches. Tests hand in their own. */
export type Ports = {
  readonly store: Store
  readonly province: Province
  /** milliseconds since 1970-01-01T00:00Z */
  readonly now: () => number
  readonly newId: () => string
  /** random bytes fit for secrets */
  readonly random: (bytes: number) => Uint8Array
  readonly log: Log
  /** requests a second that one key may make, and how many it may save up */
  readonly rate: { readonly perSecond: number; readonly burst: number }
  /** hosts that webhooks may go to although they are in a private network or speak plain http */
  readonly webhookHosts: ReadonlySet<string>
  /** who holds a token of the OpenID Connect issuer; without it keys alone open the API */
  readonly verifyToken?: VerifyToken
  /** empty where only the API is served */
  readonly page: PageFiles
}

export const instant = (ports: Pick<Ports, 'now'>): string => new Date(ports.now()).toISOString()
