import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Web } from './web.ts'

/** What the browser keeps of a session. Under https it has a name that only this host, over https, can have set. */
export function sessionOf(web: Web, request: FastifyRequest): string | undefined {
  return request.cookies[nameOf(web)]
}

export function keepSession(web: Web, reply: FastifyReply, session: string): void {
  reply.setCookie(nameOf(web), session, optionsOf(web))
}

export function forgetSession(web: Web, reply: FastifyReply): void {
  reply.clearCookie(nameOf(web), optionsOf(web))
}

function isSecure({ parts }: Web): boolean {
  return parts.settings.publicUrl.startsWith('https:')
}

function nameOf(web: Web): string {
  return isSecure(web) ? '__Host-justif' : 'justif'
}

function optionsOf(web: Web) {
  // Lax: agents arrive from links in their mailbox. It lasts as long as the browser; the store ends it sooner.
  return { path: '/', httpOnly: true, secure: isSecure(web), sameSite: 'lax' } as const
}
