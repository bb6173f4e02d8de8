import { DateTime } from 'luxon'
import type { Redaction } from '../../domain/message.ts'
import {
  addRedactions,
  type DueRedaction,
  findOldestExchanged,
  findOldestUnsettled,
  listDueRedactions,
  listExchangedSids,
  putOffRedaction,
  removeRedactions,
} from '../../store/carrier/redactions.ts'
import { findInstant, findMark, setMark } from '../../store/marks/marks.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { describeError, isStoreFailure } from '../describe-error.ts'
import { LAST_BACKUP, REDACTED, REDACTED_UNTIL } from '../mark-names.ts'
import type { Parts } from '../parts.ts'

/**
 * How long the carrier keeps the words at least: after a loss its list is how we know what left, and all that is left of what people wrote.
 * A text is over by then: it is valid for ten hours, and asked after for two days.
 */
export const KEPT_THERE = { days: 2 }
/** Written down together. */
const AT_ONCE = 50
/** One at a time, and no more in an hour: ten thousand texts of a morning are forgotten within four. */
const AT_MOST_AN_HOUR = 3000
/** An hour, two, four, …: eight attempts last ten days. */
const ATTEMPTS = 8

/** Has the carrier forget the words of texts that are over and that a checked copy of ours holds; whatever fails is tried again, with an end. */
export async function redactAtCarrier(parts: Parts, stopping?: AbortSignal): Promise<void> {
  if (!parts.settings.carrierRedaction) return
  const now = parts.clock.now()
  await askForNew(parts, now)
  for (let asked = 0; asked < AT_MOST_AN_HOUR; asked += AT_ONCE) {
    const due = await listDueRedactions(parts.store, now, AT_ONCE)
    const answered = await askCarrier(parts, due, stopping)
    await writeDown(parts, answered, now)
    if (answered.length < due.length || due.length < AT_ONCE) return
  }
}

/** From where it was left off, by the day in which they were exchanged, and in longer spans where nothing was. */
async function askForNew({ store, settings }: Parts, now: DateTime): Promise<void> {
  const lastBackup = await findInstant(store, LAST_BACKUP)
  if (settings.backupFolder !== undefined && !lastBackup) return
  const bounds = [now.minus(KEPT_THERE), lastBackup, await findOldestUnsettled(store)].filter((it) => it !== undefined)
  const end = DateTime.min(...bounds) ?? now
  const offices = await listOffices(store)
  let from = (await findInstant(store, REDACTED_UNTIL)) ?? (await findOldestExchanged(store)) ?? end
  for (let days = 1; from < end; ) {
    const until = DateTime.min(from.plus({ days }), end) ?? end
    const span = { from, until }
    const sids = (await Promise.all(offices.map(({ id }) => listExchangedSids(store, id, span)))).flat()
    days = sids.length === 0 ? 2 * days : 1
    await store.transaction(async (tx) => {
      await addRedactions(tx, sids, now)
      await setMark(tx, REDACTED_UNTIL, until.toUTC().toISO() ?? '')
    })
    from = until
  }
}

type Answered = DueRedaction & { outcome: Redaction }

/** Until the carrier wants to be left in peace, or we are told to stop. */
async function askCarrier(parts: Parts, due: DueRedaction[], stopping?: AbortSignal): Promise<Answered[]> {
  const answered: Answered[] = []
  for (const one of due) {
    const outcome = stopping?.aborted ? 'stop' : await ask(parts, one.sid)
    if (outcome === 'stop') break
    answered.push({ ...one, outcome })
  }
  return answered
}

async function ask({ carrier, log }: Parts, sid: string): Promise<Redaction> {
  try {
    return await carrier.redact(sid)
  } catch (error) {
    if (isStoreFailure(error)) throw error
    log.error({ sid, ...describeError(error) }, 'the carrier adapter threw')
    return 'notYet'
  }
}

async function writeDown({ store, log }: Parts, answered: Answered[], now: DateTime): Promise<void> {
  if (answered.length === 0) return
  const done = answered.filter(({ outcome }) => outcome === 'redacted').map(({ sid }) => sid)
  await store.transaction(async (tx) => {
    await removeRedactions(tx, done)
    await setMark(tx, REDACTED, String(Number((await findMark(tx, REDACTED)) ?? 0) + done.length))
    for (const { sid, attempts, outcome } of answered) {
      if (outcome !== 'notYet') continue
      const dueAt = now.plus({ hours: 2 ** attempts })
      const over = attempts + 1 >= ATTEMPTS
      await putOffRedaction(tx, sid, { dueAt, attempts: attempts + 1, ...(over && { gaveUpAt: now }) })
      if (over) log.warn({ sid }, 'the carrier does not forget the words of a text: given up')
    }
  })
}
