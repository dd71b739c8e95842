import { agency } from './agency.ts'
import { conduct } from './conduct.ts'
import { dress } from './dress.ts'
import { ethics } from './ethics.ts'
import type { Standard } from './standard.ts'
import { workSpirit } from './work-spirit.ts'

/** Standards of the state. A province adds those that rest on its plan. */
export const nationalStandards: readonly Standard[] = [...workSpirit, ...conduct, ...ethics, ...dress, ...agency]
