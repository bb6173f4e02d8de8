import type { DateTime } from 'luxon'
import { isWorkingDay, type WorkingDays } from '../../domain/digest.ts'
import type { Agent } from '../../domain/people.ts'
import { listAgents, setLanguage } from '../../store/agents/agents.ts'
import { emptyStore } from '../../store/engine/empty-store.ts'
import type { Parts } from '../parts.ts'
import { setUp } from '../upkeep/set-up.ts'
import { tick } from '../upkeep/tick.ts'
import { keepDemoClock } from './clock-mark.ts'
import { loadDemo } from './load-demo.ts'
import { isDemonstration } from './play-past.ts'

type FirstOffice = Parameters<typeof setUp>[1]

/**
 * Forgets all that a demonstration holds, and has it begin anew at nine on the next Monday whose week has no holiday, its summons sent. False, and nothing done,
 * of a store that is no demonstration's.
 */
export async function beginAgain(parts: Parts, first: FirstOffice): Promise<boolean> {
  const { store, clock } = parts
  if (!clock.ahead || !(await isDemonstration(store))) return false
  const before = await listAgents(store)
  const machine = clock.now().minus(clock.ahead.ms)
  const monday = nextWholeWeek({ ...first, closedDays: [], openedDays: [] }, machine).set({ hour: 9 })
  const aheadMs = monday.diff(machine).toMillis()
  await store.transaction(async (tx) => {
    await emptyStore(tx)
    await keepDemoClock(tx, { aheadMs, week: monday.toISODate() ?? '' })
  })
  clock.ahead.ms = aheadMs
  await setUp(parts, first)
  await loadDemo(parts)
  await keepLanguages(parts, before)
  await tick(parts)
  return true
}

/** Who reads pages in English goes on so. */
async function keepLanguages({ store }: Parts, before: Agent[]): Promise<void> {
  const chosen = new Map(before.map(({ email, language }) => [email, language]))
  await store.transaction(async (tx) => {
    for (const { id, email } of await listAgents(tx)) await setLanguage(tx, id, chosen.get(email) ?? 'fr')
  })
}

/** The first Monday to come whose eight working days are as many weekdays. */
export function nextWholeWeek(office: WorkingDays, now: DateTime): DateTime {
  const today = now.setZone(office.zone).startOf('day')
  let monday = today.startOf('week').plus({ weeks: 1 })
  while (!DAYS.every((days) => isWorkingDay(office, monday.plus({ days })))) monday = monday.plus({ weeks: 1 })
  return monday
}

/** Monday to Friday, and the three days after the weekend for which its people are convened. */
const DAYS = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11]
