import type { DateTime } from 'luxon'
import { handOf } from '../../conversation/hand-of.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import type { Circumstances } from '../../domain/reminder.ts'
import { standingWith } from '../../store/conversations/conversations.ts'
import type { Session } from '../../store/engine/database.ts'
import { type OfferOfHour, offersById } from '../../store/freed-hours/hour-offers.ts'
import { countLeftFor, listLatestOf } from '../../store/messages/exchanged.ts'
import {
  BY_HAND,
  FREED_HOUR,
  HOUR_TAKEN,
  isPlanned,
  type MessageRow,
  PROPOSED,
  RANK,
  WELCOME,
} from '../../store/messages/message.ts'
import { listPlanned, type Planned } from '../../store/messages/planned.ts'
import { getOffice, listOffices } from '../../store/offices/offices.ts'
import { listHolders, sharedAmong } from '../../store/people/by-number.ts'
import { listPeople, phoneKeyOf } from '../../store/people/people.ts'
import { circumstancesOf } from './circumstances.ts'
import { offerIdOf } from './hour-text-key.ts'

/** What is known around texts that are about to leave, read at once for all of them. */
export interface Around {
  /** By appointment. */
  circumstances: Map<string, Circumstances>
  /** By appointment: everything planned about it. */
  planned: Map<string, Planned[]>
  /** Those an agent writes to, by id, and which numbers of theirs somebody else has too. */
  people: Map<string, Probationer>
  shared: Set<string>
  /** Hours that texts offer, or say to be taken, by the id of the offer. */
  offers: Map<string, OfferOfHour>
  /** Those who are welcomed, by id. */
  welcomed: Map<string, Welcomed>
  /** By number, keyed: how many texts left for it within the hour, or are on their way; the last word said to who stopped us, or is not who we look for. */
  leftLately: Map<string, number>
  stopWords: Map<string, string>
  wrongWords: Map<string, string>
  /** By id: who may be texted while they rehearse. */
  offices: Map<string, Office>
  /** By number: who holds those that answers wait for. */
  holders: Map<string, Probationer[]>
}

/** Whose office welcomes them, and until when they are left to an agent after a danger. */
export interface Welcomed {
  office: Office
  heldUntil: DateTime | undefined
}

export async function readAround(session: Session, rows: MessageRow[], now: DateTime): Promise<Around> {
  const planned = rows.filter(isPlanned)
  const byAgents = rows.filter(({ kind }) => kind === BY_HAND || kind === PROPOSED)
  const ofHours = rows.filter(({ kind }) => kind === FREED_HOUR || kind === HOUR_TAKEN)
  const circumstances = await circumstancesOf(
    session,
    idsOf([...planned, ...byAgents, ...ofHours], 'appointmentId'),
    now,
  )
  const welcomes = rows.filter(({ kind }) => kind === WELCOME)
  const people = await listPeople(session, idsOf([...byAgents, ...welcomes], 'probationerId'))
  const texted = [...circumstances.values()].flatMap(({ probationer: { phone } }) =>
    phone ? [phoneKeyOf(session, phone)] : [],
  )
  const answers = rows.filter(({ rank, kind }) => rank === RANK.answer && kind !== WELCOME)
  return {
    circumstances,
    planned: Map.groupBy(
      await listPlanned(session, idsOf(planned, 'appointmentId')),
      ({ appointmentId }) => appointmentId,
    ),
    people,
    offers: await offersById(session, ofHours.map(offerIdOf)),
    shared: await sharedAmong(
      session,
      [...people.values()].flatMap(({ phone }) => phone ?? []),
    ),
    welcomed: await readWelcomed(
      session,
      [...people.values()].filter(({ id }) => welcomes.some((row) => row.probationerId === id)),
      now,
    ),
    leftLately: await countLeftFor(session, [...new Set(texted)], now.minus({ hours: 1 }), idsOf(rows, 'id')),
    stopWords: await listLatestOf(session, idsOf(answers, 'phoneKey'), ['optedOut']),
    wrongWords: await listLatestOf(session, idsOf(answers, 'phoneKey'), ['wrongNumber']),
    offices: new Map((await listOffices(session)).map((office) => [office.id, office])),
    holders: await listHolders(session, idsOf(answers, 'phone')),
  }
}

async function readWelcomed(
  session: Session,
  people: readonly Probationer[],
  now: DateTime,
): Promise<Map<string, Welcomed>> {
  if (people.length === 0) return new Map()
  const talks = await standingWith(
    session,
    people.flatMap(({ phone }) => phone ?? []),
  )
  const welcomed = new Map<string, Welcomed>()
  for (const { id, officeId, phone } of people) {
    const talk = talks.get(phone ?? '')
    const hand = talk && handOf(talk.conversation, id, now)
    const heldUntil = hand?.because === 'danger' ? hand.until : undefined
    welcomed.set(id, { office: await getOffice(session, officeId), heldUntil })
  }
  return welcomed
}

function idsOf<Name extends string>(rows: readonly Record<Name, string | null>[], name: Name): string[] {
  return [...new Set(rows.flatMap((row) => row[name] ?? []))]
}
