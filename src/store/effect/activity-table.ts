import type { ActivityWhat } from '../../domain/effect/activity-count.ts'
import type { TextFate, TextGroup } from '../../domain/effect/texts.ts'
import type { Kit, Referred } from '../engine/dialect.ts'

/** Counts that stay when what they counted is gone: of nobody in particular, so neither erasure nor retention touches them. */
export function activityTables(kit: Kit, { offices }: { offices: Referred }) {
  const activityCounts = kit.table(
    'activity_counts',
    (c) => ({
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      // Of the office's calendar: "2027-01".
      month: c.text('month').notNull(),
      what: c.text('what').$type<ActivityWhat>().notNull(),
      // What was asked about, or how long it took; empty of the others.
      detail: c.text('detail').notNull(),
      times: c.count('times').notNull(),
      // Of what was counted before people were, null.
      people: c.count('people'),
    }),
    (t) => [kit.primaryKey({ name: 'activity_counts_once', columns: [t.officeId, t.month, t.what, t.detail] })],
  )

  const textCounts = kit.table(
    'text_counts',
    (c) => ({
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      // Of the office's calendar: "2027-01-11".
      day: c.text('day').notNull(),
      kind: c.text('kind').$type<TextGroup>().notNull(),
      fate: c.text('fate').$type<TextFate>().notNull(),
      // Why it did not leave or arrive; empty of the others.
      code: c.text('code').notNull(),
      texts: c.count('texts').notNull(),
      segments: c.count('segments').notNull(),
    }),
    (t) => [kit.primaryKey({ name: 'text_counts_once', columns: [t.officeId, t.day, t.kind, t.fate, t.code] })],
  )

  return { activityCounts, textCounts }
}
