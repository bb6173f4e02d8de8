import type { Kit } from '../engine/dialect.ts'

export function carrierTables(kit: Kit) {
  // What the carrier says it took of us since a copy that was put back was made: no text of a restored store leaves that is among it.
  const foundSent = kit.table(
    'found_sent',
    (c) => ({
      sid: c.text('sid').primaryKey(),
      phoneKey: c.text('phone_key').notNull(),
      body: c.sealed('body').notNull(),
      state: c.text('state').notNull(),
      code: c.count('code'),
      sentAt: c.instant('sent_at').notNull(),
    }),
    (t) => [kit.index('found_sent_phone').on(t.phoneKey, t.sentAt)],
  )

  // Texts of which the carrier still holds the words, though they are over.
  const redactions = kit.table(
    'redactions',
    (c) => ({
      sid: c.text('sid').primaryKey(),
      dueAt: c.instant('due_at').notNull(),
      attempts: c.count('attempts').notNull().default(0),
      gaveUpAt: c.instant('gave_up_at'),
    }),
    (t) => [kit.index('redactions_due').on(t.gaveUpAt, t.dueAt)],
  )

  return { foundSent, redactions }
}
