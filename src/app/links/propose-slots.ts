import { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { Probationer } from '../../domain/people.ts'
import { nextOpening } from '../../domain/time.ts'
import { type WritingProblem, whyNotWrite } from '../../domain/writing.ts'
import { sayReply } from '../../locales/say.ts'
import type { Session } from '../../store/engine/database.ts'
import { PROPOSED, RANK } from '../../store/messages/message.ts'
import { enqueueTexts } from '../../store/messages/outbox.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { listByPhone } from '../../store/people/by-number.ts'
import { getProbationer } from '../../store/people/people.ts'
import { ABOUT_MOVING, settleRequestsAbout } from '../../store/requests/requests.ts'
import { tellConversation } from '../conversations/take-over.ts'
import { type Deed, noteDeed } from './deed.ts'

/** After a day a number no longer answers the list: what is free has changed. */
const OFFER_LASTS = { hours: 24 }

/** Short enough: what is asked is whether anything at all may be written. */
const ANY_WORDS = '1, 2'

/**
 * Texts the person a numbered list of moments to choose from, at the next opening; "1" then moves the appointment. False, and nothing
 * done, when a danger was spoken of that nobody has dealt with.
 */
export async function proposeSlots(deed: Deed, appointment: Appointment, slotIds: string[]): Promise<boolean> {
  const { tx, parts, agentId, now } = deed
  const { id: appointmentId, officeId, probationerId, version } = appointment
  const probationer = await getProbationer(tx, probationerId)
  const office = await getOffice(tx, officeId)
  const dueAt = nextOpening(office, now) ?? now
  const usefulUntil = DateTime.min(dueAt.plus(OFFER_LASTS), appointment.startsAt).toUTC()
  const proposed = { slotIds, holderId: probationerId, appointmentId, expiresAt: usefulUntil.toISO() ?? '' }
  const [reply] = await tellConversation(tx, probationer, { event: 'slotsProposed', ...proposed }, now)
  if (!reply) return false
  const { phone = '', language, firstName } = probationer
  const shared = (await listByPhone(tx, phone)).length > 1
  const voice = { office, now: now.setZone(office.zone), addressee: shared ? firstName : undefined }
  const id = parts.newId()
  const text = { id, key: `${PROPOSED}:${id}`, officeId, probationerId, appointmentId, version, kind: PROPOSED, phone }
  const body = sayReply(language, reply, voice)
  await enqueueTexts(tx, [{ ...text, body, rank: RANK.answer, dueAt, usefulUntil }], now)
  await settleRequestsAbout(tx, appointmentId, ABOUT_MOVING, { agentId, now })
  await noteDeed(deed, 'slotsProposed', { officeId, probationerId, appointmentId })
  return true
}

/** Why somebody cannot be asked by text to choose. A protected adult moves nothing by text. */
export async function whyNotPropose(
  session: Session,
  probationer: Probationer,
): Promise<WritingProblem | 'protectedAdult' | undefined> {
  if (probationer.protectedAdult) return 'protectedAdult'
  const shared = probationer.phone ? (await listByPhone(session, probationer.phone)).length > 1 : false
  return whyNotWrite(ANY_WORDS, probationer, shared)
}
