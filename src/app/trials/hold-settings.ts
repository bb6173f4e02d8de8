import type { DateTime } from 'luxon'
import type { AppointmentType, Office, ReminderRule } from '../../domain/office.ts'
import { Problem } from '../../domain/problem.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { getOffice, listTypes } from '../../store/offices/offices.ts'
import { listRunning } from '../../store/trials/trials.ts'

/** What an office sends about its types, as a change would leave it. */
interface Sending {
  reminders: ReminderRule[]
  types: ReadonlyMap<string, AppointmentType>
}

/**
 * Refuses a change of what a running trial's appointments are sent: half of them would be compared with the other half under other rules, and
 * nothing said afterwards makes that good. Whoever must change them stops the trial, which is always possible.
 *
 * @throws Problem('trialHolds')
 */
export async function holdSettings(
  tx: Transaction,
  officeId: string,
  change: (now: Sending) => Sending,
  now: DateTime,
): Promise<void> {
  const office = await getOffice(tx, officeId)
  const trial = await findHolding(tx, office, now)
  if (!trial) return
  const before = { reminders: office.reminders, types: await listTypes(tx, officeId) }
  const after = change(before)
  if (trial.types.some((code) => sentAbout(before, code) !== sentAbout(after, code))) throw new Problem('trialHolds')
}

/**
 * Refuses a change of any sentence while a trial runs: its protocol holds the words of both arms, and what else people are told in one half of it
 * would be other than in the other half.
 *
 * @throws Problem('trialHolds')
 */
export async function holdWording(tx: Transaction, officeId: string, now: DateTime): Promise<void> {
  if (await findHolding(tx, await getOffice(tx, officeId), now)) throw new Problem('trialHolds')
}

async function findHolding(tx: Transaction, { trialId }: Office, now: DateTime) {
  const [trial] = trialId ? await listRunning(tx, [trialId]) : []
  return trial && trial.until > now ? trial : undefined
}

function sentAbout({ reminders, types }: Sending, code: string): string {
  const type = types.get(code)
  return JSON.stringify([type?.texted, type?.moving, type?.reminders ?? reminders])
}
