import type { DateTime } from 'luxon'
import type { Agent, AgentLanguage, ChosenPages, Role } from '../../domain/people.ts'
import { roleIn } from '../../domain/posts.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq, inArray, isNotNull, isNull, ne } from '../engine/drizzle.ts'
import { type Given, keptQuery } from '../engine/kept-query.ts'
import { remembered } from '../engine/memory.ts'

export async function findAgent(session: Session, id: string): Promise<Agent | undefined> {
  return remembered(session, 'agents', id, async () => {
    const { db, tables } = session
    const [row] = await db.select().from(tables.agents).where(eq(tables.agents.id, id))
    return row && asAgent(row)
  })
}

export async function findAgentByEmail(session: Session, email: string): Promise<Agent | undefined> {
  const { db, tables } = session
  const [row] = await db
    .select()
    .from(tables.agents)
    .where(inArray(tables.agents.emailKey, session.vault.lookups('email', addressOf(email))))
  return row && asAgent(row)
}

export async function listAgents({ db, tables }: Session, officeId?: string): Promise<Agent[]> {
  const rows = await db
    .select()
    .from(tables.agents)
    .where(officeId ? eq(tables.agents.officeId, officeId) : undefined)
    .orderBy(asc(tables.agents.createdAt), asc(tables.agents.id))
  return rows.map(asAgent)
}

/** What says when an agent's summaries leave, and who reads them too: neither their name nor their address. */
export type DigestReader = Pick<Agent, 'id' | 'digestAt' | 'digestDays' | 'coverId' | 'coverFrom' | 'coverUntil'>

/** The agents of an office who want a summary of each day. */
export async function listDigestReaders(session: Session, officeId: string): Promise<DigestReader[]> {
  return (await selectDigestReaders(session, { officeId })).map(orUndefined)
}

const selectDigestReaders = keptQuery(({ db, tables: { agents } }, { one }: Given<{ officeId: string }>) => {
  const { id, digestAt, digestDays, coverId, coverFrom, coverUntil } = agents
  return db
    .select({ id, digestAt, digestDays, coverId, coverFrom, coverUntil })
    .from(agents)
    .where(and(eq(agents.officeId, one('officeId', agents.officeId)), eq(agents.urgentOnly, false)))
    .orderBy(asc(agents.createdAt), asc(agents.id))
})

/** Those who answer for an office when nobody in particular does: its administrators, then its staff, then its agents. */
export async function listOfficeWatchers({ db, tables }: Session, officeId: string): Promise<Agent[]> {
  const rows = await db
    .select()
    .from(tables.agents)
    .where(and(eq(tables.agents.officeId, officeId), ne(tables.agents.role, 'none')))
    .orderBy(asc(tables.agents.createdAt))
  for (const role of ['admin', 'staff', 'agent'] as const) {
    const watchers = rows.filter((row) => row.role === role)
    if (watchers.length > 0) return watchers.map(asAgent)
  }
  return []
}

/** Who hears of files that came without hands: those who load the office's files, else whoever sets it up; not who wants only what is urgent. */
export async function listFileReaders({ db, tables: { agents } }: Session, officeId: string): Promise<Agent[]> {
  const rows = await db
    .select()
    .from(agents)
    .where(and(eq(agents.officeId, officeId), inArray(agents.role, ['staff', 'admin']), eq(agents.urgentOnly, false)))
    .orderBy(asc(agents.createdAt), asc(agents.id))
  const staff = rows.filter(({ role }) => role === 'staff')
  return (staff.length > 0 ? staff : rows).map(asAgent)
}

/** Those who may set an office up, and say who may sign in there. */
export async function listAdministrators({ db, tables }: Session, officeId: string): Promise<Agent[]> {
  const { agents } = tables
  const rows = await db
    .select()
    .from(agents)
    .where(and(eq(agents.officeId, officeId), eq(agents.role, 'admin')))
    .orderBy(asc(agents.createdAt), asc(agents.id))
  return rows.map(asAgent)
}

/** Whether anybody administers an office, whichever. */
export async function hasAdministrator({ db, tables: { agents } }: Session): Promise<boolean> {
  const found = await db.select({ id: agents.id }).from(agents).where(eq(agents.role, 'admin')).limit(1)
  return found.length > 0
}

/** Those of other offices who may work in this one too. */
export async function listAgentsFromElsewhere({ db, tables }: Session, officeId: string): Promise<Agent[]> {
  const { agents } = tables
  const rows = await db
    .select()
    .from(agents)
    .where(and(isNotNull(agents.elsewhere), ne(agents.officeId, officeId), ne(agents.role, 'none')))
    .orderBy(asc(agents.createdAt), asc(agents.id))
  return rows.map(asAgent).filter((agent) => roleIn(agent, officeId) !== 'none')
}

/** The administrators of an office who want its report of each month. */
export async function listReportReaders({ db, tables }: Session, officeId: string): Promise<Pick<Agent, 'id'>[]> {
  const { agents } = tables
  return db
    .select({ id: agents.id })
    .from(agents)
    .where(and(eq(agents.officeId, officeId), eq(agents.role, 'admin'), eq(agents.monthlyReport, true)))
    .orderBy(asc(agents.createdAt), asc(agents.id))
}

