import type { HourState, OfferState } from '../../domain/freed-hour.ts'
import type { Kit, Referred } from '../engine/dialect.ts'
import { sql } from '../engine/drizzle.ts'

export function freedHoursTables(
  kit: Kit,
  {
    agents,
    appointments,
    offices,
    probationers,
  }: { agents: Referred; appointments: Referred; offices: Referred; probationers: Referred },
) {
  // An hour of an agent that an appointment left, while it is offered and as long as who was asked is kept.
  const freedHours = kit.table(
    'freed_hours',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      // Whose it was: restored, or moved back, it is theirs again.
      appointmentId: c.text('appointment_id').references(() => appointments.id),
      type: c.text('type').notNull(),
      agentId: c
        .text('agent_id')
        .notNull()
        .references(() => agents.id),
      startsAt: c.instant('starts_at').notNull(),
      minutes: c.count('minutes'),
      // A place, or a slot, may go before the hour does.
      placeId: c.text('place_id').notNull(),
      // The slot that it is, once it is one.
      slotId: c.text('slot_id'),
      // The slot was opened for it: where the agent is expected elsewhere, it goes.
      opened: c.flag('opened').notNull().default(false),
      // By the office, which may have none to receive people then.
      byOffice: c.flag('by_office').notNull(),
      state: c.text('state').$type<HourState>().notNull(),
      // When the next people are asked.
      askAt: c.instant('ask_at').notNull(),
      createdAt: c.instant('created_at').notNull(),
      settledAt: c.instant('settled_at'),
    }),
    (t) => [
      kit.index('freed_hours_state').on(t.state, t.askAt),
      kit.index('freed_hours_appointment').on(t.appointmentId),
      kit.index('freed_hours_agent').on(t.agentId, t.startsAt),
      kit.index('freed_hours_day').on(t.startsAt),
      // Two places of one slot that come free are one hour to offer.
      kit.unique('freed_hours_slot').on(t.slotId).where(sql`slot_id is not null and state = 'open'`),
    ],
  )

  // Whom it was offered to. Its id is that of the text.
  const hourOffers = kit.table(
    'hour_offers',
    (c) => ({
      id: c.text('id').primaryKey(),
      hourId: c
        .text('hour_id')
        .notNull()
        .references(() => freedHours.id),
      probationerId: c
        .text('probationer_id')
        .notNull()
        .references(() => probationers.id),
      // The one that would move, as it was told.
      appointmentId: c
        .text('appointment_id')
        .notNull()
        .references(() => appointments.id),
      version: c.count('version').notNull(),
      state: c.text('state').$type<OfferState>().notNull(),
      createdAt: c.instant('created_at').notNull(),
      settledAt: c.instant('settled_at'),
    }),
    (t) => [
      kit.unique('hour_offers_once').on(t.hourId, t.probationerId),
      // One at a time: a yes can only be to that one.
      kit.unique('hour_offers_standing').on(t.probationerId).where(sql`state = 'asked'`),
      kit.index('hour_offers_person').on(t.probationerId, t.createdAt),
      kit.index('hour_offers_appointment').on(t.appointmentId),
    ],
  )

  return { freedHours, hourOffers }
}
