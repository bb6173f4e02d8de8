import type { DateTime } from 'luxon'
import { findInstant, setMark } from '../store/marks.ts'
import { describeError } from './describe-error.ts'
import type { Parts } from './parts.ts'
import { receiveMessage } from './receive-message.ts'

/** The mark of the last time the carrier was asked what people wrote. */
const LAST_ASKED = 'carrier asked for inbound texts'
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
  const { store, clock, carrier, log } = parts
  const now = clock.now()
  const last = await findInstant(store, LAST_ASKED)
  if (last && last <= now && now < last.plus(EVERY)) return 0
  try {
    const missed = last ? await carrier.listReceived(since(last, now)) : []
    let taken = 0
    for (const sms of missed) if (await receiveMessage(parts, sms)) taken++
    await store.transaction((tx) => setMark(tx, LAST_ASKED, now.toUTC().toISO() ?? ''))
    return taken
  } catch (error) {
    log.warn(describeError(error), 'the carrier cannot say what people wrote: asked again at the next tick')
    return 0
  }
}

/** A last time still to come was noted by a clock that ran ahead: when we really asked, and for what, nobody knows any more. */
function since(last: DateTime, now: DateTime): DateTime {
  return last > now ? now.minus(LONG_AGO) : last.minus(OVERLAP)
}
