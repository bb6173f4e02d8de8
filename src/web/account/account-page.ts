import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { chooseLanguage } from '../../app/agents/choose-language.ts'
import { choosePages } from '../../app/agents/choose-pages.ts'
import { AGENT_LANGUAGES } from '../../domain/people.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { actionButton, doneFrom, doneNotice } from '../components.ts'
import { fieldOf } from '../form.ts'
import { sendPage } from '../html.ts'
import { KEYS } from '../keys-box.ts'
import { MAIL } from '../mail/words.ts'
import { SIGN_IN } from '../sign-in/words.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { applyCover, coverForm } from './cover-form.ts'
import { ownFactor } from './own-factor.ts'
import { ACCOUNT } from './words.ts'

/** An agent's own page: who they are here, who covers for them, and the way out of every browser. */
export const accountRoutes: StaffRoute[] = [
  { method: 'GET', path: '/mon-compte', for: 'agent', answer: showAccount },
  { method: 'POST', path: '/mon-compte/remplacement', for: 'agent', answer: changeCover },
  { method: 'POST', path: '/mon-compte/clavier', for: 'agent', answer: changeKeys },
  { method: 'POST', path: '/mon-compte/langue', for: 'agent', answer: changeLanguage },
]

async function showAccount(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office, agent, web } = visit
  const colleagues = await listAgents(parts.store, office.id)
  const done = doneFrom(request.query, { ...ACCOUNT.done, ...KEYS.done })
  const content = html`
    <h1>${ACCOUNT.title} <small>${agent.name}</small></h1>
    ${done && doneNotice(done)}
    <dl class="facts">
      <dt>${ACCOUNT.email}</dt><dd>${agent.email}</dd>
      <dt>${ACCOUNT.role}</dt><dd>${SIGN_IN.roles[agent.role]}</dd>
      <dt>${ACCOUNT.office}</dt><dd>${office.name}</dd>
    </dl>
    <p><a href="/mon-courrier">${MAIL.title}</a></p>
    <section aria-labelledby="remplacement">
      <h2 id="remplacement">${ACCOUNT.cover}</h2>
      <p>${ACCOUNT.coverMeans}</p>
      ${coverForm(visit, { agent, colleagues, action: '/mon-compte/remplacement' })}
    </section>
    <section aria-labelledby="clavier">
      <h2 id="clavier">${KEYS.section}</h2>
      <p>${agent.pages?.keysOff ? KEYS.isOff : KEYS.means}</p>
      ${actionButton(visit, '/mon-compte/clavier', agent.pages?.keysOff ? KEYS.turnOn : KEYS.turnOff, { touches: agent.pages?.keysOff ? 'oui' : 'non' })}
    </section>
    <section aria-labelledby="langue">
      <h2 id="langue">${BOTH_TONGUES}</h2>
      ${AGENT_LANGUAGES.map((language) => language !== agent.language && html`<div lang="${language}">${actionButton(visit, '/mon-compte/langue', MAIL.languages[language], { langue: language })}</div>`)}
    </section>
    ${await ownFactor(visit)}
    <section aria-labelledby="connexions">
      <h2 id="connexions">${ACCOUNT.sessions}</h2>
      <p>${ACCOUNT.sessionsMean}</p>
      ${actionButton(visit, '/deconnexion/partout', SIGN_IN.outEverywhere)}
    </section>
  `
  return sendPage(reply, web, { title: ACCOUNT.title, path: '/mon-compte', content, visit })
}

async function changeCover(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const done = await applyCover(visit, visit.agent.id, request.body)
  return reply.redirect(`/mon-compte?fait=${done === 'set' ? 'remplacement' : 'aucun'}`, 303)
}

async function changeKeys(
  { parts, agent }: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const off = fieldOf(request.body, 'touches') === 'non'
  await choosePages(parts, agent.id, { keysOff: off || undefined })
  return reply.redirect('/mon-compte?fait=clavier', 303)
}

async function changeLanguage(
  { parts, agent }: Visit,
  { body }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  await chooseLanguage(parts, agent.id, fieldOf(body, 'langue'))
  return reply.redirect('/mon-compte?fait=langue', 303)
}

/** Whoever reads only one of them finds it. */
const BOTH_TONGUES = html`<span lang="fr">Langue</span> · <span lang="en">Language</span>`
