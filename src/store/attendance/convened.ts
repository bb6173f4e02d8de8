import type { DateTime } from 'luxon'
import type { Convened, SaidBefore } from '../../domain/effect/attendance-tally.ts'
import type { MessageState } from '../../domain/message.ts'
import type { TextKind } from '../../domain/reminder.ts'
import type { Session } from '../engine/database.ts'
import { and, asc, eq, gt, gte, inArray, lt, or } from '../engine/drizzle.ts'
import { RANK } from '../messages/message.ts'

export type ConvenedRow = Omit<Convened, 'texts'> & { id: string }

/** A page of an office's appointments of a span of time, in their order: only what is counted of them, nothing unsealed. */
export async function listConvened(
  { db, tables }: Session,
  officeId: string,
  { from, until, after, limit }: { from: DateTime; until: DateTime; after: ConvenedRow | undefined; limit: number },
): Promise<ConvenedRow[]> {
  const { appointments, probationers } = tables
  const { id, probationerId, type, placeId, status, startsAt, answer } = appointments
  return db
    .select({ id, probationerId, type, placeId, status, startsAt, answer, language: probationers.language })
    .from(appointments)
    .innerJoin(probationers, eq(probationers.id, probationerId))
    .where(
      and(
        eq(appointments.officeId, officeId),
        gte(startsAt, after?.startsAt ?? from),
        lt(startsAt, until),
        after && or(gt(startsAt, after.startsAt), gt(id, after.id)),
      ),
    )
    .orderBy(asc(startsAt), asc(id))
    .limit(limit)
}

/** What we sent on our own about these appointments, or meant to: which moment each text told, and where it stands. */
export async function listSaidAbout(
  { db, tables }: Session,
  appointmentIds: readonly string[],
): Promise<(SaidBefore & { appointmentId: string })[]> {
  if (appointmentIds.length === 0) return []
  const { appointmentId, kind, state, reason, usefulUntil, sentAt, rank } = tables.messages
  const rows = await db
    .select({ appointmentId, kind, state, reason, usefulUntil, sentAt })
    .from(tables.messages)
    .where(and(inArray(appointmentId, [...appointmentIds]), eq(rank, RANK.ours)))
  return rows as ((typeof rows)[number] & { appointmentId: string; kind: TextKind; state: MessageState })[]
}
