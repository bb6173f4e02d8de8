import type { DateTime } from 'luxon'
import { whyOutside } from '../../domain/trial/eligible.ts'
import { LEAST_IN_CELL } from '../../domain/trial/strata.ts'
import type { Session } from '../../store/engine/database.ts'
import { sharedAmong } from '../../store/people/by-number.ts'
import { listPeople } from '../../store/people/people.ts'
import { listNotAllocated } from '../../store/trials/followed.ts'
import { listErasedFrom, listSetApart } from '../../store/trials/set-apart.ts'
import type { Trial } from '../../store/trials/trials.ts'
import { spanOf } from './span-of.ts'

/**
 * Why people with an appointment that a trial is about were not allocated, as they stand now: a reason that few have is told among the
 * others. Who was erased from the trial is counted in their arm; `erased`: by a version that did not keep in which.
 */
export async function countExcluded(session: Session, trial: Trial, now: DateTime): Promise<Record<string, number>> {
  const ids = await listNotAllocated(session, spanOf(trial, now), now)
  const all = [...(await listPeople(session, ids)).values()]
  const erased = await listErasedFrom(session, trial.id, all)
  const people = all.filter(({ id }) => !erased.has(id))
  const shared = await sharedAmong(
    session,
    people.flatMap(({ phone }) => phone ?? []),
  )
  const apart = await listSetApart(session, people)
  const reasons = people.map((person) => {
    const standing = { numberIsShared: shared.has(person.phone ?? ''), setApart: apart.has(person.id) }
    return whyOutside(person, standing) ?? 'noText'
  })
  const counts = new Map<string, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const inAnArm = Object.values(trial.erasedByArm).reduce((sum, of) => sum + (of?.people ?? 0), 0)
  const armless = trial.erased - inAnArm
  return { ...rareTogether(counts), ...(armless > 0 && { erased: armless }) }
}

function rareTogether(counts: ReadonlyMap<string, number>): Record<string, number> {
  const told: Record<string, number> = {}
  for (const [reason, people] of counts) {
    const name = people < LEAST_IN_CELL ? 'others' : reason
    told[name] = (told[name] ?? 0) + people
  }
  return told
}
