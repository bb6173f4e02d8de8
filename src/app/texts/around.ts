import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import type { Circumstances } from '../../domain/reminder.ts'
import type { Session } from '../../store/engine/database.ts'
import { countLeftFor, listLatestOf } from '../../store/messages/exchanged.ts'
import { BY_HAND, isPlanned, type MessageRow, PROPOSED, RANK } from '../../store/messages/message.ts'
import { listPlanned, type Planned } from '../../store/messages/planned.ts'
import { listHolders, listPeople, phoneKeyOf, sharedAmong } from '../../store/people/people.ts'
import { circumstancesOf } from './circumstances.ts'

/** What is known around texts that are about to leave, read at once for all of them. */
export interface Around {
  /** By appointment. */
  circumstances: Map<string, Circumstances>
  /** By appointment: everything planned about it. */
  planned: Map<string, Planned[]>
  /** Those an agent writes to, by id, and which numbers of theirs somebody else has too. */
  people: Map<string, Probationer>
  shared: Set<string>
  /** By number, keyed: how many texts left for it within the hour, or are on their way; the last word said to who stopped us, or is not who we look for. */
  leftLately: Map<string, number>
  stopWords: Map<string, string>
  wrongWords: Map<string, string>
  /** By number: who holds those that answers wait for. */
  holders: Map<string, Probationer[]>
}

export async function readAround(session: Session, rows: MessageRow[], now: DateTime): Promise<Around> {
  const planned = rows.filter(isPlanned)
  const byAgents = rows.filter(({ kind }) => kind === BY_HAND || kind === PROPOSED)
  const circumstances = await circumstancesOf(session, idsOf([...planned, ...byAgents], 'appointmentId'), now)
  const people = await listPeople(session, idsOf(byAgents, 'probationerId'))
  const texted = [...circumstances.values()].flatMap(({ probationer: { phone } }) =>
    phone ? [phoneKeyOf(session, phone)] : [],
  )
  const answers = rows.filter(({ rank }) => rank === RANK.answer)
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
    leftLately: await countLeftFor(session, [...new Set(texted)], now.minus({ hours: 1 }), idsOf(rows, 'id')),
    stopWords: await listLatestOf(session, idsOf(answers, 'phoneKey'), ['optedOut']),
    wrongWords: await listLatestOf(session, idsOf(answers, 'phoneKey'), ['wrongNumber']),
    holders: await listHolders(session, idsOf(answers, 'phone')),
  }
}

function idsOf<Name extends string>(rows: readonly Record<Name, string | null>[], name: Name): string[] {
  return [...new Set(rows.flatMap((row) => row[name] ?? []))]
}
