/** `bytea` is PostgreSQL's; SQLite keeps bytes as they are in a column of any name. */
export const inspections = {
  name: '0002-inspections',
  statements: [
    `create table inspection (
      body text not null, id text not null, version integer not null, state text not null, number integer,
      record text not null, eligibility text not null, supersedes text, superseded_by text, reason text, follow_up_of text,
      signed_on text, signed_how text, created_at text not null, changed_at text not null, primary key (body, id))`,
    'create index inspection_by_id on inspection (id)',
    'create index inspection_by_change on inspection (body, changed_at, id)',
    `create table file (
      body text not null, inspection_id text not null, sha256 text not null, role text not null, type text not null,
      size integer not null, data bytea not null, created_at text not null, primary key (body, inspection_id, sha256, role))`,
    'create table number_series (body text not null, year integer not null, last integer not null, primary key (body, year))',
  ],
} as const
