import { memberQuestions } from '@congvu/core'
import type { MemberAnswers, Visit } from '../visit/visit.ts'
import type { Declared, Link, Resource } from './link.ts'
import { differing, partsToSend, withParts } from './parts.ts'

export const etagOf = ({ version }: Pick<Resource, 'version'>): string => `"${version}"`

/** The link after this version was seen there and holds nothing that this device lacks. */
export function linkTo(link: Link, { record, state, number, ...rest }: Resource): Link {
  const { theirs: _seen, refused: _mended, ...kept } = link
  return { ...kept, etag: etagOf(rest), state, number, there: record }
}

/**
 * What a version at the API means for the visit here. Nothing of this device that is not there yet is ever changed: where
 * both sides have something of their own, both are kept until a person has chosen.
 *
 * @returns the link, and the visit where it takes over what is there
 */
export function incoming(visit: Visit, link: Link, resource: Resource): { link: Link; visit?: Visit } {
  const mine = partsToSend(visit.record, link.there)
  const theirs = resource.record
  const closed = resource.state !== 'draft'
  if (differing(mine, theirs).length === 0) {
    const known = linkTo(link, resource)
    return closed && !visit.locked ? { link: known, visit: { ...visit, locked: true } } : { link: known }
  }
  const nothingNew = differing(link.there, theirs).length === 0
  if (nothingNew && !closed) return { link: linkTo(link, resource) }
  const nothingOwn = link.etag !== undefined && differing(mine, link.there).length === 0
  if (nothingOwn && !visit.locked)
    return {
      link: linkTo(link, resource),
      visit: {
        ...visit,
        record: withParts(visit.record, differing(link.there, theirs), theirs),
        changedAt: resource.changedAt,
        locked: closed,
      },
    }
  return { link: { ...link, theirs: resource } }
}

/** A visit of another device, as it comes to this one. */
export function visitOf(resource: Resource, blank: Visit): Visit {
  const { id, record, createdAt, changedAt, state, supersedes, eligibility } = resource
  const whole = withParts(
    blank.record,
    differing(blank.record, record).filter((name) => name in record),
    record,
  )
  return {
    ...blank,
    id,
    record: whole,
    createdAt,
    changedAt,
    locked: state !== 'draft',
    members: whole.team.map(({ name }) => answersOf(eligibility.find((each) => each.name === name))),
    ...(supersedes ? { corrects: supersedes } : {}),
  }
}

function answersOf(declared: Declared | undefined): MemberAnswers {
  if (declared === undefined) return {}
  const said = {
    competent: declared.competent,
    'under-consideration': declared.underConsideration,
    conflict: declared.conflictOfInterest,
  }
  return Object.fromEntries(memberQuestions.map(({ id }) => [id, said[id] ? 'yes' : 'no']))
}
