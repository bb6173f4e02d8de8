import { noteRefused } from '../conversations/bring-message.ts'
import { takeInMissed } from '../conversations/take-in-missed.ts'
import { offerFreedHours } from '../freed-hours/offer-freed-hours.ts'
import { deliverEmails } from '../mail/deliver-emails.ts'
import { sendDigests } from '../mail/send-digests.ts'
import type { Parts } from '../parts.ts'
import { realignReminders } from '../settings/realign-reminders.ts'
import { askAfterSent } from '../texts/ask-after.ts'
import { leavesAsking } from '../texts/cut-off.ts'
import { endPastUse } from '../texts/end-past-use.ts'
import { leaveNow } from '../texts/leave.ts'
import { settleUncertain } from '../texts/settle-uncertain.ts'
import { noteTick } from './last-tick.ts'
import { onOneMachine } from './one-machine.ts'
import { reconcile } from './reconcile.ts'

export interface TickCounts {
  /** Texts people sent while we were down, taken in now. */
  received: number
  /** Planned texts put into words. */
  reminders: number
  /** Texts whose fate was looked up. */
  settled: number
  /** Texts the carrier took. */
  texts: number
  /** E-mails the mail server took. */
  emails: number
}

/** Where work waits its turn; one turn that has not begun may serve all who asked for the same. */
export type Lane = <Result>(what: string, work: () => Promise<Result>) => Promise<Result>

/**
 * Does once all work that is due now, the texts in one lane and the e-mails in another. What is due is found in the store, so a
 * tick that was missed is caught up by the next.
 */
export async function tick(
  parts: Parts,
  lanes: { texts: Lane; emails: Lane } = { texts: atOnce, emails: atOnce },
  stopping?: AbortSignal,
): Promise<TickCounts> {
  const texts = lanes.texts('tick', () => tickTexts(parts, stopping))
  const emails = lanes.emails('tick', () => tickEmails(parts, stopping))
  // What the texts made known on the way (a landline, a STOP) is told now, not in a minute.
  const told = texts.then(() => lanes.emails('deliver', () => deliverEmails(parts, stopping)))
  const [counts, before, after] = await Promise.all([texts, emails, told])
  return { ...counts, emails: before + after }
}

function atOnce<Result>(_what: string, work: () => Promise<Result>): Promise<Result> {
  return work()
}

/** The e-mails' half of a tick: the summaries of the day that are due, and what waits. */
async function tickEmails(parts: Parts, stopping?: AbortSignal): Promise<number> {
  await sendDigests(parts)
  return deliverEmails(parts, stopping)
}

/** The texts' half of a tick: e-mails go beside it, so that a slow carrier holds up no alert, nor a slow mail server a text. */
export async function tickTexts(parts: Parts, stopping?: AbortSignal): Promise<Omit<TickCounts, 'emails'>> {
  await noteTick(parts)
  await noteRefused(parts)
  const before = await onOneMachine(parts, 'before texts', async () => {
    await realignReminders(parts)
    const standsBack = leavesAsking(parts)
    const known = standsBack || (await reconcile(parts))
    const received = standsBack ? 0 : await takeInMissed(parts)
    await offerFreedHours(parts)
    return { known, received }
  })
  const counts = { received: before?.result.received ?? 0, reminders: 0, settled: 0, texts: 0 }
  // Another machine that asks the carrier has set the mark that holds every text back.
  if (before && !before.result.known) return counts
  for (;;) {
    // By one: of two that listed the same text in doubt, the slower would believe absent what the other has sent again.
    const doubts = await onOneMachine(parts, 'texts in doubt', async () => {
      const settled = leavesAsking(parts) ? 0 : await settleUncertain(parts)
      await endPastUse(parts)
      return settled
    })
    counts.settled += doubts?.result ?? 0
    const { reminders, texts, more } = await leaveNow(parts, stopping)
    counts.reminders += reminders
    counts.texts += texts
    if (!more) break
  }
  if (leavesAsking(parts)) return counts
  await onOneMachine(parts, 'texts in doubt', (lost) =>
    askAfterSent(parts, AbortSignal.any([...(stopping ? [stopping] : []), lost])),
  )
  return counts
}
