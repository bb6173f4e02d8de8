import { isOfficeCode, LONGEST_NAME } from '../../domain/office.ts'
import { type JournalEntry, writeJournal } from '../../store/journal/journal.ts'
import { addOffice, findOfficeByCode, type NewOffice } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'

interface Asked extends Partial<Pick<NewOffice, 'zone' | 'holidayRegion' | 'phone' | 'email'>> {
  code: string
  name: string
  /** The code of the office whose settings, types and sentences it begins with. */
  like: string
}

/** What became of it. */
export type Opened = 'open' | 'codeUnread' | 'codeTaken' | 'nameUnread' | 'noModel'

/** Opens an office that begins as another one is set: with nobody, no place, and no telephone of its own until one is said. */
export async function openOffice(
  { store, newId, clock }: Pick<Parts, 'store' | 'newId' | 'clock'>,
  actor: JournalEntry['actor'],
  { code, name, like, ...said }: Asked,
): Promise<Opened> {
  if (!isOfficeCode(code)) return 'codeUnread'
  if (name === '' || name.length > LONGEST_NAME) return 'nameUnread'
  const now = clock.now()
  return store.transaction(async (tx) => {
    const model = await findOfficeByCode(tx, like)
    if (!model) return 'noModel'
    const { zone = model.zone, holidayRegion = model.holidayRegion, ...reached } = said
    const office = { id: newId(), code, name, zone, holidayRegion, ...reached }
    if (!(await addOffice(tx, office, newId, now, model))) return 'codeTaken'
    await writeJournal(tx, [{ officeId: office.id, actor, what: 'officeOpened', details: { like } }], newId, now)
    return 'open'
  })
}
