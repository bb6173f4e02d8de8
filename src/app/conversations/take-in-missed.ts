import type { DateTime } from 'luxon'
import type { IncomingSms } from '../../domain/message.ts'
import { findInstant, findMark, setMark } from '../../store/marks/marks.ts'
import { describeError, isStoreFailure } from '../describe-error.ts'
import { CARRIER_SILENT } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { noteAsked } from '../texts/cut-off.ts'
import { noteReach } from '../texts/reach.ts'
import { receiveMessage } from './receive-message.ts'

/** The mark of the last time the carrier was asked what people wrote. */
export const LAST_ASKED = 'carrier asked for inbound texts'
const EVERY = { hours: 1 }
/** What was on its way while we asked last time is asked for again: a text already taken in changes nothing. */
const OVERLAP = { minutes: 10 }

/** How far back to ask when the clock is found to have run ahead. */
const LONG_AGO = { days: 7 }

/**
 * Takes in what people wrote while we were down: carriers do not send again what they could not hand over. Asked at the start and
 * hourly; a new installation takes nothing in, since what was written before it was somebody else's to read.
 */
export async function takeInMissed(parts: Parts): Promise<number> {
  const { store, clock } = parts
  const now = clock.now()
  const last = await findInstant(store, LAST_ASKED)
  // While it does not answer, the question also tells us when it does again.
  const silent = (await findMark(store, CARRIER_SILENT)) !== undefined
  if (last && last <= now && now < last.plus(EVERY) && !silent) return 0
  const missed = last ? await askFor(parts, since(last, now), now) : []
  if (missed === 'unknown') return 0
  let taken = 0
  let failed = 0
  for (const sms of missed) {
    const heard = await hear(parts, sms)
    if (heard === 'failed') failed++
    else if (heard) taken++
  }
  // What could not be taken in is asked for again at the next tick.
  if (failed === 0) await store.transaction((tx) => setMark(tx, LAST_ASKED, now.toUTC().toISO() ?? ''))
  return taken
}

async function askFor(parts: Parts, from: DateTime, now: DateTime): Promise<IncomingSms[] | 'unknown'> {
  const { carrier, store, log } = parts
  const missed = await carrier.listReceived(from).catch((error: unknown) => {
    log.warn(describeError(error), 'the carrier cannot say what people wrote: asked again at the next tick')
    return 'unknown' as const
  })
  const answers = missed !== 'unknown'
  const wasSilent = noteAsked(parts, answers)
  // The first time, it may be this machine alone that is cut off: the others ask before it does so again.
  if (answers || wasSilent || store.engine === 'sqlite')
    await store.transaction((tx) => noteReach(tx, [CARRIER_SILENT], answers, now))
  return missed
}

/** One text that cannot be taken in, because of a bug of ours, is loud in the log and holds no other back. */
async function hear(parts: Parts, sms: IncomingSms): Promise<boolean | 'failed'> {
  try {
    return await receiveMessage(parts, sms, 'asked')
  } catch (error) {
    if (isStoreFailure(error)) throw error
    parts.log.error(describeError(error), 'a text that people sent cannot be taken in')
    return 'failed'
  }
}

/** A last time still to come was noted by a clock that ran ahead: when we really asked, and for what, nobody knows any more. */
function since(last: DateTime, now: DateTime): DateTime {
  return last > now ? now.minus(LONG_AGO) : last.minus(OVERLAP)
}
