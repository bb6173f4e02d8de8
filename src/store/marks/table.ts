import type { Kit } from '../engine/dialect.ts'

export function marksTables(kit: Kit) {
  const marks = kit.table('marks', (c) => ({
    name: c.text('name').primaryKey(),
    value: c.sealed('value').notNull(),
  }))

  return { marks }
}
