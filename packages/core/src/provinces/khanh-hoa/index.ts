import { nationalInstruments } from '../../law/instruments/national.ts'
import { nationalStandards } from '../../law/standards/national.ts'
import type { Province } from '../province.ts'
import { bodies } from './bodies.ts'
import { khanhHoaInstruments } from './instruments.ts'
import { plan6861 } from './plan-6861.ts'
import { planBodies } from './plan-bodies.ts'
import { khanhHoaStandards } from './standards.ts'

/**
 * Tỉnh Khánh Hòa: the first province of this product.
 *
 * @example
 * ```ts
 * khanhHoa.code //=> '56'
 * ```
 */
export const khanhHoa: Province = {
  code: '56',
  name: 'Khánh Hòa',
  plan: plan6861,
  bodies,
  planBodies,
  standards: [...nationalStandards, ...khanhHoaStandards],
  instruments: [...nationalInstruments, ...khanhHoaInstruments],
}
