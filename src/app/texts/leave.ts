import type { SendOutcome } from '../../domain/message.ts'
import { validitySeconds } from '../../domain/retry.ts'
import { listMarks, setMark } from '../../store/marks/marks.ts'
import type { Message } from '../../store/messages/message.ts'
import { claimTexts, isStillClaimed, unclaimTexts } from '../../store/messages/outbox.ts'
import { describeError } from '../describe-error.ts'
import { inFlight } from '../in-flight.ts'
import { ACCOUNT_DOWN, LAST_TICK, TEXTS_UNANSWERED } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { recheck } from './recheck.ts'
import { isAnswer, recordOutcomes } from './record-outcome.ts'

/** What was done: planned texts put into words, and texts the carrier took. */
interface Left {
  reminders: number
  texts: number
  /** Others may be due: it left off, for what else the lane of texts does to have its turn. */
  more: boolean
}

const LEAVES_OFF_AFTER = { minutes: 1 }
/** How long a claim holds: many times a call's own limit, so that only the dead lose it. */
const LEASE = { minutes: 2 }
const CLAIMED_AT_MOST = 30
const CALLS_IN_FLIGHT = 10
/** Calls without an answer one after the other, and the rest waits: a carrier that answers rubbish must not put a whole day's texts in doubt. */
const UNANSWERED_AT_MOST = 5

/**
 * Hands texts that are due to the carrier, danger and answers first, batch by batch for a minute or until the service is stopping: claimed,
 * so that nobody else sends them; rechecked, since much may have changed; sent; what became of each written down. An answer made meanwhile
 * waits for a batch at most.
 */
export async function leaveNow(parts: Parts, stopping?: AbortSignal): Promise<Left> {
  const { store, clock } = parts
  const until = clock.now().plus(LEAVES_OFF_AFTER)
  const left: Left = { reminders: 0, texts: 0, more: false }
  while (!stopping?.aborted) {
    // While the account is down, or the carrier silent, one text goes ahead to see whether it works again; the others wait unharmed.
    const inTrouble = (await listMarks(store, [ACCOUNT_DOWN, TEXTS_UNANSWERED])).size > 0
    const { claimed, newlyWorded, leaving } = await claim(parts, inTrouble ? 1 : claimedAtOnce(parts))
    if (claimed === 0) return left
    const { taken, stopped } = await sendAll(parts, leaving)
    left.reminders += newlyWorded
    left.texts += taken
    if (stopped || (inTrouble && leaving.length > 0 && taken === 0)) return left
    if (clock.now() > until) return { ...left, more: !stopping?.aborted }
  }
  return left
}

/** A few seconds' worth: what is claimed is not rechecked again, and a STOP or the closing hour must not find much on its way. */
function claimedAtOnce({ settings }: Parts): number {
  return Math.max(1, Math.min(CLAIMED_AT_MOST, Math.floor(settings.smsPerSecond * 5)))
}

/** Claims due texts, and keeps those that may still leave. */
async function claim(parts: Parts, limit: number) {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const claimed = await claimTexts(tx, { now, leaseUntil: now.plus(LEASE), limit })
    // Two thousand reminders take minutes: as long as they leave, the lane is alive.
    if (claimed.length > 0) await setMark(tx, LAST_TICK, now.toUTC().toISO() ?? '')
    return { claimed: claimed.length, ...(await recheck(tx, parts, claimed, now)) }
  })
}

/** A number of calls at a time: a slow one slows only its own place in the queue. */
async function sendAll(parts: Parts, messages: Message[]): Promise<{ taken: number; stopped: boolean }> {
  let taken = 0
  let unanswered = 0
  let accountDown = false
  const untried: string[] = []
  const isStopped = () => accountDown || unanswered >= UNANSWERED_AT_MOST
  try {
    await inFlight(CALLS_IN_FLIGHT, messages, async (message) => {
      if (isStopped()) return void untried.push(message.id)
      await parts.pace()
      if (!(await isStillClaimed(parts.store, message.id))) return
      // We stood still for minutes: its lease is given up, and it is looked for, as if we had died.
      if (message.leaseUntil && message.leaseUntil <= parts.clock.now()) return
      const outcome = await send(parts, message)
      if (outcome.outcome === 'accepted') taken++
      if (outcome.outcome === 'accountDown') accountDown = true
      unanswered = isAnswer(outcome) ? 0 : unanswered + 1
      await recordOutcomes(parts, [{ message, outcome }])
    })
  } finally {
    if (untried.length > 0) await parts.store.transaction((tx) => unclaimTexts(tx, untried))
  }
  return { taken, stopped: isStopped() }
}

/** One call to the carrier, outside any transaction. An adapter that throws has a bug: the text may have left, so it is uncertain. */
async function send({ carrier, clock, log }: Parts, message: Message): Promise<SendOutcome> {
  const { id, phone, body, usefulUntil } = message
  try {
    return await carrier.send({
      id,
      to: phone,
      body,
      validitySeconds: usefulUntil ? validitySeconds(usefulUntil, clock.now()) : undefined,
    })
  } catch (error) {
    log.error({ message: id, ...describeError(error) }, 'the carrier adapter threw')
    return { outcome: 'uncertain', code: undefined }
  }
}
