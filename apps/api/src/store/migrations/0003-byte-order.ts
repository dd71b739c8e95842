import { byBytes } from './byte-order.ts'

export const byteOrder = {
  name: '0003-byte-order',
  only: 'postgres',
  statements: byBytes([
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
  ]),
} as const
