import type { Kit, Referred } from '../engine/dialect.ts'
import { sql } from '../engine/drizzle.ts'

export function slotsTables(
  kit: Kit,
  { agents, offices, places }: { agents: Referred; offices: Referred; places: Referred },
) {
  const slots = kit.table(
    'slots',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      key: c.text('key').notNull(),
      type: c.text('type').notNull(),
      startsAt: c.instant('starts_at').notNull(),
      minutes: c.count('minutes'),
      placeId: c
        .text('place_id')
        .notNull()
        .references(() => places.id),
      agentId: c.text('agent_id').references(() => agents.id),
      capacity: c.count('capacity').notNull(),
      taken: c.count('taken').notNull().default(0),
      // Closed to newcomers; those who hold it keep it.
      closed: c.flag('closed').notNull().default(false),
    }),
    (t) => [
      kit.unique('slots_key').on(t.officeId, t.key),
      kit.index('slots_free').on(t.officeId, t.type, t.startsAt),
      // Two people who choose the last place at once: the store itself refuses the second.
      kit.check('slots_capacity', sql`taken >= 0 and taken <= capacity`),
    ],
  )

  return { slots }
}
