import type { DateTime } from 'luxon'
import { isMultiFactor } from '../../domain/sign-in/factors.ts'
import type { Identity, KeptMeanwhile, ProviderTrouble } from '../../domain/sign-in/provider.ts'
import { findAgentByEmail } from '../../store/agents/agents.ts'
import { findIdentity, setIdentity } from '../../store/agents/identities.ts'
import type { Parts } from '../parts.ts'
import { noteRefused, type Refused } from './note-refused.ts'
import { noteSignIn, openSession } from './open-session.ts'
import { tellSafety } from './tell-safety.ts'

/** From the button to coming back: time for a forgotten card, and not for a computer left alone. */
const BEGUN_LASTS_MS = 10 * 60_000
/** What is sealed for a browser's cookie opens nowhere else. */
const WHERE = 'cookie.openid'

/** Why somebody was not let in; `unknown`: not on our list, which decides; `otherIdentity`: somebody else signed in with this address before. */
export type SignInTrouble = ProviderTrouble | 'unknown' | 'emailNotVerified' | 'otherIdentity'

interface Begun extends KeptMeanwhile {
  /** Where they were going. */
  next: string
  atMs: number
}

/** Sends a browser to the provider: where, and what it must keep until it comes back, which it cannot read. */
export async function beginOpenId(
  parts: Parts,
  next: string,
): Promise<{ address: string; begun: string } | { trouble: SignInTrouble }> {
  const { identityProvider, store, clock } = parts
  if (!identityProvider) return { trouble: 'misconfigured' }
  const answer = await identityProvider.begin()
  if ('trouble' in answer) return answer
  const begun: Begun = { ...answer.kept, next, atMs: clock.now().toMillis() }
  return { address: answer.address, begun: store.vault.seal(JSON.stringify(begun), WHERE) }
}

/** Opens a session for whom the provider says came back, if they are on our list. */
export async function finishOpenId(
  parts: Parts,
  kept: string | undefined,
  query: string,
): Promise<{ session: string; next: string } | { trouble: SignInTrouble }> {
  const { identityProvider, clock } = parts
  const now = clock.now()
  const begun = readBegun(parts, kept, now)
  if (!identityProvider || !begun) return notLetIn(parts, 'notTrusted', undefined, now)
  const answer = await identityProvider.finish(query, begun)
  if ('trouble' in answer) return notLetIn(parts, answer.trouble, answer.identity, now)
  const entered = await enter(parts, identityProvider.issuer, answer.identity, now)
  return typeof entered === 'string' ? { session: entered, next: begun.next } : entered
}

async function enter(
  parts: Parts,
  issuer: string,
  identity: Identity,
  now: DateTime,
): Promise<string | { trouble: SignInTrouble }> {
  const { email, emailVerified, sub, idToken } = identity
  // An address that somebody only typed there would be anybody's on our list.
  if (email === undefined || !emailVerified) return notLetIn(parts, 'emailNotVerified', identity, now)
  const subject = { issuer, sub }
  return parts.store.transaction(async (tx) => {
    const agent = await findAgentByEmail(tx, email)
    if (!agent || agent.role === 'none') {
      await noteRefused(tx, parts, { what: agent ? 'accessRefused' : 'strangerRefused', agent, proved: true }, now)
      return { trouble: 'unknown' }
    }
    const known = await findIdentity(tx, agent.id, subject)
    if (known === 'other') {
      await noteSignIn(tx, parts, agent, 'identityRefused', now)
      await tellSafety(tx, parts, agent, 'identityRefused', now)
      return { trouble: 'otherIdentity' }
    }
    if (known === 'none') await setIdentity(tx, agent.id, subject, now)
    return openSession(tx, parts, agent, now, { idToken, twoFactors: isMultiFactor(identity) })
  })
}

/** What the journal tells of it: a provider that is down, or does not know us, refused nobody. */
const TOLD: Partial<Record<SignInTrouble, Refused>> = {
  declined: 'signInGivenUp',
  tooWeak: 'signInTooWeak',
  notTrusted: 'providerAnswerRefused',
  emailNotVerified: 'emailUnverified',
}

async function notLetIn(
  parts: Parts,
  trouble: SignInTrouble,
  identity: Identity | undefined,
  now: DateTime,
): Promise<{ trouble: SignInTrouble }> {
  const what = TOLD[trouble]
  if (what === undefined) return { trouble }
  await parts.store.transaction(async (tx) => {
    const agent = identity?.email === undefined ? undefined : await findAgentByEmail(tx, identity.email)
    await noteRefused(tx, parts, { what, agent, proved: identity?.emailVerified }, now)
  })
  return { trouble }
}

/** What a browser kept, if we gave it, a short while ago: anything else is what a stranger sends. */
function readBegun({ store }: Parts, kept: string | undefined, now: DateTime): Begun | undefined {
  if (!kept) return undefined
  try {
    const begun = JSON.parse(store.vault.open(kept, WHERE)) as Begun
    return now.toMillis() - begun.atMs < BEGUN_LASTS_MS ? begun : undefined
  } catch {
    return undefined
  }
}
