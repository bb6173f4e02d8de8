import type { DateTime } from 'luxon'
import type { AppointmentType, ReminderRule } from '../../domain/office.ts'
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
  const [trial] = office.trialId ? await listRunning(tx, [office.trialId]) : []
  if (!trial || trial.until <= now) return
  const before = { reminders: office.reminders, types: await listTypes(tx, officeId) }
  const after = change(before)
  if (trial.types.some((code) => sentAbout(before, code) !== sentAbout(after, code))) throw new Problem('trialHolds')
}

function sentAbout({ reminders, types }: Sending, code: string): string {
  const type = types.get(code)
  return JSON.stringify([type?.texted, type?.moving, type?.reminders ?? reminders])
}
