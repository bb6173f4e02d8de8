import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { setProbationer } from '../../store/people/write-people.ts'
import type { By } from '../by.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from './note-change.ts'

/** Gives a person the address where letters go, or none. The journal says that it changed, and never from or to what. */
export async function giveAddress(
  tx: Transaction,
  parts: Parts,
  { person, address, by }: { person: Probationer; address: string | undefined; by: By },
  now: DateTime,
): Promise<void> {
  if (person.address === address) return
  await setProbationer(tx, person.id, { address: address ?? null })
  await noteChange(tx, parts, person, { by, what: 'addressChanged' }, now)
}
