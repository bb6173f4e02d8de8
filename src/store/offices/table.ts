import type { FirstRun } from '../../domain/first-run.ts'
import type { AskingFor, Moving, ReminderRule, SendingHours, Wording } from '../../domain/office.ts'
import type { MatchedFiles } from '../../domain/schedule/matched-heads.ts'
import type { Kit } from '../engine/dialect.ts'

export function officesTables(kit: Kit) {
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
      // Whom its files name by a name: null, nobody.
      agentWords: c.sealedJson<Record<string, string>>('agent_words'),
      // What its pages call its types: read with the office, so that no page reads more.
      typeNames: c.json<Record<string, string>>('type_names'),
      columnMatches: c.json<MatchedFiles>('column_matches'),
      // Read with the office, so that a text in its own words costs no statement more.
      wording: c.json<Wording>('wording'),
      // Whether people are welcomed before their first text.
      welcomes: c.flag('welcomes').notNull().default(false),
      // The trial that runs there, if one does: read with the office, so that where none does nothing more is read.
      trialId: c.text('trial_id'),
      // What the paper of each evening is sealed with: null, none is written.
      paperWord: c.sealed('paper_word'),
      // Read with the office, as whoever a text goes to asks for it. Null: texts leave to everybody.
      rehearsalSince: c.instant('rehearsal_since'),
      teamPhones: c.sealedJson<readonly string[]>('team_phones'),
      firstRun: c.json<FirstRun>('first_run'),
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
      // Whether an hour that came free is offered by text: null, it is not.
      freedHours: c.text('freed_hours').$type<AskingFor>(),
    }),
    (t) => [kit.unique('appointment_types_code').on(t.officeId, t.code)],
  )

  return { offices, appointmentTypes }
}
