import { DANGER_REQUESTS } from '../../domain/worklist.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, eq, inArray, isNotNull, isNull, ne, notExists, or, type SQL, sql } from '../engine/drizzle.ts'
import { removeEntries } from '../journal/seals.ts'
import { removeNoticesOf } from '../notices/notices.ts'
import { listPeople } from '../people/people.ts'
import { keepSilences } from '../people/stopped-numbers.ts'
import { removeThreadsOf } from '../threads/threads.ts'
import { removeAllocationsOf } from '../trials/allocations.ts'
import { keepSetApart } from '../trials/set-apart.ts'

export interface Removed {
  appointments: number
  obligations: number
  texts: number
  requests: number
  journal: number
  /** About them alone, gone, and about others too, of which the words went. */
  emails: number
  /** Numbers of which a mark is kept, because they said STOP or that we look for somebody else. */
  silent: number
}

/** What came from the number of a person, or left for it, while nobody held it, and what names them: known by the number and by the texts. */
export interface Unheld {
  phoneKeys: string[]
  messageIds: string[]
  /** What stays of these. */
  alerts: Alert[]
}

/** Somebody may be in danger, nobody knows who, and no agent is done with it. */
interface Alert {
  id: string
  messageId: string | null
  phoneKey: string | null
}

/** Those among what came of these texts, or from these numbers. */
export async function listOpenAlerts(
  { db, tables }: Session,
  { messageIds, phoneKeys }: Pick<Unheld, 'messageIds' | 'phoneKeys'>,
): Promise<Alert[]> {
  const { requests, messages } = tables
  const found = new Map<string, Alert>()
  const keep = async (which: SQL) => {
    const rows = await db
      .select({ id: requests.id, messageId: requests.messageId, phoneKey: messages.phoneKey })
      .from(requests)
      .leftJoin(messages, eq(messages.id, requests.messageId))
      .where(
        and(
          isNull(requests.probationerId),
          inArray(requests.kind, [...DANGER_REQUESTS]),
          ne(requests.status, 'done'),
          which,
        ),
      )
    for (const row of rows) found.set(row.id, row)
  }
  for (const some of inTurns(messageIds)) await keep(inArray(requests.messageId, some))
  if (phoneKeys.length > 0) await keep(inArray(requests.phoneKey, phoneKeys))
  return [...found.values()]
}

/**
 * Removes people with everything that hangs on them, children before parents; what they said from their numbers still holds. With `unheld`,
 * also these texts, and what they asked for and agents were told.
 */
export async function removePeople(
  tx: Transaction,
  ids: string[],
  unheld: Unheld = { phoneKeys: [], messageIds: [], alerts: [] },
): Promise<Removed> {
  const { db, tables } = tx
  const { probationers, appointments, obligations, messages } = tables
  const held = await db
    .select({ id: appointments.id })
    .from(appointments)
    .where(inArray(appointments.probationerId, ids))
  const texts = await db.select({ id: messages.id }).from(messages).where(inArray(messages.probationerId, ids))
  const silent = await keepSilences(tx, ids)
  // Before what they are known by: the harms of a trial are read from it.
  const people = [...(await listPeople(tx, ids)).values()]
  await keepSetApart(tx, people)
  await removeAllocationsOf(tx, people)
  const removed = {
    silent,
    ...(await removeTraces(tx, ids, idsOf(held), unheld)),
    texts: await removeTexts(tx, [...new Set([...idsOf(texts), ...unheld.messageIds])]),
    appointments: await removeAppointments(tx, idsOf(held)),
    obligations: (
      await db.delete(obligations).where(inArray(obligations.probationerId, ids)).returning({ id: obligations.id })
    ).length,
  }
  await db.delete(tables.nameWords).where(inArray(tables.nameWords.probationerId, ids))
  await db.delete(tables.formerCases).where(inArray(tables.formerCases.probationerId, ids))
  await db.delete(tables.setApart).where(inArray(tables.setApart.probationerId, ids))
  await db.delete(probationers).where(inArray(probationers.id, ids))
  return removed
}

/** What people asked for, what happened to them, and what agents were told and offered about them. */
async function removeTraces(
  tx: Transaction,
  ids: string[],
  appointmentIds: string[],
  unheld: Unheld,
): Promise<Pick<Removed, 'requests' | 'journal' | 'emails'>> {
  const { db, tables } = tx
  const { journal, emails, actionLinks } = tables
  const alertKeys = unheld.alerts.flatMap(({ phoneKey }) => phoneKey ?? [])
  const told = await removeNoticesOf(tx, ids, { appointmentIds, phoneKeys: unheld.phoneKeys, alertKeys })
  const before = await db.delete(emails).where(inArray(emails.probationerId, ids)).returning({ id: emails.id })
  await db.delete(actionLinks).where(inArray(actionLinks.probationerId, ids))
  await removeThreadsOf(tx, ids)
  await db.delete(tables.hourOffers).where(inArray(tables.hourOffers.probationerId, ids))
  const asked = await removeRequestsOf(tx, ids, unheld)
  const noted = await removeEntries(tx, inArray(journal.probationerId, ids))
  return { requests: asked, journal: noted, emails: told + before.length }
}

