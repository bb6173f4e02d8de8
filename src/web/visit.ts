import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { DateTime } from 'luxon'
import type { Parts } from '../app/parts.ts'
import { findSignedIn } from '../app/sign-in/sign-in.ts'
import { type Office, onOfficeClock } from '../domain/office.ts'
import type { Agent, Role } from '../domain/people.ts'
import { Problem } from '../domain/problem.ts'
import { getOffice } from '../store/offices.ts'
import { fieldOf, isLegible } from './form.ts'
import { oncePressed } from './same-deed.ts'
import type { Web } from './server.ts'
import { sessionOf } from './session-cookie.ts'

/** Somebody signed in, looking at a page of their office. */
export interface Visit {
  web: Web
  parts: Parts
  agent: Agent
  office: Office
  /** On the office's clock. */
  now: DateTime
  /** What every form of this browser carries, and no other site can know. */
  formToken: string
}

/** A page for people of the service: who may see it is part of it, so that none is open by oversight. */
export interface StaffRoute {
  method: 'GET' | 'POST'
  path: string
  /** The least role that may; `admin` may all that `staff` may, and `staff` all that `agent` may. */
  for: Exclude<Role, 'none'>
  /** Of a form that carries a file. */
  bodyLimit?: number
  answer(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>
}

/** The name of the form's field that proves it came from a page of ours. */
export const FORM_TOKEN = 'jeton'

const RANKS: Record<Role, number> = { none: 0, agent: 1, staff: 2, admin: 3 }

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
      const visit = await findVisit(web, request)
      if (!visit) return reply.redirect(signInAddress(request), 303)
      if (!mayDo(visit.agent.role, route.for)) throw new Problem('notYours')
      visits.set(request, visit)
    },
    async preHandler(request) {
      const visit = visits.get(request) as Visit
      if (route.method === 'POST' && fieldOf(request.body, FORM_TOKEN) !== visit.formToken)
        throw new Problem('formTooOld')
      if (!isLegible(request.body)) throw new Problem('wordsGarbled')
    },
    handler: (request, reply) => answer(visits.get(request) as Visit, request, reply),
  })
}

export function mayDo(role: Role, least: Role): boolean {
  return RANKS[role] >= RANKS[least]
}

/** What is asked for must be of the visitor's own office: of another one, it is not there. */
export function ofTheirOffice<Thing extends { officeId: string }>(visit: Visit, thing: Thing | undefined): Thing {
  if (thing?.officeId !== visit.office.id) throw new Problem('notFound')
  return thing
}

async function findVisit(web: Web, request: FastifyRequest): Promise<Visit | undefined> {
  const { parts } = web
  const session = sessionOf(web, request)
  const agent = session === undefined ? undefined : await findSignedIn(parts, session)
  if (session === undefined || !agent) return undefined
  const office = await getOffice(parts.store, agent.officeId)
  const now = onOfficeClock(office, parts.clock.now())
  return { web, parts, agent, office, now, formToken: parts.store.vault.lookup('form', session) }
}

/** Back to where they were going, once signed in: only ever a page of ours. */
function signInAddress({ method, url }: FastifyRequest): string {
  return method === 'GET' && url !== '/' ? `/connexion?suite=${encodeURIComponent(url)}` : '/connexion'
}
