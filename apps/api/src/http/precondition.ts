import { ApiRefusal } from '../errors/api-refusal.ts'

export const etag = (version: number): string => `"${version}"`

/**
 * May a change of this version go ahead?
 *
 * @throws {ApiRefusal} `precondition-required` without If-Match, `precondition-failed` with another version's
 */
export function requireMatch(headers: Headers, version: number): void {
  const given = headers.get('if-match')
  if (given === null) throw new ApiRefusal('precondition-required')
  const tags = given.split(',').map((tag) => tag.trim())
  if (!tags.includes('*') && !tags.includes(etag(version)))
    throw new ApiRefusal('precondition-failed', {}, { headers: { ETag: etag(version) } })
}
