import { randomBytes } from 'node:crypto'
import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import { isAdministrator } from '../../domain/sign-in/factors.ts'
import { addSession } from '../../store/agents/sessions.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
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
  if (twoFactors || !asksSecondFactor(parts, agent)) await noteSignIn(tx, parts, agent, 'signedIn', now)
  return token
}

/** Whether an agent must prove a second factor before a page opens. */
export function asksSecondFactor({ settings }: Pick<Parts, 'settings'>, agent: Agent): boolean {
  return settings.secondFactor && isAdministrator(agent)
}

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
