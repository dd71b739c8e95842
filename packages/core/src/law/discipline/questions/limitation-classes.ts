import type { Line } from '../assessment.ts'
import type { Act, CaseFacts } from '../facts.ts'
import { missing } from '../lines.ts'
import type { Limitation, Regime } from '../regime.ts'
import type { Form } from '../slugs.ts'

/** Forms that have one period. */
export type ClassRow = { readonly kind: keyof Limitation; readonly forms: readonly Form[] }

/** khiển trách and the heavier forms; of workers: by what the act touches, not by the form. */
export function classesOf(
  { subject }: CaseFacts,
  act: Act,
  at: number,
  { limitation }: Regime,
  ladder: readonly Form[],
): { rows: readonly ClassRow[]; lines: readonly Line[] } {
  if (subject === 'nguoi-lao-dong') {
    const place = `/acts/${at}/touchesProperty`
    if (act.touchesProperty !== undefined)
      return { rows: [{ kind: act.touchesProperty ? 'heavier' : 'reprimand', forms: ladder }], lines: [] }
    return {
      rows: [
        { kind: 'reprimand', forms: ladder },
        { kind: 'heavier', forms: ladder },
      ],
      lines: [missing('limitation', place, limitation.sources, act.id)],
    }
  }
  return { rows: rowsByForm(ladder), lines: [] }
}

/** Made once for each list of forms. */
const byForm = new WeakMap<readonly Form[], readonly ClassRow[]>()

function rowsByForm(ladder: readonly Form[]): readonly ClassRow[] {
  const found = byForm.get(ladder) ?? [
    { kind: 'reprimand', forms: ladder.filter((form) => form === 'khien-trach') },
    { kind: 'heavier', forms: ladder.filter((form) => form !== 'khien-trach') },
  ]
  byForm.set(ladder, found)
  return found
}
