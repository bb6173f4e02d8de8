import type { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import { atHour } from '../../domain/time.ts'
import { listDigestReaders } from '../../store/agents/agents.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { findNextDue } from '../../store/upkeep/next-due.ts'
import { digestTimes } from '../mail/send-digests.ts'
import type { Parts } from '../parts.ts'
import { runUploads } from '../planning-files/run-uploads.ts'
import { keepHourly } from '../upkeep/hourly.ts'
import { keepNightly } from '../upkeep/nightly.ts'
import { tick } from '../upkeep/tick.ts'
import { moveClock } from './move-clock.ts'

/** Whoever asks for more waits too long, and has forgotten what they look at. */
const AT_MOST = { days: 31 }
/** Night's work; pauses that end; the papers of the evening. */
const HOURS = ['03:30', '08:00', '18:00']

/**
 * Moves the clock of a demonstration on to an instant, with all that is due on the way done in its order and at its hour: texts, e-mails,
 * summaries, what the night does. Up to the first text that leaves, if that is what is wanted. Returns how many left.
 */
export async function passTime(
  parts: Parts,
  wanted: DateTime,
  { untilText, stopping }: { untilText: boolean; stopping: AbortSignal },
): Promise<{ texts: number; emails: number }> {
  const latest = parts.clock.now().plus(AT_MOST)
  const until = wanted < latest ? wanted : latest
  const left = { texts: 0, emails: 0 }
  while (parts.clock.now() < until && !stopping.aborted) {
    await moveClock(parts, await nextStop(parts, until))
    const counts = await doDue(parts, stopping)
    left.texts += counts.texts
    left.emails += counts.emails
    if (untilText && left.texts > 0) break
  }
  return left
}

async function doDue(parts: Parts, stopping: AbortSignal): Promise<{ texts: number; emails: number }> {
  await runUploads(parts, stopping)
  await keepNightly(parts, stopping)
  // The reports of the month are due before the e-mails leave.
  await keepHourly(parts, stopping)
  return tick(parts, undefined, stopping)
}

/** What is due by its row, or by the hour of a day, whichever comes first. */
async function nextStop({ store, clock }: Parts, until: DateTime): Promise<DateTime> {
  const now = clock.now()
  const stops = [until, await findNextDue(store, now)]
  for (const office of await listOffices(store)) {
    const agents = await listDigestReaders(store, office.id)
    const hours = new Set([...HOURS, ...agents.map((agent) => digestTimes(agent, office).at)])
    for (const hour of hours) stops.push(nextAt(office, hour, now))
  }
  return stops.reduce<DateTime>((first, one) => (one && one < first ? one : first), until)
}

/** The next time it is that hour there. */
export function nextAt(office: Pick<Office, 'zone'>, hour: string, now: DateTime): DateTime {
  const today = now.setZone(office.zone)
  const first = atHour(office, today, hour)
  return first > now ? first : atHour(office, today.plus({ days: 1 }), hour)
}
