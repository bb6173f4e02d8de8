import { and, asc, desc, eq, gt, gte, inArray, lte, or, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Session, Transaction } from './database.ts'
import { lockChosen } from './dialect.ts'

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
  calendar?: string
  /** What mail programs thread by: an appointment, a person, a day's digest. */
  thread?: string
  probationerId?: string | undefined
  dueAt: DateTime
  /** Past it, it says nothing any more: a link that expired, a digest of another day. */
  usefulUntil?: DateTime
}

/** Puts an e-mail in the outbox, in the transaction of what caused it; its key makes a repetition harmless. */
export async function enqueueEmail({ db, tables }: Transaction, email: NewEmail, now: DateTime): Promise<void> {
  await db
    .insert(tables.emails)
    .values({ ...email, state: 'waiting', createdAt: now })
    .onConflictDoNothing()
}

/**
 * Claims e-mails that are due, or whose sender died before it heard from the mail server: an e-mail may be repeated by a
 * crash, never lost by one.
 */
export async function claimEmails(
  { engine, db, tables }: Transaction,
  { now, leaseUntil, limit }: { now: DateTime; leaseUntil: DateTime; limit: number },
): Promise<Email[]> {
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
    // Danger never waits behind the day's other notices.
    .orderBy(desc(sql`${emails.kind} in ('danger', 'dangerNotReached')`), asc(emails.dueAt), asc(emails.id))
    .limit(limit)
  const due = db.$with('due').as(lockChosen(engine, chosen)) // named apart for the reason given in claimTexts
  return db
    .with(due)
    .update(emails)
    .set({ state: 'sending', leaseUntil })
    .where(inArray(emails.id, db.select({ id: due.id }).from(due)))
    .returning()
}

export async function markEmail(
  { db, tables }: Transaction,
  id: string,
  change: {
    state: 'sent' | 'refused' | 'waiting'
    sentAt?: DateTime
    dueAt?: DateTime
    attempts?: number
    errorCode?: number | undefined
  },
): Promise<void> {
  await db
    .update(tables.emails)
    .set({ ...change, leaseUntil: null })
    .where(eq(tables.emails.id, id))
}

/** The last e-mails written, newest first: the mailbox page of a machine without a mail server. */
export async function listEmails({ db, tables }: Session, limit: number): Promise<Email[]> {
  return db.select().from(tables.emails).orderBy(desc(tables.emails.createdAt), desc(tables.emails.id)).limit(limit)
}

export async function findEmail({ db, tables }: Session, id: string): Promise<Email | undefined> {
  const [row] = await db.select().from(tables.emails).where(eq(tables.emails.id, id))
  return row
}

/** E-mails written since an instant, or all, a page at a time so that memory does not grow with them. */
export async function* eachEmail({ db, tables }: Session, since?: DateTime): AsyncGenerator<Email> {
  const { emails } = tables
  const pageOf = 200
  let last: string | undefined
  for (;;) {
    const page = await db
      .select()
      .from(emails)
      .where(and(since && gte(emails.createdAt, since), last === undefined ? undefined : gt(emails.id, last)))
      .orderBy(asc(emails.id))
      .limit(pageOf)
    yield* page
    last = page.at(-1)?.id
    if (page.length < pageOf) return
  }
}

export async function removeEmails({ db, tables }: Transaction, ids: string[]): Promise<void> {
  if (ids.length > 0) await db.delete(tables.emails).where(inArray(tables.emails.id, ids))
}

export async function rewriteEmail({ db, tables }: Transaction, id: string, body: string): Promise<void> {
  await db.update(tables.emails).set({ body }).where(eq(tables.emails.id, id))
}
