import type { Promised } from '../../domain/promise.ts'
import type { Kit, Referred } from '../engine/dialect.ts'

/** Counts that stay when the texts they counted are gone: of nobody in particular. */
export function promisesTables(kit: Kit, { offices }: { offices: Referred }) {
  const promiseCounts = kit.table(
    'promise_counts',
    (c) => ({
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      // Of the office's calendar: "2027-01-11".
      day: c.text('day').notNull(),
      promise: c.text('promise').$type<Promised>().notNull(),
      due: c.count('due').notNull(),
      kept: c.count('kept').notNull(),
      // In seconds.
      worst: c.count('worst').notNull(),
    }),
    (t) => [kit.primaryKey({ name: 'promise_counts_once', columns: [t.officeId, t.day, t.promise] })],
  )
  return { promiseCounts }
}
