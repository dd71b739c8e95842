const columns = [
  'api_key.id',
  'api_key.created_at',
  'idempotency.created_at',
  'audit.body',
  'audit_head.body',
  'inspection.body',
  'inspection.id',
  'inspection.changed_at',
  'file.body',
  'file.inspection_id',
  'file.sha256',
  'file.created_at',
  'number_series.body',
]

/**
 * What is compared and ordered goes by bytes, as SQLite does: a cursor must not skip or repeat rows because the database
 * was made with the alphabet of a language.
 */
export const byteOrder = {
  name: '0003-byte-order',
  only: 'postgres',
  statements: columns.map((column) => {
    const [table, name] = column.split('.')
    return `alter table ${table} alter column ${name} type text collate "C"`
  }),
} as const
