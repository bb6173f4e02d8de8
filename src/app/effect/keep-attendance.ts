import { setImmediate as turn } from 'node:timers/promises'
import { DateTime } from 'luxon'
import { monthOf, type SaidBefore, tallyAttendance } from '../../domain/effect/attendance-tally.ts'
import type { Office } from '../../domain/office.ts'
import { findNextStart } from '../../store/appointments/agenda.ts'
import { replaceCounts } from '../../store/effect/attendance-counts.ts'
import { beginCounting, type CountedMonth, endCounting, listMonths } from '../../store/effect/attendance-months.ts'
import { type ConvenedRow, listConvened, listSaidAbout } from '../../store/effect/convened.ts'
import type { Store } from '../../store/engine/database.ts'
import { findInstant, setMark } from '../../store/marks/marks.ts'
import { firstTextOf } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { KEPT_MONTHS } from '../upkeep/purge.ts'

/** Read in some three milliseconds, with what was texted about them. */
const READ_AT_ONCE = 100
/** The month that runs changes all day: what was counted of it is shown this long, whatever happens meanwhile. */
const REMEMBERED = { minutes: 1 }

/**
 * Counts an office's months that were never counted, or in which something changed since: what is kept of attendance is then as of now. The
 * event loop turns between any two reads; visitors who come meanwhile wait for the same count.
 */
export function keepAttendance(parts: Pick<Parts, 'store' | 'clock'>, office: Office): Promise<void> {
  const ofStore = underWay.get(parts.store) ?? new Map<string, Promise<void>>()
  underWay.set(parts.store, ofStore)
  const same = ofStore.get(office.id)
  if (same) return same
  const counting = countMonths(parts, office).finally(() => ofStore.delete(office.id))
  ofStore.set(office.id, counting)
  return counting
}

const underWay = new WeakMap<Store, Map<string, Promise<void>>>()

async function countMonths({ store, clock }: Pick<Parts, 'store' | 'clock'>, office: Office): Promise<void> {
  const now = clock.now().setZone(office.zone)
  for (const { start } of await listOutdated(store, office, now)) await countMonth(store, office, start, now)
}

/** An office's months that were never counted, or in which something changed since, the oldest first. */
export async function listOutdated(
  store: Store,
  office: Office,
  instant: DateTime,
): Promise<{ start: DateTime; counted: boolean }[]> {
  const now = instant.setZone(office.zone)
  const months = new Map((await listMonths(store, office.id)).map((month) => [month.month, month]))
  const kept = keptMonths(now)
  const first = await findNextStart(store, office.id, (kept[0] ?? now).toUTC())
  return kept.flatMap((start) => {
    const known = months.get(monthOf(start, office.zone))
    const holdsSome = first !== undefined && first < start.plus({ months: 1 })
    return (known ? isOutdated(known, start, now) : holdsSome) ? { start, counted: Boolean(known?.countedAt) } : []
  })
}

/** The beginnings of the months of which no appointment was let go of yet, the one that runs last. */
function keptMonths(now: DateTime): DateTime[] {
  const current = now.startOf('month')
  const months = Array.from({ length: KEPT_MONTHS.appointments + 1 }, (_, back) => current.minus({ months: back }))
  return months.filter((start) => start >= now.minus({ months: KEPT_MONTHS.appointments })).reverse()
}

function isOutdated({ state, countedAt }: CountedMonth, start: DateTime, now: DateTime): boolean {
  const end = start.plus({ months: 1 })
  if (!countedAt) return true
  if (end > now) return countedAt < now.minus(REMEMBERED)
  if (countedAt < end) return true
  // Counted again once its texts are erased, none of them would be known.
  return state !== 'counted' && keepsTexts(start, now)
}

function keepsTexts(start: DateTime, now: DateTime): boolean {
  return start >= now.minus({ months: KEPT_MONTHS.texts })
}

async function countMonth(store: Store, office: Office, start: DateTime, now: DateTime): Promise<void> {
  const month = monthOf(start, office.zone)
  const tally = tallyAttendance(office.zone, now)
  const withTexts = keepsTexts(start, now)
  let firstText: DateTime | undefined
  await store.transaction((tx) => beginCounting(tx, office.id, month))
  for await (const { rows, said } of pagesOf(store, office.id, start, withTexts)) {
    for (const { id, ...convened } of rows)
      tally.add({ ...convened, texts: withTexts ? (said.get(id) ?? []) : undefined })
    const left = [...said.values()].flat().flatMap(({ sentAt }) => sentAt ?? [])
    firstText = DateTime.min(...left, ...(firstText ? [firstText] : []))
  }
  await store.transaction(async (tx) => {
    await replaceCounts(tx, office.id, month, tally.cells())
    await endCounting(tx, office.id, month, now)
  })
  if (firstText) await keepFirstText(store, office, firstText, now)
}

/** A month's appointments page by page, each page with its texts. */
async function* pagesOf(store: Store, officeId: string, start: DateTime, withTexts: boolean) {
  const [from, until] = [start.toUTC(), start.plus({ months: 1 }).toUTC()]
  for (let after: ConvenedRow | undefined; ; ) {
    const rows = await listConvened(store, officeId, { from, until, after, limit: READ_AT_ONCE })
    await turn()
    const texts = withTexts
      ? await listSaidAbout(
          store,
          rows.map(({ id }) => id),
        )
      : []
    yield { rows, said: Map.groupBy(texts, ({ appointmentId }): string => appointmentId) as Map<string, SaidBefore[]> }
    await turn()
    after = rows.at(-1)
    if (rows.length < READ_AT_ONCE) return
  }
}

/** Earlier texts may have been erased where the first one left is about as old as the oldest that are kept: it is then not known. */
async function keepFirstText(store: Store, office: Office, first: DateTime, now: DateTime): Promise<void> {
  if (!keepsTexts(first.setZone(office.zone).startOf('month').minus({ months: 1 }), now)) return
  const name = firstTextOf(office.id)
  const known = await findInstant(store, name)
  if (known && known <= first) return
  await store.transaction((tx) => setMark(tx, name, first.toUTC().toISO() ?? ''))
}
