import type { DateTime } from 'luxon'
import { pastOf } from '../../domain/trial/past.ts'
import type { Design } from '../../domain/trial/protocol.ts'
import type { Session } from '../../store/engine/database.ts'
import { listPastOutcomes } from '../../store/trials/past.ts'

/** As long as a trial usually lasts. */
const MONTHS = 6
/** Of fewer people the past says too little. */
const PEOPLE_ENOUGH = 50

/** What an office's last months say of the size of a trial about some types of appointment; undefined when too little happened. */
export async function readPast(
  session: Session,
  about: { officeId: string; types: readonly string[] },
  now: DateTime,
): Promise<Omit<Design['assumed'], 'power'> | undefined> {
  const people = await listPastOutcomes(session, about, { from: now.minus({ months: MONTHS }), until: now })
  const past = people.length >= PEOPLE_ENOUGH ? pastOf(people) : undefined
  return past && { ...past, peopleMonthly: Math.round(people.length / MONTHS) }
}
