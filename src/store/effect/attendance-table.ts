import type { By } from '../../domain/effect/attendance-tally.ts'
import type { Outcome } from '../../domain/effect/outcome.ts'
import type { Kit, Referred } from '../engine/dialect.ts'

export function attendanceTables(kit: Kit, { offices }: { offices: Referred }) {
  // What became of convocations, by month. It names nobody: it stays when the appointments it counts have gone.
  const attendanceCounts = kit.table(
    'attendance_counts',
    (c) => ({
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      // "2027-03", on the office's clock.
      month: c.text('month').notNull(),
      by: c.text('by').$type<By>().notNull(),
      value: c.text('value').notNull(),
      outcome: c.text('outcome').$type<Outcome>().notNull(),
      count: c.count('count').notNull(),
      people: c.count('people').notNull(),
    }),
    (t) => [
      kit.primaryKey({ name: 'attendance_counts_once', columns: [t.officeId, t.month, t.by, t.value, t.outcome] }),
    ],
  )

  const attendanceMonths = kit.table(
    'attendance_months',
    (c) => ({
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      month: c.text('month').notNull(),
      // `changed` while it is `counting`: it is counted once more.
      state: c.text('state').$type<'changed' | 'counting' | 'counted'>().notNull(),
      countedAt: c.instant('counted_at'),
    }),
    (t) => [kit.primaryKey({ name: 'attendance_months_once', columns: [t.officeId, t.month] })],
  )

  return { attendanceCounts, attendanceMonths }
}
