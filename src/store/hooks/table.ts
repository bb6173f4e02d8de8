import type { Kit, Referred } from '../engine/dialect.ts'

export function hooksTables(kit: Kit, { agents, offices }: { agents: Referred; offices: Referred }) {
  // An address outside that is told each change of an office's planning, in the order of the journal's seals.
  const hooks = kit.table(
    'hooks',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      address: c.sealed('address').notNull(),
      secret: c.sealed('secret').notNull(),
      // Who registered it.
      agentId: c
        .text('agent_id')
        .notNull()
        .references(() => agents.id),
      createdAt: c.instant('created_at').notNull(),
      // How far it was told: the seal, and the entry under it.
      seal: c.text('seal').notNull(),
      entry: c.text('entry').notNull(),
      attempts: c.count('attempts').notNull().default(0),
      dueAt: c.instant('due_at').notNull(),
      lastSentAt: c.instant('last_sent_at'),
      // What it answered last, when it did not take what it was told: a status, or why nobody answered.
      trouble: c.text('trouble'),
      // Nothing is sent any more, until an administrator says so.
      failedAt: c.instant('failed_at'),
    }),
    (t) => [kit.index('hooks_office').on(t.officeId), kit.index('hooks_due').on(t.failedAt, t.dueAt)],
  )
  return { hooks }
}
