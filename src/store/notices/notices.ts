import type { DateTime } from 'luxon'
import { DANGER_NOTICES } from '../../domain/notice.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { lockChosen } from '../engine/dialect.ts'
import {
  and,
  asc,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lte,
  ne,
  not,
  notInArray,
  or,
  type SQL,
  sql,
} from '../engine/drizzle.ts'
import type { Remembered } from './remembered.ts'

export type Notice = Session['tables']['notices']['$inferSelect']

export interface NewNotice {
  id: string
  key: string
  officeId: string
  /** Undefined: to the office's own address. */
  agentId: string | undefined
  kind: Exclude<Notice['kind'], 'named'>
  probationerId?: string | undefined
  appointmentId?: string | undefined
  phoneKey?: string | undefined
  values: Remembered
  thread?: string | undefined
  dueAt: DateTime
}

/** Whom a notice is for: an agent, or without one the office's own address. */
export interface Reader {
  agentId: string | undefined
  officeId: string
}

/** Keeps what somebody is to be told, in the transaction of what caused it; its key makes a repetition harmless. */
export async function addNotice({ db, tables }: Transaction, notice: NewNotice, now: DateTime): Promise<void> {
  await db
    .insert(tables.notices)
    .values({ ...notice, createdAt: now })
    .onConflictDoNothing()
}

/** A reader's notices made since an instant, newest first, but for those that do not count in when the next may leave. */
export async function listNoticesSince(session: Session, reader: Reader, since: DateTime, limit: number) {
  const { notices } = session.tables
  const { kind, probationerId, thread, dueAt, createdAt, id } = notices
  const toOffice = and(isNull(notices.agentId), eq(notices.officeId, reader.officeId))
  const isTo = reader.agentId ? eq(notices.agentId, reader.agentId) : toOffice
  return session.db
    .select({ probationerId, thread, dueAt })
    .from(notices)
    .where(and(isTo, gt(createdAt, since), notInArray(kind, [...NOT_COUNTED])))
    .orderBy(desc(createdAt), desc(id))
    .limit(limit)
}

/** Danger never waits, and lost texts wait among themselves. */
const NOT_COUNTED = [...DANGER_NOTICES, 'textFailed', 'digest', 'report', 'named'] as const

/**
 * What is due to whoever the first so many notices are for, danger before the rest, and with a lost text that is due all that wait to be told
 * with it. Rows that another machine is putting into words are left to it.
 */
export async function listDueNotices(tx: Transaction, now: DateTime, readers: number): Promise<Notice[]> {
  const { engine, db, tables } = tx
  const { notices } = tables
  const { emailId, dueAt, kind, attempts, createdAt, id } = notices
  const due = and(isNull(emailId), lte(dueAt, now))
  const dangerFirst = desc(inArray(kind, [...DANGER_NOTICES]))
  const first = await db
    .select({ agentId: notices.agentId, officeId: notices.officeId })
    .from(notices)
    .where(due)
    .orderBy(dangerFirst, asc(dueAt), asc(id))
    .limit(readers)
  if (first.length === 0) return []
  const theirs = (which: SQL | undefined, atMost: number) =>
    lockChosen(
      engine,
      db
        .select()
        .from(notices)
        .where(and(which, isFor(tx, first)))
        .orderBy(dangerFirst, asc(createdAt), asc(id))
        .limit(atMost),
    )
  const others = await theirs(and(due, ne(kind, 'textFailed')), TOLD_AT_ONCE)
  const lost = await theirs(
    and(isNull(emailId), eq(kind, 'textFailed'), or(lte(dueAt, now), eq(attempts, 0))),
    COUNTED_AT_ONCE,
  )
  const begun = new Set(lost.filter((notice) => notice.dueAt <= now).map(whose))
  return [...others, ...lost.filter((notice) => begun.has(whose(notice)))]
}

/** More are told in a second e-mail. */
const TOLD_AT_ONCE = 200
const COUNTED_AT_ONCE = 2000

function whose({ agentId, officeId }: Notice): string {
  return agentId ?? officeId
}

/** Has these wait until later. */
export async function postponeNotices({ db, tables }: Transaction, ids: string[], dueAt: DateTime): Promise<void> {
  await db.update(tables.notices).set({ dueAt }).where(inArray(tables.notices.id, ids))
}

export async function dropNotices({ db, tables }: Transaction, ids: string[]): Promise<void> {
  await db.delete(tables.notices).where(inArray(tables.notices.id, ids))
}

/** Writes down that this e-mail tells these notices, and what it says of the person of each. */
export async function noteTold(
  { db, tables: { notices } }: Transaction,
  emailId: string,
  told: { id: string; said?: string | undefined }[],
): Promise<void> {
  const ids = told.map(({ id }) => id)
  await db.update(notices).set({ emailId }).where(inArray(notices.id, ids))
  for (const { id, said } of told) if (said) await db.update(notices).set({ said }).where(eq(notices.id, id))
}

