import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import { readBookingDoubts } from '../../app/appointments/booking-doubts.ts'
import type { LookedAt } from '../../app/links/look-at-action.ts'
import { asApproved } from '../../app/worklist/answer-move.ts'
import { onOfficeClock } from '../../domain/office.ts'
import type { Session } from '../../store/engine/database.ts'
import { BOOKING_DOUBTS } from '../appointments/booking-doubts-words.ts'
import { clockTime, longDay } from '../dates.ts'
import type { Html } from '../html.ts'
import { DECISION } from './words.ts'

/** What is doubtful of a move that a link still grants; nobody is named, since whoever holds the link is not signed in. */
export async function moveDoubts(session: Session, looked: LookedAt, now: DateTime): Promise<Html | false> {
  if (looked.state !== 'open') return false
  const { action, appointment, office } = looked.about
  if (action.act !== 'approveMove' || !appointment) return false
  const moved = await asApproved(session, appointment, { slotId: action.slotId }, now)
  const { moment, beside } = await readBookingDoubts(session, office, moved)
  if (!moment && beside.length === 0) return false
  const at = onOfficeClock(office, moved.startsAt)
  return html`
    <div class="notice" role="alert">
      ${moment && html`<p>${BOOKING_DOUBTS[moment](longDay(at), clockTime(at))}</p>`}
      ${beside.length > 0 && html`<p>${DECISION.page.beside}</p>`}
    </div>
  `
}
