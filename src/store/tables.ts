import type { Answer, AppointmentStatus, Home } from '../domain/appointment.ts'
import type { MessageState } from '../domain/message.ts'
import type { NoticeKind } from '../domain/notice.ts'
import type { Moving, ReminderRule, SendingHours } from '../domain/office.ts'
import type { Language, PhoneDoubt, Role } from '../domain/people.ts'
import type { LineValues } from '../domain/schedule/line.ts'
import type { Kit } from './dialect.ts'
import { sql } from './drizzle.ts'
import type { Remembered } from './remembered.ts'

/** Where a file on its way in stands. */
export type UploadState =
  | 'arriving'
  | 'reading'
  | 'previewed'
  | 'applying'
  | 'applied'
  | 'undoing'
  | 'undone'
  | 'refused'
  | 'failed'
  | 'abandoned'

export type Tables = ReturnType<typeof tablesFor>

/** Every table, once, for both engines. A `…Key` is a keyed look-up (HMAC) of the sealed field beside it. */
export function tablesFor(kit: Kit) {
  const offices = kit.table(
    'offices',
    (c) => ({
      id: c.text('id').primaryKey(),
      code: c.text('code').notNull(),
      name: c.text('name').notNull(),
      zone: c.text('zone').notNull(),
      holidayRegion: c.text('holiday_region').notNull(),
      closedDays: c.json<string[]>('closed_days').notNull(),
      openedDays: c.json<string[]>('opened_days').notNull(),
      sendingHours: c.json<SendingHours>('sending_hours').notNull(),
      reminders: c.json<ReminderRule[]>('reminders').notNull(),
      phone: c.text('phone'),
      email: c.text('email'),
      digestAt: c.text('digest_at').notNull().default('17:30'),
      // In ten-thousandths of a euro: what a carrier bills for one segment.
      segmentPrice: c.count('segment_price'),
      typeWords: c.json<Record<string, string>>('type_words').notNull(),
      statusWords: c.json<Record<string, string>>('status_words').notNull(),
      createdAt: c.instant('created_at').notNull(),
    }),
    (t) => [kit.unique('offices_code').on(t.code)],
  )

  const appointmentTypes = kit.table(
    'appointment_types',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      code: c.text('code').notNull(),
      moving: c.text('moving').$type<Moving>().notNull(),
      texted: c.flag('texted').notNull(),
      missedText: c.flag('missed_text').notNull(),
      reminders: c.json<ReminderRule[]>('reminders'),
      documents: c.json<string[]>('documents').notNull(),
      colleagueSlots: c.flag('colleague_slots').notNull().default(false),
    }),
    (t) => [kit.unique('appointment_types_code').on(t.officeId, t.code)],
  )

  const places = kit.table(
    'places',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      key: c.text('key').notNull(),
      name: c.text('name').notNull(),
      address: c.text('address').notNull(),
      directions: c.text('directions'),
      contact: c.text('contact'),
    }),
    (t) => [kit.unique('places_key').on(t.officeId, t.key)],
  )

  const agents = kit.table(
    'agents',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      email: c.sealed('email').notNull(),
      emailKey: c.text('email_key').notNull(),
      name: c.sealed('name').notNull(),
      role: c.text('role').$type<Role>().notNull(),
      coverId: c.text('cover_id'),
      coverFrom: c.instant('cover_from'),
      coverUntil: c.instant('cover_until'),
      language: c.text('language').$type<Language>().notNull().default('fr'),
      // When and on which weekdays (1 Monday) their digest leaves; null: the office's hour, each working day.
      digestAt: c.text('digest_at'),
      digestDays: c.json<number[]>('digest_days'),
      urgentOnly: c.flag('urgent_only').notNull().default(false),
      wholeOffice: c.flag('whole_office').notNull().default(false),
      // The mail server refused the address for good: administrators are told.
      emailRefusedAt: c.instant('email_refused_at'),
      createdAt: c.instant('created_at').notNull(),
    }),
    (t) => [kit.unique('agents_email').on(t.emailKey), kit.index('agents_office').on(t.officeId)],
  )

  const probationers = kit.table(
    'probationers',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      caseNumber: c.sealed('case_number').notNull(),
      caseKey: c.text('case_key').notNull(),
      lastName: c.sealed('last_name').notNull(),
      firstName: c.sealed('first_name').notNull(),
      phone: c.sealed('phone'),
      phoneKey: c.text('phone_key'),
      language: c.text('language').$type<Language>().notNull(),
      pausedReason: c.sealed('paused_reason'),
      protectedAdult: c.flag('protected_adult').notNull().default(false),
      textsAllowedOnSharedNumber: c.flag('texts_allowed_on_shared_number').notNull().default(false),
      sensitiveAllowed: c.flag('sensitive_allowed').notNull().default(false),
      optedOutAt: c.instant('opted_out_at'),
      // Doubts belong to a number of this person: a new number starts clean, and the old one is never trusted again.
      phoneDoubts: c.json<Record<string, PhoneDoubt>>('phone_doubts').notNull(),
      createdAt: c.instant('created_at').notNull(),
    }),
    (t) => [kit.unique('probationers_case').on(t.officeId, t.caseKey), kit.index('probationers_phone').on(t.phoneKey)],
  )

  // Names are sealed: each word of them, and each beginning of a word, is found by its key.
  const nameWords = kit.table(
    'name_words',
    (c) => ({
      probationerId: c
        .text('probationer_id')
        .notNull()
        .references(() => probationers.id),
      key: c.text('key').notNull(),
    }),
    (t) => [
      kit.unique('name_words_once').on(t.key, t.probationerId),
      kit.index('name_words_person').on(t.probationerId),
    ],
  )

  const sessions = kit.table(
    'sessions',
    (c) => ({
      // A hash of what the cookie holds: whoever reads the store signs in nowhere.
      key: c.text('key').primaryKey(),
      agentId: c
        .text('agent_id')
        .notNull()
        .references(() => agents.id),
      createdAt: c.instant('created_at').notNull(),
      seenAt: c.instant('seen_at').notNull(),
    }),
    (t) => [kit.index('sessions_agent').on(t.agentId)],
  )

  const signInLinks = kit.table(
    'sign_in_links',
    (c) => ({
      key: c.text('key').primaryKey(),
      agentId: c
        .text('agent_id')
        .notNull()
        .references(() => agents.id),
      createdAt: c.instant('created_at').notNull(),
      usedAt: c.instant('used_at'),
    }),
    (t) => [kit.index('sign_in_links_agent').on(t.agentId, t.createdAt)],
  )

  const obligations = kit.table(
    'obligations',
    (c) => ({
      id: c.text('id').primaryKey(),
      probationerId: c
        .text('probationer_id')
        .notNull()
        .references(() => probationers.id),
      key: c.text('key').notNull(),
      code: c.sealed('code'),
      words: c.sealed('words'),
      detail: c.sealed('detail'),
      proof: c.sealed('proof'),
      dueOn: c.text('due_on'),
      status: c.text('status').$type<'current' | 'lifted'>().notNull(),
      createdAt: c.instant('created_at').notNull(),
    }),
    (t) => [kit.unique('obligations_key').on(t.probationerId, t.key)],
  )

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

  const imports = kit.table(
    'imports',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      kind: c.text('kind').notNull(),
      fileName: c.sealed('file_name').notNull(),
      counts: c.json<Record<string, number>>('counts').notNull(),
      startedAt: c.instant('started_at').notNull(),
      finishedAt: c.instant('finished_at'),
      agentId: c.text('agent_id').references(() => agents.id),
      undoneAt: c.instant('undone_at'),
    }),
    (t) => [kit.index('imports_office').on(t.officeId, t.startedAt)],
  )

  // A file on its way in: looked at first, applied when somebody says so, in pieces whose count is the progress bar.
  const uploads = kit.table(
    'uploads',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      agentId: c
        .text('agent_id')
        .notNull()
        .references(() => agents.id),
      fileName: c.sealed('file_name').notNull(),
      state: c.text('state').$type<UploadState>().notNull(),
      summons: c.flag('summons').notNull().default(true),
      lines: c.count('lines').notNull().default(0),
      linesDone: c.count('lines_done').notNull().default(0),
      preview: c.sealedJson<unknown>('preview'),
      report: c.sealedJson<unknown>('report'),
      importId: c.text('import_id').references(() => imports.id),
      createdAt: c.instant('created_at').notNull(),
      updatedAt: c.instant('updated_at').notNull(),
    }),
    (t) => [kit.index('uploads_office').on(t.officeId, t.createdAt), kit.index('uploads_state').on(t.state)],
  )

  const uploadParts = kit.table(
    'upload_parts',
    (c) => ({
      id: c.text('id').primaryKey(),
      uploadId: c
        .text('upload_id')
        .notNull()
        .references(() => uploads.id),
      // From 0 up, the file; below 0, what applying it did, batch by batch: how to undo it.
      place: c.count('place').notNull(),
      // The file in base64, since files come in any encoding; a batch in JSON.
      content: c.sealed('content').notNull(),
    }),
    (t) => [kit.unique('upload_parts_place').on(t.uploadId, t.place)],
  )

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
      minutes: c.count('minutes'),
      placeId: c
        .text('place_id')
        .notNull()
        .references(() => places.id),
      // Of a visit: the door to go to. The place beside it is the same for all visits of an office, and says nothing.
      home: c.sealedJson<Home>('home'),
      agentId: c.text('agent_id').references(() => agents.id),
      documents: c.sealedJson<string[]>('documents').notNull(),
      status: c.text('status').$type<AppointmentStatus>().notNull(),
      answer: c.text('answer').$type<Answer>().notNull().default('none'),
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
      kit.index('appointments_slot').on(t.slotId),
      kit.index('appointments_place').on(t.placeId),
    ],
  )

  const scheduleLines = kit.table(
    'schedule_lines',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      kind: c.text('kind').notNull(),
      key: c.text('key').notNull(),
      subjectId: c.text('subject_id').notNull(),
      // The cells as last imported: the next file is compared with them, so that only what a file changed is applied.
      cells: c.sealedJson<LineValues>('cells').notNull(),
      importId: c
        .text('import_id')
        .notNull()
        .references(() => imports.id),
    }),
    (t) => [
      kit.unique('schedule_lines_key').on(t.officeId, t.kind, t.key),
      kit.index('schedule_lines_subject').on(t.subjectId),
    ],
  )

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
      usefulUntil: c.instant('useful_until'),
      attempts: c.count('attempts').notNull().default(0),
      leaseUntil: c.instant('lease_until'),
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
      kit.unique('messages_sid').on(t.sid),
      kit.index('messages_due').on(t.state, t.dueAt),
      kit.index('messages_turn').on(t.state, t.rank, t.dueAt),
      kit.index('messages_use').on(t.state, t.usefulUntil),
      kit.index('messages_phone').on(t.phoneKey, t.createdAt),
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

  const conversations = kit.table('conversations', (c) => ({
    phoneKey: c.text('phone_key').primaryKey(),
    revision: c.count('revision').notNull(),
    // Who held the number: when it passes to somebody else, the conversation starts anew.
    holders: c.json<string[]>('holders').notNull(),
    state: c.sealedJson<unknown>('state').notNull(),
    updatedAt: c.instant('updated_at').notNull(),
  }))

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
      kind: c.text('kind').$type<NoticeKind | 'digest' | 'named'>().notNull(),
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
    }),
    (t) => [
      kit.index('journal_office').on(t.officeId, t.at),
      kit.index('journal_person').on(t.probationerId, t.at),
      kit.index('journal_appointment').on(t.appointmentId),
    ],
  )

  const marks = kit.table('marks', (c) => ({
    name: c.text('name').primaryKey(),
    value: c.sealed('value').notNull(),
  }))

  return {
    offices,
    appointmentTypes,
    places,
    agents,
    sessions,
    signInLinks,
    probationers,
    nameWords,
    obligations,
    slots,
    imports,
    uploads,
    uploadParts,
    appointments,
    scheduleLines,
    messages,
    receipts,
    conversations,
    emails,
    notices,
    requests,
    actionLinks,
    journal,
    marks,
  }
}
