/** Records of several kinds beside inspections, each with every version it had. */
export const records = {
  name: '0006-records',
  statements: [
    `create table record (
      body text not null, kind text not null, id text not null, version integer not null, state text not null,
      year integer, about text, document text not null, created_at text not null, changed_at text not null,
      primary key (body, kind, id))`,
    'create index record_by_id on record (id)',
    'create index record_by_change on record (body, kind, changed_at, id)',
    'create index record_by_year on record (body, kind, year)',
    `create table record_version (
      body text not null, kind text not null, id text not null, version integer not null, state text not null,
      document text not null, key_id text not null, at text not null, primary key (body, kind, id, version))`,
  ],
} as const
