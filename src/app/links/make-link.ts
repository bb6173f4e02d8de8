import { randomBytes } from 'node:crypto'
import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { addActionLinks, type NewActionLink } from '../../store/requests/action-links.ts'
import type { Parts } from '../parts.ts'

/** An older e-mail decides nothing: the slots and the wish it speaks of are a week old. */
const LINK_LASTS = { days: 7 }

/** A decision in words, and the address that takes it. */
export interface OfferedAction {
  words: string
  url: string
}

/** What a link is made for; it ends sooner than others when its `until` comes. */
export type LinkFor = Omit<NewActionLink, 'expiresAt'> & { until?: DateTime }

/** Makes an address that lets an agent decide this, once: 256 bits nobody can guess, of which the store keeps a hash only. */
export async function makeLink(tx: Transaction, parts: Parts, link: LinkFor, now: DateTime): Promise<string> {
  const [url = ''] = await makeLinks(tx, parts, [link], now)
  return url
}

/** The same for many decisions, in the order they are given: a summary of the day offers three for each appointment it asks about. */
export async function makeLinks(
  tx: Transaction,
  { settings }: Parts,
  links: readonly LinkFor[],
  now: DateTime,
): Promise<string[]> {
  const latest = now.plus(LINK_LASTS)
  const made = links.map(({ until, ...link }) => ({
    ...link,
    token: randomBytes(32).toString('base64url'),
    expiresAt: until && until < latest ? until : latest,
  }))
  await addActionLinks(tx, made, now)
  return made.map(({ token }) => `${settings.publicUrl}/agir/${token}`)
}

/** Whoever may not sign in decides nothing by e-mail either: their address may come from a spreadsheet, where nobody checked it. */
export function mayAct({ role, officeId }: Agent, itsOfficeId: string): boolean {
  return role !== 'none' && officeId === itsOfficeId
}
