import type { DateTime } from 'luxon'
import type { Session, Transaction } from './database.ts'
import { lockChosen } from './dialect.ts'
import { and, asc, desc, eq, gt, gte, inArray, isNull, lte, notInArray, or } from './drizzle.ts'

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
  probationerId?: string | undefined
  /** How many notices it stands for, one unless said otherwise. */
  tells?: number
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

const DANGERS = ['danger', 'dangerNotReached']
const SIGN_IN = 'signIn'

/** The least leaves first: danger, then a link to sign in with, which is good for a quarter of an hour, then the rest. */
export function rankOf({ kind }: Pick<Email, 'kind'>): number {
  return DANGERS.includes(kind) ? 0 : kind === SIGN_IN ? 1 : 2
}

/**
 * Claims e-mails that are due, or whose sender died before it heard from the mail server: an e-mail may be repeated by a
 * crash, never lost by one. Those that were held back to leave together are claimed together, past the limit if need be.
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
    .orderBy(desc(inArray(emails.kind, DANGERS)), desc(eq(emails.kind, SIGN_IN)), asc(emails.dueAt), asc(emails.id))
    .limit(limit)
  const due = db.$with('due').as(lockChosen(engine, chosen)) // named apart for the reason given in claimTexts
  const claimed = await db
    .with(due)
    .update(emails)
    .set({ state: 'sending', leaseUntil })
    .where(inArray(emails.id, db.select({ id: due.id }).from(due)))
    .returning()
  return claimed.length < limit ? claimed : [...claimed, ...(await claimCompanions(tx, claimed, leaseUntil))]
}

/** The e-mails to the same people that are due at the same instants as these. */
async function claimCompanions({ db, tables }: Transaction, claimed: Email[], leaseUntil: DateTime): Promise<Email[]> {
  const { emails } = tables
  const companions: Email[] = []
  const seen = new Set<string>()
  for (const { agentId, officeId, dueAt, createdAt } of claimed) {
    if (dueAt <= createdAt) continue // it left at once: nothing was held back to go with it
    const whomAndWhen = `${agentId ?? officeId} ${dueAt.toMillis()}`
    if (seen.has(whomAndWhen)) continue
    seen.add(whomAndWhen)
    const theirs = await db
      .update(emails)
      .set({ state: 'sending', leaseUntil })
      .where(and(heldBack(tables, dueAt), whose({ tables }, agentId, officeId)))
      .returning()
    companions.push(...theirs)
  }
  return companions
}

function heldBack({ emails }: Session['tables'], dueAt: DateTime) {
  return and(eq(emails.state, 'waiting'), eq(emails.dueAt, dueAt), gt(emails.dueAt, emails.createdAt))
}

/** An agent's e-mails, or without one those to the office's own address. */
function whose({ tables: { emails } }: Pick<Session, 'tables'>, agentId: string | null | undefined, officeId: string) {
  return agentId ? eq(emails.agentId, agentId) : and(isNull(emails.agentId), eq(emails.officeId, officeId))
}

/** The notices written to an agent (or to an office's address) since an instant, newest first: when the next may leave. */
export async function listNoticesSince(
  session: Session,
  { agentId, officeId }: { agentId: string | undefined; officeId: string },
  since: DateTime,
  limit: number,
) {
  const { emails } = session.tables
  const { kind, probationerId, thread, dueAt, createdAt } = emails
  return session.db
    .select({ probationerId, thread, dueAt })
    .from(emails)
    .where(and(whose(session, agentId, officeId), gt(createdAt, since), notInArray(kind, NOT_NOTICES)))
    .orderBy(desc(createdAt), desc(emails.id))
    .limit(limit)
}

/** Texts that were lost, one by one or counted. */
const LOST_TEXTS = ['textFailed', 'manyTextsFailed']

/** Danger is no part of what is counted or joined: it never waits. Lost texts are joined among themselves. */
const NOT_NOTICES = [...DANGERS, ...LOST_TEXTS, 'digest', SIGN_IN]

export type LostToTell = Pick<Email, 'id' | 'kind' | 'tells' | 'dueAt' | 'createdAt'>

/** What an agent (or an office's address) is about to be told of lost texts, and has not been yet, oldest first. */
export async function listLostToTell(
  session: Session,
  { agentId, officeId }: { agentId: string | undefined; officeId: string },
  { now, since }: { now: DateTime; since: DateTime },
): Promise<LostToTell[]> {
  const { emails } = session.tables
  const { kind, state, dueAt, createdAt, id, tells } = emails
  const toCome = and(inArray(kind, LOST_TEXTS), eq(state, 'waiting'), gt(dueAt, now))
  return session.db
    .select({ id, kind, tells, dueAt, createdAt })
    .from(emails)
    .where(and(whose(session, agentId, officeId), gt(createdAt, since), toCome))
    .orderBy(asc(createdAt), asc(id))
}

/** Has an e-mail that still waits say something else, later. */
export async function retellEmail(
  { db, tables }: Transaction,
  id: string,
  change: Pick<NewEmail, 'subject' | 'body' | 'dueAt'> & { html: string; tells: number },
): Promise<void> {
  const { emails } = tables
  await db
    .update(emails)
    .set(change)
    .where(and(eq(emails.id, id), eq(emails.state, 'waiting')))
}

export async function markEmails(
  { db, tables }: Transaction,
  ids: string[],
  change: {
    state: 'sent' | 'refused' | 'waiting' | 'dropped'
    sentAt?: DateTime
    dueAt?: DateTime
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

/** Keeps these words only of an e-mail; its other parts, which say the same, go. */
export async function rewriteEmail({ db, tables }: Transaction, id: string, body: string): Promise<void> {
  await db.update(tables.emails).set({ body, html: null, calendar: null }).where(eq(tables.emails.id, id))
}
