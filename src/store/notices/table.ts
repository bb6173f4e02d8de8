import type { NoticeKind } from '../../domain/notice.ts'
import type { Kit, Referred } from '../engine/dialect.ts'
import type { Remembered } from './remembered.ts'

export function noticesTables(
  kit: Kit,
  {
    agents,
    appointments,
    offices,
    probationers,
  }: { agents: Referred; appointments: Referred; offices: Referred; probationers: Referred },
) {
  const emails = kit.table(
    'emails',
    (c) => ({
      id: c.text('id').primaryKey(),
      key: c.text('key').notNull(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      agentId: c.text('agent_id').references(() => agents.id),
      kind: c.text('kind').notNull(),
      to: c.sealed('to').notNull(),
      subject: c.sealed('subject').notNull(),
      body: c.sealed('body').notNull(),
      html: c.sealed('html'),
      calendar: c.sealed('calendar'),
      // What the mail programs of agents thread by: an appointment, a person, a day's digest.
      thread: c.text('thread'),
      // Only of those written before notices were kept: what later ones tell, and of whom, is in `notices`.
      probationerId: c.text('probationer_id').references(() => probationers.id),
      state: c.text('state').$type<'waiting' | 'sending' | 'sent' | 'refused' | 'dropped'>().notNull(),
      dueAt: c.instant('due_at').notNull(),
      usefulUntil: c.instant('useful_until'),
      attempts: c.count('attempts').notNull().default(0),
      leaseUntil: c.instant('lease_until'),
      errorCode: c.count('error_code'),
      createdAt: c.instant('created_at').notNull(),
      sentAt: c.instant('sent_at'),
    }),
    (t) => [
      kit.unique('emails_key').on(t.key),
      kit.index('emails_due').on(t.state, t.dueAt),
      kit.index('emails_person').on(t.probationerId),
    ],
  )

  // What an agent is to be told, or was: it waits until an e-mail tells it.
  const notices = kit.table(
    'notices',
    (c) => ({
      id: c.text('id').primaryKey(),
      // Why it exists: the same cause tells a reader once.
      key: c.text('key').notNull(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      // Null: to the office's own address.
      agentId: c.text('agent_id').references(() => agents.id),
      kind: c.text('kind').$type<NoticeKind | 'digest' | 'report' | 'named'>().notNull(),
      probationerId: c.text('probationer_id').references(() => probationers.id),
      appointmentId: c.text('appointment_id').references(() => appointments.id),
      phoneKey: c.text('phone_key'),
      // What cannot be read again when it is put into words.
      values: c.sealedJson<Remembered>('values').notNull(),
      // Of a flood: what leaves together.
      thread: c.text('thread'),
      dueAt: c.instant('due_at').notNull(),
      attempts: c.count('attempts').notNull().default(0),
      createdAt: c.instant('created_at').notNull(),
      // The e-mail that tells it, and what that says of the person.
      emailId: c.text('email_id').references(() => emails.id),
      said: c.sealed('said'),
    }),
    (t) => [
      kit.unique('notices_key').on(t.key),
      kit.index('notices_due').on(t.emailId, t.dueAt),
      kit.index('notices_reader').on(t.agentId, t.createdAt),
      kit.index('notices_person').on(t.probationerId),
      kit.index('notices_appointment').on(t.appointmentId),
      kit.index('notices_phone').on(t.phoneKey),
    ],
  )

  return { emails, notices }
}
