import type { Answer, AppointmentStatus, Home, Wished } from '../../domain/appointment.ts'
import type { Kit, Referred } from '../engine/dialect.ts'
import { sql } from '../engine/drizzle.ts'

export function appointmentsTables(
  kit: Kit,
  {
    agents,
    imports,
    offices,
    places,
    probationers,
    slots,
  }: {
    agents: Referred
    imports: Referred
    offices: Referred
    places: Referred
    probationers: Referred
    slots: Referred
  },
) {
  const appointments = kit.table(
    'appointments',
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
      type: c.text('type').notNull(),
      reference: c.sealed('reference'),
      referenceKey: c.text('reference_key'),
      startsAt: c.instant('starts_at').notNull(),
      // Of one that was moved: the moment it was first convened for.
      firstStartsAt: c.instant('first_starts_at'),
      minutes: c.count('minutes'),
      placeId: c
        .text('place_id')
        .notNull()
        .references(() => places.id),
      // Of a visit: where to go. The place beside it is one for all visits of an office.
      home: c.sealedJson<Home>('home'),
      agentId: c.text('agent_id').references(() => agents.id),
      documents: c.sealedJson<string[]>('documents').notNull(),
      status: c.text('status').$type<AppointmentStatus>().notNull(),
      answer: c.text('answer').$type<Answer>().notNull().default('none'),
      // Which other moment was asked for, as last understood; of an answer that is no wish to move it says nothing.
      wish: c.sealedJson<Wished>('wish'),
      version: c.count('version').notNull().default(1),
      movedByText: c.count('moved_by_text').notNull().default(0),
      slotId: c.text('slot_id').references(() => slots.id),
      doubtful: c.flag('doubtful').notNull().default(false),
      // Booked here before it took place: only then may a text say that it was missed.
      bookedAhead: c.flag('booked_ahead').notNull(),
      // The version a letter was sent for, when no text could reach the person.
      letterVersion: c.count('letter_version'),
      importId: c.text('import_id').references(() => imports.id),
      createdAt: c.instant('created_at').notNull(),
      updatedAt: c.instant('updated_at').notNull(),
    }),
    (t) => [
      kit.unique('appointments_reference').on(t.officeId, t.referenceKey),
      kit.index('appointments_person').on(t.probationerId, t.startsAt),
      kit.index('appointments_day').on(t.officeId, t.startsAt),
      kit.index('appointments_slot').on(t.slotId).where(sql`slot_id is not null`),
      kit.index('appointments_place').on(t.placeId),
    ],
  )

  return { appointments }
}
