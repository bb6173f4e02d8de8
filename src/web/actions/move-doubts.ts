import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import { readBookingDoubts } from '../../app/appointments/booking-doubts.ts'
import type { LookedAt } from '../../app/links/look-at-action.ts'
import { asApproved, type MoveApproval } from '../../app/worklist/answer-move.ts'
import { onOfficeClock } from '../../domain/office.ts'
import type { Session } from '../../store/engine/database.ts'
import { BOOKING_DOUBTS } from '../appointments/booking-doubts-words.ts'
import { clockTime, dayAndTime, longDay } from '../dates.ts'
import type { Html } from '../html.ts'
import { REQUESTS } from '../requests/words.ts'
import { DECISION } from './words.ts'

/** What is doubtful of a move that a link still grants, into its slot or the one that was chosen; nobody is named, since whoever holds the link is not signed in. */
export async function moveDoubts(
  session: Session,
  looked: LookedAt,
  now: DateTime,
  chosen?: MoveApproval['into'],
): Promise<Html | false> {
  if (looked.state !== 'open') return false
  const { action, appointment, office } = looked.about
  const into = action.act === 'approveMove' ? { slotId: action.slotId } : chosen
  if (!into || !appointment) return false
  const moved = await asApproved(session, appointment, into, now)
  const { moment, beside } = await readBookingDoubts(session, office, moved)
  if (!moment && beside.length === 0) return false
  const at = onOfficeClock(office, moved.startsAt)
  return html`
    <div class="notice" role="alert">
      ${chosen && html`<p>${REQUESTS.move.chosen(dayAndTime(at))}</p>`}
      ${moment && html`<p>${BOOKING_DOUBTS[moment](longDay(at), clockTime(at))}</p>`}
      ${beside.length > 0 && html`<p>${DECISION.page.beside}</p>`}
    </div>
  `
}
