import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import {
  and,
  count,
  eq,
  exists,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  notExists,
  notInArray,
  or,
  sql,
} from '../engine/drizzle.ts'
import { endFileNames } from '../files/imports.ts'
import { removeUploads } from '../files/uploads.ts'
import { removeEntries } from '../journal/seals.ts'
import { forgetAllocations } from '../trials/allocations.ts'
import { removeAppointments, removeConversations, removePeople, removeTexts } from './erasure.ts'

/** Kinds of what is kept for a time, in the order in which they leave: each stands apart, so that counting and removing agree. */
export const KEPT_KINDS = [
  'links',
  // Before the people: by the rule of their own.
  'allocations',
  'people',
  'texts',
  'strangers',
  'emails',
  'notices',
  'journal',
  'requests',
  'receipts',
  'conversations',
  'appointments',
  'hours',
  'notes',
  'fileNames',
  'tokens',
  'uploads',
] as const
export type KeptKind = (typeof KEPT_KINDS)[number]

/** Until when each kind has served its time, and now. */
export type Limits = Record<KeptKind | 'neverExported' | 'now', DateTime>

export async function countExpired(session: Session, kind: KeptKind, limits: Limits): Promise<number> {
  const expired = findExpired(session, kind, limits).as('expired')
  const [row] = await session.db.select({ count: count() }).from(expired)
  return Number(row?.count ?? 0)
}

/** The rows of a kind that have served their time, to be counted, read, or looked at as words. */
export function findExpired(session: Session, kind: KeptKind, limits: Limits) {
  return EXPIRED[kind](session, limits)
}

/** Removes at most so many; returns how many, so that the caller goes on while there are as many. */
export async function removeExpired(tx: Transaction, kind: KeptKind, limits: Limits, atMost: number): Promise<number> {
  const rows = await findExpired(tx, kind, limits).limit(atMost)
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0) await REMOVE[kind](tx, ids, limits)
  return ids.length
}

const EXPIRED = {
  // Before what they are about.
  links: ({ db, tables: { actionLinks } }: Session, limits: Limits) =>
    db.select({ id: actionLinks.key }).from(actionLinks).where(lt(actionLinks.expiresAt, limits.links)).$dynamic(),

  people: ({ db, tables: { probationers, appointments, allocations, trials } }: Session, { people }: Limits) => {
    // Of a trial not read yet, what became of them is still to be counted.
    const awaited = db
      .select({ id: trials.id })
      .from(allocations)
      .innerJoin(trials, eq(trials.id, allocations.trialId))
      .where(and(eq(allocations.probationerId, probationers.id), isNull(trials.lookedAt), gte(trials.until, people)))
    const later = db
      .select({ id: appointments.id })
      .from(appointments)
      .where(and(eq(appointments.probationerId, probationers.id), gte(appointments.startsAt, people)))
    return db
      .select({ id: probationers.id })
      .from(probationers)
      .where(and(lt(probationers.createdAt, people), notExists(later), notExists(awaited)))
      .$dynamic()
  },

  texts: (session: Session, limits: Limits) => {
    const { db, tables } = session
    const { messages, appointments } = tables
    const later = db
      .select({ id: appointments.id })
      .from(appointments)
      .where(and(eq(appointments.id, messages.appointmentId), gte(appointments.startsAt, limits.texts)))
    return db
      .select({ id: messages.id })
      .from(messages)
      .where(
        and(
          lt(messages.createdAt, limits.texts),
          notExists(later),
          notInArray(messages.state, [...UNSETTLED]),
          or(isNotNull(messages.probationerId), exists(holdersOf(session))),
          or(isNull(messages.probationerId), notInArray(messages.probationerId, EXPIRED.people(session, limits))),
        ),
      )
      .$dynamic()
  },

  strangers: (session: Session, { strangers }: Limits) => {
    const { messages } = session.tables
    return session.db
      .select({ id: messages.id })
      .from(messages)
      .where(
        and(
          lt(messages.createdAt, strangers),
          isNull(messages.probationerId),
          notExists(holdersOf(session)),
          notInArray(messages.state, [...UNSETTLED]),
        ),
      )
      .$dynamic()
  },

  emails: ({ db, tables: { emails } }: Session, limits: Limits) =>
    db
      .select({ id: emails.id })
      .from(emails)
      .where(
        and(
          lt(emails.createdAt, limits.emails),
          // One that is being handed over: what becomes of it would be written nowhere.
          or(ne(emails.state, 'sending'), lt(emails.leaseUntil, limits.now)),
        ),
      )
      .$dynamic(),

  // Those that an e-mail told leave with it: nobody could be told these.
  notices: ({ db, tables: { notices } }: Session, limits: Limits) =>
    db
      .select({ id: notices.id })
      .from(notices)
      .where(and(isNull(notices.emailId), lt(notices.createdAt, limits.notices)))
      .$dynamic(),

  journal: (session: Session, limits: Limits) => {
    const { journal } = session.tables
    return session.db
      .select({ id: journal.id })
      .from(journal)
      .where(
        and(
          lt(journal.at, limits.journal),
          or(isNull(journal.probationerId), notInArray(journal.probationerId, EXPIRED.people(session, limits))),
        ),
      )
      .$dynamic()
  },

  requests: (session: Session, limits: Limits) => {
    const { requests } = session.tables
    return session.db
      .select({ id: requests.id })
      .from(requests)
      .where(
        and(
          lt(requests.createdAt, limits.requests),
          or(isNull(requests.probationerId), notInArray(requests.probationerId, EXPIRED.people(session, limits))),
        ),
      )
      .$dynamic()
  },

  // Those of texts leave with their text: these are of texts nobody knows.
  receipts: ({ db, tables: { receipts, messages } }: Session, limits: Limits) => {
    const text = db
      .select({ id: messages.id })
      .from(messages)
      .where(or(eq(messages.id, receipts.messageId), eq(messages.sid, receipts.sid)))
    return db
      .select({ id: receipts.id })
      .from(receipts)
      .where(and(lt(receipts.receivedAt, limits.receipts), notExists(text)))
      .$dynamic()
  },

  conversations: ({ db, tables: { conversations } }: Session, limits: Limits) =>
    db
      .select({ id: conversations.phoneKey })
      .from(conversations)
      .where(lt(conversations.updatedAt, limits.conversations))
      .$dynamic(),

  appointments: (session: Session, limits: Limits) => {
    const { appointments } = session.tables
    return session.db
      .select({ id: appointments.id })
      .from(appointments)
      .where(
        and(
          lt(appointments.startsAt, limits.appointments),
          notInArray(appointments.probationerId, EXPIRED.people(session, limits)),
        ),
      )
      .$dynamic()
  },

  hours: ({ db, tables: { freedHours } }: Session, { hours }: Limits) =>
    db
      .select({ id: freedHours.id })
      .from(freedHours)
      .where(and(lt(freedHours.startsAt, hours), ne(freedHours.state, 'open')))
      .$dynamic(),

  notes: ({ db, tables: { threadNotes } }: Session, { notes }: Limits) =>
    db.select({ id: threadNotes.id }).from(threadNotes).where(lt(threadNotes.createdAt, notes)).$dynamic(),

  // Of trials that are over and read: some time after their result was given out or, where nobody did, as long as people are kept.
  allocations: ({ db, tables: { allocations, trials } }: Session, limits: Limits) =>
    db
      .select({ id: sql<string>`${allocations.trialId} || ' ' || ${allocations.probationerId}` })
      .from(allocations)
      .innerJoin(trials, eq(trials.id, allocations.trialId))
      .where(
        or(
          and(
            lt(trials.until, limits.allocations),
            lt(trials.exportedAt, limits.allocations),
            gte(trials.exportedAt, trials.lookedAt),
          ),
          lt(trials.lookedAt, limits.neverExported),
        ),
      )
      .$dynamic(),

  // What each file did, and who loaded it, stays: its name may be somebody's.
  fileNames: ({ db, tables: { imports } }: Session, limits: Limits) =>
    db
      .select({ id: imports.id })
      .from(imports)
      // Written out: SQLite takes an index of some rows only where it reads which they are.
      .where(and(lt(imports.startedAt, limits.fileNames), sql`name_gone_at is null`))
      .$dynamic(),

  // They open nothing; the journal names them as long.
  tokens: ({ db, tables: { tokens } }: Session, limits: Limits) =>
    db.select({ id: tokens.id }).from(tokens).where(lt(tokens.revokedAt, limits.tokens)).$dynamic(),

  // Never one that something is being done with.
  uploads: ({ db, tables: { uploads } }: Session, limits: Limits) =>
    db
      .select({ id: uploads.id })
      .from(uploads)
      .where(and(lt(uploads.updatedAt, limits.uploads), notInArray(uploads.state, ['reading', 'applying', 'undoing'])))
      .$dynamic(),
}

