import type { DateTime } from 'luxon'
import { DANGER_NOTICES, isDanger } from '../../domain/notice.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { lockChosen } from '../engine/dialect.ts'
import { and, asc, desc, eq, inArray, isNull, lte, ne, notExists, notInArray, or } from '../engine/drizzle.ts'
import { type Given, keptQuery } from '../engine/kept-query.ts'

export type Email = Session['tables']['emails']['$inferSelect']

export interface NewEmail {
  id: string
  key: string
  officeId: string
  agentId?: string | undefined
  kind: string
  to: string
  subject: string
  body: string
  html?: string
  /** An iCalendar file. */
  calendar?: string | undefined
  /** What mail programs thread by: an appointment, a person, a flood. */
  thread?: string | undefined
  dueAt: DateTime
  /** Past it, it says nothing any more: a link that expired, a digest of another day. */
  usefulUntil?: DateTime
}

/** Puts an e-mail in the outbox, in the transaction of what caused it; its key makes a repetition harmless: then false. */
export async function enqueueEmail({ db, tables }: Transaction, email: NewEmail, now: DateTime): Promise<boolean> {
  const written = await db
    .insert(tables.emails)
    .values({ ...email, state: 'waiting', createdAt: now })
    .onConflictDoNothing()
    .returning({ id: tables.emails.id })
  return written.length > 0
}

const SIGN_IN = 'signIn'

/** An e-mail put into words to leave at once: claimed as it is written. */
export async function addLeaving(
  { db, tables }: Transaction,
  email: NewEmail & { attempts: number; createdAt: DateTime; leaseUntil: DateTime },
): Promise<Email> {
  const [written] = await db
    .insert(tables.emails)
    .values({ ...email, state: 'sending' })
    .returning()
  if (!written) throw new Error('an e-mail was not written')
  return written
}

/** The least leaves first: danger, then a link to sign in with, which is good for a quarter of an hour, then the rest. */
export function rankOf({ kind }: Pick<Email, 'kind'>): number {
  return isDanger(kind) ? 0 : kind === SIGN_IN ? 1 : 2
}

/**
 * Whether anything may be due to the mail server, in words or not yet: asked after each text that came in. What somebody is sending counts,
 * since they may have died.
 */
export async function mayMailBeDue(session: Session, now: DateTime): Promise<boolean> {
  return (await selectDueEmail(session, { now })).length > 0 || (await selectDueNotice(session, { now })).length > 0
}

const selectDueEmail = keptQuery(({ db, tables: { emails } }, { one }: Given<{ now: DateTime }>) =>
  db
    .select({ id: emails.id })
    .from(emails)
    .where(and(inArray(emails.state, ['waiting', 'sending']), lte(emails.dueAt, one('now', emails.dueAt))))
    .limit(1),
)

const selectDueNotice = keptQuery(({ db, tables: { notices } }, { one }: Given<{ now: DateTime }>) =>
  db
    .select({ id: notices.id })
    .from(notices)
    .where(and(isNull(notices.emailId), lte(notices.dueAt, one('now', notices.dueAt))))
    .limit(1),
)

/**
 * Claims e-mails that are due, or whose sender died before it heard from the mail server: an e-mail may be repeated by a
 * crash, never lost by one.
 */
export async function claimEmails(
  tx: Transaction,
  { now, leaseUntil, limit }: { now: DateTime; leaseUntil: DateTime; limit: number },
): Promise<Email[]> {
  const { engine, db, tables } = tx
  const { emails } = tables
  const chosen = db
    .select({ id: emails.id })
    .from(emails)
    .where(
      or(
        and(eq(emails.state, 'waiting'), lte(emails.dueAt, now)),
        and(eq(emails.state, 'sending'), lte(emails.leaseUntil, now)),
      ),
    )
    // As rankOf.
    .orderBy(
      desc(inArray(emails.kind, [...DANGER_NOTICES])),
      desc(eq(emails.kind, SIGN_IN)),
      asc(emails.dueAt),
      asc(emails.id),
    )
    .limit(limit)
  const due = db.$with('due').as(lockChosen(engine, chosen)) // named apart for the reason given in claimTexts
  return db
    .with(due)
    .update(emails)
    .set({ state: 'sending', leaseUntil })
    .where(inArray(emails.id, db.select({ id: due.id }).from(due)))
    .returning()
}

