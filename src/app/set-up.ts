import { addOffice, keepHours, listOffices } from '../store/offices.ts'
import type { Parts } from './parts.ts'

export interface FirstOffice {
  name: string
  zone: string
  holidayRegion: string
  /** A demonstration answers at any hour. */
  alwaysOpen: boolean
}

const FIRST_CODE = 'SPIP'

/** Opens the first office of an empty store; false when there already is one. */
export async function setUp({ store, newId, clock }: Parts, office: FirstOffice): Promise<boolean> {
  const now = clock.now()
  return store.transaction(async (tx) => {
    // A store that once served a demonstration must not text people at night.
    if (!office.alwaysOpen) await keepHours(tx)
    if ((await listOffices(tx)).length > 0) return false
    return addOffice(tx, { id: newId(), code: FIRST_CODE, ...office }, newId, now)
  })
}
