import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { inWords, troubleOf } from '../../store/engine/trouble.ts'
import { findInstant, removeMark, setMark } from '../../store/marks/marks.ts'
import { describeError } from '../describe-error.ts'
import {
  ACCOUNT_DOWN,
  BACKUP_FAILING,
  CARRIER_SILENT,
  LAST_BACKUP,
  LAST_TICK,
  MAIL_SILENT,
  TO_RECONCILE,
} from '../mark-names.ts'
import type { Parts } from '../parts.ts'

/** A tick is due every minute: three missed ones are a stop. */
const TICK_LATE_AFTER_MINUTES = 3

/** Why the service does not do all its work now, for those who watch it; nothing when it does. */
export async function whyNotReady({ store, clock, log, settings }: Parts): Promise<string[]> {
  try {
    await store.transaction(takeRoom)
    const now = clock.now()
    const reasons = [await whyNoTick(store, now)]
    if (settings.backupFolder !== undefined) reasons.push(await whyNoBackup(store, now))
    for (const [mark, words] of SINCE) {
      const since = await findInstant(store, mark)
      if (since) reasons.push(`${words} ${since.toISO({ suppressMilliseconds: true })}`)
    }
    return reasons.filter((reason) => reason !== undefined)
  } catch (error) {
    log.error({ ...describeError(error) }, 'the store does not work')
    return [inWords(troubleOf(error))]
  }
}

const PROBE = 'room'
/** As much as a text that comes in takes, with its answer and what follows: several pages. */
const ROOM = 'x'.repeat(16_384)

/** Reading goes on when the disk is full, or the file locked: only writing shows that a text which comes in can be kept. */
async function takeRoom(tx: Transaction): Promise<void> {
  await setMark(tx, PROBE, ROOM)
  await removeMark(tx, PROBE)
}

async function whyNoTick(store: Session, now: DateTime): Promise<string | undefined> {
  const last = await findInstant(store, LAST_TICK)
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
