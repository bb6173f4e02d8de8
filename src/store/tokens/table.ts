import type { Kit, Referred } from '../engine/dialect.ts'

export function tokensTables(kit: Kit, { agents, offices }: { agents: Referred; offices: Referred }) {
  // What an outside program shows to load an office's planning, or to read what changed of it.
  const tokens = kit.table(
    'tokens',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      // A hash of what the program shows: whoever reads the store asks for nothing in its name.
      key: c.text('key').notNull(),
      name: c.sealed('name').notNull(),
      mayLoad: c.flag('may_load').notNull(),
      mayRead: c.flag('may_read').notNull(),
      // Who made it.
      agentId: c
        .text('agent_id')
        .notNull()
        .references(() => agents.id),
      createdAt: c.instant('created_at').notNull(),
      usedAt: c.instant('used_at'),
      revokedAt: c.instant('revoked_at'),
    }),
    (t) => [kit.unique('tokens_key').on(t.key), kit.index('tokens_office').on(t.officeId, t.createdAt)],
  )
  return { tokens }
}