/** A text that is not settled is kept: what becomes of it would be written nowhere. */
const UNSETTLED = ['waiting', 'sending', 'uncertain'] as const

function holdersOf({ db, tables: { probationers, messages } }: Session) {
  return db.select({ id: probationers.id }).from(probationers).where(eq(probationers.phoneKey, messages.phoneKey))
}

const REMOVE: Record<KeptKind, (tx: Transaction, ids: string[], limits: Limits) => Promise<unknown>> = {
  links: async ({ db, tables: { actionLinks } }, keys) => db.delete(actionLinks).where(inArray(actionLinks.key, keys)),
  people: (tx, ids) => removePeople(tx, ids),
  texts: removeTexts,
  strangers: removeTexts,
  emails: async ({ db, tables: { emails, notices } }, ids) => {
    await db.delete(notices).where(inArray(notices.emailId, ids))
    await db.delete(emails).where(inArray(emails.id, ids))
  },
  notices: async ({ db, tables: { notices } }, ids) => db.delete(notices).where(inArray(notices.id, ids)),
  journal: (tx, ids) => removeEntries(tx, inArray(tx.tables.journal.id, ids)),
  requests: async ({ db, tables: { requests } }, ids) => db.delete(requests).where(inArray(requests.id, ids)),
  receipts: async ({ db, tables: { receipts } }, ids) => db.delete(receipts).where(inArray(receipts.id, ids)),
  conversations: removeConversations,
  appointments: removeAppointments,
  hours: async ({ db, tables: { freedHours, hourOffers } }, ids) => {
    await db.delete(hourOffers).where(inArray(hourOffers.hourId, ids))
    await db.delete(freedHours).where(inArray(freedHours.id, ids))
  },
  notes: async ({ db, tables: { threadNotes } }, ids) => db.delete(threadNotes).where(inArray(threadNotes.id, ids)),
  allocations: forgetAllocations,
  fileNames: (tx, ids, { now }) => endFileNames(tx, ids, now),
  tokens: async ({ db, tables: { tokens } }, ids) => db.delete(tokens).where(inArray(tokens.id, ids)),
  uploads: removeUploads,
}