/** Notes that an e-mail about many people names this one, and what it says of them. */
export async function noteNamed(
  { db, tables: { notices } }: Transaction,
  named: { id: string; emailId: string; officeId: string; agentId: string; probationerId: string; said: string },
  now: DateTime,
): Promise<void> {
  const key = `named:${named.emailId}:${named.probationerId}`
  await db.insert(notices).values({ ...named, key, kind: 'named', values: {}, dueAt: now, createdAt: now })
}

/**
 * What an e-mail was to tell waits again, to be put into words anew; of one that was written before notices were kept, the words wait.
 * Without `dueAt` they wait as if nobody had tried.
 */
export async function waitAgain(
  { db, tables }: Transaction,
  emailId: string,
  change: { dueAt?: DateTime; attempts?: number; errorCode?: number | null } = {},
): Promise<void> {
  const { notices, emails } = tables
  const { errorCode: _, ...later } = change
  await db.delete(notices).where(and(eq(notices.emailId, emailId), eq(notices.kind, 'named')))
  const waiting = await db
    .update(notices)
    .set({ ...later, emailId: null, said: null })
    .where(eq(notices.emailId, emailId))
    .returning({ id: notices.id })
  if (waiting.length > 0) await db.delete(emails).where(eq(emails.id, emailId))
  else
    await db
      .update(emails)
      .set({ ...change, state: 'waiting', leaseUntil: null })
      .where(eq(emails.id, emailId))
}

/** What e-mails said of a person, oldest first. */
export async function listSaidOf({ db, tables }: Session, probationerId: string) {
  const { notices, emails } = tables
  const { createdAt, to, subject, state, sentAt, body } = emails
  const said = await db
    .select({ createdAt, to, subject, state, sentAt, body: notices.said })
    .from(notices)
    .innerJoin(emails, eq(emails.id, notices.emailId))
    .where(and(eq(notices.probationerId, probationerId), isNotNull(notices.said)))
    .orderBy(asc(createdAt), asc(notices.id))
  const before = await db
    .select({ createdAt, to, subject, state, sentAt, body })
    .from(emails)
    .where(eq(emails.probationerId, probationerId))
    .orderBy(asc(createdAt), asc(emails.id))
  return { said, before }
}

/**
 * Removes what was to be told of these people and appointments, or of what came from these numbers while nobody held them, and the e-mails that told it:
 * of one that told of others too the words go, or it is written again if it has not left. Dangers told of `alertKeys` stay. Returns how many e-mails.
 */
export async function removeNoticesOf(
  tx: Transaction,
  people: string[],
  { appointmentIds, phoneKeys, alertKeys }: { appointmentIds: string[]; phoneKeys: string[]; alertKeys: string[] },
): Promise<number> {
  const { db, tables } = tx
  const { notices, emails } = tables
  const isAlert = and(inArray(notices.kind, [...DANGER_NOTICES]), inArray(notices.phoneKey, alertKeys))
  const ofNobody = and(isNull(notices.probationerId), inArray(notices.phoneKey, phoneKeys), not(isAlert ?? sql`false`))
  const gone = await db
    .delete(notices)
    .where(
      or(
        inArray(notices.probationerId, people),
        appointmentIds.length > 0 ? inArray(notices.appointmentId, appointmentIds) : undefined,
        phoneKeys.length > 0 ? ofNobody : undefined,
      ),
    )
    .returning({ emailId: notices.emailId })
  const ids = [...new Set(gone.flatMap(({ emailId }) => emailId ?? []))]
  for (const id of ids) {
    const [other] = await db.select({ id: notices.id }).from(notices).where(eq(notices.emailId, id)).limit(1)
    const [left] = await db
      .select({ state: emails.state })
      .from(emails)
      .where(and(eq(emails.id, id), notInArray(emails.state, ['waiting', 'sending'])))
    if (!other) await db.delete(emails).where(eq(emails.id, id))
    else if (left) await db.update(emails).set({ body: '', html: null, calendar: null }).where(eq(emails.id, id))
    else await waitAgain(tx, id)
  }
  return ids.length
}

function isFor(
  { tables: { notices } }: Pick<Session, 'tables'>,
  readers: { agentId?: string | null | undefined; officeId: string }[],
) {
  const agents = readers.flatMap(({ agentId }) => agentId ?? [])
  const offices = readers.flatMap(({ agentId, officeId }) => (agentId ? [] : officeId))
  const toOffice = and(isNull(notices.agentId), inArray(notices.officeId, offices))
  return or(inArray(notices.agentId, agents), offices.length > 0 ? toOffice : undefined)
}
