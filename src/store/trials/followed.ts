import type { DateTime } from 'luxon'
import type { RunningTrial } from '../../domain/trial/eligible.ts'
import type { Session } from '../engine/database.ts'
import { and, eq, gte, inArray, like, lt, notExists, or, sql } from '../engine/drizzle.ts'

/**
 * What became of the appointments a trial is about, of everybody in it, each from the hour they were allocated. By the moment they were first
 * convened for: how many are moved past the end may depend on the arm.
 */
export async function listFollowed({ db, tables }: Session, { id, officeIds, types, until }: RunningTrial) {
  const { appointments, allocations } = tables
  return db
    .select({
      probationerId: appointments.probationerId,
      status: appointments.status,
      startsAt: appointments.startsAt,
      firstStartsAt: firstMoment(appointments),
    })
    .from(allocations)
    .innerJoin(appointments, eq(appointments.probationerId, allocations.probationerId))
    .where(
      and(
        eq(allocations.trialId, id),
        inArray(appointments.officeId, [...officeIds]),
        inArray(appointments.type, [...types]),
        gte(firstMoment(appointments), allocations.allocatedAt),
        lt(firstMoment(appointments), sql.param(until, appointments.startsAt)),
      ),
    )
}

function firstMoment({ firstStartsAt, startsAt }: Session['tables']['appointments']) {
  return sql<DateTime>`coalesce(${firstStartsAt}, ${startsAt})`.mapWith(startsAt)
}

/**
 * Whom of a trial a text did harm, since they were allocated: who said STOP, wrote of a danger, or cannot be reached: because of their number,
 * or because a summons or the day-before reminder, which both arms get, did not arrive. Not a STOP of who had their number before, nor what
 * failed by us or by the carrier.
 */
export async function listHarmed(session: Session, trialId: string, people?: string[]) {
  const { db, tables } = session
  const { allocations, requests, journal, messages } = tables
  const of = and(eq(allocations.trialId, trialId), people ? inArray(allocations.probationerId, people) : undefined)
  const stopped = await db
    .select({ probationerId: allocations.probationerId, details: journal.details })
    .from(allocations)
    .innerJoin(journal, eq(journal.probationerId, allocations.probationerId))
    .where(and(of, eq(journal.what, 'textsStopped'), gte(journal.at, allocations.allocatedAt)))
  const asked = await db
    .selectDistinct({ probationerId: allocations.probationerId, kind: requests.kind })
    .from(allocations)
    .innerJoin(requests, eq(requests.probationerId, allocations.probationerId))
    .where(
      and(
        of,
        gte(requests.createdAt, allocations.allocatedAt),
        or(
          eq(requests.kind, 'danger'),
          and(eq(requests.kind, 'unreachable'), inArray(requests.reason, NUMBER_REASONS)),
        ),
      ),
    )
  const unarrived = await db
    .selectDistinct({ probationerId: allocations.probationerId })
    .from(allocations)
    .innerJoin(messages, eq(messages.probationerId, allocations.probationerId))
    .where(
      and(
        of,
        gte(messages.createdAt, allocations.allocatedAt),
        inArray(messages.kind, ['summons', 'before1']),
        eq(messages.state, 'undelivered'),
        inArray(messages.reason, [...NUMBER_REASONS, 'unknown']),
      ),
    )
  const asking = (kind: string) => asked.flatMap((row) => (row.kind === kind ? row.probationerId : []))
  return {
    optedOut: new Set(stopped.flatMap(({ probationerId, details }) => (details.how === 'number' ? [] : probationerId))),
    danger: new Set(asking('danger')),
    unreachable: new Set([...asking('unreachable'), ...unarrived.map(({ probationerId }) => probationerId)]),
  }
}

/** What is of the number, as a lost text says it. */
const NUMBER_REASONS = ['invalid', 'gone', 'blocked', 'landline'] as const

/** Who of a trial a summons or a reminder reached, since they were allocated. */
export async function listReached({ db, tables }: Session, trialId: string): Promise<Set<string>> {
  const { allocations, messages } = tables
  const rows = await db
    .selectDistinct({ probationerId: allocations.probationerId })
    .from(allocations)
    .innerJoin(messages, eq(messages.probationerId, allocations.probationerId))
    .where(
      and(
        eq(allocations.trialId, trialId),
        or(eq(messages.kind, 'summons'), like(messages.kind, 'before%')),
        inArray(messages.state, ['sent', 'delivered']),
        gte(messages.createdAt, allocations.allocatedAt),
      ),
    )
  return new Set(rows.map(({ probationerId }) => probationerId))
}

/** Who had an appointment that a trial is about, up to an instant, and is not in it. */
export async function listNotAllocated(
  { db, tables }: Session,
  { id, officeIds, types, startedAt, until }: RunningTrial,
  now: DateTime,
): Promise<string[]> {
  const { appointments, allocations } = tables
  const allocated = db
    .select({ one: sql`1` })
    .from(allocations)
    .where(and(eq(allocations.trialId, id), eq(allocations.probationerId, appointments.probationerId)))
  const rows = await db
    .selectDistinct({ probationerId: appointments.probationerId })
    .from(appointments)
    .where(
      and(
        inArray(appointments.officeId, [...officeIds]),
        inArray(appointments.type, [...types]),
        gte(firstMoment(appointments), sql.param(startedAt, appointments.startsAt)),
        lt(firstMoment(appointments), sql.param(until < now ? until : now, appointments.startsAt)),
        notExists(allocated),
      ),
    )
  return rows.map(({ probationerId }) => probationerId)
}
