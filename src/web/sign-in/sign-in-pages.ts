import type { FastifyInstance, FastifyReply } from 'fastify'
import { html } from 'hono/html'
import { noteSlowed } from '../../app/sign-in/note-refused.ts'
import { isSignInLinkGood, requestSignIn, signIn, signInAs } from '../../app/sign-in/sign-in.ts'
import { Problem } from '../../domain/problem.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { button, doneNotice, field } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { PROBLEM_WORDS } from '../problem-words.ts'
import { keepSession } from '../session-cookie.ts'
import { brake } from '../visitor.ts'
import type { Web } from '../web.ts'
import { openIdPages, providerDoor } from './openid-pages.ts'
import { ownPath } from './own-path.ts'
import { secondFactorPages } from './second-factor-pages.ts'
import { brakeBySession } from './session-brake.ts'
import { OPENID, SIGN_IN } from './words.ts'

/** Signing in: by a provider of identities where there is one, or an e-mailed link, confirmed by a button so that mail scanners do not spend it. No password to lose or guess. */
export function signInPages(server: FastifyInstance, web: Web): void {
  const { parts, wake } = web
  const bySession = brakeBySession(server, web)
  const byLink = brake(
    server,
    web,
    async ({ params }) => {
      const { token } = params as { token: string }
      return (await isSignInLinkGood(parts, token)) ? token : undefined
    },
    noteSlowed,
  )

  server.get('/connexion', async (request, reply) => {
    const signedOut = fieldOf(request.query, 'fait') === 'sortie'
    const suite = fieldOf(request.query, 'suite')
    return show(reply, html`${signedOut && doneNotice(SIGN_IN.signedOut)}${doors(suite)}${await demoDoors(suite)}`)
  })

  server.post('/connexion', { onRequest: bySession }, async (request, reply) => {
    if (!parts.settings.emailLink) throw new Problem('notFound')
    const [email, suite] = [fieldOf(request.body, 'email'), fieldOf(request.body, 'suite')]
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) return show(reply, askForm(suite, email, SIGN_IN.emailUnread), 400)
    // The same answer in the same time, whether or not the address is known: what follows from it comes after.
    web.aside(async () => {
      await requestSignIn(parts, email, ownPath(suite))
      wake()
    })
    return show(reply, doneNotice(SIGN_IN.asked))
  })

  server.get<{ Params: { token: string } }>('/connexion/:token', async (request, reply) => {
    const { token } = request.params
    if (!(await isSignInLinkGood(parts, token))) return show(reply, spent(), 410)
    return show(
      reply,
      html`<form method="post" action="/connexion/${token}">${nextField(fieldOf(request.query, 'suite'))}<p>${SIGN_IN.confirm}</p>${button(SIGN_IN.confirmButton)}</form>`,
    )
  })

  server.post<{ Params: { token: string } }>('/connexion/:token', { onRequest: byLink }, async (request, reply) => {
    const session = await signIn(parts, request.params.token).catch(unlessSpent)
    if (session === undefined) return show(reply, spent(), 410)
    keepSession(web, reply, session)
    return reply.redirect(ownPath(fieldOf(request.body, 'suite')), 303)
  })

  openIdPages(server, web)
  secondFactorPages(server, web)
  if (web.demo.signIn) {
    server.post('/connexion/demonstration', async (request, reply) => {
      keepSession(web, reply, await signInAs(parts, fieldOf(request.body, 'agent')))
      return reply.redirect(ownPath(fieldOf(request.body, 'suite')), 303)
    })
  }

  function show(reply: FastifyReply, content: Html, status = 200) {
    return sendPage(
      reply,
      web,
      { title: SIGN_IN.title, path: '/connexion', content: html`<h1>${SIGN_IN.title}</h1>${content}` },
      status,
    )
  }

  /** The provider first, where there is one; the link beside it where the configuration says so. */
  function doors(suite: string): Html {
    const provider = providerDoor(web, suite)
    if (!provider) return askForm(suite)
    const link =
      parts.settings.emailLink &&
      html`<section aria-labelledby="lien"><h2 id="lien">${OPENID.orLink}</h2>${askForm(suite)}</section>`
    return html`${provider}${link}`
  }

  /** On the loopback, without a carrier: one click, as anybody of the demonstration. */
  async function demoDoors(next: string): Promise<Html | undefined> {
    if (!web.demo.signIn) return undefined
    const agents = (await listAgents(parts.store)).filter(({ role }) => role !== 'none')
    return html`
      <section class="doors" aria-labelledby="demonstration">
        <h2 id="demonstration">${SIGN_IN.demo}</h2>
        <p>${agents.length > 0 ? SIGN_IN.demoMeans : SIGN_IN.demoNobody}</p>
        ${agents.map(
          ({ id, name, role }) => html`
            <form method="post" action="/connexion/demonstration">
              <input type="hidden" name="agent" value="${id}"><input type="hidden" name="suite" value="${ownPath(next)}">
              ${button(SIGN_IN.demoAs(name, SIGN_IN.roles[role]), role === 'admin' ? 'main' : 'secondary')}
            </form>`,
        )}
      </section>
    `
  }
}

function askForm(suite: string, email = '', problem?: string): Html {
  return html`
    <p>${SIGN_IN.intro}</p>
    <form method="post" action="/connexion" class="narrow">
      ${nextField(suite)}
      ${field({ name: 'email', label: SIGN_IN.email, type: 'email', value: email, problem, required: true, autocomplete: 'email' })}
      ${button(SIGN_IN.ask)}
    </form>
  `
}

function unlessSpent(error: unknown): undefined {
  if (!(error instanceof Problem && error.code === 'signInLinkSpent')) throw error
}

/** Where they were going: kept all the way through the e-mail and back. */
function nextField(suite: string): Html {
  return html`<input type="hidden" name="suite" value="${ownPath(suite)}">`
}

function spent(): Html {
  return html`${notice(PROBLEM_WORDS.signInLinkSpent)}<p><a href="/connexion">${SIGN_IN.again}</a></p>`
}
