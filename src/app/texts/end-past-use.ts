import type { DateTime } from 'luxon'
import type { DropReason } from '../../domain/message.ts'
import { whyNotSend } from '../../domain/reminder.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { listPastUse } from '../../store/messages/doubtful.ts'
import { markText } from '../../store/messages/mark-texts.ts'
import { isPlanned, type MessageRow } from '../../store/messages/message.ts'
import type { Parts } from '../parts.ts'
import { circumstancesOf } from './circumstances.ts'
import { tellTextLost } from './tell-text-lost.ts'

const AT_ONCE = 200

/**
 * Ends the texts whose use is over, whatever held them back (a carrier down, a long queue, a number set aside): the agent hears of it
 * while there still is time to call, and not when their turn comes.
 */
export async function endPastUse(parts: Parts): Promise<void> {
  const { store, clock } = parts
  for (;;) {
    const now = clock.now()
    const past = await listPastUse(store, now, AT_ONCE)
    for (const message of past) {
      await store.transaction((tx) =>
        message.state === 'uncertain' ? tellUncertain(tx, parts, message, now) : drop(tx, parts, message, now),
      )
    }
    if (past.length < AT_ONCE) return
  }
}

/** It may have left, and the carrier cannot say: still looked for, and the agent must not count on it. */
async function tellUncertain(tx: Transaction, parts: Parts, message: MessageRow, now: DateTime): Promise<void> {
  const told = { state: 'uncertain', reason: 'uncertain' } as const
  if (await markText(tx, message.id, ['uncertain'], told)) await tellTextLost(tx, parts, message, told.reason, now)
}

async function drop(tx: Transaction, parts: Parts, message: MessageRow, now: DateTime): Promise<void> {
  const reason = await whyDropped(tx, message, now)
  const dropped = { state: 'dropped', reason, settledAt: now } as const
  if (await markText(tx, message.id, ['waiting'], dropped)) await tellTextLost(tx, parts, message, reason, now)
}

/** An appointment that changed meanwhile is a better reason, about which there is nothing to do. */
async function whyDropped(tx: Transaction, row: MessageRow, now: DateTime): Promise<DropReason> {
  if (!isPlanned(row)) return 'pastUse'
  const circumstances = (await circumstancesOf(tx, [row.appointmentId], now)).get(row.appointmentId)
  return (circumstances && whyNotSend(row, circumstances, now)) ?? 'pastUse'
}
