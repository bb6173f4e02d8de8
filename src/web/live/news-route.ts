import type { StaffRoute } from '../visit.ts'
import { readNews } from './hub.ts'

/** What is new in the visitor's office: a stream for browsers that follow it, else how things stand. */
export const newsRoutes: StaffRoute[] = [
  {
    method: 'GET',
    path: '/nouvelles',
    for: 'agent',
    inBackground: true,
    async answer({ web, parts, office, formToken }, request, reply) {
      reply.header('cache-control', 'no-store, no-transform')
      if (!(request.headers.accept ?? '').includes('text/event-stream'))
        return reply.send(await readNews(parts.store, office.id))
      const stream = web.hub?.open(office.id, formToken)
      // Whoever is told so asks by the minute.
      if (!stream) return reply.code(503).header('retry-after', '60').type('text/plain; charset=utf-8').send('')
      // A proxy that gathers answers before it passes them on is asked not to; where it does all the same, the page asks by the minute.
      return reply.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no').send(stream)
    },
  },
]
