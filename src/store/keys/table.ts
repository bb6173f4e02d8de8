import type { KeyUse } from '../engine/data-keys.ts'
import type { Kit } from '../engine/dialect.ts'

export function keysTables(kit: Kit) {
  // What the store is sealed and looked up with, each wrapped under a key that comes from SECRET_KEY.
  const dataKeys = kit.table('data_keys', (c) => ({
    id: c.text('id').primaryKey(),
    use: c.text('use').$type<KeyUse>().notNull(),
    place: c.count('place').notNull(),
    wrapped: c.text('wrapped').notNull(),
    createdAt: c.instant('created_at').notNull(),
    // Null: every machine is to know it before one writes with it.
    usedSince: c.instant('used_since'),
    // Of a look-up key, how many parts of all look-ups moved under it; null: all.
    moved: c.count('moved'),
  }))

  return { dataKeys }
}
