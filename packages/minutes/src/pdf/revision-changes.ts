import { type Dictionary, isDictionary, isSame, type Value } from './values.ts'

/** What a change of an object, or a whole revision, does to what people see. */
export type Change = 'nothing' | 'signature' | 'picture' | 'unknown'

/** An object by its reference, as it stands now. */
export type Lookup = (ref: string) => Value | undefined

/**
 * What does putting one object in the place of another do? Signing fills a field, adds one to a form and to its page,
 * and keeps proofs of certificates; everything else is `unknown`.
 */
export function changeOf(before: Value, after: Value, lookup: Lookup): Change {
  if (isSame(before, after)) return 'nothing'
  if (!isDictionary(before) || !isDictionary(after)) return 'unknown'
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !isSame(before.get(key), after.get(key)),
  )
  const only = (...keys: readonly string[]): boolean => changed.every((key) => keys.includes(key))
  if (before.get('FT') === '/Sig') {
    if (!only('V', 'AP', 'Rect', 'F', 'M', 'MK')) return 'unknown'
    return only('V', 'F', 'M') ? 'signature' : fieldChange(after)
  }
  if (before.get('Type') === '/Catalog') {
    if (!only('AcroForm', 'DSS', 'Extensions')) return 'unknown'
    return formChange(resolved(before.get('AcroForm'), lookup), resolved(after.get('AcroForm'), lookup), lookup)
  }
  if (before.get('Type') === '/Page')
    return only('Annots') ? added(before.get('Annots'), after.get('Annots'), lookup) : 'unknown'
  if (before.has('SigFlags') && before.has('Fields')) return formChange(before, after, lookup)
  return before.has('Producer') && only('ModDate') ? 'nothing' : 'unknown'
}

const resolved = (value: Value | undefined, lookup: Lookup): Value | undefined =>
  typeof value === 'string' && value.endsWith(' R') ? lookup(value) : value

/** An interactive form (ISO 32000-1, 12.7.2) may gain signature fields; with scripts or XFA it could show anything. */
function formChange(before: Value | undefined, after: Value | undefined, lookup: Lookup): Change {
  if (isSame(before, after)) return 'signature'
  if (!isDictionary(after) || (before !== undefined && !isDictionary(before))) return 'unknown'
  const allowed = ['Fields', 'SigFlags', 'DA', 'DR']
  const keys = [...after.keys()].filter((key) => !isSame(before?.get(key), after.get(key)))
  if (!keys.every((key) => allowed.includes(key))) return 'unknown'
  return added(before?.get('Fields'), after.get('Fields'), lookup)
}

/** A list that keeps what it had and gains signature fields. */
function added(before: Value | undefined, after: Value | undefined, lookup: Lookup): Change {
  const [old, now] = [before ?? [], after ?? []]
  if (!Array.isArray(old) || !Array.isArray(now)) return 'unknown'
  if (!old.every((value, i) => isSame(value, now[i]))) return 'unknown'
  const changes = now.slice(old.length).map((ref): Change => {
    const field = typeof ref === 'string' ? lookup(ref) : undefined
    return isDictionary(field) && field.get('FT') === '/Sig' ? fieldChange(field) : 'unknown'
  })
  if (changes.includes('unknown')) return 'unknown'
  return changes.includes('picture') ? 'picture' : 'signature'
}

/** No actions among them (12.6): these could do anything when the field is clicked. */
const fieldKeys = new Set(
  'Type Subtype FT T TU TM V Ff F Rect P AP AS MK BS Border H DA DR Lock SV M NM StructParent'.split(' '),
)

function fieldChange(field: Dictionary): Change {
  if (![...field.keys()].every((key) => fieldKeys.has(key))) return 'unknown'
  const rect = field.get('Rect')
  const [left, bottom, right, top] = Array.isArray(rect) ? rect.map(Number) : []
  const isEmpty = rect === undefined || left === right || bottom === top
  return isEmpty || !field.has('AP') ? 'signature' : 'picture'
}
