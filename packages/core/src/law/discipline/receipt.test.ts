import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
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

  test('made by a program whose NĐ 234 said otherwise of several acts and of the time limit: both data are named', async () => {
    const id = 'nd-234-2026/vien-chuc'
    vi.resetModules()
    const [then, timeline] = await Promise.all([import('./receipt.ts'), import('./regimes/timeline.ts')])
    const { assess: assessThen } = await import('./assess.ts')
    const regime = timeline.regimeById(id) ?? {}
    Object.assign(regime, {
      severalActs: { value: 'one-degree-above', sources: [] },
      timeLimit: { value: { base: { days: 60 }, extended: { days: 150 } }, sources: [] },
    })
    const old = then.receiptOf(facts, assessThen(facts))
    // Files share one process: nobody after this test may meet the changed data.
    vi.resetModules()
    expect(old.outputs).not.toBe(receipt.outputs)
    expect(replay(old)).toEqual({
      same: false,
      changed: [`${id}#severalActs`, `${id}#timeLimit`],
      outputs: receipt.outputs,
    })
  })

  test('touched inputs, and outputs that no datum explains, are told apart', () => {
    const touched = { ...receipt, inputs: receipt.inputs.replace('it-nghiem-trong', 'nghiem-trong') }
    expect(replay(touched)).toMatchObject({ same: false, changed: expect.arrayContaining(['digest']) })
    expect(replay(signed({ ...receipt, outputs: '{}' }))).toMatchObject({ same: false, changed: ['rules'] })
  })

  test('it names the version of the package', () => {
    const { name, version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
    expect(packageVersion).toBe(`${name}@${version}`)
    expect(receipt.package).toBe(packageVersion)
  })
})
