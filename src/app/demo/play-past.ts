import { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import { isOpenDay } from '../../domain/time.ts'
import type { Session } from '../../store/engine/database.ts'
import { findMark, setMark } from '../../store/marks/marks.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { countOffice, findCountedAt, forgetCounted } from '../effect/keep-counts.ts'
import { DEMO_PAST } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { type PastDay, pastDays } from './past.ts'
import { playPastDay } from './play-past-day.ts'

/** Whether what this store holds was invented for a demonstration: whoever shows figures of it says so. */
export async function isDemonstration(session: Session): Promise<boolean> {
  return (await findMark(session, DEMO_PAST)) !== undefined
}

/** Whether the invented past is still being played, or counted: figures of it are not yet what they will be. */
export async function isPastPlaying(session: Session): Promise<boolean> {
  const mark = await findMark(session, DEMO_PAST)
  if (mark === undefined) return false
  if (mark !== ALL_PLAYED) return true
  const [office] = await listOffices(session)
  return office !== undefined && (await findCountedAt(session, office.id)) === undefined
}

/**
 * Plays the next day of an invented office's past, from the file that names its appointments to what became of them; false when there is
 * none left. One that was cut short is played again, which changes nothing of what was done. Nothing else may leave meanwhile: what is due
 * then is long overdue now; once the day is played, nothing of it waits.
 */
export async function playDemoPast(parts: Parts, stopping?: AbortSignal): Promise<boolean> {
  const [began, played = '0'] = ((await findMark(parts.store, DEMO_PAST)) ?? ALL_PLAYED).split(' ')
  const [office] = await listOffices(parts.store)
  if (began === undefined || began === ALL_PLAYED || !office) return false
  const today = DateTime.fromISO(began, { zone: office.zone })
  const days = daysOfPast(office, today)
  const [day, ...later] = days.slice(Number(played))
  if (day) await playPastDay(parts, office, { ...day, days, today }, stopping)
  if (stopping?.aborted) return true
  const next = later.length > 0 ? `${began} ${Number(played) + 1}` : ALL_PLAYED
  await parts.store.transaction(async (tx) => {
    await setMark(tx, DEMO_PAST, next)
    if (later.length === 0) await forgetCounted(tx, office.id)
  })
  if (later.length > 0) return true
  await countOffice(parts, office, stopping)
  return false
}

const ALL_PLAYED = 'played'

/** Its demonstration is open at all hours, but people are convened from Monday to Friday. */
function daysOfPast(office: Office, today: DateTime): PastDay[] {
  const worked = { ...office, sendingHours: { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '19:00' } }
  return pastDays(today, (day) => isOpenDay(worked, day))
}
