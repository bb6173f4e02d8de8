import type { DateTime } from 'luxon'
import type { Transaction } from '../../store/database.ts'
import { listNoticesSince } from '../../store/emails.ts'

/** More notices than that to one agent within an hour, and they leave together. */
const NOTICES_AN_HOUR = 20
/** Those about one person leave at most this often. */
const JOINED_FOR = { minutes: 5 }
const FLOOD_WAITS = { minutes: 15 }

interface NoticeToTime {
  agentId: string | undefined
  officeId: string
  probationerId: string | undefined
  thread: string | undefined
}

/**
 * When a notice leaves, and in which thread: at once; or, when the agent was told of the same person less than five minutes ago, five
 * minutes after that, together with others that may come; or in a flood, with all the rest of it. Those that leave together are
 * due at the same instant.
 */
export async function whenToLeave(
  tx: Transaction,
  { probationerId, thread, ...whose }: NoticeToTime,
  now: DateTime,
): Promise<{ dueAt: DateTime; thread: string | undefined }> {
  const recent = await listNoticesSince(tx, whose, now.minus({ hours: 1 }), READ_AT_MOST)
  if (recent.length >= NOTICES_AN_HOUR) {
    const flood = `${FLOOD}${whose.agentId ?? whose.officeId}`
    const waiting = recent.find((other) => other.thread === flood && other.dueAt > now)
    return { dueAt: waiting?.dueAt ?? now.plus(FLOOD_WAITS), thread: flood }
  }
  const sameInstants = recent
    .filter((other) => probationerId !== undefined && other.probationerId === probationerId)
    .map(({ dueAt }) => dueAt)
    // One that the mail server did not take comes back much later: nothing waits for it.
    .filter((dueAt) => dueAt > now.minus(JOINED_FOR) && dueAt <= now.plus(JOINED_FOR))
  const last = sameInstants.sort((a, b) => b.toMillis() - a.toMillis())[0]
  if (!last) return { dueAt: now, thread }
  return { dueAt: last > now ? last : last.plus(JOINED_FOR), thread }
}

/** Of the threads in which floods leave. */
export const FLOOD = 'many-'
const READ_AT_MOST = 200
