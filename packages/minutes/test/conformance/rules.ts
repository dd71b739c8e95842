import { fileRules } from './file-rules.ts'
import { fontRules } from './font-rules.ts'
import { formRules } from './form-rules.ts'
import { graphicsRules } from './graphics-rules.ts'
import { metadataRules } from './metadata-rules.ts'
import type { Rule } from './rule.ts'
import { structureRules } from './structure-rules.ts'
import { tableRules } from './table-rules.ts'

/** All that is asked of a finished file. `docs/pdf-conformance.md` has them by clause. */
export const rules: readonly Rule[] = [
  ...fileRules,
  ...graphicsRules,
  ...fontRules,
  ...formRules,
  ...metadataRules,
  ...structureRules,
  ...tableRules,
]
