import type { DateTime } from 'luxon'
import type { DropReason } from '../../domain/message.ts'
import { nextOpening } from '../../domain/time.ts'
import { asDropped, whyNotText } from '../../domain/why-not-text.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { FREED_HOUR, type Message } from '../../store/messages/message.ts'
import { phoneKeyOf } from '../../store/people/people.ts'
import type { Around } from './around.ts'
import { offerIdOf } from './hour-text-key.ts'

/**
 * A text that offers a freed hour, or says that it is taken: while that is so, about the appointment as it was told, within the office's hours, to
 * a number of theirs alone that is in no doubt, and to nobody whom a person answers.
 */
export function onHourText(
  tx: Transaction,
  text: Message,
  { offers, circumstances }: Pick<Around, 'offers' | 'circumstances'>,
  now: DateTime,
): { leave: Message } | { drop: DropReason } | { wait: DateTime } {
  const offer = offers.get(offerIdOf(text))
  const about = circumstances.get(text.appointmentId ?? '')
  if (offer?.state !== (text.kind === FREED_HOUR ? 'asked' : 'gone')) return { drop: 'unwanted' }
  if (about?.appointment.status !== 'planned') return { drop: 'notBooked' }
  if (about.appointment.version !== text.version) return { drop: 'newVersion' }
  const { probationer, numberIsShared, inHand, office } = about
  const obstacle = whyNotText(probationer, numberIsShared) ?? probationer.phoneDoubt
  if (obstacle) return { drop: obstacle === 'undelivered' ? 'phoneInDoubt' : asDropped(obstacle) }
  if (numberIsShared) return { drop: 'sharedNumber' }
  if (inHand) return { drop: 'answeredByHand' }
  if (text.usefulUntil && text.usefulUntil <= now) return { drop: 'pastUse' }
  const opening = nextOpening(office, now)
  if (!opening || opening > now) return { wait: opening ?? now.plus({ days: 1 }) }
  const { phone = '' } = probationer
  return { leave: { ...text, phone, phoneKey: phoneKeyOf(tx, phone) } }
}
