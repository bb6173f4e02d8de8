import type { DateTime } from 'luxon'
import type { MessageState } from '../../domain/message.ts'
import type { Transaction } from '../engine/database.ts'
import { and, eq, inArray, sql } from '../engine/drizzle.ts'
import { type Given, keptQuery } from '../engine/kept-query.ts'
import { ownValues } from '../engine/own-values.ts'
import type { Message } from './message.ts'

export interface MessageChange {
  state: MessageState
  /** Null: its words are not kept. */
  body?: string | null
  phone?: string
  phoneKey?: string
  attempts?: number
  sid?: string | null
  reason?: string | null
  errorCode?: number | null
  dueAt?: DateTime
  hour?: null
  absences?: number
  sentAt?: DateTime
  settledAt?: DateTime
  createdAt?: DateTime
}

/**
 * Writes down what became of a text, if it still is in one of the states we believed; false when somebody else was first.
 * A terminal state is never among them, so it is never overwritten.
 */
export async function markText(
  tx: Transaction,
  id: string,
  from: readonly MessageState[],
  change: MessageChange,
): Promise<boolean> {
  const values = { ...change, ...(change.state !== 'sending' && { leaseUntil: null }) }
  const columns = Object.keys(values).sort() as (keyof typeof values)[]
  const shape = `${from} ${columns}`
  const update = markings.get(shape) ?? marking(from, columns)
  markings.set(shape, update)
  return (await update(tx, { ...values, markedId: id })).length > 0
}

type Marking = Omit<MessageChange, 'leaseUntil'> & { leaseUntil?: null; markedId: string }
const markings = new Map<string, ReturnType<typeof marking>>()

/** A handful of shapes: what may become of a text is written in a few places. */
function marking(from: readonly MessageState[], columns: (keyof Omit<Marking, 'markedId'>)[]) {
  return keptQuery(({ db, tables: { messages } }, { one, value }: Given<Marking>) =>
    db
      .update(messages)
      .set(Object.fromEntries(columns.map((column) => [column, value(column)])))
      .where(and(eq(messages.id, one('markedId', messages.id)), inArray(messages.state, from)))
      .returning({ id: messages.id }),
  )
}

/** Keeps the words of claimed texts and the numbers they go to; one that was only planned was made as it is put into words. */
export async function keepWords(
  { db, tables: { messages } }: Transaction,
  texts: readonly Pick<Message, 'id' | 'body' | 'phone' | 'phoneKey'>[],
  now: DateTime,
): Promise<void> {
  if (texts.length === 0) return
  const own = (name: 'body' | 'phone' | 'phoneKey') =>
    ownValues(messages.id, messages[name], new Map(texts.map((text) => [text.id, text[name]])))
  const { phoneKey, createdAt } = messages
  await db
    .update(messages)
    .set({
      body: own('body'),
      phone: own('phone'),
      phoneKey: own('phoneKey'),
      createdAt: sql`case when ${phoneKey} is null then ${sql.param(now, createdAt)} else ${createdAt} end`,
    })
    .where(and(inArray(messages.id, idsOf(texts)), eq(messages.state, 'sending')))
}

/** Writes down that the carrier took these texts, if nobody has yet: returns for which it is news. Whose number it was is known meanwhile, and stays so. */
export async function markSent(
  { db, tables: { messages } }: Transaction,
  taken: readonly { id: string; sid: string; sentAt: DateTime }[],
): Promise<Set<string>> {
  if (taken.length === 0) return new Set()
  const own = <Name extends 'sid' | 'sentAt'>(name: Name) =>
    ownValues(messages.id, messages[name], new Map(taken.map((text) => [text.id, text[name]])))
  const marked = await db
    .update(messages)
    .set({
      state: 'sent',
      sid: own('sid'),
      sentAt: own('sentAt'),
      reason: sql`case when ${messages.reason} = 'wrongNumber' then ${messages.reason} end`,
      leaseUntil: null,
    })
    .where(and(inArray(messages.id, idsOf(taken)), inArray(messages.state, ['waiting', 'sending', 'uncertain'])))
    .returning({ id: messages.id })
  return new Set(marked.map(({ id }) => id))
}

/** The same change of several texts, for those that still are in one of these states, and as often tried and missed as believed: returns which they are. */
export async function markTexts(
  { db, tables }: Transaction,
  ids: string[],
  from: readonly MessageState[],
  change: MessageChange,
  believed?: { attempts: number; absences: number },
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { messages } = tables
  const asBelieved = believed && and(eq(messages.attempts, believed.attempts), eq(messages.absences, believed.absences))
  const marked = await db
    .update(messages)
    .set({ ...change, ...(change.state !== 'sending' && { leaseUntil: null }) })
    .where(and(inArray(messages.id, ids), inArray(messages.state, from), asBelieved))
    .returning({ id: messages.id })
  return new Set(marked.map(({ id }) => id))
}

function idsOf(texts: readonly { id: string }[]): string[] {
  return texts.map(({ id }) => id)
}