/** Those of an office whose address the mail server refused for good, and since when. */
export async function listUnreachableByMail(
  { db, tables }: Session,
  officeId: string,
): Promise<{ name: string; email: string; refusedAt: DateTime }[]> {
  const { agents } = tables
  const rows = await db
    .select()
    .from(agents)
    .where(and(eq(agents.officeId, officeId), isNotNull(agents.emailRefusedAt)))
    .orderBy(asc(agents.emailRefusedAt), asc(agents.id))
  return rows.flatMap(({ name, email, emailRefusedAt }) =>
    emailRefusedAt ? [{ name, email, refusedAt: emailRefusedAt }] : [],
  )
}

/** The agent of this address, made when new: without a role they receive e-mails and cannot sign in. */
export async function keepAgent(
  tx: Transaction,
  agent: { id: string; officeId: string; email: string; name?: string | undefined; role?: Role },
  now: DateTime,
): Promise<Agent> {
  const { db, tables } = tx
  const [made] = await db
    .insert(tables.agents)
    .values({
      id: agent.id,
      officeId: agent.officeId,
      email: agent.email,
      emailKey: emailKeyOf(tx, agent.email),
      name: agent.name ?? nameFrom(agent.email),
      role: agent.role ?? 'none',
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning()
  if (made) return asAgent(made)
  const known = await findAgentByEmail(tx, agent.email)
  if (!known) throw new Error('an agent who conflicted is not there')
  return known
}

export async function setAgent(
  { db, tables }: Transaction,
  id: string,
  change: Partial<Pick<Agent, 'name' | 'role' | 'officeId' | 'coverId' | 'coverFrom' | 'coverUntil'>>,
): Promise<void> {
  await db.update(tables.agents).set(change).where(eq(tables.agents.id, id))
}

/** What an agent may do in other offices than their own. */
export async function setElsewhere(
  { db, tables }: Transaction,
  id: string,
  elsewhere: Agent['elsewhere'],
): Promise<void> {
  await db
    .update(tables.agents)
    .set({ elsewhere: elsewhere ?? null })
    .where(eq(tables.agents.id, id))
}

/** Who reads an agent's e-mails too, from an instant until another; nobody, when undefined. */
export async function setCoverOf(
  { db, tables }: Transaction,
  id: string,
  cover: { coverId: string; coverFrom: DateTime; coverUntil: DateTime } | undefined,
): Promise<void> {
  const nobody = { coverId: null, coverFrom: null, coverUntil: null }
  await db
    .update(tables.agents)
    .set(cover ?? nobody)
    .where(eq(tables.agents.id, id))
}

/** What an agent chose to receive, and when. */
type MailChoice = Pick<Agent, 'language' | 'digestAt' | 'digestDays' | 'urgentOnly' | 'wholeOffice' | 'monthlyReport'>

export async function setMailChoice(
  { db, tables }: Transaction,
  id: string,
  { digestAt, digestDays, ...rest }: MailChoice,
): Promise<void> {
  const change = { ...rest, digestAt: digestAt ?? null, digestDays: digestDays ?? null }
  await db.update(tables.agents).set(change).where(eq(tables.agents.id, id))
}

/** What an agent chose of the pages. */
export async function setLanguage({ db, tables }: Transaction, id: string, language: AgentLanguage): Promise<void> {
  await db.update(tables.agents).set({ language }).where(eq(tables.agents.id, id))
}

export async function setChosenPages({ db, tables }: Transaction, id: string, pages: ChosenPages): Promise<void> {
  await db.update(tables.agents).set({ pages }).where(eq(tables.agents.id, id))
}

/** Whether the mail server refuses this agent's address: since when, or null once it took an e-mail again. */
export async function setEmailRefused({ db, tables }: Transaction, id: string, at: DateTime | null): Promise<void> {
  const { agents } = tables
  // Most e-mails arrive: no write when nothing changes.
  const changes = at ? isNull(agents.emailRefusedAt) : isNotNull(agents.emailRefusedAt)
  await db
    .update(agents)
    .set({ emailRefusedAt: at })
    .where(and(eq(agents.id, id), changes))
}

function emailKeyOf({ vault }: Session, email: string): string {
  return vault.lookup('email', addressOf(email))
}

function addressOf(email: string): string {
  return email.trim().toLowerCase()
}

/** "m.lefevre@justice.example" is "Lefevre" until an administrator writes it better: an initial would be read as "Monsieur". */
function nameFrom(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._-]+/).filter((word) => word.length > 1)
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

function asAgent(row: Session['tables']['agents']['$inferSelect']): Agent {
  return {
    ...row,
    ...orUndefined(row),
    emailRefusedAt: row.emailRefusedAt ?? undefined,
    elsewhere: row.elsewhere ?? undefined,
    pages: row.pages ?? undefined,
  }
}

type DigestRow = Pick<
  Session['tables']['agents']['$inferSelect'],
  'id' | 'digestAt' | 'digestDays' | 'coverId' | 'coverFrom' | 'coverUntil'
>

function orUndefined({ id, digestAt, digestDays, coverId, coverFrom, coverUntil }: DigestRow): DigestReader {
  return {
    id,
    digestAt: digestAt ?? undefined,
    digestDays: digestDays ?? undefined,
    coverId: coverId ?? undefined,
    coverFrom: coverFrom ?? undefined,
    coverUntil: coverUntil ?? undefined,
  }
}

/** When an agent was first written down, by a file or by hand. */
export async function accountOpenedAt({ db, tables: { agents } }: Session, id: string): Promise<DateTime> {
  const [row] = await db.select({ createdAt: agents.createdAt }).from(agents).where(eq(agents.id, id))
  if (!row) throw new Error(`agent ${id} is not in the store`)
  return row.createdAt
}
