/** Plain SQL that SQLite and PostgreSQL both read. */
export const foundation = {
  name: '0001-foundation',
  statements: [
    `create table api_key (
      id text primary key, hash text not null, name text not null, scopes text not null, bodies text,
      test integer not null, created_at text not null, expires_at text, revoked_at text)`,
    `create table idempotency (
      key_id text not null, idem_key text not null, request text not null, answer text, created_at text not null,
      primary key (key_id, idem_key))`,
    `create table feed (
      id text primary key, hash text not null unique, name text not null, body_kind text, key_id text not null,
      created_at text not null, revoked_at text)`,
    `create table audit (
      body text not null, seq integer not null, at text not null, actor text not null, action text not null,
      subject text not null, facts text not null, prev text not null, hash text not null, primary key (body, seq))`,
    'create table audit_head (body text primary key, seq integer not null, hash text not null)',
  ],
} as const
