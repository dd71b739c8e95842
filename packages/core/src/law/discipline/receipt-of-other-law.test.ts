import { expect, test, vi } from 'vitest'
import { assess } from './assess.ts'
import { receiptOf, replay } from './receipt.ts'
import { caseOf } from './testing/case-of.ts'

const facts = caseOf({ subject: 'vien-chuc', on: '2026-09-15', act: { endedOn: '2026-08-10' } })
const receipt = receiptOf(facts, assess(facts))

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
