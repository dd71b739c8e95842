/** Changes to be told, and to whom. An event and its deliveries are written with the change they tell of. */
export const webhooks = {
  name: '0004-webhooks',
  statements: [
    `create table subscription (
      id text primary key, url text not null, secret text not null, types text, bodies text, key_id text not null,
      created_at text not null, ended_at text, ended_why text)`,
    `create table event (
      body text not null, id text not null, type text not null, at text not null, payload text not null,
      primary key (body, id))`,
    `create table delivery (
      id text primary key, subscription_id text not null, body text not null, event_id text not null, state text not null,
      attempts integer not null, next_at text not null, claimed_until text, last_status integer, last_fault text,
      created_at text not null, changed_at text not null)`,
    'create index delivery_due on delivery (state, next_at)',
    'create index delivery_of on delivery (subscription_id, created_at, id)',
    'create index event_at on event (at)',
  ],
} as const
