import { type LookupAddress, lookup } from 'node:dns'
import { lookup as lookUp } from 'node:dns/promises'
import { type IncomingMessage, request as plain, type RequestOptions } from 'node:http'
import { request as secure } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import type { HookCall, HookOutcome, Hooks } from '../domain/hook.ts'

const PATIENCE_MS = 10_000
const LONGEST = 500

/**
 * Posts to addresses that people registered, which may be anybody's: only over https, only to machines the whole Internet can reach, asked again
 * as the connection is made so that a name cannot lead elsewhere in between. A redirection is an answer like another; no answer is read. With
 * `allowPrivate`, on a machine of the demonstration, http and its own addresses too.
 */
export function openHooks({ allowPrivate = false, patienceMs = PATIENCE_MS } = {}): Hooks {
  return {
    post: (call) => post(call, allowPrivate, patienceMs),
    async check(address) {
      const url = readAddress(address, allowPrivate)
      if (!url) return 'unread'
      if (allowPrivate) return 'good'
      const host = hostOf(url)
      const found: LookupAddress[] = isIP(host)
        ? [{ address: host, family: isIP(host) }]
        : await lookUp(host, { all: true }).catch(() => [])
      return found.length > 0 && found.every(isPublic) ? 'good' : 'private'
    },
  }
}

function readAddress(address: string, allowPrivate: boolean): URL | undefined {
  if (address.length > LONGEST || !URL.canParse(address)) return undefined
  const url = new URL(address)
  const scheme = url.protocol === 'https:' || (allowPrivate && url.protocol === 'http:')
  return scheme && url.username === '' && url.password === '' ? url : undefined
}

async function post(
  { address, headers, body }: HookCall,
  allowPrivate: boolean,
  patienceMs: number,
): Promise<HookOutcome> {
  const url = readAddress(address, allowPrivate)
  const host = url && hostOf(url)
  // A name is looked at as it is looked up; of an address written out nothing is.
  if (!url || !host || (!allowPrivate && isIP(host) && !isPublic({ address: host, family: isIP(host) })))
    return { trouble: 'private' }
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    signal: AbortSignal.timeout(patienceMs),
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      connection: 'close',
    },
    ...(!allowPrivate && { lookup: publicOnly }),
  }
  return new Promise((resolve) => {
    const taken = (answer: IncomingMessage) => {
      resolve({ status: answer.statusCode ?? 0 })
      answer.destroy()
    }
    const call = url.protocol === 'https:' ? secure(url, options, taken) : plain(url, options, taken)
    // Without a listener such an answer ends nothing, and whoever is told next waits.
    call.on('upgrade', (answer, socket) => {
      resolve({ status: answer.statusCode ?? 0 })
      socket.destroy()
    })
    call.on('error', (error) => resolve({ trouble: error instanceof PrivateAddress ? 'private' : 'unreachable' }))
    call.end(body)
  })
}

class PrivateAddress extends Error {}

const publicOnly: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const [first] = found ?? []
    if (error || !first) return done(error ?? new PrivateAddress(), [])
    if (!found.every(isPublic)) return done(new PrivateAddress(), [])
    return options.all ? done(null, found) : done(null, first.address, first.family)
  })
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '')
}

/** Of IPv6 only what is given out to the Internet, less the ways into IPv4 and what is for documents; of IPv4 all but what is set apart (RFC 6890). */
export function isPublic({ address, family }: LookupAddress): boolean {
  return family === 6 ? GLOBAL.check(address, 'ipv6') && !APART.check(address, 'ipv6') : !APART.check(address, 'ipv4')
}

const GLOBAL = new BlockList()
GLOBAL.addSubnet('2000::', 3, 'ipv6')

const APART = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  APART.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  APART.addSubnet(net, bits, 'ipv6')
