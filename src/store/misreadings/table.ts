import type { Danger, Intent } from '../../understanding/intent.ts'
import type { Kit, Referred } from '../engine/dialect.ts'

export function misreadingsTables(
  kit: Kit,
  { agents, messages, offices }: { agents: Referred; messages: Referred; offices: Referred },
) {
  // A message of which an agent said what it meant. Its words are the message's alone.
  const misreadings = kit.table(
    'misreadings',
    (c) => ({
      id: c.text('id').primaryKey(),
      // Empty, as who marked it, once the message is erased or was kept long enough: it still counts, and says nothing of anybody.
      messageId: c.text('message_id').references(() => messages.id),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      // Of the message, on the calendar of the office it came to ("2027-03"): it counts there, whenever it was marked. A version that did not
      // write it down left it empty.
      month: c.text('month'),
      // As the machine read it when it was marked.
      read: c.text('read').$type<Intent>().notNull(),
      meant: c.text('meant').$type<Intent>().notNull(),
      danger: c.text('danger').$type<Danger>(),
      agentId: c.text('agent_id').references(() => agents.id),
      at: c.instant('at').notNull(),
    }),
    (t) => [kit.unique('misreadings_message').on(t.messageId), kit.index('misreadings_month').on(t.officeId, t.month)],
  )

  return { misreadings }
}
