import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { findAgent } from '../../store/agents/agents.ts'
import {
  addSecondFactor,
  findSecondFactor,
  removeSecondFactor,
  setFactorUse,
  setRecoveryCodes,
  spendRecoveryCode,
} from '../../store/agents/second-factors.ts'
import { addSession, findSession, removeSession, removeSessionsOf } from '../../store/agents/sessions.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { setMark } from '../../store/marks/marks.ts'
import type { Parts } from '../parts.ts'
import { secretFrom, stepOfCode } from './one-time-codes.ts'
import { hadFactor, newToken, noteSignIn } from './open-session.ts'
import { newRecoveryCodes, readRecoveryCode } from './recovery-codes.ts'
import { findHalfSignedIn } from './sign-in.ts'
import { tellSafety } from './tell-safety.ts'

/** So many wrong codes in a row, and none is taken for this long: with the mailbox alone, a code is guessed in two years of trying (1 day in 700). */
const MOST_FAILURES = 5
const LOCKED_FOR = { minutes: 15 }

/** What became of a code that was typed. */
export type Proving = { session: string } | { refused: 'wrong' | 'locked' }

/** The secret a session offers to be set up: made from it, so that nothing is kept before a code shows that a telephone has it. */
export function offeredSecret({ store }: Parts, session: string): string {
  return secretFrom(Buffer.from(store.vault.lookup('newFactor', session), 'base64url'))
}

/** Makes a session whole by a code of the telephone, or one kept on paper. Returns what the browser must keep from now on. */
export async function proveFactor(parts: Parts, session: string, typed: string): Promise<Proving> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const agent = await getHalfSignedIn(tx, parts, session)
    const refused = await refusalOf(tx, parts, agent, typed, now)
    if (refused) return { refused }
    return { session: await makeWhole(tx, parts, agent, session, now) }
  })
}

/**
 * Sets the offered secret up once a code of it is typed. Returns the codes to keep on paper, shown this once. Other browsers are signed out:
 * they came in by one factor.
 *
 * @throws Problem('alreadyDone') when there is a second factor: nobody who has only the first replaces it.
 */
export async function addFactor(
  parts: Parts,
  session: string,
  typed: string,
): Promise<{ session: string; recoveryCodes: string[] } | { refused: 'wrong' }> {
  const now = parts.clock.now()
  const secret = offeredSecret(parts, session)
  return parts.store.transaction(async (tx) => {
    const agent = await getHalfSignedIn(tx, parts, session)
    const step = stepOfCode({ secret, after: 0 }, typed.replaceAll(/\s/g, ''), now)
    if (step === undefined) return { refused: 'wrong' }
    if (!(await addSecondFactor(tx, { agentId: agent.id, secret, lastStep: step, createdAt: now }))) {
      throw new Problem('alreadyDone')
    }
    await setMark(tx, hadFactor(agent), 'set up')
    const recoveryCodes = newRecoveryCodes()
    await setRecoveryCodes(tx, agent.id, recoveryCodes)
    await noteSignIn(tx, parts, agent, 'secondFactorAdded', now)
    await tellSafety(tx, parts, agent, 'secondFactorAdded', now)
    const whole = await makeWhole(tx, parts, agent, session, now, { alone: true })
    return { session: whole, recoveryCodes }
  })
}

/** Forgets a second factor, a code of which is proven once more, so that another is set up: the session waits for it. */
export async function changeFactor(parts: Parts, session: string, typed: string): Promise<Proving> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const before = await findSession(tx, session)
    const agent = before?.secondAt && (await findAgent(tx, before.agentId))
    if (!agent) throw new Problem('notFound')
    const refused = await refusalOf(tx, parts, agent, typed, now)
    if (refused) return { refused }
    await removeSecondFactor(tx, agent.id)
    await removeSessionsOf(tx, agent.id)
    await noteSignIn(tx, parts, agent, 'secondFactorRemoved', now)
    await tellSafety(tx, parts, agent, 'secondFactorRemoved', now)
    const half = newToken()
    await addSession(tx, half, agent.id, now, { idToken: before.idToken ?? null })
    return { session: half }
  })
}

async function getHalfSignedIn(tx: Transaction, parts: Parts, session: string): Promise<Agent> {
  const agent = await findHalfSignedIn(parts, session, tx)
  if (!agent) throw new Problem('signInLinkSpent')
  return agent
}

async function refusalOf(
  tx: Transaction,
  parts: Parts,
  agent: Agent,
  typed: string,
  now: DateTime,
): Promise<'wrong' | 'locked' | undefined> {
  const factor = await findSecondFactor(tx, agent.id)
  if (!factor) throw new Problem('notFound')
  const lately = factor.failedAt && factor.failedAt.plus(LOCKED_FOR) > now
  const failures = lately ? factor.failures : 0
  if (failures >= MOST_FAILURES) return 'locked'
  const step = stepOfCode({ secret: factor.secret, after: factor.lastStep }, typed.replaceAll(/\s/g, ''), now)
  const onPaper = step === undefined ? readRecoveryCode(typed) : undefined
  const spent = onPaper !== undefined && (await spendRecoveryCode(tx, agent.id, onPaper))
  if (step !== undefined || spent) {
    await setFactorUse(tx, agent.id, { lastStep: step ?? factor.lastStep, failures: 0, failedAt: null })
    if (!spent) return undefined
    await noteSignIn(tx, parts, agent, 'recoveryCodeUsed', now)
    await tellSafety(tx, parts, agent, 'recoveryCodeUsed', now)
    return undefined
  }
  await setFactorUse(tx, agent.id, { failures: failures + 1, failedAt: now })
  await noteSignIn(tx, parts, agent, 'secondFactorRefused', now)
  if (failures + 1 < MOST_FAILURES) return 'wrong'
  await tellSafety(tx, parts, agent, 'secondFactorRefused', now)
  return 'locked'
}

/** Under a new token: who knew the one of before, which opened nothing, learns nothing. */
async function makeWhole(
  tx: Transaction,
  parts: Parts,
  agent: Agent,
  session: string,
  now: DateTime,
  { alone = false } = {},
): Promise<string> {
  const half = await findSession(tx, session)
  if (half) await removeSession(tx, half.key)
  if (alone) await removeSessionsOf(tx, agent.id)
  const whole = newToken()
  await addSession(tx, whole, agent.id, now, { idToken: half?.idToken ?? null, secondAt: now })
  await noteSignIn(tx, parts, agent, 'signedIn', now)
  return whole
}
