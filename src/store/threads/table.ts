import type { Kit, Referred } from '../engine/dialect.ts'

export function threadsTables(
  kit: Kit,
  { agents, offices, probationers }: { agents: Referred; offices: Referred; probationers: Referred },
) {
  // What colleagues say to each other of somebody's talk with the office: a row once one of them said something.
  const threads = kit.table(
    'threads',
    (c) => ({
      probationerId: c
        .text('probationer_id')
        .primaryKey()
        .references(() => probationers.id),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      // Who answers; null: whoever follows the person.
      agentId: c.text('agent_id').references(() => agents.id),
      // What is written after it was put off brings it back.
      putOffAt: c.instant('put_off_at'),
      putOffUntil: c.instant('put_off_until'),
      // Who has the answer box open with words in it, for some seconds.
      writerId: c.text('writer_id').references(() => agents.id),
      writesUntil: c.instant('writes_until'),
      updatedAt: c.instant('updated_at').notNull(),
    }),
    (t) => [kit.index('threads_office').on(t.officeId)],
  )

  // For colleagues only: nothing of it is ever sent.
  const threadNotes = kit.table(
    'thread_notes',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      probationerId: c
        .text('probationer_id')
        .notNull()
        .references(() => probationers.id),
      agentId: c
        .text('agent_id')
        .notNull()
        .references(() => agents.id),
      body: c.sealed('body').notNull(),
      createdAt: c.instant('created_at').notNull(),
    }),
    (t) => [
      kit.index('thread_notes_person').on(t.probationerId, t.createdAt),
      kit.index('thread_notes_age').on(t.createdAt),
    ],
  )

  return { threads, threadNotes }
}
