import type { Place } from '../../domain/office.ts'
import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { Flaw } from '../../locales/own-words.ts'
import { flawsOfDirections } from '../../locales/plain-words.ts'
import type { Session } from '../../store/engine/database.ts'
import { type JournalEntry, writeJournal } from '../../store/journal/journal.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { describePlace, findPlace } from '../../store/places/places.ts'
import type { Parts } from '../parts.ts'
import { checkStillAdmin } from './still-admin.ts'
import { listWordingHistory } from './wording-history.ts'

interface Described {
  directions: string | undefined
  contact: string | undefined
}

/** Says how to get to a place, and how to write to it. Returns what is wrong with the way; nothing is changed then. */
export async function changePlace(parts: Parts, by: Agent, id: string, described: Described): Promise<Flaw[]> {
  const { store, clock, newId } = parts
  const now = clock.now()
  const { directions } = described
  const before = await placeOf(store, by, id)
  if (directions !== undefined && directions !== before.directions) {
    // Before the transaction: texts are put together to be measured.
    const flaws = flawsOfDirections(await getOffice(store, by.officeId), before, directions, now)
    if (flaws.length > 0) return flaws
  }
  await store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    const place = await placeOf(tx, by, id)
    await describePlace(tx, id, described)
    await writeJournal(
      tx,
      entriesOf(place, described).map((entry) => ({ ...entry, officeId: by.officeId, actor: `agent:${by.id}` })),
      newId,
      now,
    )
  })
  return []
}

/** Says the way again as it was said after a change of it. */
export async function takeWayAgain(parts: Parts, by: Agent, id: string, changeId: string): Promise<Flaw[]> {
  const history = await listWordingHistory(parts.store, by.officeId, { id: wayId(id) })
  const change = history.find((one) => one.id === changeId)
  if (!change) throw new Problem('notFound')
  const { contact } = await placeOf(parts.store, by, id)
  return changePlace(parts, by, id, { directions: change.after?.[0], contact })
}

/** What the way to a place is called in the history of an office's words. */
export function wayId(placeId: string): string {
  return `way.${placeId}`
}

/**
 * A place of the agent's office.
 *
 * @throws Problem('notFound')
 */
export async function placeOf(session: Session, { officeId }: Agent, id: string): Promise<Place> {
  const place = await findPlace(session, id)
  if (place?.officeId !== officeId) throw new Problem('notFound')
  return place
}

/** The way is texted, in French whatever the rest is in. No trial holds it: who is told an old way comes to another door, in both of its halves. */
function entriesOf(place: Place, { directions, contact }: Described): Pick<JournalEntry, 'what' | 'details'>[] {
  const asKept = (words: string | undefined) => (words === undefined ? '' : JSON.stringify([words]))
  const way = { language: 'fr', sentence: wayId(place.id), before: asKept(place.directions), after: asKept(directions) }
  return [
    ...(place.directions === directions ? [] : [{ what: 'wordingChanged', details: { ...way, place: place.name } }]),
    ...(place.contact === contact ? [] : [{ what: 'placeDescribed', details: { place: place.name } }]),
  ]
}
