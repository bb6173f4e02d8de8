import type { FastifyRequest } from 'fastify'
import { findProbationer } from '../../store/people/people.ts'
import { fieldOf } from '../form.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'
import { readNews } from './hub.ts'

/** What is new in the visitor's office: a stream for browsers that follow it, else how things stand. */
export const newsRoutes: StaffRoute[] = [
  {
    method: 'GET',
    path: '/nouvelles',
    for: 'agent',
    inBackground: true,
    async answer(visit, request, reply) {
      const { web, parts, office, agent, formToken } = visit
      reply.header('cache-control', 'no-store, no-transform')
      if (!(request.headers.accept ?? '').includes('text/event-stream'))
        return reply.send(await readNews(parts.store, office.id))
      const probationerId = await personShown(visit, request)
      const stream = web.hub?.open({ officeId: office.id, sessionKey: formToken, agentId: agent.id, probationerId })
      // Whoever is told so asks by the minute.
      if (!stream) return reply.code(503).header('retry-after', '60').type('text/plain; charset=utf-8').send('')
      // A proxy that gathers answers before it passes them on is asked not to; where it does all the same, the page asks by the minute.
      return reply.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no').send(stream)
    },
  },
]

/** Whose conversation the page shows, if it shows one. */
async function personShown(visit: Visit, { query }: FastifyRequest): Promise<string | undefined> {
  const id = fieldOf(query, 'personne')
  return id === '' ? undefined : ofTheirOffice(visit, await findProbationer(visit.parts.store, id)).id
}
