import type { DateTime } from 'luxon'
import { listFormerHomes } from '../../store/appointments/former-homes.ts'
import { setAppointment } from '../../store/appointments/write-appointments.ts'
import { findMark, setMark } from '../../store/marks/marks.ts'
import { keepPlaceOfVisits } from '../../store/places/places.ts'
import { removeUnusedPlaces } from '../../store/upkeep/erasure.ts'
import type { Parts } from '../parts.ts'

const AT_ONCE = 200
const SEALED = 'homes sealed'

/** Takes the homes that a former version kept in clear, as places of the office, into their appointments. Stopped half-way, it goes on at the next start. */
export async function sealFormerHomes({ store, newId }: Pick<Parts, 'store' | 'newId'>, now: DateTime): Promise<void> {
  if (await findMark(store, SEALED)) return
  for (;;) {
    const homes = await listFormerHomes(store, 'VISITE', AT_ONCE)
    await store.transaction(async (tx) => {
      for (const { id, officeId, name, address } of homes) {
        const { id: placeId } = await keepPlaceOfVisits(tx, officeId, newId)
        await setAppointment(tx, id, { placeId, home: { name, address } }, now)
      }
      await removeUnusedPlaces(tx, [...new Set(homes.map(({ placeId }) => placeId))])
      if (homes.length < AT_ONCE) await setMark(tx, SEALED, 'yes')
    })
    if (homes.length < AT_ONCE) return
  }
}
