import type { DateTime } from 'luxon'
import { outcomeOf } from '../../domain/effect/outcome.ts'
import { onOfficeClock } from '../../domain/office.ts'
import { type PersonRow, rowsByPerson } from '../../domain/trial/rows.ts'
import type { Session } from '../../store/engine/database.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { listAllocated } from '../../store/trials/allocations.ts'
import { listFollowed, listHarmed } from '../../store/trials/followed.ts'
import type { Trial } from '../../store/trials/trials.ts'
import { spanOf } from './span-of.ts'

/** Everybody allocated in a trial, with what became of their appointments so far: by intention to treat, nobody left out. */
export async function rowsOf(session: Session, trial: Trial, now: DateTime): Promise<PersonRow[]> {
  const office = await getOffice(session, trial.officeId)
  const people = await listAllocated(session, trial.id)
  const followed = await listFollowed(session, spanOf(trial, now))
  const harmed = await listHarmed(session, trial.id)
  const first = new Map<string, DateTime>()
  for (const { probationerId, firstStartsAt } of followed) {
    const known = first.get(probationerId)
    if (!known || firstStartsAt < known) first.set(probationerId, firstStartsAt)
  }
  const allocated = people.map(({ probationerId: person, arm, stratum, allocatedAt, complained }) => ({
    ...{ person, arm, stratum, complained },
    month: onOfficeClock(office, first.get(person) ?? allocatedAt).toFormat('yyyy-MM'),
    optedOut: harmed.optedOut.has(person),
    danger: harmed.danger.has(person),
    unreachable: harmed.unreachable.has(person),
  }))
  const appointments = followed.flatMap(({ probationerId: person, status, startsAt, firstStartsAt }) => {
    // Moved past the look, it stays counted: what became of it is not known yet.
    const outcome = outcomeOf({ status, startsAt }, now) ?? (firstStartsAt <= now ? 'unknown' : undefined)
    return outcome ? { person, outcome } : []
  })
  return rowsByPerson(allocated, appointments)
}
