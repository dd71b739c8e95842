import { byBytes } from './byte-order.ts'

export const byteOrderOfRecords = {
  name: '0007-byte-order-of-records',
  only: 'postgres',
  statements: byBytes([
    'record.body',
    'record.kind',
    'record.id',
    'record.changed_at',
    'record_version.body',
    'record_version.kind',
    'record_version.id',
  ]),
} as const
