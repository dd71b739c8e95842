import { day } from '../../../engine/day.ts'
import type { Regime } from '../regime.ts'
import { cited, placesOf } from '../stand.ts'
import { labour } from './bl-45-2019.ts'
import { noRules } from './no-rules.ts'

const at = placesOf('nd-145-2020', 'text')

/** Nghị định 145/2020/NĐ-CP tells from 2021-02-01 how the meeting about a worker is held. */
export const nd145: Regime = {
  ...labour,
  id: 'nd-145-2020/nguoi-lao-dong',
  instruments: ['bl-45-2019', 'nd-145-2020'],
  from: day('2021-02-01'),
  until: day('2026-06-30'),
  hearing: cited(true, ...labour.hearing.sources, at('70', '2', 'c'), at('70', '3')),
  steps: { ...noRules.steps, summons: cited({ workingDays: 5 }, at('70', '2', 'a')) },
}
