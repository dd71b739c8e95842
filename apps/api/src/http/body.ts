import { type Problem, problem } from '@congvu/core'
import { ApiRefusal } from '../errors/api-refusal.ts'

/** Largest JSON body: an inspection with a thousand findings is below 2 MB. */
export const jsonMax = 4 * 1024 * 1024
const depthMax = 40

/**
 * The bytes of a request, when it says truthfully how many there are and they are not too many.
 *
 * @throws {ApiRefusal} `length-required`, `too-large`
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const length = request.headers.get('content-length')
  if (length === null || !/^\d+$/.test(length)) throw new ApiRefusal('length-required')
  if (Number(length) > limit) throw new ApiRefusal('too-large', { limit })
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.length > limit) throw new ApiRefusal('too-large', { limit })
  return bytes
}

/** @throws {ApiRefusal} `unsupported-media-type`, `length-required`, `too-large`, `malformed-json`, `too-deep` */
export async function readJson(request: Request): Promise<{ bytes: Uint8Array; value: unknown }> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new ApiRefusal('unsupported-media-type', { accepted: 'application/json' })
  const bytes = await readBytes(request, jsonMax)
  return { bytes, value: jsonOf(bytes) }
}

/** What JSON in UTF-8 says. @throws {ApiRefusal} `malformed-json`, `too-deep` */
export function jsonOf(bytes: Uint8Array): unknown {
  const text = decoded(bytes)
  if (depthOf(text) > depthMax) throw new ApiRefusal('too-deep', { limit: depthMax })
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiRefusal('malformed-json')
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ApiRefusal('malformed-json')
  }
}

/** How deep brackets are nested, those inside texts left out. */
function depthOf(text: string): number {
  let [depth, deepest, inText] = [0, 0, false]
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (inText) {
      if (char === '\\') at += 1
      else if (char === '"') inText = false
    } else if (char === '"') inText = true
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth)
    else if (char === '}' || char === ']') depth -= 1
  }
  return deepest
}

/** Problems of one part of the request, moved under its name: `/query/from`. */
export const under = (part: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((each) => ({ ...problem(each.code, `/${part}${each.pointer}`, each.facts), severity: each.severity }))
