import type { DateTime } from 'luxon'
import { type Published, publishPeople, sumOf } from '../../domain/effect/mask.ts'
import { countUnreachable, type UnreachableBecause } from '../../store/effect/texts.ts'
import type { Session } from '../../store/engine/database.ts'

/** How many people with an appointment to come no text can reach, by reason: of several offices, the sum of what is published of each. */
export async function readUnreachable(
  session: Session,
  officeIds: readonly string[],
  now: DateTime,
): Promise<Record<UnreachableBecause, Published>> {
  const told = { noPhone: [] as Published[], phoneInDoubt: [] as Published[], optedOut: [] as Published[] }
  for (const officeId of officeIds) {
    const counts = await countUnreachable(session, [officeId], now)
    for (const because of ['noPhone', 'phoneInDoubt', 'optedOut'] as const)
      told[because].push(publishPeople(counts[because]))
  }
  return {
    noPhone: sumOf(told.noPhone),
    phoneInDoubt: sumOf(told.phoneInDoubt),
    optedOut: sumOf(told.optedOut),
  }
}
