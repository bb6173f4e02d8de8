import type { Language, PhoneDoubt } from '../../domain/people.ts'
import type { Kit, Referred } from '../engine/dialect.ts'
import { sql } from '../engine/drizzle.ts'

export function peopleTables(kit: Kit, { agents, offices }: { agents: Referred; offices: Referred }) {
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
      // ISO date; null: not known.
      birthDate: c.sealed('birth_date'),
      phone: c.sealed('phone'),
      // Where letters go; nothing else is sent there.
      address: c.sealed('address'),
      phoneKey: c.text('phone_key'),
      language: c.text('language').$type<Language>().notNull(),
      pausedReason: c.sealed('paused_reason'),
      // Null: until somebody lifts it.
      pausedUntil: c.instant('paused_until'),
      protectedAdult: c.flag('protected_adult').notNull().default(false),
      textsAllowedOnSharedNumber: c.flag('texts_allowed_on_shared_number').notNull().default(false),
      sensitiveAllowed: c.flag('sensitive_allowed').notNull().default(false),
      optedOutAt: c.instant('opted_out_at'),
      // Doubts belong to a number of this person: a new number starts without, and the old one keeps its own.
      phoneDoubts: c.json<Record<string, PhoneDoubt>>('phone_doubts').notNull(),
      // Since when they are not welcomed any more: they were, or had been texted before. Texts are removed in time, and nobody is welcomed twice.
      metAt: c.instant('met_at'),
      // Who follows them, where somebody said so; null: the agent of their next appointment.
      referentId: c.text('referent_id').references(() => agents.id),
      createdAt: c.instant('created_at').notNull(),
    }),
    (t) => [
      kit.unique('probationers_case').on(t.officeId, t.caseKey),
      kit.index('probationers_phone').on(t.phoneKey),
      kit.index('probationers_referent').on(t.referentId).where(sql`referent_id is not null`),
      kit.index('probationers_paused').on(t.pausedUntil).where(sql`paused_until is not null`),
    ],
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
      // In SQLite the table is this index: of rows so short, a second copy of each took a third of a person's room.
      kit.primaryKey({ name: 'name_words_once', columns: [t.key, t.probationerId] }),
      kit.index('name_words_person').on(t.probationerId),
    ],
  )

  // Case numbers that were corrected: a file that still says one is told, and makes nobody a second time.
  const formerCases = kit.table(
    'former_cases',
    (c) => ({
      probationerId: c
        .text('probationer_id')
        .notNull()
        .references(() => probationers.id),
      key: c.text('key').notNull(),
    }),
    (t) => [
      kit.primaryKey({ name: 'former_cases_once', columns: [t.key, t.probationerId] }),
      kit.index('former_cases_person').on(t.probationerId),
    ],
  )

  return { probationers, nameWords, formerCases }
}