/** What these people asked for, and what came of them while nobody knew that, with what agents were offered to decide of it. */
async function removeRequestsOf({ db, tables }: Transaction, ids: string[], unheld: Unheld): Promise<number> {
  const { requests, actionLinks, messages } = tables
  const { phoneKeys, messageIds, alerts } = unheld
  const texts = db.select({ id: messages.id }).from(messages).where(inArray(messages.probationerId, ids))
  const ofNobody = isNull(requests.probationerId)
  const ways = [
    inArray(requests.probationerId, ids),
    and(ofNobody, inArray(requests.messageId, texts)),
    and(ofNobody, inArray(requests.phoneKey, phoneKeys)),
    ...inTurns(messageIds).map((some) => and(ofNobody, inArray(requests.messageId, some))),
  ]
  const stays = new Set(idsOf(alerts))
  let removed = 0
  for (const way of ways) {
    const found = await db.select({ id: requests.id }).from(requests).where(way)
    for (const some of inTurns(idsOf(found).filter((id) => !stays.has(id)))) {
      await db.delete(actionLinks).where(inArray(actionLinks.requestId, some))
      await db.delete(requests).where(inArray(requests.id, some))
      removed += some.length
    }
  }
  return removed
}

/** Removes texts with what the carrier said of them. What they asked for stays, without their words, and those misread are still counted. */
export async function removeTexts({ db, tables }: Transaction, ids: string[]): Promise<number> {
  const { messages, misreadings, receipts, requests } = tables
  for (const some of inTurns(ids)) {
    await db.update(requests).set({ messageId: null }).where(inArray(requests.messageId, some))
    await db.update(misreadings).set({ messageId: null, agentId: null }).where(inArray(misreadings.messageId, some))
    const sids = db
      .select({ sid: messages.sid })
      .from(messages)
      .where(and(inArray(messages.id, some), isNotNull(messages.sid)))
    await db.delete(receipts).where(or(inArray(receipts.messageId, some), inArray(receipts.sid, sids)))
    await db.delete(messages).where(inArray(messages.id, some))
  }
  return ids.length
}

/** Removes appointments with all that was planned, written and remembered about them, and gives the slots they hold back. */
export async function removeAppointments(tx: Transaction, ids: string[]): Promise<number> {
  const { db, tables } = tx
  const { appointments, requests, journal, scheduleLines, messages, slots, actionLinks, notices } = tables
  const { freedHours, hourOffers } = tables
  for (const some of inTurns(ids)) {
    const texts = await db.select({ id: messages.id }).from(messages).where(inArray(messages.appointmentId, some))
    await removeTexts(tx, idsOf(texts))
    await db.delete(actionLinks).where(inArray(actionLinks.appointmentId, some))
    // What somebody wrote is told all the same.
    await db.update(notices).set({ appointmentId: null }).where(inArray(notices.appointmentId, some))
    await db.delete(requests).where(inArray(requests.appointmentId, some))
    await db.delete(hourOffers).where(inArray(hourOffers.appointmentId, some))
    // An hour that it left is others' to have.
    await db.update(freedHours).set({ appointmentId: null }).where(inArray(freedHours.appointmentId, some))
    await removeEntries(tx, inArray(journal.appointmentId, some))
    await db.delete(scheduleLines).where(inArray(scheduleLines.subjectId, some))
    const gone = await db
      .delete(appointments)
      .where(inArray(appointments.id, some))
      .returning({ slotId: appointments.slotId, placeId: appointments.placeId })
    for (const { slotId } of gone) {
      if (slotId)
        await db
          .update(slots)
          .set({ taken: sql`${slots.taken} - 1` })
          .where(eq(slots.id, slotId))
    }
    await removeUnusedPlaces(
      tx,
      gone.map(({ placeId }) => placeId),
    )
  }
  return ids.length
}

export async function removeConversations({ db, tables }: Transaction, phoneKeys: string[]): Promise<void> {
  if (phoneKeys.length === 0) return
  await db.delete(tables.conversations).where(inArray(tables.conversations.phoneKey, phoneKeys))
}

/**
 * Removes those of these places that nothing uses any more: an address in a file may be somebody's home. One that the office described
 * or named itself stays.
 */
export async function removeUnusedPlaces({ db, tables }: Transaction, ids: string[]): Promise<void> {
  const { places, placeNames, appointments, slots } = tables
  const used = db.select({ id: appointments.id }).from(appointments).where(eq(appointments.placeId, places.id))
  const offered = db.select({ id: slots.id }).from(slots).where(eq(slots.placeId, places.id))
  const renamed = db.select({ id: placeNames.id }).from(placeNames).where(eq(placeNames.placeId, places.id))
  await db
    .delete(places)
    .where(
      and(
        inArray(places.id, ids),
        isNull(places.directions),
        isNull(places.contact),
        notExists(used),
        notExists(offered),
        notExists(renamed),
      ),
    )
}

/** An engine takes some thousands of values in one statement, not more. */
function inTurns(ids: string[]): string[][] {
  const turns: string[][] = []
  for (let start = 0; start < ids.length; start += 500) turns.push(ids.slice(start, start + 500))
  return turns
}

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}
