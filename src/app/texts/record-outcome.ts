import { DateTime } from 'luxon'
import type { SendOutcome } from '../../domain/message.ts'
import { nextTry } from '../../domain/retry.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { markText } from '../../store/messages/mark-texts.ts'
import type { Message } from '../../store/messages/message.ts'
import { ACCOUNT_DOWN, CARRIER_SILENT, TEXTS_UNANSWERED } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { noteReach } from './reach.ts'
import { stopEverything } from './stop-everything.ts'
import { together } from './together.ts'
import { accepted, lost } from './what-became.ts'

/** A listing right after an unanswered call may still miss the text. */
const LOOK_AFTER = { minutes: 2 }

/** An attempt to hand a text to the carrier, and what came of it. */
export interface Attempt {
  message: Message
  outcome: SendOutcome
}

/** Writes down what became of attempts that came back together, in their order, with all that follows from it. */
export async function recordOutcomes(parts: Parts, attempts: readonly Attempt[]): Promise<void> {
  await together(parts, attempts, (tx, some) => record(tx, parts, some))
}

async function record(tx: Transaction, parts: Parts, attempts: readonly Attempt[]): Promise<void> {
  const now = parts.clock.now()
  const answered = attempts.some(({ outcome }) => isAnswer(outcome))
  const taken = attempts.flatMap(({ message, outcome }) =>
    outcome.outcome === 'accepted' ? { message, sid: outcome.sid, sentAt: now } : [],
  )
  const works = taken.length > 0 ? ([ACCOUNT_DOWN] as const) : []
  await noteReach(tx, [CARRIER_SILENT, TEXTS_UNANSWERED, ...works], answered, now)
  await accepted(tx, parts, taken, now)
  for (const attempt of attempts) await recordOther(tx, parts, attempt, now)
}

async function recordOther(tx: Transaction, parts: Parts, { message, outcome }: Attempt, now: DateTime): Promise<void> {
  switch (outcome.outcome) {
    case 'accepted':
      return
    case 'refused':
      return lost(tx, parts, message, { ...outcome, state: 'refused' }, now)
    case 'tryLater':
      return tryLater(tx, parts, message, outcome, now)
    case 'uncertain':
      return uncertain(tx, message, outcome.code, now)
    case 'accountDown':
      return accountDown(tx, parts, message, outcome.code, now)
  }
}

/** What Twilio itself says has a code; a call that failed, or a proxy in its place, has none. */
export function isAnswer(outcome: SendOutcome): boolean {
  return (outcome.outcome !== 'tryLater' && outcome.outcome !== 'uncertain') || outcome.code !== undefined
}

async function tryLater(
  tx: Transaction,
  parts: Parts,
  message: Message,
  { afterSeconds, code }: Extract<SendOutcome, { outcome: 'tryLater' }>,
  now: DateTime,
): Promise<void> {
  const seconds = nextTry(message.attempts, parts.random(), afterSeconds)
  if (seconds === undefined) return lost(tx, parts, message, { state: 'refused', reason: 'gaveUp', code }, now)
  const next = now.plus({ seconds })
  const dueAt = message.usefulUntil ? DateTime.min(next, message.usefulUntil) : next
  await markText(tx, message.id, ['sending'], { state: 'waiting', errorCode: code ?? null, dueAt })
}

/** It may have left: never sent again blindly, but looked for. */
async function uncertain(tx: Transaction, { id }: Message, code: number | undefined, now: DateTime): Promise<void> {
  const dueAt = now.plus(LOOK_AFTER)
  await markText(tx, id, ['sending'], { state: 'uncertain', errorCode: code ?? null, dueAt, absences: 0 })
}

/** Nothing can leave: the text goes back to the queue unharmed. */
async function accountDown(
  tx: Transaction,
  parts: Parts,
  message: Message,
  code: number | undefined,
  now: DateTime,
): Promise<void> {
  // The account was refused, not the text: it was not a try.
  const attempts = message.attempts - 1
  await markText(tx, message.id, ['sending'], { state: 'waiting', errorCode: code ?? null, dueAt: now, attempts })
  await stopEverything(tx, parts, code, now)
}
