import type { DateTime } from 'luxon'
import { changesDiary, isDanger } from '../../domain/notice.ts'
import type { Notice } from '../../store/notices/notices.ts'
import { LOST_TOGETHER_FOR } from '../notices/when-to-leave.ts'

/** Notices to one reader that one e-mail tells, oldest first. */
export type Group = [Notice, ...Notice[]]

/**
 * Puts together what one e-mail tells, danger first: to one reader, about one person, of one flood, or of lost texts. A mail program reads one
 * calendar an e-mail: what changes the diary leaves alone, and so do danger, summaries and reports.
 */
export function groupNotices(notices: readonly Notice[]): Group[] {
  const groups = [...Map.groupBy(notices, groupOf).values()] as Group[]
  const rank = ([{ kind }]: Group) => (isDanger(kind) ? 0 : 1)
  return groups.sort((one, other) => rank(one) - rank(other) || one[0].dueAt.toMillis() - other[0].dueAt.toMillis())
}

function groupOf({ id, agentId, officeId, kind, probationerId, thread }: Notice): string {
  if (isDanger(kind) || changesDiary(kind) || kind === 'digest' || kind === 'report') return id
  return `${agentId ?? officeId} ${thread ?? (kind === 'textFailed' ? kind : (probationerId ?? id))}`
}

/** Whether it is of many at once, which are told by a table of contents first. */
export function isFlood(group: Group): boolean {
  const [{ kind, thread }] = group
  return group.length > 1 && (kind === 'textFailed' || thread !== null)
}

/** More lost texts than that are told by their number: each waits on the page. */
const LOST_TOLD_AT_MOST = 20
/** While more are lost the number waits on, but no longer than that. */
const LOST_COUNTED_FOR = { minutes: 15 }

/** Whether texts were lost in such number, as after a stop of the service, that the number is all to say. */
export function isCounted(group: Group): boolean {
  return group[0].kind === 'textFailed' && group.length > LOST_TOLD_AT_MOST
}

/** Until when the number of lost texts waits for more; undefined when it need not. */
export function waitsForMore(group: Group, now: DateTime): DateTime | undefined {
  const [first] = group
  const soon = (group.at(-1) ?? first).createdAt.plus(LOST_TOGETHER_FOR)
  const last = first.createdAt.plus(LOST_COUNTED_FOR)
  const until = soon < last ? soon : last
  return isCounted(group) && until > now ? until : undefined
}
