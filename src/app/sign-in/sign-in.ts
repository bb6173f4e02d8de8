import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import { asSeenIn } from '../../domain/posts.ts'
import { Problem } from '../../domain/problem.ts'
import { signInEmail } from '../../locales/sign-in-email.ts'
import { findAgent, findAgentByEmail } from '../../store/agents/agents.ts'
import {
  addSession,
  findSession,
  markSessionSeen,
  removeSession,
  removeSessionsOf,
  renewSessions,
} from '../../store/agents/sessions.ts'
import {
  addSignInLink,
  countSignInLinks,
  findLinkedAgent,
  findSignInAgent,
  spendSignInLink,
} from '../../store/agents/sign-in-links.ts'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { enqueueEmail } from '../../store/notices/emails.ts'
import { writeLetter } from '../mail/write-letter.ts'
import type { Parts } from '../parts.ts'
import { noteRefused } from './note-refused.ts'
import { asksSecondFactor, maySetFactorUp, newToken, noteSignIn, openSession } from './open-session.ts'

/** A link is good once, for this long. */
const LINK_LASTS = { minutes: 15 }
/** Nobody fills somebody else's mailbox; and whoever asks in another's name leaves them links that still open. */
const LINKS_AT_ONCE = 5
/** A session ends after this long, and sooner when nothing was asked for a while: computers of an office are shared. */
export const SESSION_LASTS = { hours: 12 }
export const IDLE_AT_MOST = { minutes: 60 }
/** What was opened by one factor waits this long for the second. */
const HALF_LASTS = { minutes: 15 }
/** Writing down each visit would cost a transaction a page. */
const SEEN_EVERY = { minutes: 1 }

/** E-mails a link to sign in with, and to go on from to a page, if somebody of that address may; whoever asks learns nothing of that. */
export async function requestSignIn(parts: Parts, email: string, next = '/'): Promise<void> {
  const { store, clock, newId, settings } = parts
  if (!settings.emailLink) return
  const now = clock.now()
  const token = newToken()
  const onwards = next === '/' ? '' : `?suite=${encodeURIComponent(next)}`
  await store.transaction(async (tx) => {
    const agent = await findAgentByEmail(tx, email)
    if (!agent) return
    if (agent.role === 'none') return noteRefused(tx, parts, { what: 'accessRefused', agent }, now)
    if ((await countSignInLinks(tx, agent.id, now.minus(LINK_LASTS))) >= LINKS_AT_ONCE)
      return noteRefused(tx, parts, { what: 'signInSlowed', agent }, now)
    await addSignInLink(tx, token, agent.id, now)
    const id = newId()
    const pages = settings.publicUrl
    const letter = signInEmail(`${pages}/connexion/${token}${onwards}`, pages, agent.language)
    await enqueueEmail(
      tx,
      {
        id,
        key: `signIn:${id}`,
        officeId: agent.officeId,
        agentId: agent.id,
        kind: 'signIn',
        to: agent.email,
        ...writeLetter(letter),
        dueAt: now,
        usefulUntil: now.plus(LINK_LASTS),
      },
      now,
    )
  })
}

/** Whether a link still opens. Looking spends nothing: mail scanners follow every link. */
export async function isSignInLinkGood({ store, clock }: Parts, token: string): Promise<boolean> {
  return (await findSignInAgent(store, token, clock.now().minus(LINK_LASTS))) !== undefined
}

/**
 * Spends a link and opens a session. Returns what the browser must keep. A link of ours that opens no more is told in its office's journal.
 *
 * @throws Problem('signInLinkSpent')
 */
export async function signIn(parts: Parts, token: string): Promise<string> {
  const now = parts.clock.now()
  const opened = await parts.store.transaction(async (tx) => {
    const agentId = await spendSignInLink(tx, token, now.minus(LINK_LASTS), now)
    const agent = await findAgent(tx, agentId ?? (await findLinkedAgent(tx, token)) ?? '')
    if (!agent) return undefined
    if (!agentId || agent.role === 'none') return void (await noteSignIn(tx, parts, agent, 'signInRefused', now))
    return openSession(tx, parts, agent, now)
  })
  if (opened === undefined) throw new Problem('signInLinkSpent')
  return opened
}

/** Signs in at once as an agent: only the demonstration, on the loopback, may call this. */
export async function signInAs(parts: Pick<Parts, 'store' | 'clock'>, agentId: string): Promise<string> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const agent = await findAgent(tx, agentId)
    if (!agent || agent.role === 'none') throw new Problem('notFound')
    const session = newToken()
    await addSession(tx, session, agent.id, now, { secondAt: now })
    return session
  })
}

/** Has who is signed in stay so as the clock of the demonstration is moved on. */
export async function staySignedIn(tx: Transaction, before: DateTime, after: DateTime): Promise<void> {
  await renewSessions(tx, { createdAt: before.minus(SESSION_LASTS), seenAt: before.minus(IDLE_AT_MOST) }, after)
}

/**
 * Who holds a session that is neither over nor left alone too long, nor of somebody who may sign in no more: as the office it looks at
 * sees them, or as their own does once they may do nothing there. What a page asks `inBackground` is no sign that anybody is there.
 */
export async function findSignedIn(parts: Parts, session: string, inBackground = false): Promise<Agent | undefined> {
  const { store, clock } = parts
  const now = clock.now()
  const signedIn = await findSession(store, session)
  if (!signedIn || isOver(signedIn, now)) return undefined
  const agent = await findAgent(store, signedIn.agentId)
  if (!agent || agent.role === 'none') return undefined
  if (!signedIn.secondAt && (await asksSecondFactor(store, parts, agent, now))) return undefined
  if (!inBackground && signedIn.seenAt.plus(SEEN_EVERY) < now)
    await store.transaction((tx) => markSessionSeen(tx, signedIn.key, now))
  const seen = asSeenIn(agent, signedIn.officeId ?? agent.officeId)
  return seen.role === 'none' ? agent : seen
}

/** Who proved one factor, a short while ago, and is asked for the second, or may set it up. */
export async function findHalfSignedIn(
  parts: Parts,
  session: string,
  on: Session = parts.store,
): Promise<Agent | undefined> {
  const signedIn = await findSession(on, session)
  if (!signedIn || signedIn.secondAt || signedIn.createdAt.plus(HALF_LASTS) <= parts.clock.now()) return undefined
  const agent = await findAgent(on, signedIn.agentId)
  return agent && agent.role !== 'none' && maySetFactorUp(parts, agent) ? agent : undefined
}

/** Signs out of this browser. Returns what the provider of identities said of them, if it did: there they are signed in still. */
export async function signOut({ store }: Parts, session: string): Promise<string | undefined> {
  return store.transaction(async (tx) => {
    const signedIn = await findSession(tx, session)
    if (signedIn) await removeSession(tx, signedIn.key)
    return signedIn?.idToken ?? undefined
  })
}

/** Signs an agent out of every browser: a computer was lost, or a session left open somewhere. Returns what the provider said on this one. */
export async function signOutEverywhere(parts: Parts, agent: Agent, session: string): Promise<string | undefined> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const here = await findSession(tx, session)
    await removeSessionsOf(tx, agent.id)
    await noteSignIn(tx, parts, agent, 'signedOutEverywhere', now)
    return here?.idToken ?? undefined
  })
}

function isOver({ createdAt, seenAt }: { createdAt: DateTime; seenAt: DateTime }, now: DateTime): boolean {
  return createdAt.plus(SESSION_LASTS) <= now || seenAt.plus(IDLE_AT_MOST) <= now
}
