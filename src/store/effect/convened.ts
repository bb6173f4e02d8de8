import type { DateTime } from 'luxon'
import type { Convened, SaidBefore } from '../../domain/effect/attendance-tally.ts'
import type { MessageState } from '../../domain/message.ts'
import type { TextKind } from '../../domain/reminder.ts'
import { beyond } from '../engine/beyond.ts'
import type { Session } from '../engine/database.ts'
import { and, asc, eq, inArray, lt } from '../engine/drizzle.ts'
import { type Given, keptList, keptQuery } from '../engine/kept-query.ts'
import { RANK } from '../messages/message.ts'

export type ConvenedRow = Omit<Convened, 'texts'> & { id: string }

/** A page of an office's appointments of a span of time, in their order: only what is counted of them, nothing unsealed. */
export function listConvened(
  session: Session,
  officeId: string,
  { from, until, after, limit }: { from: DateTime; until: DateTime; after: ConvenedRow | undefined; limit: number },
): Promise<ConvenedRow[]> {
  // Every id comes after an empty one.
  const { startsAt, id } = after ?? { startsAt: from, id: '' }
  return selectConvened(session, { officeId, startsAt, id, until, limit })
}

/** Both are kept built: built page by page, a thousand times for 100,000 appointments, they took a second of five. */
const selectConvened = keptQuery(
  (
    { db, tables: { appointments, probationers } },
    { one, value }: Given<{ officeId: string; startsAt: DateTime; id: string; until: DateTime; limit: number }>,
  ) => {
    const { id, probationerId, type, placeId, status, startsAt, answer } = appointments
    return db
      .select({ id, probationerId, type, placeId, status, startsAt, answer, language: probationers.language })
      .from(appointments)
      .innerJoin(probationers, eq(probationers.id, probationerId))
      .where(
        and(
          eq(appointments.officeId, value('officeId')),
          beyond(startsAt, one('startsAt', startsAt), id, value('id')),
          lt(startsAt, one('until', startsAt)),
        ),
      )
      .orderBy(asc(startsAt), asc(id))
      .limit(value('limit'))
  },
)

/** What we sent on our own about these appointments, or meant to: which moment each text told, and where it stands. */
export async function listSaidAbout(
  session: Session,
  appointmentIds: readonly string[],
): Promise<(SaidBefore & { appointmentId: string })[]> {
  const rows = await selectSaidAbout(session, appointmentIds, {})
  return rows as ((typeof rows)[number] & { appointmentId: string; kind: TextKind; state: MessageState })[]
}

const selectSaidAbout = keptList(({ db, tables: { messages } }, appointmentIds: string[]) => {
  const { appointmentId, kind, state, reason, usefulUntil, sentAt, rank } = messages
  return db
    .select({ appointmentId, kind, state, reason, usefulUntil, sentAt })
    .from(messages)
    .where(and(inArray(appointmentId, appointmentIds), eq(rank, RANK.ours)))
})
