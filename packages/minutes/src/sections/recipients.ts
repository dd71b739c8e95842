import type { Inspection } from '@congvu/core'
import type { Block } from '../document.ts'
import { recipientList } from '../style.ts'

/** Ô 9b: Nơi nhận, at the left margin under the signatures. */
export const recipients = ({ recipients: given, filing }: Inspection): Block[] => [
  recipientList([...given.map(({ name, note }) => `- ${name}${note ? ` (${note})` : ''};`), `- Lưu: ${filing}.`]),
]
