import type { DateTime } from 'luxon'
import { changesDiary, isDanger } from '../../domain/notice.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { listNoticesSince, type Reader } from '../../store/notices/notices.ts'

/** The first lost text waits that long for others to leave with it. */
export const LOST_TOGETHER_FOR = { seconds: 30 }
/** More notices than that to one agent within an hour, and they leave together. */
const NOTICES_AN_HOUR = 20
/** Those about one person leave at most this often. */
const JOINED_FOR = { minutes: 5 }
const FLOOD_WAITS = { minutes: 15 }

interface ToTime extends Reader {
  kind: string
  probationerId: string | undefined
}

/**
 * When a notice leaves: at once; or, when the agent was told of the same person less than five minutes ago, five minutes after that, together
 * with others that may come; or in a flood, with all the rest of it, in its thread. Danger and
 * the diary never wait; lost texts wait for each other.
 */
export async function whenToLeave(
  tx: Transaction,
  { kind, probationerId, ...reader }: ToTime,
  now: DateTime,
): Promise<{ dueAt: DateTime; thread?: string }> {
  if (isDanger(kind) || changesDiary(kind)) return { dueAt: now }
  if (kind === 'textFailed') return { dueAt: now.plus(LOST_TOGETHER_FOR) }
  const recent = await listNoticesSince(tx, reader, now.minus({ hours: 1 }), READ_AT_MOST)
  if (recent.length >= NOTICES_AN_HOUR) {
    const thread = `many-${reader.agentId ?? reader.officeId}`
    const waiting = recent.find((other) => other.thread === thread && other.dueAt > now)
    return { dueAt: waiting?.dueAt ?? now.plus(FLOOD_WAITS), thread }
  }
  const sameInstants = recent
    .filter((other) => probationerId !== undefined && other.probationerId === probationerId)
    .map(({ dueAt }) => dueAt)
    // One that the mail server did not take comes back much later: nothing waits for it.
    .filter((dueAt) => dueAt > now.minus(JOINED_FOR) && dueAt <= now.plus(JOINED_FOR))
  const last = sameInstants.sort((a, b) => b.toMillis() - a.toMillis())[0]
  if (!last) return { dueAt: now }
  return { dueAt: last > now ? last : last.plus(JOINED_FOR) }
}

const READ_AT_MOST = 200
