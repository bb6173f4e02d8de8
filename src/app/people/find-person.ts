import type { Probationer } from '../../domain/people.ts'
import { readPhone } from '../../domain/phone.ts'
import { asCaseNumber } from '../../domain/schedule/case-number.ts'
import type { Session } from '../../store/engine/database.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { listByPhone } from '../../store/people/by-number.ts'
import { listByCases } from '../../store/people/people.ts'

/** Everybody whom a case number or a telephone number names, in any office. */
export async function findPeople(session: Session, written: string): Promise<Probationer[]> {
  const offices = await listOffices(session)
  const caseNumber = asCaseNumber(written)
  const found = new Map<string, Probationer>()
  for (const { id, zone } of offices) {
    for (const person of await listByCases(session, id, [caseNumber])) found.set(person.id, person)
    const read = readPhone(written, zone)
    for (const person of 'phone' in read ? await listByPhone(session, read.phone) : []) found.set(person.id, person)
  }
  return [...found.values()]
}
