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

/** Counts what people did in a month of an office ("2027-01"), a day at a time: between two days, whoever waits has their turn. */
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
  for (let day = first; day < last && day <= now; day = day.plus({ days: 1 })) {
    const stretch = stretchOf(office, day)
    tally.add(day < end ? await readDay(store, stretch, breath) : await readAnswers(store, stretch))
    await breath()
  }
  await store.transaction((tx) => replaceActivityCounts(tx, office.id, month, tally.counts()))
}

async function readDay(
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
