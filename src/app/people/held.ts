import type { Probationer } from '../../domain/people.ts'
import { listAppointmentsOf } from '../../store/appointments/appointments.ts'
import { listFoundSent } from '../../store/carrier/found-sent.ts'
import type { Session } from '../../store/engine/database.ts'
import { listPlanned } from '../../store/messages/planned.ts'
import { listNamelessTexts, listNumbersOf, listReceiptsFor, listTextsWith } from '../../store/people/person-rows.ts'
import { listTalksOf } from '../../store/people/rows-about.ts'

export type Held = Awaited<ReturnType<typeof readHeld>>

/** The rows of a person that several parts of their file need, and that erasing takes. */
export async function readHeld(session: Session, person: Probationer) {
  const appointments = await listAppointmentsOf(session, person.id)
  const { own, others, isShared } = await listNumbersOf(session, person.id)
  const nameless = await listNamelessTexts(session, own)
  const texts = [...(await listTextsWith(session, person.id)), ...nameless].toSorted(
    (one, other) => one.createdAt.toMillis() - other.createdAt.toMillis(),
  )
  const doubtfulTexts = await listNamelessTexts(session, others)
  const appointmentIds = appointments.map(({ id }) => id)
  return {
    appointments,
    planned: (await listPlanned(session, appointmentIds)).filter(({ inWords }) => !inWords),
    texts,
    receipts: await listReceiptsFor(session, texts),
    textsFound: await listFoundSent(session, own),
    // On a number that somebody else holds too, or may have by now, nobody can tell whose words these are: not given, only counted.
    sharedTexts: doubtfulTexts.length,
    namelessTexts: { own: nameless, doubtful: doubtfulTexts },
    conversations: await listTalksOf(session, person.id),
    /** The number that is theirs alone. */
    ownPhoneKeys: own,
    /** Theirs once, or with others. */
    otherPhoneKeys: others,
    alone: !isShared,
    /** By which the rows are found that do not bear their id. */
    by: {
      probationerId: person.id,
      appointmentIds,
      messageIds: texts.map(({ id }) => id),
      ownPhoneKeys: own,
    },
  }
}
