import type { Place } from '../../domain/office.ts'
import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { flawsOfDirections } from '../../locales/plain-words.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { mergePlaces, renamePlace } from '../../store/places/former-names.ts'
import { isPlaceOfVisits } from '../../store/places/places.ts'
import type { Parts } from '../parts.ts'
import { placeOf } from './change-place.ts'
import { checkStillAdmin } from './still-admin.ts'

/** As many characters as a file's cells may have. */
export const PLACE_NAME_AT_MOST = 200
export const ADDRESS_AT_MOST = 300

/** Why a place keeps its name: what was typed cannot be one, another place has it, or the way there no longer fits into a text beside it. */
export type NameTrouble = 'nameUnread' | 'addressTooLong' | 'nameTaken' | 'wayTooLong'

/** Calls a place of the office otherwise: what has not left yet says so. Returns why not; nothing is changed then. */
export async function namePlace(
  parts: Parts,
  by: Agent,
  id: string,
  written: Pick<Place, 'name' | 'address'>,
): Promise<NameTrouble | undefined> {
  const { store, clock, newId } = parts
  const now = clock.now()
  const { directions, ...before } = await ownPlaceOf(parts, by, id)
  const to = { name: inOneLine(written.name), address: inOneLine(written.address) }
  if (to.name === '' || to.name.length > PLACE_NAME_AT_MOST || isPlaceOfVisits(to)) return 'nameUnread'
  if (to.address.length > ADDRESS_AT_MOST) return 'addressTooLong'
  if (directions !== undefined) {
    // Before the transaction: texts are put together to be measured.
    const place = { ...before, ...to, directions }
    if (flawsOfDirections(await getOffice(store, by.officeId), place, directions, now).length > 0) return 'wayTooLong'
  }
  return store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    const place = await placeOf(tx, by, id)
    if (place.name === to.name && place.address === to.address) return undefined
    if (!(await renamePlace(tx, place, to, newId))) return 'nameTaken'
    const details = { place: place.name, now: to.name }
    await writeJournal(
      tx,
      [{ officeId: by.officeId, actor: `agent:${by.id}`, what: 'placeNamed', details }],
      newId,
      now,
    )
    return undefined
  })
}

/** Makes one place of two: what is at the first is at the second, which keeps its name, its address and what is said of it. */
export async function mergePlace(parts: Parts, by: Agent, id: string, intoId: string): Promise<void> {
  if (id === intoId) throw new Problem('notFound')
  const { store, clock, newId } = parts
  const [from, into] = [await ownPlaceOf(parts, by, id), await ownPlaceOf(parts, by, intoId)]
  await store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    await mergePlaces(tx, await placeOf(tx, by, from.id), await placeOf(tx, by, into.id), newId)
    const details = { place: from.name, into: into.name }
    await writeJournal(
      tx,
      [{ officeId: by.officeId, actor: `agent:${by.id}`, what: 'placesMerged', details }],
      newId,
      clock.now(),
    )
  })
}

/** The place of all visits is none of the office's own: each visit goes to a home. */
async function ownPlaceOf({ store }: Parts, by: Agent, id: string): Promise<Place> {
  const place = await placeOf(store, by, id)
  if (isPlaceOfVisits(place)) throw new Problem('notFound')
  return place
}

function inOneLine(written: string): string {
  return written.replace(/\s+/g, ' ').trim()
}
