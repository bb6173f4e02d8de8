import type { DateTime } from 'luxon'
import {
  ACCOUNT_DOWN,
  CARRIER_SILENT,
  JOURNAL_BROKEN,
  LAST_BACKUP,
  LAST_TICK,
  MAIL_SILENT,
  TEXTS_UNANSWERED,
} from '../../app/mark-names.ts'
import type { Parts } from '../../app/parts.ts'
import { lastPurge } from '../../app/upkeep/last-purge.ts'
import { PROMISES, sumPromised } from '../../domain/promise.ts'
import { type RequestKind, URGENCY } from '../../domain/worklist.ts'
import type { Session } from '../../store/engine/database.ts'
import { findInstant, listMarks } from '../../store/marks/marks.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { countPromised } from '../../store/promises/promises.ts'
import {
  countByState,
  countEndedSince,
  type Queue,
  readDueTexts,
  readEmailQueue,
  readOpenRequests,
  readUnanswered,
  readUncertain,
} from '../../store/upkeep/queues.ts'
import type { Metric, Sample } from './exposition.ts'

/** What the store says, the same whichever machine is asked. */
export async function gaugesOf({
  store,
  clock,
  settings,
}: Pick<Parts, 'store' | 'clock' | 'settings'>): Promise<Metric[]> {
  const now = clock.now()
  return [
    ...(await ofTexts(store, now)),
    ...(await ofPromises(store, now)),
    ...(await ofEmails(store, now)),
    await ofRequests(store),
    ...(await ofMarks(store, now)),
    one(
      'justif_backups_expected',
      'Whether a folder is given for copies.',
      settings.backupFolder === undefined ? 0 : 1,
    ),
  ]
}

async function ofTexts(store: Session, now: DateTime): Promise<Metric[]> {
  const due = await readDueTexts(store, now)
  const unanswered = await readUnanswered(store)
  const uncertain = await readUncertain(store)
  const ended = await countEndedSince(store, now.minus({ days: 1 }))
  return [
    gauge(
      'justif_messages',
      'Texts by direction and state; of those that are over, the last seven days’.',
      (await countByState(store, now.minus({ days: 7 }))).map(({ direction, state, count }) => ({
        labels: { direction, state },
        value: count,
      })),
    ),
    gauge(
      'justif_ended_texts',
      'Texts of the last 24 hours that did not leave or arrive, by how and why.',
      ended.map(({ state, reason, count }) => ({ labels: { state, reason }, value: count })),
    ),
    one('justif_due_texts', 'Texts whose hour has come and that wait.', due.count),
    age('justif_oldest_due_text_age_seconds', 'How long the longest of them has waited; 0 when none does.', due, now),
    one('justif_unanswered', 'Answers to what people wrote that the carrier has not taken.', unanswered.count),
    age('justif_oldest_unanswered_age_seconds', 'How long the oldest of them has waited.', unanswered, now),
    one('justif_uncertain_texts', 'Texts of which nobody knows whether the carrier took them.', uncertain.count),
    age('justif_oldest_uncertain_age_seconds', 'How long the oldest of them has been so.', uncertain, now),
  ]
}

/** Long enough for a rule to tell a bad minute from a bad day; of more than six hours the counts by day tell. */
const WINDOWS = { '5m': { minutes: 5 }, '30m': { minutes: 30 }, '1h': { hours: 1 }, '6h': { hours: 6 } } as const

async function ofPromises(store: Session, now: DateTime): Promise<Metric[]> {
  const due: Sample[] = []
  const broken: Sample[] = []
  const worst: Sample[] = []
  for (const [window, length] of Object.entries(WINDOWS)) {
    const counts = await countPromised(store, { from: now.minus(length), until: now, now })
    for (const promise of PROMISES) {
      const sum = sumPromised(promise, counts)
      const labels = { promise, window }
      due.push({ labels, value: sum.due })
      broken.push({ labels, value: sum.due - sum.kept })
      if (promise !== 'inbound') worst.push({ labels, value: sum.worst })
    }
  }
  return [
    gauge('justif_promised', 'What was promised in the last while: texts due, what came in, answers.', due),
    gauge('justif_promises_broken', 'What of it was late or lost.', broken),
    gauge('justif_lateness_seconds', 'By how many seconds the latest was late, the one that still waits too.', worst),
  ]
}

async function ofEmails(store: Session, now: DateTime): Promise<Metric[]> {
  const { emails, notices } = await readEmailQueue(store, now)
  const oldest = [emails, notices].sort((one, other) => +(one.since ?? now) - +(other.since ?? now))[0]
  return [
    one('justif_waiting_emails', 'E-mails that the mail server has not taken.', emails.count),
    one('justif_untold_notices', 'What agents are to be told and is in no e-mail yet.', notices.count),
    age('justif_oldest_email_age_seconds', 'How long the oldest of both has waited.', oldest ?? emails, now),
  ]
}

async function ofRequests(store: Session): Promise<Metric> {
  const open = await readOpenRequests(
    store,
    (await listOffices(store)).map(({ id }) => id),
  )
  const kinds = Object.keys(URGENCY) as RequestKind[]
  return gauge(
    'justif_open_requests',
    'What waits for a person, by what it is about.',
    kinds.map((kind) => ({ labels: { kind }, value: open.get(kind)?.count ?? 0 })),
  )
}

async function ofMarks(store: Session, now: DateTime): Promise<Metric[]> {
  const marks = await listMarks(
    store,
    TROUBLE.map(([mark]) => mark),
  )
  const tick = await findInstant(store, LAST_TICK)
  const backup = await findInstant(store, LAST_BACKUP)
  const purge = await lastPurge(store)
  return [
    one('justif_last_tick_timestamp_seconds', 'When texts were last seen to; 0: never.', tick?.toSeconds() ?? 0),
    one('justif_tick_age_seconds', 'How long ago that was.', tick ? secondsSince(tick, now) : 0),
    one(
      'justif_last_backup_timestamp_seconds',
      'When a copy was last made and checked; 0: not known.',
      backup?.toSeconds() ?? 0,
    ),
    one(
      'justif_last_purge_timestamp_seconds',
      'The beginning of the night in which what was kept long enough was last let go of; 0: not known.',
      purge?.toSeconds() ?? 0,
    ),
    ...TROUBLE.map(([mark, name, help]) => one(name, help, marks.has(mark) ? 1 : 0)),
  ]
}

const TROUBLE: readonly [mark: string, name: string, help: string][] = [
  [ACCOUNT_DOWN, 'justif_carrier_account_down', 'Whether the carrier refuses our account.'],
  [CARRIER_SILENT, 'justif_carrier_silent', 'Whether the carrier answers nothing.'],
  [TEXTS_UNANSWERED, 'justif_texts_unanswered', 'Whether the carrier says nothing that can be read to texts.'],
  [JOURNAL_BROKEN, 'justif_journal_broken', 'Whether somebody changed the journal, as the last night saw.'],
  [MAIL_SILENT, 'justif_mail_silent', 'Whether the mail server answers nothing.'],
]

function gauge(name: string, help: string, samples: readonly Sample[]): Metric {
  return { name, type: 'gauge', help, samples }
}

function one(name: string, help: string, value: number): Metric {
  return gauge(name, help, [{ value }])
}

function age(name: string, help: string, { since }: Queue, now: DateTime): Metric {
  return one(name, help, since ? secondsSince(since, now) : 0)
}

function secondsSince(instant: DateTime, now: DateTime): number {
  return Math.max(0, Math.round(now.diff(instant).as('seconds')))
}
