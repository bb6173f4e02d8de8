import type { DateTime } from 'luxon'
import type { RunningTrial } from '../../domain/trial/eligible.ts'
import type { Session } from '../engine/database.ts'
import { and, eq, gte, inArray, like, lt, notExists, or, sql } from '../engine/drizzle.ts'

/**
 * What became of the appointments a trial is about, of everybody in it, each from the hour they were allocated. By the moment they were first
 * convened for: how many are moved past the end may depend on the arm.
 */
export async function listFollowed({ db, tables }: Session, { id, officeId, types, until }: RunningTrial) {
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
        eq(appointments.officeId, officeId),
        inArray(appointments.type, [...types]),
        gte(firstMoment(appointments), allocations.allocatedAt),
        lt(firstMoment(appointments), sql.param(until, appointments.startsAt)),
      ),
    )
}

function firstMoment({ firstStartsAt, startsAt }: Session['tables']['appointments']) {
  return sql<DateTime>`coalesce(${firstStartsAt}, ${startsAt})`.mapWith(startsAt)
}

/** Who of a trial said STOP, wrote of a danger or could not be reached since they were allocated. */
export async function listHarmed({ db, tables }: Session, trialId: string) {
  const { allocations, requests, journal } = tables
  const stopped = await db
    .selectDistinct({ probationerId: allocations.probationerId })
    .from(allocations)
    .innerJoin(journal, eq(journal.probationerId, allocations.probationerId))
    .where(
      and(eq(allocations.trialId, trialId), eq(journal.what, 'textsStopped'), gte(journal.at, allocations.allocatedAt)),
    )
  const asked = await db
    .selectDistinct({ probationerId: allocations.probationerId, kind: requests.kind })
    .from(allocations)
    .innerJoin(requests, eq(requests.probationerId, allocations.probationerId))
    .where(
      and(
        eq(allocations.trialId, trialId),
        inArray(requests.kind, ['danger', 'unreachable']),
        gte(requests.createdAt, allocations.allocatedAt),
      ),
    )
  const whose = (kind: string) => new Set(asked.flatMap((row) => (row.kind === kind ? row.probationerId : [])))
  return {
    optedOut: new Set(stopped.map(({ probationerId }) => probationerId)),
    danger: whose('danger'),
    unreachable: whose('unreachable'),
  }
}

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
  { id, officeId, types, startedAt, until }: RunningTrial,
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
        eq(appointments.officeId, officeId),
        inArray(appointments.type, [...types]),
        gte(firstMoment(appointments), sql.param(startedAt, appointments.startsAt)),
        lt(firstMoment(appointments), sql.param(until < now ? until : now, appointments.startsAt)),
        notExists(allocated),
      ),
    )
  return rows.map(({ probationerId }) => probationerId)
}
