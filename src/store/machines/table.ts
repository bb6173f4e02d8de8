import type { Kit } from '../engine/dialect.ts'

/** What machines that share a store agree upon. */
export function machinesTables(kit: Kit) {
  /** When the next text may leave, of all that all machines send from one account. */
  const paces = kit.table('paces', (c) => ({
    name: c.text('name').primaryKey(),
    freeAt: c.instant('free_at').notNull(),
  }))

  /** Who does what is to be done by one machine at a time, and until when nobody else may. */
  const leases = kit.table('leases', (c) => ({
    name: c.text('name').primaryKey(),
    holder: c.text('holder').notNull(),
    heldUntil: c.instant('held_until').notNull(),
  }))

  return { paces, leases }
}
