import type { Kit, Referred } from '../engine/dialect.ts'
import { sql } from '../engine/drizzle.ts'

/** What is told outside, of appointments and numbers. */
export const CHANGES_TOLD = [
  'appointmentBooked',
  'appointmentMoved',
  'appointmentMovedByText',
  'appointmentConfirmed',
  'appointmentDeclined',
  'appointmentCancelled',
  'appointmentRestored',
  'phoneDoubted',
] as const

/** Of no file: the office has what its own file says. */
export const IS_CHANGE = `what in (${CHANGES_TOLD.map((what) => `'${what}'`).join(', ')}) and actor <> 'import'`

/** What a seal stands for: entries, entries that the service let go of, or that a copy was put back. */
export type SealKind = 'written' | 'removed' | 'putBack'

export function journalTables(
  kit: Kit,
  { appointments, offices, probationers }: { appointments: Referred; offices: Referred; probationers: Referred },
) {
  const journal = kit.table(
    'journal',
    (c) => ({
      id: c.text('id').primaryKey(),
      at: c.instant('at').notNull(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      probationerId: c.text('probationer_id').references(() => probationers.id),
      appointmentId: c.text('appointment_id').references(() => appointments.id),
      actor: c.text('actor').notNull(),
      what: c.text('what').notNull(),
      details: c.sealedJson<Record<string, string | number>>('details').notNull(),
      // Null: not under a seal yet (`seals.ts`).
      sealId: c.text('seal_id'),
    }),
    (t) => [
      kit.index('journal_office').on(t.officeId, t.at),
      kit.index('journal_person').on(t.probationerId, t.at),
      kit.index('journal_appointment').on(t.appointmentId),
      kit.index('journal_unsealed').on(t.id).where(sql`seal_id is null`),
      // Written as `changes.ts` asks.
      kit.index('journal_changes').on(t.officeId, t.sealId, t.id).where(sql.raw(IS_CHANGE)),
      kit.index('journal_wording').on(t.officeId, t.at).where(sql`what = 'wordingChanged'`),
    ],
  )

  // In an unbroken row of numbers: each holds on to the one before by a keyed hash.
  const journalSeals = kit.table('journal_seals', (c) => ({
    id: c.text('id').primaryKey(),
    kind: c.text('kind').$type<SealKind>().notNull(),
    sums: c.json<Record<string, { count: number; sum: string }>>('sums').notNull(),
    mac: c.text('mac').notNull(),
    // Of the look-up key that its hashes were made with; null: the first.
    keyPlace: c.count('key_place'),
  }))

  return { journal, journalSeals }
}
