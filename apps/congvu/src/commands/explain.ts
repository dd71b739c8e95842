import { defaultProvince, explain } from '@congvu/core'
import type { Command } from '@congvu/terminal'
import { explainOptions } from '../declared.ts'
import { paragraph } from '../screen/table.ts'
import { begin, putJson, putText } from './begin.ts'
import { judged } from './judged.ts'

/** Each reason of an assessment with its article. */
export const explainCase: Command = async (args, lang, io) => {
  const begun = await begin('explain', explainOptions, { least: 1, most: 1 }, args, lang, io)
  if (typeof begun === 'number') return begun
  const { names, values, screen } = begun
  const got = await judged(names[0] ?? '-', values.calendar, lang, io)
  if ('status' in got) return got.status
  const whole = got.value.assessment
  const lines = values.questions ? whole.questions : whole.lines
  const reasons = explain({ ...whole, lines }, lang, defaultProvince.instruments)
  if (values.json)
    return putJson(
      io,
      lines.map((line, i) => ({ ...line, said: reasons[i]?.replace(/^\d+\. /, '') })),
    )
  // The last line tells how last days on rest days are moved: it belongs to the whole.
  const shown = values.questions ? reasons.slice(0, lines.length) : reasons
  return putText(io, shown.map((reason) => paragraph(reason, screen, 0, 3)).join(''))
}
