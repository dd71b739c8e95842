/** Work that takes longer than an answer may, and what came of it, a piece at a time. */
export const jobs = {
  name: '0013-jobs',
  statements: [
    `create table job (
      id text primary key, kind text not null, asked text not null, key_id text not null, principal text not null,
      state text not null, attempts integer not null, next_at text not null, claimed_until text, fault text,
      created_at text not null, changed_at text not null)`,
    'create index job_due on job (state, next_at)',
    'create index job_of on job (key_id, created_at)',
    `create table job_part (
      job_id text not null, attempt integer not null, seq integer not null, data bytea not null,
      primary key (job_id, attempt, seq))`,
  ],
} as const
