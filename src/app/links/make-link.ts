import { randomBytes } from 'node:crypto'
import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { addActionLink, type NewActionLink } from '../../store/requests/action-links.ts'
import type { Parts } from '../parts.ts'

/** An older e-mail decides nothing: the slots and the wish it speaks of are a week old. */
const LINK_LASTS = { days: 7 }

/** A decision in words, and the address that takes it. */
export interface OfferedAction {
  words: string
  url: string
}

/** Makes an address that lets an agent decide this, once: 256 bits nobody can guess, of which the store keeps a hash only. */
export async function makeLink(
  tx: Transaction,
  { settings }: Parts,
  link: Omit<NewActionLink, 'expiresAt'> & { until?: DateTime },
  now: DateTime,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const { until, ...rest } = link
  const latest = now.plus(LINK_LASTS)
  await addActionLink(tx, token, { ...rest, expiresAt: until && until < latest ? until : latest }, now)
  return `${settings.publicUrl}/agir/${token}`
}

/** Whoever may not sign in decides nothing by e-mail either: their address may come from a spreadsheet, where nobody checked it. */
export function mayAct({ role, officeId }: Agent, itsOfficeId: string): boolean {
  return role !== 'none' && officeId === itsOfficeId
}
