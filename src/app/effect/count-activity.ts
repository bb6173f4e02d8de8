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
  breath: () => Promise<void> | undefined,
): Promise<void> {
  const first = DateTime.fromISO(`${month}-01`, { zone: office.zone })
  const end = first.plus({ months: 1 })
  const tally = tallyActivity(end.toMillis())
  for (let day = first; day < end; day = day.plus({ days: 1 })) {
    tally.add(await readDay(store, stretchOf(office, day), breath))
    await breath()
  }
  for (let day = end; day < end.plus({ days: ANSWER_DAYS }); day = day.plus({ days: 1 })) {
    tally.add({ texts: await listExchangedIn(store, stretchOf(office, day)), left: [], deeds: [], freed: [] })
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

/** A day of an office's calendar, be it of 23 or 25 hours. */
export function stretchOf({ id: officeId }: Office, day: DateTime): Stretch {
  return { officeId, from: day.toUTC(), until: day.plus({ days: 1 }).toUTC() }
}
