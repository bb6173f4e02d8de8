import type { DateTime } from 'luxon'
import type { TextKind } from '../../domain/reminder.ts'
import type { Session } from '../engine/database.ts'
import { type SQL, sql } from '../engine/drizzle.ts'

/** A row of the one outbox and inbox: a text as it is, or one planned for later that is not in words yet. */
export type MessageRow = Session['tables']['messages']['$inferSelect']

/** A text in words, with the number it goes to or came from. */
export type Message = MessageRow & { phone: string; phoneKey: string; body: string }

/** A text of ours about a version of an appointment. */
export type PlannedRow = MessageRow & { kind: TextKind; appointmentId: string; version: number; usefulUntil: DateTime }

/** Who goes first: danger, then answers to somebody who just wrote, then what we send on our own. */
export const RANK = { danger: 0, answer: 1, ours: 2 } as const

/** The kind of a text in an agent's own words. */
export const BY_HAND = 'agent'
/** The kind of a list of moments that an agent proposes. */
export const PROPOSED = 'slotsProposed'
/** The kinds of the text that offers somebody an hour that came free, and of the one that says that it is taken. */
export const FREED_HOUR = 'freedHour'
export const HOUR_TAKEN = 'hourTaken'
/** The kind of the text that says to somebody, once, why we write. */
export const WELCOME = 'welcome'
/** The kind of a text that an administrator tries on their own telephone. */
export const TRIED = 'wordingTried'
/** As urgent as an answer, and answers to nobody who wrote. */
export const BEGUN_BY_US: readonly string[] = [BY_HAND, PROPOSED, WELCOME, FREED_HOUR, HOUR_TAKEN]

/** Which rows are of a rank before ours, in the words of their index: an engine does not see it in a rank that is given. */
export function isUrgent({ rank }: Session['tables']['messages']): SQL {
  return sql`${rank} < 2`
}

export function isInWords(row: MessageRow): row is Message {
  return row.body !== null && row.phone !== null && row.phoneKey !== null
}

/** Whether we send it on our own: `addPlanned` alone makes such rows. */
export function isPlanned(row: MessageRow): row is PlannedRow {
  return row.rank === RANK.ours
}
