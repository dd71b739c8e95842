/** Lists of changes over all bodies, or several: the index by body leads to each body alone. */
export const listsByInstant = {
  name: '0012-lists-by-instant',
  statements: [
    'create index inspection_by_instant on inspection (changed_at, id)',
    'create index record_by_instant on record (kind, changed_at, id)',
  ],
} as const
