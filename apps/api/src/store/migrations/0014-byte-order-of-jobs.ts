import { byBytes } from './byte-order.ts'

export const byteOrderOfJobs = {
  name: '0014-byte-order-of-jobs',
  only: 'postgres',
  statements: byBytes([
    'job.id',
    'job.next_at',
    'job.claimed_until',
    'job.created_at',
    'job.changed_at',
    'job_part.job_id',
  ]),
} as const
