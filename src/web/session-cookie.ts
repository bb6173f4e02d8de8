import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Web } from './web.ts'

/** What the browser keeps of a session. Under https it has a name that only this host, over https, can have set. */
export function sessionOf(web: Web, request: FastifyRequest): string | undefined {
  return request.cookies[nameOf(web, SESSION)]
}

export function keepSession(web: Web, reply: FastifyReply, session: string): void {
  reply.setCookie(nameOf(web, SESSION), session, optionsOf(web))
}

export function forgetSession(web: Web, reply: FastifyReply): void {
  reply.clearCookie(nameOf(web, SESSION), optionsOf(web))
}

/** What it keeps while somebody is at the provider of identities: sealed, and for ten minutes. */
export function begunOn(web: Web, request: FastifyRequest): string | undefined {
  return request.cookies[nameOf(web, BEGUN)]
}

export function keepBegun(web: Web, reply: FastifyReply, begun: string): void {
  reply.setCookie(nameOf(web, BEGUN), begun, { ...optionsOf(web), maxAge: 600 })
}

export function forgetBegun(web: Web, reply: FastifyReply): void {
  reply.clearCookie(nameOf(web, BEGUN), optionsOf(web))
}

const SESSION = 'justif'
const BEGUN = 'justif-entree'

function isSecure({ parts }: Web): boolean {
  return parts.settings.publicUrl.startsWith('https:')
}

function nameOf(web: Web, name: string): string {
  return isSecure(web) ? `__Host-${name}` : name
}

function optionsOf(web: Web) {
  // Lax: agents arrive from links in their mailbox, and from their provider. It lasts as long as the browser; the store ends it sooner.
  return { path: '/', httpOnly: true, secure: isSecure(web), sameSite: 'lax' } as const
}
