import type { Probationer } from '../../domain/people.ts'
import { fold } from '../../domain/schedule/fold.ts'
import type { Session } from '../../store/engine/database.ts'
import { findIdsByName } from '../../store/people/name-words.ts'
import { listPeople } from '../../store/people/people.ts'

/** More than one looks through before writing somebody down. */
const LOOKED_AT = 50

/** People of an office who have both these names, whatever their accents and capitals. */
export async function listNamesakes(
  session: Session,
  officeId: string,
  { lastName, firstName }: Pick<Probationer, 'lastName' | 'firstName'>,
): Promise<Probationer[]> {
  const ids = await findIdsByName(session, officeId, `${lastName} ${firstName}`, LOOKED_AT)
  const people = [...(await listPeople(session, ids)).values()]
  return people.filter((one) => fold(one.lastName) === fold(lastName) && fold(one.firstName) === fold(firstName))
}
