import type { Store } from '../../store/engine/database.ts'
import { countOpenRequests, countSharing } from '../../store/requests/waiting-requests.ts'

/** With every page: all people are gone through for it. */
const REMEMBERED_MS = 10_000

const remembered = new WeakMap<Store, { at: number; sharing: Map<string, number> }>()

/** How much waits that nobody has taken, as the list *À prendre* counts it: requests, and people who share a number, some seconds late. */
export async function countToTake(store: Store, officeId: string): Promise<number> {
  const [open, sharing] = await Promise.all([countOpenRequests(store, officeId), sharingIn(store)])
  return open + (sharing.get(officeId) ?? 0)
}

/** What a page has just counted stands beside its menu too. */
export function noteSharing(store: Store, officeId: string, people: number): void {
  remembered.get(store)?.sharing.set(officeId, people)
}

async function sharingIn(store: Store): Promise<Map<string, number>> {
  const known = remembered.get(store)
  if (known && performance.now() - known.at < REMEMBERED_MS) return known.sharing
  const sharing = await countSharing(store)
  remembered.set(store, { at: performance.now(), sharing })
  return sharing
}
