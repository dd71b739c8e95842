import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../engine/canonical-json.ts'
import { sha256 } from '../../engine/sha256.ts'
import { assess } from './assess.ts'
import { type Receipt, receiptOf, replay } from './receipt.ts'
import { caseOf } from './testing/case-of.ts'
import { packageVersion } from './version.ts'

const facts = caseOf({ subject: 'vien-chuc', on: '2026-09-15', act: { endedOn: '2026-08-10' } })
const receipt = receiptOf(facts, assess(facts))
const signed = ({ digest: _old, ...rest }: Receipt): Receipt => ({ ...rest, digest: sha256(canonicalJson(rest)) })

describe('the receipt of an assessment', () => {
  test('replayed it gives the same bytes, also after a way through JSON', () => {
    expect(replay(receipt)).toEqual({ same: true, outputs: receipt.outputs })
    expect(replay(JSON.parse(JSON.stringify(receipt)))).toMatchObject({ same: true })
  })

  test('a value of law that was another one then is named: Điều 2 khoản 2 NĐ 234 on several acts', () => {
    const name = 'nd-234-2026/vien-chuc#severalActs'
    expect(receipt.law[name]).toMatch(/^[0-9a-f]{64}$/)
    const then = signed({ ...receipt, law: { ...receipt.law, [name]: sha256('another') } })
    expect(replay(then)).toMatchObject({ same: false, changed: [name] })
  })

  test('touched inputs, and outputs that no datum explains, are told apart', () => {
    const touched = { ...receipt, inputs: receipt.inputs.replace('it-nghiem-trong', 'nghiem-trong') }
    expect(replay(touched)).toMatchObject({ same: false, changed: expect.arrayContaining(['digest']) })
    expect(replay(signed({ ...receipt, outputs: '{}' }))).toMatchObject({ same: false, changed: ['rules'] })
  })

  test('the law it names is every value for the kind of subject, and what all subjects share', () => {
    const names = Object.keys(receipt.law)
    expect(names.filter((name) => !name.includes('#')).toSorted()).toEqual([
      'calendar',
      'complaint',
      'rating',
      'sectors',
      'standards',
    ])
    const regimes = new Set(names.filter((name) => name.includes('#')).map((name) => name.replace(/#.*/, '')))
    expect(regimes).toContain('nd-112-2020/vien-chuc')
    expect([...regimes].filter((name) => !name.endsWith('/vien-chuc'))).toEqual([])
  })

  test('it names the version of the package', () => {
    const { name, version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
    expect(packageVersion).toBe(`${name}@${version}`)
    expect(receipt.package).toBe(packageVersion)
  })
})
