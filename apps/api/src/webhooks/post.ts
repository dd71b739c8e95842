import { lookup as resolve } from 'node:dns'
import * as http from 'node:http'
import * as https from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import type { Post } from './courier.ts'

const patienceMs = 15_000

/** Addresses that are not the open internet's (IANA special-purpose registries): this machine, its network, its cloud. */
const special = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  special.addSubnet(net, prefix, 'ipv6')

const isPublic = (address: string): boolean => !special.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** An address this may not be sent to. */
export class Refused extends Error {
  readonly why = 'address-not-allowed'
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')

/**
 * May messages go to this address? Public ones over https; hosts that the operator named may be private, and without TLS.
 *
 * @param allowed hosts with their ports where they are not the usual ones: `e-office.noibo:8443`
 */
export function mayGoTo(url: URL, allowed: ReadonlySet<string>): boolean {
  if (url.username !== '' || url.password !== '') return false
  if (allowed.has(url.host)) return url.protocol === 'https:' || url.protocol === 'http:'
  const host = bare(url.hostname)
  return url.protocol === 'https:' && (isIP(host) === 0 || isPublic(host))
}

/**
 * Posts without following redirects, and looks at what a name resolves to at the moment of connecting: a name that was
 * public when it was registered and is not any more gets nothing.
 */
export function guardedPost(allowed: ReadonlySet<string>): Post {
  return (address, headers, body) =>
    new Promise((done, fail) => {
      const url = new URL(address)
      if (!mayGoTo(url, allowed)) {
        fail(new Refused())
        return
      }
      const options = {
        method: 'POST',
        headers: { ...headers, 'Content-Length': Buffer.byteLength(body), 'User-Agent': 'congvu' },
        signal: AbortSignal.timeout(patienceMs),
        ...(!allowed.has(url.host) && { lookup: onlyPublic }),
      }
      const { request } = url.protocol === 'https:' ? https : http
      const sent = request(url, options, (answer) => {
        done(answer.statusCode ?? 0)
        // What it says beside the status is of no use here, and may be without end.
        answer.destroy()
      })
      sent.on('error', fail)
      sent.end(body)
    })
}

const onlyPublic: LookupFunction = (hostname, options, tell) =>
  resolve(hostname, { ...options, all: true }, (error, found) => {
    if (error) tell(error, '')
    else if (!found.every(({ address }) => isPublic(address))) tell(new Refused(), '')
    else if (options.all) tell(null, found)
    else tell(null, found[0]?.address ?? '', found[0]?.family)
  })
