import type { MessageState } from '../../domain/message.ts'
import type { Kit, Referred } from '../engine/dialect.ts'
import { sql } from '../engine/drizzle.ts'

export function messagesTables(
  kit: Kit,
  { appointments, offices, probationers }: { appointments: Referred; offices: Referred; probationers: Referred },
) {
  const messages = kit.table(
    'messages',
    (c) => ({
      id: c.text('id').primaryKey(),
      // Why it exists: unique, so that repeated webhooks, ticks and restarts are harmless.
      key: c.text('key').notNull(),
      direction: c.text('direction').$type<'in' | 'out'>().notNull(),
      officeId: c.text('office_id').references(() => offices.id),
      probationerId: c.text('probationer_id').references(() => probationers.id),
      appointmentId: c.text('appointment_id').references(() => appointments.id),
      kind: c.text('kind').notNull(),
      version: c.count('version'),
      // Empty until a planned text leaves: the number and the words are those of that moment.
      phone: c.sealed('phone'),
      phoneKey: c.text('phone_key'),
      body: c.sealed('body'),
      state: c.text('state').$type<MessageState | 'received'>().notNull(),
      reason: c.text('reason'),
      // 0 danger, 1 answers, 2 what we send on our own: who wrote just now does not wait behind a thousand reminders.
      rank: c.count('rank').notNull(),
      dueAt: c.instant('due_at').notNull(),
      // When it was first to leave, kept through tries that failed; empty until it is claimed. An answer's: when the person's text reached the carrier.
      hour: c.instant('hour'),
      usefulUntil: c.instant('useful_until'),
      attempts: c.count('attempts').notNull().default(0),
      leaseUntil: c.instant('lease_until'),
      // As `leaseUntil` while nobody has begun to hand it over: if its machine dies, it has certainly not left.
      untriedUntil: c.instant('untried_until'),
      firstTriedAt: c.instant('first_tried_at'),
      absences: c.count('absences').notNull().default(0),
      sid: c.text('sid'),
      errorCode: c.count('error_code'),
      // When it was put into words; until then, when it was planned.
      createdAt: c.instant('created_at').notNull(),
      sentAt: c.instant('sent_at'),
      settledAt: c.instant('settled_at'),
    }),
    (t) => [
      kit.unique('messages_key').on(t.key),
      kit.unique('messages_sid').on(t.sid).where(sql`sid is not null`),
      // What is past its use is among what was due, and is told from it in the index itself. Each index of moments more is a page more to write
      // for nearly every text of a file, whose moments lie anywhere.
      kit.index('messages_moment').on(t.state, t.dueAt, t.usefulUntil),
      // Planned texts stay out of it, which wait by the hundred thousand: the urgent ones are not looked for among them.
      kit.index('messages_urgent').on(t.state, t.rank, t.dueAt).where(sql`rank < 2`),
      kit.index('messages_phone').on(t.phoneKey, t.createdAt).where(sql`phone_key is not null`),
      // What an office exchanged in a month. Planned texts stay out of it: a file of 20,000 lines makes 60,000 of them.
      kit.index('messages_exchanged').on(t.officeId, t.createdAt).where(sql`phone_key is not null`),
      // Who wrote to an office lately: one text in ten comes in.
      kit.index('messages_received').on(t.officeId, t.createdAt).where(sql`direction = 'in'`),
      // What became of an office's texts, day by day: by state and moment alone, those of all offices were read, one in a hundred of which is its own.
      kit.index('messages_fate').on(t.state, t.officeId, t.dueAt),
      // Looked for on every page of an administrator: through all that an office exchanged, 50,000 texts took half a second.
      kit.index('messages_tried').on(t.officeId, t.createdAt).where(sql`kind = 'wordingTried'`),
      kit.index('messages_person').on(t.probationerId, t.createdAt),
      kit.index('messages_appointment').on(t.appointmentId, t.state),
    ],
  )

  const receipts = kit.table(
    'receipts',
    (c) => ({
      id: c.text('id').primaryKey(),
      sid: c.text('sid').notNull(),
      messageId: c.text('message_id'),
      state: c.text('state').notNull(),
      code: c.count('code'),
      receivedAt: c.instant('received_at').notNull(),
      applied: c.flag('applied').notNull(),
    }),
    // Receipts of one text share its sid, so what makes one unique is the sid and the state.
    (t) => [kit.unique('receipts_once').on(t.sid, t.state), kit.index('receipts_message').on(t.messageId)],
  )

  return { messages, receipts }
}
