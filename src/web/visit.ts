import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DateTime } from 'luxon'
import type { Parts } from '../app/parts.ts'
import type { Office } from '../domain/office.ts'
import type { Agent, Role } from '../domain/people.ts'
import { Problem } from '../domain/problem.ts'
import type { Web } from './web.ts'

/** Somebody signed in, looking at a page of their office. */
export interface Visit {
  web: Web
  parts: Parts
  agent: Agent
  office: Office
  /** On the office's clock. */
  now: DateTime
  /** What every form of this browser carries while it looks at this office, and no other site can know. */
  formToken: string
}

/** A page for people of the service: who may see it is part of it, so that none is open by oversight. */
export interface StaffRoute {
  method: 'GET' | 'POST'
  path: string
  /** The least role that may; `admin` may all that `staff` may, and `staff` all that `agent` may. */
  for: Exclude<Role, 'none'>
  /** What a page asks for by itself does not keep somebody signed in who has left. */
  inBackground?: true
  /** Of a form that carries a file. */
  bodyLimit?: number
  answer(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>
}

/** The name of the form's field that proves it came from a page of ours. */
export const FORM_TOKEN = 'jeton'

const RANKS: Record<Role, number> = { none: 0, agent: 1, staff: 2, admin: 3 }

export function mayDo(role: Role, least: Role): boolean {
  return RANKS[role] >= RANKS[least]
}

/** What is asked for must be of the visitor's own office: of another one, it is not there. */
export function ofTheirOffice<Thing extends { officeId: string }>(visit: Visit, thing: Thing | undefined): Thing {
  if (thing?.officeId !== visit.office.id) throw new Problem('notFound')
  return thing
}
