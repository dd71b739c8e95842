import { describe, expect, test } from 'vitest'
import { newVisit } from '../visit/new-visit.ts'
import type { Visit } from '../visit/visit.ts'
import { incoming, linkTo } from './incoming.ts'
import { newLink, type Resource } from './link.ts'
import { nextOf, type Sender } from './next.ts'
import { wholeParts } from './parts.ts'

const sender: Sender = { body: 'so-noi-vu', mayDecide: true, linkOf: () => undefined }
const begun = newVisit(Date.parse('2026-11-05T01:00:00Z'))
const visit: Visit = {
  ...begun,
  record: { ...begun.record, inspected: { name: 'UBND phường Bắc Nha Trang', representatives: [] }, place: 'Trụ sở' },
}
const at = (record: Resource['record'], version: number, state: Resource['state'] = 'draft'): Resource => ({
  id: visit.id,
  body: 'so-noi-vu',
  version,
  state,
  number: null,
  createdAt: visit.createdAt,
  changedAt: visit.changedAt,
  supersedes: null,
  eligibility: [],
  masked: false,
  record,
})
const sent = linkTo(newLink(visit.id), at(wholeParts(visit.record), 1))
const placed = (place: string): Visit => ({ ...visit, record: { ...visit.record, place } })

describe('what is sent next', () => {
  test('parts that are not whole stay away; the team without a name is not sent as an empty one', () => {
    const next = nextOf(visit, newLink(visit.id), sender)
    if (next.kind !== 'send' || !('json' in next.request.body)) throw new Error('nothing to send')
    const { body, record } = JSON.parse(next.request.body.json)
    expect(body).toBe('so-noi-vu')
    expect(record.place).toBe('Trụ sở')
    expect('team' in record).toBe(false)
  })

  test('a part that is being written anew stays there as it was', () => {
    const next = nextOf({ ...placed(''), record: { ...placed('').record, filing: 'VT, ĐKT' } }, sent, sender)
    if (next.kind !== 'send' || !('json' in next.request.body)) throw new Error('nothing to send')
    expect(JSON.parse(next.request.body.json).record).toMatchObject({ place: 'Trụ sở', filing: 'VT, ĐKT' })
  })

  test('signed minutes are concluded and signed by a key that may, and wait there for one that may not', () => {
    const locked = { ...visit, locked: true, signedOn: '2026-11-05' }
    expect(nextOf(locked, sent, sender)).toMatchObject({ request: { what: 'conclude', ifMatch: '"1"' } })
    expect(nextOf(locked, sent, { ...sender, mayDecide: false })).toEqual({ kind: 'done' })
    const concluded = { ...sent, state: 'concluded' as const }
    expect(nextOf(locked, concluded, sender)).toMatchObject({ request: { what: 'signature' } })
  })

  test('the number is asked for when a person has said so, once the minutes are signed there', () => {
    const locked = { ...visit, locked: true, signedOn: '2026-11-05' }
    const signed = { ...sent, state: 'signed' as const }
    const asked = { ...locked, numberAsked: true }
    expect(nextOf(locked, signed, sender)).toEqual({ kind: 'done' })
    expect(nextOf(asked, signed, sender)).toMatchObject({ request: { what: 'number', ifMatch: '"1"' } })
    expect(nextOf(asked, signed, { ...sender, mayDecide: false })).toEqual({ kind: 'done' })
    expect(nextOf(asked, { ...signed, state: 'issued', number: 1 }, sender)).toEqual({ kind: 'done' })
  })

  test('what the API refused waits until the visit is changed', () => {
    const said = { detail: '', mend: '' }
    const refused = {
      ...newLink(visit.id),
      refused: { status: 422, code: 'x', vi: said, en: said, of: visit.changedAt },
    }
    expect(nextOf(visit, refused, sender).kind).toBe('refused')
    expect(nextOf({ ...visit, changedAt: '2026-11-05T02:00:00.000Z' }, refused, sender).kind).toBe('send')
  })

  test('a correction goes out from the minutes it corrects, with its reason', () => {
    const correction = { ...visit, id: 'b', corrects: visit.id, reason: 'Sai tên' }
    const next = nextOf(correction, newLink('b'), { ...sender, linkOf: () => ({ ...sent, state: 'signed' }) })
    expect(next).toMatchObject({
      request: { what: 'supersede', ifMatch: '"1"', body: { json: '{"id":"b","reason":"Sai tên"}' } },
    })
  })
})

describe('what is at the API', () => {
  const theirs = at({ ...wholeParts(visit.record), place: 'Nơi khác' }, 2)

  test('is taken over where this device has nothing of its own', () => {
    const { visit: changed, link } = incoming(visit, sent, theirs)
    expect(changed?.record.place).toBe('Nơi khác')
    expect(link.etag).toBe('"2"')
  })

  test('waits beside what this device has of its own', () => {
    const { visit: changed, link } = incoming(placed('Hội trường'), sent, theirs)
    expect(changed).toBeUndefined()
    expect(link).toMatchObject({ etag: '"1"', theirs: { version: 2 } })
    expect(nextOf(placed('Hội trường'), link, sender)).toEqual({ kind: 'conflict' })
  })

  test('never touches minutes that are signed here', () => {
    const { visit: changed, link } = incoming({ ...visit, locked: true }, sent, theirs)
    expect(changed).toBeUndefined()
    expect(link.theirs?.version).toBe(2)
  })

  test('is no other version when it holds the same: an answer that was lost', () => {
    const { link } = incoming(placed('Hội trường'), sent, at({ ...wholeParts(visit.record), place: 'Hội trường' }, 2))
    expect(link).toMatchObject({ etag: '"2"', there: { place: 'Hội trường' } })
    expect(link.theirs).toBeUndefined()
  })
})
