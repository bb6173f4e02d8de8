import type { Session } from '../engine/database.ts'
import { and, asc, eq, inArray, isNull, ne, or } from '../engine/drizzle.ts'
import { isInWords, type Message } from '../messages/message.ts'

/** The numbers a person has or had here, as keyed look-ups. */
interface NumbersOf {
  /** The one they hold now, if nobody else does and it was not said to be wrong. */
  own: string[]
  /** Whoever writes from these may be somebody else: they gave them up, share them, or the number was said to be wrong. */
  others: string[]
  isShared: boolean
}

export async function listNumbersOf({ db, tables }: Session, probationerId: string): Promise<NumbersOf> {
  const { probationers, messages } = tables
  const [person] = await db.select().from(probationers).where(eq(probationers.id, probationerId))
  const texted = await db
    .selectDistinct({ phoneKey: messages.phoneKey })
    .from(messages)
    .where(eq(messages.probationerId, probationerId))
  const doubted = Object.keys(person?.phoneDoubts ?? {})
  const keys = [...new Set([person?.phoneKey ?? [], texted.flatMap(({ phoneKey }) => phoneKey ?? []), doubted].flat())]
  const held = await db
    .select({ phoneKey: probationers.phoneKey })
    .from(probationers)
    .where(and(inArray(probationers.phoneKey, keys), ne(probationers.id, probationerId)))
  const shared = held.map(({ phoneKey }) => phoneKey)
  const isOwn = (key: string) =>
    key === person?.phoneKey && !shared.includes(key) && person.phoneDoubts[key] !== 'wrongNumber'
  return { own: keys.filter(isOwn), others: keys.filter((key) => !isOwn(key)), isShared: shared.length > 0 }
}

/** Every text written to a person or by them, oldest first. */
export async function listTextsWith({ db, tables }: Session, probationerId: string): Promise<Message[]> {
  const { messages } = tables
  const rows = await db
    .select()
    .from(messages)
    .where(eq(messages.probationerId, probationerId))
    .orderBy(asc(messages.createdAt), asc(messages.id))
  return rows.filter(isInWords)
}

/** Texts with these numbers of which nobody can tell who wrote or read them: the number was shared, or not known yet. */
export async function listNamelessTexts({ db, tables }: Session, phoneKeys: string[]): Promise<Message[]> {
  const { messages } = tables
  if (phoneKeys.length === 0) return []
  const rows = await db
    .select()
    .from(messages)
    .where(and(inArray(messages.phoneKey, phoneKeys), isNull(messages.probationerId)))
    .orderBy(asc(messages.createdAt), asc(messages.id))
  return rows.filter(isInWords)
}

/** What the carrier said of each of these texts, by our id or by its own, in the order it came. */
export async function listReceiptsFor({ db, tables }: Session, texts: readonly Pick<Message, 'id' | 'sid'>[]) {
  if (texts.length === 0) return []
  const { messageId, sid, receivedAt } = tables.receipts
  const ids = texts.map((text) => text.id)
  const sids = texts.flatMap((text) => text.sid ?? [])
  return db
    .select()
    .from(tables.receipts)
    .where(or(inArray(messageId, ids), inArray(sid, sids)))
    .orderBy(asc(receivedAt))
}

/** When a person was written down here. */
export async function findArrival({ db, tables }: Session, probationerId: string) {
  const { probationers } = tables
  const [row] = await db
    .select({ createdAt: probationers.createdAt })
    .from(probationers)
    .where(eq(probationers.id, probationerId))
  return row?.createdAt
}

/** What of an appointment no page shows. */
export async function listAppointmentsWhole({ db, tables: { appointments } }: Session, probationerId: string) {
  const { id, firstStartsAt, wish, bookedAhead, letterVersion, createdAt, updatedAt } = appointments
  const rows = await db
    .select({ id, firstStartsAt, wish, bookedAhead, letterVersion, createdAt, updatedAt })
    .from(appointments)
    .where(eq(appointments.probationerId, probationerId))
  return new Map(rows.map((row) => [row.id, row]))
}

/** Obligations as they are kept, with what files said of them. */
export async function listObligationsWhole({ db, tables: { obligations } }: Session, probationerId: string) {
  const { createdAt, id } = obligations
  return db
    .select()
    .from(obligations)
    .where(eq(obligations.probationerId, probationerId))
    .orderBy(asc(createdAt), asc(id))
}

/** What is known of every number a person has or had: whether it is theirs and takes texts. */
export async function listDoubtsOf({ db, tables: { probationers } }: Session, probationerId: string) {
  const { phoneKey, phoneDoubts } = probationers
  const [row] = await db.select({ phoneKey, phoneDoubts }).from(probationers).where(eq(probationers.id, probationerId))
  return Object.entries(row?.phoneDoubts ?? {}).flatMap(([key, doubt]) => (key === row?.phoneKey ? [] : doubt))
}
