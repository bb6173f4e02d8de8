import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { keyAddress } from '../../app/sign-in/one-time-codes.ts'
import { spaced } from '../../app/sign-in/recovery-codes.ts'
import { addFactor, offeredSecret, proveFactor } from '../../app/sign-in/second-factor.ts'
import { findHalfSignedIn } from '../../app/sign-in/sign-in.ts'
import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { findSecondFactor } from '../../store/agents/second-factors.ts'
import { button, postForm } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { readBy } from '../page-words.ts'
import { keepSession, sessionOf } from '../session-cookie.ts'
import { FORM_TOKEN } from '../visit.ts'
import type { Web } from '../web.ts'
import { codeField } from './code-field.ts'
import { ownPath } from './own-path.ts'
import { qrPicture } from './qr-picture.ts'
import { FACTOR } from './second-factor-words.ts'
import { brakeBySession } from './session-brake.ts'

const ASK = '/connexion/code'
const SET_UP = '/connexion/code/installer'

/** Somebody who proved one factor, on this browser, and is asked for the second. */
interface Half {
  agent: Agent
  session: string
  formToken: string
  next: string
}

/** The second factor of administrators: asked for after the link or the provider; set up the first time. */
export function secondFactorPages(server: FastifyInstance, web: Web): void {
  const { parts } = web
  const onRequest = brakeBySession(server, web)

  server.get(ASK, async (request, reply) => {
    const half = await halfOf(request)
    if (!half) return reply.redirect('/connexion', 303)
    if (!(await findSecondFactor(parts.store, half.agent.id))) return reply.redirect(withNext(SET_UP, half), 303)
    return readBy(half.agent, () => show(reply, FACTOR.title, askForm(half)))
  })

  server.post(ASK, { onRequest }, async (request, reply) => {
    const half = await sentBy(request)
    const proving = await proveFactor(parts, half.session, fieldOf(request.body, 'code'))
    if ('refused' in proving)
      return readBy(half.agent, () => show(reply, FACTOR.title, askForm(half, proving.refused), 403))
    keepSession(web, reply, proving.session)
    return reply.redirect(half.next, 303)
  })

  server.get(SET_UP, async (request, reply) => {
    const half = await halfOf(request)
    if (!half) return reply.redirect('/connexion', 303)
    if (await findSecondFactor(parts.store, half.agent.id)) return reply.redirect(withNext(ASK, half), 303)
    return readBy(half.agent, () => show(reply, FACTOR.setUp, setUpForm(half)))
  })

  server.post(SET_UP, { onRequest }, async (request, reply) => {
    const half = await sentBy(request)
    const added = await addFactor(parts, half.session, fieldOf(request.body, 'code'))
    if ('refused' in added)
      return readBy(half.agent, () => show(reply, FACTOR.setUp, setUpForm(half, FACTOR.wrong), 403))
    keepSession(web, reply, added.session)
    return readBy(half.agent, () => show(reply, FACTOR.codesTitle, codesShown(half, added.recoveryCodes)))
  })

  async function halfOf(request: FastifyRequest): Promise<Half | undefined> {
    const session = sessionOf(web, request)
    const agent = session === undefined ? undefined : await findHalfSignedIn(parts, session)
    if (session === undefined || !agent) return undefined
    const asked = fieldOf(request.method === 'GET' ? request.query : request.body, 'suite')
    request.reader = agent
    return { agent, session, formToken: parts.store.vault.lookup('form', `${session} second`), next: ownPath(asked) }
  }

  async function sentBy(request: FastifyRequest): Promise<Half> {
    const half = await halfOf(request)
    if (!half) throw new Problem('signInLinkSpent')
    if (fieldOf(request.body, FORM_TOKEN) !== half.formToken) throw new Problem('formTooOld')
    return half
  }

  function askForm(half: Half, refused?: 'wrong' | 'locked'): Html {
    if (refused === 'locked') return html`${notice(FACTOR.locked)}${wayBack()}`
    return html`
      <p>${FACTOR.ask}</p>
      ${codeForm(half, ASK, FACTOR.confirm, { hint: FACTOR.codeHint, problem: refused && FACTOR.wrong })}
      <p>${FACTOR.lost}</p>
      ${wayBack()}
    `
  }

  function codesShown({ next }: Half, codes: readonly string[]): Html {
    return html`
      <p>${FACTOR.codesMean}</p>
      <ul class="codes">${codes.map((code) => html`<li><code>${spaced(code)}</code></li>`)}</ul>
      <p><a role="button" href="${next}">${FACTOR.goOn}</a></p>
    `
  }

  function setUpForm(half: Half, problem?: string): Html {
    const secret = offeredSecret(parts, half.session)
    const address = keyAddress(secret, half.agent.email)
    return html`
      <p>${FACTOR.why}</p>
      <ol>${FACTOR.steps.map((step) => html`<li>${step}</li>`)}</ol>
      ${qrPicture(address, FACTOR.picture)}
      <p>${FACTOR.typed} <code class="key">${secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code></p>
      <p><a href="${address}">${FACTOR.here}</a></p>
      ${codeForm(half, SET_UP, FACTOR.install, { problem })}
      ${wayBack()}
    `
  }

  function show(reply: FastifyReply, title: string, content: Html, status = 200) {
    return sendPage(reply, web, { title, path: '/connexion', content: html`<h1>${title}</h1>${content}` }, status)
  }
}

function codeForm(
  half: Half,
  action: string,
  words: string,
  said: { hint?: string; problem?: string | undefined },
): Html {
  return postForm(half, {
    action,
    className: 'narrow',
    content: html`<input type="hidden" name="suite" value="${half.next}">${codeField(said)}${button(words)}`,
  })
}

function wayBack(): Html {
  return html`<p><a href="/connexion">${FACTOR.back}</a></p>`
}

function withNext(path: string, { next }: Half): string {
  return `${path}?suite=${encodeURIComponent(next)}`
}

/** Where somebody with one factor is led by any page of ours; undefined for all others. */
export async function secondFactorAddress(web: Web, request: FastifyRequest): Promise<string | undefined> {
  const session = sessionOf(web, request)
  if (session === undefined || !(await findHalfSignedIn(web.parts, session))) return undefined
  const { method, url } = request
  return method === 'GET' ? `${ASK}?suite=${encodeURIComponent(url)}` : ASK
}
