/** The tables, as Kysely sees them. The body (authority) leads every key of what belongs to one. */
export type Database = {
  api_key: ApiKeyRow
  idempotency: IdempotencyRow
  feed: FeedRow
  audit: AuditRow
  audit_head: { body: string; seq: number; hash: string }
}

export type ApiKeyRow = {
  /** shown part of the key, by which it is found */
  id: string
  /** SHA-256 of the whole key, hexadecimal */
  hash: string
  name: string
  /** JSON array of scopes */
  scopes: string
  /** JSON array of bodies; null: every body */
  bodies: string | null
  /** 1 for a key without outside effect */
  test: number
  created_at: string
  expires_at: string | null
  revoked_at: string | null
}

export type IdempotencyRow = {
  key_id: string
  idem_key: string
  /** SHA-256 of method, path, precondition and body */
  request: string
  /** null while the first request is still at work in its own transaction */
  answer: string | null
  created_at: string
}

export type FeedRow = {
  id: string
  /** SHA-256 of the token in the feed's address */
  hash: string
  name: string
  /** kind of body in the plan whose duties are shown; null: all */
  body_kind: string | null
  key_id: string
  created_at: string
  revoked_at: string | null
}

export type AuditRow = {
  body: string
  seq: number
  at: string
  actor: string
  action: string
  subject: string
  /** JSON: facts of the act, never personal data */
  facts: string
  prev: string
  hash: string
}
