import type { Kit, Referred } from '../engine/dialect.ts'

export function requestsTables(
  kit: Kit,
  {
    agents,
    appointments,
    messages,
    offices,
    probationers,
  }: { agents: Referred; appointments: Referred; messages: Referred; offices: Referred; probationers: Referred },
) {
  const requests = kit.table(
    'requests',
    (c) => ({
      id: c.text('id').primaryKey(),
      key: c.text('key').notNull(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      probationerId: c.text('probationer_id').references(() => probationers.id),
      appointmentId: c.text('appointment_id').references(() => appointments.id),
      messageId: c.text('message_id').references(() => messages.id),
      kind: c.text('kind').notNull(),
      // Of a text that will not arrive: why, and about which version of the appointment.
      reason: c.text('reason'),
      version: c.count('version'),
      // Of a number that people share: which.
      phoneKey: c.text('phone_key'),
      status: c.text('status').$type<'open' | 'taken' | 'done'>().notNull(),
      // Who took it, or did it.
      agentId: c.text('agent_id').references(() => agents.id),
      createdAt: c.instant('created_at').notNull(),
      doneAt: c.instant('done_at'),
    }),
    (t) => [
      kit.unique('requests_key').on(t.key),
      kit.index('requests_open').on(t.officeId, t.status, t.createdAt),
      kit.index('requests_kind').on(t.officeId, t.kind, t.createdAt),
      kit.index('requests_person').on(t.probationerId, t.createdAt),
      kit.index('requests_appointment').on(t.appointmentId),
      kit.index('requests_message').on(t.messageId),
    ],
  )

  // A decision offered in an e-mail: good once, for one agent, until it expires.
  const actionLinks = kit.table(
    'action_links',
    (c) => ({
      key: c.text('key').primaryKey(),
      agentId: c
        .text('agent_id')
        .notNull()
        .references(() => agents.id),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      action: c.text('action').notNull(),
      appointmentId: c.text('appointment_id').references(() => appointments.id),
      requestId: c.text('request_id').references(() => requests.id),
      probationerId: c.text('probationer_id').references(() => probationers.id),
      // Of the appointment when the link was made: what has changed since is not decided by it.
      version: c.count('version'),
      createdAt: c.instant('created_at').notNull(),
      expiresAt: c.instant('expires_at').notNull(),
      usedAt: c.instant('used_at'),
      usedById: c.text('used_by_id').references(() => agents.id),
    }),
    (t) => [
      kit.index('action_links_expiry').on(t.expiresAt),
      kit.index('action_links_person').on(t.probationerId),
      kit.index('action_links_appointment').on(t.appointmentId),
      kit.index('action_links_request').on(t.requestId),
    ],
  )

  return { requests, actionLinks }
}
