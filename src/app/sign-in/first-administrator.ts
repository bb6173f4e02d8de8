import { DateTime } from 'luxon'
import { Problem } from '../../domain/problem.ts'
import { readEmail } from '../../domain/schedule/readers.ts'
import { findAgentByEmail, hasAdministrator, keepAgent } from '../../store/agents/agents.ts'
import { addSession } from '../../store/agents/sessions.ts'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { findMark, removeMark, setMark } from '../../store/marks/marks.ts'
import { listOffices } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import { setRole } from '../settings/set-role.ts'
import { noteRefused } from './note-refused.ts'
import { newToken } from './open-session.ts'

/** Who is expected to come in by a link, where somebody said so. */
export interface Expected {
  email: string
  name: string
}

/** A link to come in by, and until when it does. */
export interface FirstLink {
  url: string
  until: DateTime
}

/** Good once, for a day: whoever installs and whoever sets up may be two. */
const LASTS = { hours: 24 }
/** Machines that start together, and a start after another, each say one. */
const AT_ONCE = 5
const LINKS = 'links of a first administrator'

/**
 * A link by which one person becomes the first administrator: told to whoever holds the terminal, and to nobody who only knows the address.
 * Undefined once somebody administers an office; none that was given out opens any more then.
 */
export async function offerFirstLink(
  { store, clock, settings }: Parts,
  expected?: Expected,
): Promise<FirstLink | undefined> {
  const now = clock.now()
  const token = newToken()
  const until = now.plus(LASTS)
  const offered = await store.transaction(async (tx) => {
    if (await hasAdministrator(tx)) return false
    const whom = expected && tx.vault.seal(JSON.stringify(expected), LINKS)
    const link = { key: keyOf(tx, token), until: until.toUTC().toISO() ?? '', ...(whom && { whom }) }
    const good = (await listLinks(tx)).filter((one) => isGood(one, now))
    await setMark(tx, LINKS, JSON.stringify([...good, link].slice(-AT_ONCE)))
    return true
  })
  return offered ? { url: `${settings.publicUrl}/bienvenue/premier/${token}`, until } : undefined
}

/** Whether a link still opens, and for whom it was made. Looking spends nothing. */
export async function findFirstLink(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  token: string,
): Promise<{ expected: Expected | undefined } | undefined> {
  return lookAt(store, token, clock.now())
}

/** A link that opens no more, for its page: the journal tells. */
export async function noteFirstLinkRefused({ store, clock, newId }: Parts): Promise<void> {
  const now = clock.now()
  await store.transaction((tx) => noteRefused(tx, { newId }, { what: 'firstLinkRefused' }, now))
}

/**
 * Opens the first administrator's account and a session for them; every link is spent. Returns what the browser must keep.
 *
 * @throws Problem('firstLinkSpent')
 */
export async function becomeFirstAdministrator(
  { store, clock, newId, settings }: Parts,
  token: string,
  { email, name }: Expected,
): Promise<string> {
  const now = clock.now()
  const session = newToken()
  await store.transaction(async (tx) => {
    const [office] = await listOffices(tx)
    if (!office || !(await lookAt(tx, token, now))) throw new Problem('firstLinkSpent')
    // Only now: whoever holds no link learns nothing of which addresses are ours.
    const read = readEmail(email, settings.agentEmailDomains)
    if ('problem' in read) throw new Problem(read.problem === 'emailElsewhere' ? 'emailElsewhere' : 'emailUnread')
    const known = await findAgentByEmail(tx, read.email)
    const wanted = { name, role: 'admin' as const, officeId: known?.officeId ?? office.id }
    const agent = known ?? (await keepAgent(tx, { id: newId(), email: read.email, ...wanted }, now))
    if (known) await setRole(tx, known, wanted)
    await removeMark(tx, LINKS)
    await addSession(tx, session, agent.id, now)
    const by = { officeId: wanted.officeId, actor: `agent:${agent.id}` as const }
    const opened = { ...by, what: 'accountOpened', details: { role: 'admin', by: 'firstLink' } }
    await writeJournal(tx, [opened, { ...by, what: 'signedIn' }], newId, now)
  })
  return session
}

async function lookAt(session: Session, token: string, now: DateTime) {
  const links = await listLinks(session)
  const link = links.find((one) => one.key === keyOf(session, token) && isGood(one, now))
  if (!link || (await hasAdministrator(session))) return undefined
  return { expected: link.whom ? (JSON.parse(session.vault.open(link.whom, LINKS)) as Expected) : undefined }
}

/** The token is nowhere in the store: only a keyed hash of it. */
interface Kept {
  key: string
  until: string
  /** Sealed: a name and an address. */
  whom?: string
}

async function listLinks(session: Session): Promise<Kept[]> {
  return JSON.parse((await findMark(session, LINKS)) ?? '[]') as Kept[]
}

function isGood({ until }: Kept, now: DateTime): boolean {
  return DateTime.fromISO(until) > now
}

function keyOf({ vault }: Session | Transaction, token: string): string {
  return vault.lookup('firstLink', token)
}
