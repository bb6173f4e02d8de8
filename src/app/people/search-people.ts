import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { readPhone } from '../../domain/phone.ts'
import type { Session } from '../../store/engine/database.ts'
import { listByPhone, listWithSharing } from '../../store/people/by-number.ts'
import { listFormerHolders } from '../../store/people/former-cases.ts'
import { findIdsByName } from '../../store/people/name-words.ts'
import { listByCases } from '../../store/people/people.ts'

/** A page of those found, and whether there are more. */
export interface Found {
  people: Probationer[]
  /** Of those whom a case number names that is theirs no more: which. */
  formerCases: Map<string, string>
  more: boolean
}

/** People of an office whom some words name: a case number, of today or before it was corrected, a telephone in any writing, or names by their beginnings. */
export async function searchPeople(
  session: Session,
  office: Office,
  written: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Found> {
  const read = readPhone(written, office.zone)
  const holders = 'phone' in read ? await listByPhone(session, read.phone) : []
  const former = await listFormerHolders(session, office.id, casesIn(written))
  const named = [
    ...(await listByCases(session, office.id, casesIn(written))),
    ...former.map(({ person }) => person),
    // A number may be shared with somebody whom another office follows.
    ...holders.filter(({ officeId }) => officeId === office.id),
  ]
  const byName = await findIdsByName(session, office.id, written, offset + limit + 1)
  const ids = [...new Set([...named.map(({ id }) => id), ...byName])].slice(offset, offset + limit + 1)
  if (ids.length === 0) return { people: [], formerCases: new Map(), more: false }
  const { people } = await listWithSharing(session, ids)
  const found = ids.slice(0, limit).flatMap((id) => people.get(id) ?? [])
  const formerCases = new Map(
    former.flatMap(({ person, caseNumber }) =>
      person.caseNumber === caseNumber ? [] : [[person.id, caseNumber] as const],
    ),
  )
  return { people: found.toSorted(byLastName), formerCases, more: ids.length > limit }
}

/** As it is written in a planning, and as people copy it from a spreadsheet. */
function casesIn(written: string): string[] {
  const bare = written.replace(/^['’]+/, '').trim()
  return [...new Set([bare, bare.toUpperCase()])]
}

function byLastName(one: Probationer, other: Probationer): number {
  return one.lastName.localeCompare(other.lastName, 'fr') || one.firstName.localeCompare(other.firstName, 'fr')
}
