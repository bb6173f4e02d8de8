import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import type { Agent } from '../../domain/people.ts'
import { findAgent, listAgents } from '../../store/agents/agents.ts'
import { applyCover, coverForm } from '../account/cover-form.ts'
import { ACCOUNT, COVER } from '../account/words.ts'
import { doneFrom, doneNotice } from '../components.ts'
import { sendPage } from '../html.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'

const PATH = '/agents/:id/remplacement'

/** Who covers for an agent: set by an administrator when the agent left without doing so. */
export const coverRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'admin', answer: show },
  { method: 'POST', path: PATH, for: 'admin', answer: change },
]

async function show(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const agent = await agentOf(visit, request)
  const colleagues = await listAgents(visit.parts.store, visit.office.id)
  const done = doneFrom(request.query, ACCOUNT.done)
  const content = html`
    <p class="back"><a href="/agents">‹ ${COVER.back}</a></p>
    <h1>${COVER.title} <small>${agent.name}</small></h1>
    ${done && doneNotice(done)}
    ${coverForm(visit, { agent, colleagues, action: addressOf(agent) })}
  `
  return sendPage(reply, visit.web, { title: `${COVER.title}, ${agent.name}`, path: '/reglages', content, visit })
}

async function change(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const agent = await agentOf(visit, request)
  const done = await applyCover(visit, agent.id, request.body)
  return reply.redirect(`${addressOf(agent)}?fait=${done === 'set' ? 'remplacement' : 'aucun'}`, 303)
}

async function agentOf(visit: Visit, request: FastifyRequest): Promise<Agent> {
  const { id } = request.params as { id: string }
  return ofTheirOffice(visit, await findAgent(visit.parts.store, id))
}

export function addressOf({ id }: Pick<Agent, 'id'>): string {
  return PATH.replace(':id', id)
}