/** Keeps claims for longer: of those that nobody has taken over meanwhile, which are returned. */
export async function renewEmails(
  { db, tables: { emails } }: Transaction,
  ids: string[],
  { heldUntil, leaseUntil }: { heldUntil: DateTime; leaseUntil: DateTime },
): Promise<Set<string>> {
  const renewed = await db
    .update(emails)
    .set({ leaseUntil })
    .where(and(inArray(emails.id, ids), eq(emails.state, 'sending'), eq(emails.leaseUntil, heldUntil)))
    .returning({ id: emails.id })
  return new Set(renewed.map(({ id }) => id))
}

/** Whether an e-mail still is claimed until one of these instants: then nobody else takes it over before the transaction ends. */
export async function isStillClaimed(
  { db, tables: { emails } }: Transaction,
  id: string,
  heldUntil: readonly DateTime[],
): Promise<boolean> {
  const claimed = await db
    .update(emails)
    .set({ state: 'sending' })
    .where(and(eq(emails.id, id), eq(emails.state, 'sending'), inArray(emails.leaseUntil, [...heldUntil])))
    .returning({ id: emails.id })
  return claimed.length > 0
}

/** Whether somebody died with e-mails in hand, which are anybody's again. */
export async function isMailLeftBehind({ db, tables: { emails } }: Session, now: DateTime): Promise<boolean> {
  const left = await db
    .select({ id: emails.id })
    .from(emails)
    .where(and(eq(emails.state, 'sending'), lte(emails.leaseUntil, now)))
    .limit(1)
  return left.length > 0
}

export async function markEmails(
  { db, tables }: Transaction,
  ids: string[],
  change: {
    state: 'sent' | 'refused' | 'dropped'
    sentAt?: DateTime
    attempts?: number
    errorCode?: number | null
  },
): Promise<void> {
  if (ids.length === 0) return
  await db
    .update(tables.emails)
    .set({ ...change, leaseUntil: null })
    .where(inArray(tables.emails.id, ids))
}

/** The last e-mails written, newest first: the mailbox page of a machine without a mail server. */
export async function listEmails({ db, tables }: Session, limit: number): Promise<Email[]> {
  return db.select().from(tables.emails).orderBy(desc(tables.emails.createdAt), desc(tables.emails.id)).limit(limit)
}

/** The last e-mail of a kind to an agent. */
export async function findLastEmailTo(
  { db, tables: { emails } }: Session,
  agentId: string,
  kind: string,
): Promise<Email | undefined> {
  const [row] = await db
    .select()
    .from(emails)
    .where(and(eq(emails.agentId, agentId), eq(emails.kind, kind)))
    .orderBy(desc(emails.createdAt), desc(emails.id))
    .limit(1)
  return row
}

export async function findEmail({ db, tables }: Session, id: string): Promise<Email | undefined> {
  const [row] = await db.select().from(tables.emails).where(eq(tables.emails.id, id))
  return row
}

/**
 * Removes the e-mails of an office that left or were given up and of which no row says whom they name: they were written before notices
 * were kept, and agents have them in their own mailbox. Retention ends the last of them. Returns how many.
 */
export async function removeFormerEmails({ db, tables }: Transaction, officeId: string): Promise<number> {
  const { emails, notices } = tables
  const told = db.select({ id: notices.id }).from(notices).where(eq(notices.emailId, emails.id))
  const left = and(eq(emails.officeId, officeId), notInArray(emails.state, ['waiting', 'sending']))
  const gone = await db
    .delete(emails)
    .where(and(left, isNull(emails.probationerId), ne(emails.kind, SIGN_IN), notExists(told)))
    .returning({ id: emails.id })
  return gone.length
}
