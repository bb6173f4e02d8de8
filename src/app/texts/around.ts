import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import type { Circumstances } from '../../domain/reminder.ts'
import type { Session } from '../../store/engine/database.ts'
import { countLeftFor, listLatestOf } from '../../store/messages/exchanged.ts'
import { BY_HAND, isPlanned, type MessageRow, PROPOSED } from '../../store/messages/message.ts'
import { listPlanned, type Planned } from '../../store/messages/planned.ts'
import { listPeople, phoneKeyOf, sharedAmong } from '../../store/people/people.ts'
import { circumstancesOf } from './circumstances.ts'
import { LAST_WORDS } from './tell-text-lost.ts'

/** What is known around texts that are about to leave, read at once for all of them. */
export interface Around {
  /** By appointment. */
  circumstances: Map<string, Circumstances>
  /** By appointment: everything planned about it. */
  planned: Map<string, Planned[]>
  /** Those an agent writes to, by id, and which numbers of theirs somebody else has too. */
  people: Map<string, Probationer>
  shared: Set<string>
  /** By number: how many texts left for it within the hour, and the last thing said to who stopped us. */
  leftLately: Map<string, number>
  lastWords: Map<string, string>
}

export async function readAround(session: Session, rows: MessageRow[], now: DateTime): Promise<Around> {
  const planned = rows.filter(isPlanned)
  const byAgents = rows.filter(({ kind }) => kind === BY_HAND || kind === PROPOSED)
  const circumstances = await circumstancesOf(session, idsOf([...planned, ...byAgents], 'appointmentId'), now)
  const people = await listPeople(session, idsOf(byAgents, 'probationerId'))
  const texted = [...circumstances.values()].flatMap(({ probationer: { phone } }) =>
    phone ? [phoneKeyOf(session, phone)] : [],
  )
  const answers = rows.filter((row) => !isPlanned(row))
  return {
    circumstances,
    planned: Map.groupBy(
      await listPlanned(session, idsOf(planned, 'appointmentId')),
      ({ appointmentId }) => appointmentId,
    ),
    people,
    shared: await sharedAmong(
      session,
      [...people.values()].flatMap(({ phone }) => phone ?? []),
    ),
    leftLately: await countLeftFor(session, [...new Set(texted)], now.minus({ hours: 1 })),
    lastWords: await listLatestOf(session, idsOf(answers, 'phoneKey'), LAST_WORDS),
  }
}

function idsOf<Name extends string>(rows: readonly Record<Name, string | null>[], name: Name): string[] {
  return [...new Set(rows.flatMap((row) => row[name] ?? []))]
}
