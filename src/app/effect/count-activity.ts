import { DateTime } from 'luxon'
import { ANSWER_DAYS, type DayOfActivity, tallyActivity } from '../../domain/effect/activity-tally.ts'
import type { Office } from '../../domain/office.ts'
import {
  listDeedsIn,
  listExchangedIn,
  listGivenBackIn,
  listLeftIn,
  replaceActivityCounts,
  type Stretch,
} from '../../store/effect/activity.ts'
import type { Store } from '../../store/engine/database.ts'

/** A stretch that held fewer texts than this is followed by one twice as long, up to some days. */
const FEW = 100
const DAYS_AT_MOST = 4

/**
 * Counts what people did in a month of an office ("2027-01"), a day at a time, or several of days that hold little: between two reads,
 * whoever waits has their turn.
 */
export async function countActivity(
  store: Store,
  office: Office,
  month: string,
  { now, breath }: { now: DateTime; breath: () => Promise<void> | undefined },
): Promise<void> {
  const first = DateTime.fromISO(`${month}-01`, { zone: office.zone })
  const end = first.plus({ months: 1 })
  const last = end.plus({ days: ANSWER_DAYS })
  const tally = tallyActivity(end.toMillis())
  for (let [day, days] = [first, 1]; day < last && day <= now; ) {
    const next = DateTime.min(day.plus({ days }), day < end ? end : last)
    const stretch = { officeId: office.id, from: day.toUTC(), until: next.toUTC() }
    const read = day < end ? await readAll(store, stretch, breath) : await readAnswers(store, stretch)
    tally.add(read)
    await breath()
    days = read.texts.length < FEW ? Math.min(2 * days, DAYS_AT_MOST) : 1
    day = next
  }
  await store.transaction((tx) => replaceActivityCounts(tx, office.id, month, tally.counts()))
}

async function readAll(
  store: Store,
  stretch: Stretch,
  breath: () => Promise<void> | undefined,
): Promise<DayOfActivity> {
  const texts = await listExchangedIn(store, stretch)
  await breath()
  const left = await listLeftIn(store, stretch)
  const deeds = await listDeedsIn(store, stretch)
  await breath()
  return { texts, left, deeds, freed: await listGivenBackIn(store, stretch) }
}

/** Of the days after a month, which only answer it. */
async function readAnswers(store: Store, stretch: Stretch): Promise<DayOfActivity> {
  return { texts: await listExchangedIn(store, stretch), left: [], deeds: [], freed: [] }
}

/** A day of an office's calendar, be it of 23 or 25 hours. */
export function stretchOf({ id: officeId }: Office, day: DateTime): Stretch {
  return { officeId, from: day.toUTC(), until: day.plus({ days: 1 }).toUTC() }
}
