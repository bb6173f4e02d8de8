import type { DateTime } from 'luxon'
import { readReach } from '../../app/appointments/read-reach.ts'
import type { Probationer } from '../../domain/people.ts'
import { type KnownSign, signsOf, signsOfPerson } from '../../domain/standing.ts'
import { listComing } from '../../store/appointments/appointments.ts'
import type { Session } from '../../store/engine/database.ts'
import { listWithSharing } from '../../store/people/by-number.ts'

/** Somebody found, with their next appointment and what is known of both. */
export interface FoundRow {
  person: Probationer
  /** On the office's clock. */
  next: { id: string; startsAt: DateTime } | undefined
  signs: KnownSign[]
}

/** A handful of reads, however many were found. */
export async function listFoundRows(session: Session, people: Probationer[], now: DateTime): Promise<FoundRow[]> {
  const ids = people.map(({ id }) => id)
  const [coming, { sharing }] = await Promise.all([
    listComing(session, ids, now.toUTC()),
    listWithSharing(session, ids),
  ])
  const nextOf = new Map(coming.toReversed().map((appointment) => [appointment.probationerId, appointment]))
  const reachOf = await readReach(session, [...nextOf.values()], sharing)
  return people.map((person) => {
    const next = nextOf.get(person.id)
    return {
      person,
      next: next && { id: next.id, startsAt: next.startsAt.setZone(now.zone) },
      signs: next
        ? signsOf(next, person, reachOf(next))
        : signsOfPerson(person, { shared: sharing.has(person.id), states: [] }),
    }
  })
}
