import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { getOffice } from '../../store/offices/offices.ts'
import type { Moment } from '../../understanding/intent.ts'
import { addNotice, type ToTell } from '../notices/add-notice.ts'
import type { Parts } from '../parts.ts'
import { listReadOver } from '../people/read-over.ts'
import type { Heard } from './heard.ts'
import { toldAsRead } from './read-for-agent.ts'

interface HeardToTell extends Pick<ToTell, 'kind' | 'key'> {
  heard: Heard
  appointment?: Appointment | undefined
  /** The moment they would like instead, as understood. */
  wish?: Moment | undefined
}

/** Has whoever follows each person who holds the number told of what was written from it. */
export async function tellFollowers(
  tx: Transaction,
  parts: Parts,
  { heard, key, ...rest }: HeardToTell,
  now: DateTime,
): Promise<void> {
  const { facts, sms, understood } = heard
  const shared = facts.holders.length > 1 ? (true as const) : undefined
  const { danger, aboutAnother, controlled, minutes } = understood
  const told = toldAsRead(sms.body, facts.language, understood)
  const said = { text: sms.body || undefined, ...told, phone: sms.from, danger, aboutAnother, controlled, minutes }
  const readOver = await listReadOver(
    tx,
    facts.holders.map(({ probationer }) => probationer),
  )
  const about = { ...rest, ...said, shared, ...(readOver.size > 0 && { controlled: true as const }) }
  if (facts.holders.length === 0) {
    return addNotice(tx, parts, { ...about, key, office: facts.office, probationer: undefined }, now)
  }
  // Two people who share a number may be followed by two offices.
  for (const { probationer } of facts.holders) {
    const office = await getOffice(tx, probationer.officeId)
    await addNotice(tx, parts, { ...about, key: `${key}:${probationer.id}`, office, probationer }, now)
  }
}
