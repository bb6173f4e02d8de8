import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findSignedIn } from '../app/sign-in/sign-in.ts'
import { onOfficeClock } from '../domain/office.ts'
import { Problem } from '../domain/problem.ts'
import { getOffice } from '../store/offices/offices.ts'
import { fieldOf, isLegible } from './form.ts'
import { type Reader, readBy } from './page-words.ts'
import { partsOf } from './request-log.ts'
import { oncePressed } from './same-deed.ts'
import { sessionOf } from './session-cookie.ts'
import { secondFactorAddress } from './sign-in/second-factor-pages.ts'
import { FORM_TOKEN, mayDo, type StaffRoute, type Visit } from './visit.ts'
import type { Web } from './web.ts'

/** Opens a route to those signed in whose role allows it; others are sent to sign in, or told. */
export function openTo(server: FastifyInstance, web: Web, route: StaffRoute): void {
  const visits = new WeakMap<FastifyRequest, Visit>()
  // A file is pressed twice without harm, and too long to be compared.
  const answer = route.method === 'POST' && route.bodyLimit === undefined ? oncePressed(route.answer) : route.answer
  server.route({
    method: route.method,
    url: route.path,
    ...(route.bodyLimit !== undefined && { bodyLimit: route.bodyLimit }),
    // Before the body is read: nobody uploads who may not.
    async onRequest(request, reply) {
      const visit = await findVisit(web, request, route.inBackground || request.headers['x-en-fond'] !== undefined)
      if (!visit) return reply.redirect((await secondFactorAddress(web, request)) ?? signInAddress(request), 303)
      request.reader = readerOf(visit)
      if (!mayDo(visit.agent.role, route.for)) throw new Problem('notYours')
      visits.set(request, visit)
    },
    async preHandler(request) {
      const visit = visits.get(request) as Visit
      if (route.method === 'POST' && fieldOf(request.body, FORM_TOKEN) !== visit.formToken)
        throw new Problem('formTooOld')
      if (!isLegible(request.body)) throw new Problem('wordsGarbled')
    },
    async handler(request, reply) {
      const visit = visits.get(request) as Visit
      return readBy(readerOf(visit), () => answer(visit, request, reply))
    },
  })
}

/** A page that is open to all, in the language of whoever asks where they are signed in. */
export function openToAll<Request extends FastifyRequest>(
  web: Web,
  answer: (request: Request, reply: FastifyReply) => Promise<FastifyReply>,
): (request: Request, reply: FastifyReply) => Promise<FastifyReply> {
  return async (request, reply) => {
    const visit = await findVisit(web, request, true)
    return visit ? readBy(readerOf(visit), () => answer(request, reply)) : answer(request, reply)
  }
}

/** Whoever asks, if they are signed in. */
export async function findVisit(web: Web, request: FastifyRequest, inBackground = false): Promise<Visit | undefined> {
  const parts = partsOf(web.parts, request)
  const session = sessionOf(web, request)
  const agent = session === undefined ? undefined : await findSignedIn(parts, session, inBackground)
  if (session === undefined || !agent) return undefined
  const office = await getOffice(parts.store, agent.officeId)
  const now = onOfficeClock(office, parts.clock.now())
  return { web, parts, agent, office, now, formToken: parts.store.vault.lookup('form', `${session} ${office.id}`) }
}

/** Back to where they were going, once signed in: only ever a page of ours. */
function signInAddress({ method, url }: FastifyRequest): string {
  return method === 'GET' && url !== '/' ? `/connexion?suite=${encodeURIComponent(url)}` : '/connexion'
}

function readerOf({ agent: { language }, office: { typeNames } }: Visit): Reader {
  return { language, typeNames }
}
