import type { FastifyRequest } from 'fastify'
import { noteReading } from '../../app/people/note-reading.ts'
import type { Probationer } from '../../domain/people.ts'
import { findProbationer } from '../../store/people/people.ts'
import { ofTheirOffice, type Visit } from '../visit.ts'

/** The person of the address, if they are of the visitor's office. */
export async function personOf(visit: Visit, request: FastifyRequest): Promise<Probationer> {
  const { id } = request.params as { id: string }
  return ofTheirOffice(visit, await findProbationer(visit.parts.store, id))
}

/** The same, to read what is known of them, or by a form that shows it again: who looked is written down. */
export async function openPerson(visit: Visit, request: FastifyRequest): Promise<Probationer> {
  const person = await personOf(visit, request)
  await noteReading(visit.parts, person, visit.agent.id)
  return person
}

export function addressOf({ id }: Pick<Probationer, 'id'>, action = ''): string {
  return action === '' ? `/personnes/${id}` : `/personnes/${id}/${action}`
}
