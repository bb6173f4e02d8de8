import type { Store } from '../../store/engine/database.ts'
import { countOpenRequests, countSharing } from '../../store/requests/waiting-requests.ts'

/** Of a whole country, all people are gone through in some 50 ms: not with every page. */
const REMEMBERED_MS = 30_000

const remembered = new WeakMap<Store, { at: number; sharing: Promise<Map<string, number>> }>()

/** How much waits that nobody has taken, as the list *À prendre* counts it: requests, and people who share a number, some seconds late. */
export async function countToTake(store: Store, officeId: string): Promise<number> {
  const [open, sharing] = await Promise.all([countOpenRequests(store, officeId), sharingIn(store)])
  return open + (sharing.get(officeId) ?? 0)
}

/** What a page has just counted stands beside its menu too. */
export async function noteSharing(store: Store, officeId: string, people: number): Promise<void> {
  const sharing = await sharingIn(store)
  sharing.set(officeId, people)
}

/** Counted once for all who ask meanwhile; a count that failed is made again. */
function sharingIn(store: Store): Promise<Map<string, number>> {
  const known = remembered.get(store)
  if (known && performance.now() - known.at < REMEMBERED_MS) return known.sharing
  const sharing = countSharing(store)
  remembered.set(store, { at: performance.now(), sharing })
  sharing.catch(() => remembered.delete(store))
  return sharing
}
