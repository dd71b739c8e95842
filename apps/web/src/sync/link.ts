import type { Visit } from '../visit/visit.ts'
import type { Parts } from './parts.ts'

export type ServerState = 'draft' | 'concluded' | 'signed' | 'issued' | 'superseded'

/** An inspection as the API tells of it, as far as the page looks at it. */
export type Resource = {
  readonly id: string
  readonly body: string
  readonly version: number
  readonly state: ServerState
  readonly number: number | null
  readonly createdAt: string
  readonly changedAt: string
  readonly supersedes: string | null
  readonly eligibility: readonly Declared[]
  readonly masked: boolean
  readonly record: Parts
}

export type Declared = {
  readonly name: string
  readonly competent: boolean
  readonly underConsideration: boolean
  readonly conflictOfInterest: boolean
}

/** A request that is on disk before it leaves, with its key: sent again after a kill, it does nothing twice. */
export type Pending = {
  readonly key: string
  readonly what:
    | 'create'
    | 'record'
    | 'file'
    | 'eligibility'
    | 'conclude'
    | 'signature'
    | 'number'
    | 'supersede'
    | 'follow-up'
  readonly method: 'PUT' | 'POST'
  readonly path: string
  readonly ifMatch?: string
  readonly body: { readonly json: string } | { readonly file: string }
}

/** Why the API does not take something: its words, and of which state of the visit. */
export type Refused = {
  readonly status: number
  readonly code: string
  readonly vi: Said
  readonly en: Said
  /** `changedAt` of the visit: another one is tried again */
  readonly of: string
}
type Said = { readonly detail: string; readonly mend: string }

/** What this device knows of a visit at the API. */
export type Link = {
  readonly id: string
  readonly etag?: string
  readonly state?: ServerState
  readonly number?: number | null
  /** the record as it is there, in the version of `etag` */
  readonly there: Parts
  /** files known to be there */
  readonly files: readonly string[]
  /** files the API does not take: of a kind or a size of their own */
  readonly notTaken: readonly string[]
  /** what was last declared of the team, as JSON */
  readonly declared?: string
  readonly pending?: Pending
  /** another version, to be set beside this device's by a person */
  readonly theirs?: Resource
  readonly refused?: Refused
}

export const newLink = (id: string): Link => ({ id, there: {}, files: [], notTaken: [] })

/** A number as the minutes write it: `12/BB-SNV`. */
export const numbered = (number: number, { issuer }: Visit['record']): string => `${number}/BB-${issuer.abbreviation}`

/** Is the record closed there? */
export const isClosed = ({ state }: Pick<Link, 'state'>): boolean => state !== undefined && state !== 'draft'

/** What was answered for each member of the team who answered everything. */
export const declaredOf = ({ members, record }: Visit): readonly Declared[] =>
  record.team.flatMap(({ name }, i) => {
    const answers = members[i] ?? {}
    const { competent, conflict } = answers
    const considered = answers['under-consideration']
    if (!name.trim() || !competent || !considered || !conflict) return []
    return [
      {
        name: name.trim(),
        competent: competent === 'yes',
        underConsideration: considered === 'yes',
        conflictOfInterest: conflict === 'yes',
      },
    ]
  })
