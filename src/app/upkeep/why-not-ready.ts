import type { DateTime } from 'luxon'
import { type Beside, READ_COMMITTED, type Session, type Transaction } from '../../store/engine/database.ts'
import { inWords, troubleOf } from '../../store/engine/trouble.ts'
import { findInstant, removeMark, setMark } from '../../store/marks/marks.ts'
import { describeError } from '../describe-error.ts'
import { ACCOUNT_DOWN, BACKUP_FAILING, CARRIER_SILENT, LAST_BACKUP, MAIL_SILENT, TO_RECONCILE } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { lastUnanswered } from '../texts/cut-off.ts'
import { lastTick } from './last-tick.ts'

/** A tick is due every minute: three missed ones are a stop. */
const TICK_LATE_AFTER_MINUTES = 3

/** Why the service does not do all its work now, for those who watch it; nothing when it does. */
export async function whyNotReady(parts: Parts): Promise<string[]> {
  const { store, clock, log, settings } = parts
  try {
    await store.transaction(takeRoom, ASKED)
    const now = clock.now()
    const reasons = [whyNoTick(await lastTick(store, parts), now)]
    if (settings.backupFolder !== undefined) reasons.push(await whyNoBackup(store, now))
    for (const [mark, words] of SINCE) {
      const since = await findInstant(store, mark)
      if (since) reasons.push(`${words} ${since.toISO({ suppressMilliseconds: true })}`)
    }
    const unanswered = store.engine === 'postgres' ? lastUnanswered(parts) : undefined
    if (unanswered)
      reasons.push(`the carrier did not answer this machine ${unanswered.toISO({ suppressMilliseconds: true })}`)
    return reasons.filter((reason) => reason !== undefined)
  } catch (error) {
    log.error({ ...describeError(error) }, 'the store does not work')
    return [inWords(troubleOf(error))]
  }
}

/** Whoever watches gives up sooner than a carrier does. */
const ASKED: Beside = { ...READ_COMMITTED, withinMs: 4_000 }
const PROBE = 'room'
/** As much as a text that comes in takes, with its answer and what follows: several pages. */
const ROOM = 'x'.repeat(16_384)

/** Reading goes on when the disk is full, or the file locked: only writing shows that a text which comes in can be kept. */
async function takeRoom(tx: Transaction): Promise<void> {
  await setMark(tx, PROBE, ROOM)
  await removeMark(tx, PROBE)
}

function whyNoTick(last: DateTime | undefined, now: DateTime): string | undefined {
  if (!last) return 'no tick yet'
  const minutes = now.diff(last).as('minutes')
  return minutes > TICK_LATE_AFTER_MINUTES ? `the last tick was ${Math.floor(minutes)} minutes ago` : undefined
}

/** One is made each night, and tried again each hour. Before a first one, only one that fails is worth saying. */
async function whyNoBackup(session: Session, now: DateTime): Promise<string | undefined> {
  const last = await findInstant(session, LAST_BACKUP)
  if (!last) {
    const failing = await findInstant(session, BACKUP_FAILING)
    return failing && `no backup could be made since ${failing.toISO({ suppressMilliseconds: true })}`
  }
  const hours = now.diff(last).as('hours')
  return hours > BACKUP_OLD_AFTER_HOURS ? `the last checked backup is ${Math.floor(hours)} hours old` : undefined
}

/** A night, and as much again for what may be repaired without waking anybody. */
export const BACKUP_OLD_AFTER_HOURS = 48

const SINCE: readonly [mark: string, words: string][] = [
  [TO_RECONCILE, 'a copy was put back: nothing leaves until the carrier has said what it took since'],
  [ACCOUNT_DOWN, 'the carrier refuses our account since'],
  [CARRIER_SILENT, 'the carrier has not answered since'],
  [MAIL_SILENT, 'the mail server has not answered since'],
]
