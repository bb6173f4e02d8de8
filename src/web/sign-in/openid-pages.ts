import type { FastifyInstance, FastifyReply } from 'fastify'
import { html } from 'hono/html'
import { noteSlowed } from '../../app/sign-in/note-refused.ts'
import { beginOpenId, finishOpenId, type SignInTrouble } from '../../app/sign-in/openid-sign-in.ts'
import { signOut, signOutEverywhere } from '../../app/sign-in/sign-in.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { begunOn, forgetBegun, forgetSession, keepBegun, keepSession, sessionOf } from '../session-cookie.ts'
import type { StaffRoute } from '../visit.ts'
import { brake } from '../visitor.ts'
import type { Web } from '../web.ts'
import { ownPath } from './own-path.ts'
import { OPENID, SIGN_IN } from './words.ts'

/** Signing in by a provider of identities: there and back. Addresses are built from PUBLIC_URL; what comes back is held against the browser's cookie. */
export function openIdPages(server: FastifyInstance, web: Web): void {
  const { parts } = web
  if (!parts.identityProvider) return
  const bySession = brake(server, web, async () => undefined, noteSlowed)

  server.get('/connexion/fournisseur', { onRequest: bySession }, async (request, reply) => {
    const answer = await beginOpenId(parts, ownPath(fieldOf(request.query, 'suite')))
    if ('trouble' in answer) return refuse(web, reply, answer.trouble)
    keepBegun(web, reply, answer.begun)
    return reply.header('cache-control', 'no-store').redirect(answer.address, 303)
  })

  server.get('/connexion/retour', { onRequest: bySession }, async (request, reply) => {
    const begun = begunOn(web, request)
    // Spent by coming back, whatever comes of it.
    forgetBegun(web, reply)
    const answer = await finishOpenId(parts, begun, request.url.split('?')[1] ?? '')
    if ('trouble' in answer) {
      parts.log.info({ trouble: answer.trouble }, 'somebody was not let in')
      return refuse(web, reply, answer.trouble)
    }
    keepSession(web, reply, answer.session)
    return reply.redirect(answer.next, 303)
  })

  server.get('/connexion/sortie', async (_request, reply) => reply.redirect('/connexion?fait=sortie', 303))
}

/** The way in by the provider, in the words its agents know. */
export function providerDoor({ parts }: Web, next: string): Html | undefined {
  const { identityProvider } = parts
  if (!identityProvider) return undefined
  return html`
    <p>${OPENID.intro}</p>
    <p><a role="button" href="/connexion/fournisseur?suite=${encodeURIComponent(ownPath(next))}">${OPENID.enter(identityProvider.name)}</a></p>
  `
}

/** What went wrong, and what to do. */
function refuse(web: Web, reply: FastifyReply, trouble: SignInTrouble): Promise<FastifyReply> {
  const content = html`
    <h1>${SIGN_IN.title}</h1>
    ${notice(OPENID.troubles[trouble])}
    <p><a href="/connexion">${web.parts.settings.emailLink ? OPENID.backOrLink : OPENID.back}</a></p>
  `
  const status = trouble === 'unreachable' || trouble === 'misconfigured' ? 503 : 403
  return sendPage(reply, web, { title: SIGN_IN.title, path: '/connexion', content }, status)
}

/** Signing out, of this browser or of all; and at the provider, if it let them in: another agent may sit at this computer next. */
export const signOutRoutes: StaffRoute[] = [
  {
    method: 'POST',
    path: '/deconnexion',
    for: 'agent',
    async answer({ web, parts }, request, reply) {
      return leave(web, reply, await signOut(parts, sessionOf(web, request) ?? ''))
    },
  },
  {
    method: 'POST',
    path: '/deconnexion/partout',
    for: 'agent',
    async answer({ web, parts, agent }, request, reply) {
      return leave(web, reply, await signOutEverywhere(parts, agent, sessionOf(web, request) ?? ''))
    },
  },
]

async function leave(web: Web, reply: FastifyReply, idToken: string | undefined): Promise<FastifyReply> {
  forgetSession(web, reply)
  const address = idToken && (await web.parts.identityProvider?.signOutAddress(idToken))
  if (!address) return reply.redirect('/connexion?fait=sortie', 303)
  // A form of ours may lead to no other site (`form-action`), nor to where that one leads: the browser goes on from a page.
  const content = html`<h1>${SIGN_IN.title}</h1><p>${OPENID.leaving}</p><p><a href="${address}">${OPENID.leave}</a></p>`
  return sendPage(reply.header('refresh', `0; url=${address}`), web, { title: SIGN_IN.title, path: '', content })
}
