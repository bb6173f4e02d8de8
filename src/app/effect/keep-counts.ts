import { DateTime } from 'luxon'
import { type Office, onOfficeClock } from '../../domain/office.ts'
import { findFirstExchange } from '../../store/effect/activity.ts'
import { breathing } from '../../store/engine/breath.ts'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { findMark, removeMark, setMark } from '../../store/marks/marks.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { describeError, isStoreFailure } from '../describe-error.ts'
import type { Parts } from '../parts.ts'
import { KEPT_MONTHS } from '../upkeep/purge.ts'
import { countActivity } from './count-activity.ts'
import { countTexts } from './count-texts.ts'
import { keepAttendance } from './keep-attendance.ts'

/** Receipts come for days: once so many days old, what became of a day's texts stands, also when retention has removed them. */
const STANDS_AFTER_DAYS = 4

const FRESH = { minutes: 15 }

/** As far back as texts are kept, and a month of those about appointments to come. */
const KEPT = { months: KEPT_MONTHS.texts + 1 }

/**
 * Counts every office that was not counted yet on this day of its calendar, its attendance too: what nobody looks at for a year would else be
 * counted when its texts are erased. One that cannot be counted is loud in the log and holds no other back.
 */
export async function keepCounts(parts: Parts, stopping?: AbortSignal): Promise<void> {
  const now = parts.clock.now()
  for (const office of await listOffices(parts.store)) {
    const last = await findCountedAt(parts.store, office.id)
    if (last && onOfficeClock(office, last) >= onOfficeClock(office, now).startOf('day')) continue
    try {
      await keepAttendance(parts, office)
      await countOffice(parts, office, stopping)
    } catch (error) {
      if (isStoreFailure(error)) throw error
      parts.log.error({ what: 'counts', office: office.id, ...describeError(error) }, 'an office could not be counted')
    }
  }
}

/** Counts anew what may have changed of an office: its texts by day, and by month what people did. Told to stop, it leaves the rest to the next time. */
export async function countOffice(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  office: Office,
  stopping?: AbortSignal,
): Promise<void> {
  const now = clock.now()
  const today = onOfficeClock(office, now).startOf('day')
  const breath = breathing()
  const mark = await readMark(store, office.id)
  const first = await firstToCount(store, office, today, mark)
  for (let day = first; day <= today && !stopping?.aborted; day = day.plus({ days: 1 })) {
    await countTexts(store, office, day, breath)
    await breath()
  }
  const firstMonth = mark && !mark.knowsPeople ? oldestWhole(today) : first.startOf('month')
  for (let month = firstMonth; month <= today && !stopping?.aborted; month = month.plus({ months: 1 }))
    await countActivity(store, office, month.toFormat('yyyy-MM'), { now, breath })
  if (stopping?.aborted) return
  const again = today.minus({ days: STANDS_AFTER_DAYS - 1 }).toISODate()
  await store.transaction((tx) => setMark(tx, markOf(office.id), `${now.toUTC().toISO()} ${again} ${KNOWS_PEOPLE}`))
}

/** Counts an office anew when its counts are older than a page may show; never for the first time, which may take minutes and has its hour. */
export async function refreshCounts(
  parts: Pick<Parts, 'store' | 'clock'>,
  office: Office,
  stopping?: AbortSignal,
): Promise<void> {
  if (isStale(await findCountedAt(parts.store, office.id), parts.clock.now()))
    await countOffice(parts, office, stopping)
}

export function isStale(countedAt: DateTime | undefined, now: DateTime): boolean {
  return countedAt !== undefined && countedAt < now.minus(FRESH)
}

/** Has an office counted from its first text again: its past was not yet what it is when it was counted. */
export async function forgetCounted(tx: Transaction, officeId: string): Promise<void> {
  await removeMark(tx, markOf(officeId))
}

/** When an office was last counted; undefined when it never was. */
export async function findCountedAt(session: Session, officeId: string): Promise<DateTime | undefined> {
  return (await readMark(session, officeId))?.at
}

/** The first day that does not stand yet or, of an office that was never counted, of its first text. */
async function firstToCount(
  session: Session,
  office: Office,
  today: DateTime,
  mark: Mark | undefined,
): Promise<DateTime> {
  if (mark) return DateTime.fromISO(mark.again, { zone: office.zone })
  const first = await findFirstExchange(session, office.id, today.minus(KEPT).toUTC())
  return first ? onOfficeClock(office, first).startOf('day') : today
}

/** The first month of which no text was let go of yet, not even of people who wrote by mistake. */
function oldestWhole(today: DateTime): DateTime {
  return today.minus({ months: KEPT_MONTHS.strangers }).startOf('month').plus({ months: 1 })
}

interface Mark {
  at: DateTime
  /** The first day to count again. */
  again: string
  /** Whether it was counted how many people talk was with: a version before did not, so that its months are counted once more. */
  knowsPeople: boolean
}

async function readMark(session: Session, officeId: string): Promise<Mark | undefined> {
  const [at, again, knows] = (await findMark(session, markOf(officeId)))?.split(' ') ?? []
  if (at === undefined || again === undefined) return undefined
  return { at: DateTime.fromISO(at, { zone: 'utc' }), again, knowsPeople: knows === KNOWS_PEOPLE }
}

const KNOWS_PEOPLE = 'people'

/** The mark of when an office was last counted, and of the first day to count again. */
function markOf(officeId: string): string {
  return `effect counted ${officeId}`
}
