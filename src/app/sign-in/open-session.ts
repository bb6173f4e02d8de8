import { randomBytes } from 'node:crypto'
import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import { isAdministrator } from '../../domain/sign-in/factors.ts'
import { accountOpenedAt } from '../../store/agents/agents.ts'
import { findSecondFactor } from '../../store/agents/second-factors.ts'
import { addSession } from '../../store/agents/sessions.ts'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { findMark } from '../../store/marks/marks.ts'
import type { Parts } from '../parts.ts'

/** How somebody proved who they are: what the provider signed, when it did, and whether two factors were. */
export interface Proof {
  idToken?: string
  twoFactors?: boolean
}

/** Opens a session, whole or, of an administrator who proved one factor, waiting for the second. Returns what the browser must keep. */
export async function openSession(
  tx: Transaction,
  parts: Parts,
  agent: Agent,
  now: DateTime,
  { idToken, twoFactors = false }: Proof = {},
): Promise<string> {
  const token = newToken()
  await addSession(tx, token, agent.id, now, { idToken: idToken ?? null, secondAt: twoFactors ? now : null })
  if (twoFactors || !(await asksSecondFactor(tx, parts, agent, now)))
    await noteSignIn(tx, parts, agent, 'signedIn', now)
  return token
}

/**
 * Whether an agent must prove a second factor before a page opens: an administrator who has one or had one, and whoever has been here for
 * longer than their first days. `session`: the store, or a transaction.
 */
export async function asksSecondFactor(
  session: Session,
  parts: Pick<Parts, 'settings'>,
  agent: Agent,
  now: DateTime,
): Promise<boolean> {
  if (!maySetFactorUp(parts, agent)) return false
  if (await findSecondFactor(session, agent.id)) return true
  if ((await findMark(session, hadFactor(agent))) !== undefined) return true
  return (await factorAskedFrom(session, agent)) <= now
}

/** Whether a second factor is something for this agent: of administrators, everywhere but in the demonstration. */
export function maySetFactorUp({ settings }: Pick<Parts, 'settings'>, agent: Agent): boolean {
  return settings.secondFactor && isAdministrator(agent)
}

/** Of who once set one up: their telephone changed or lost, the first days are over. */
export function hadFactor({ id }: Pick<Agent, 'id'>): string {
  return `second factor:${id}`
}

/** From when on an administrator who has set none up is led to it: the first days are for the planning. */
export async function factorAskedFrom(session: Session, { id }: Agent): Promise<DateTime> {
  return (await accountOpenedAt(session, id)).plus(WITHOUT_FACTOR)
}

const WITHOUT_FACTOR = { days: 7 }

/** 256 bits nobody can guess: injected ids sort by time, and would say when somebody signed in. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

type Happened =
  | 'signedIn'
  | 'signInRefused'
  | 'identityRefused'
  | 'signedOutEverywhere'
  | 'secondFactorAdded'
  | 'secondFactorRemoved'
  | 'secondFactorRefused'
  | 'recoveryCodeUsed'

export async function noteSignIn(
  tx: Transaction,
  { newId }: Pick<Parts, 'newId'>,
  { id, officeId }: Agent,
  what: Happened,
  now: DateTime,
): Promise<void> {
  await writeJournal(tx, [{ officeId, actor: `agent:${id}`, what }], newId, now)
}
