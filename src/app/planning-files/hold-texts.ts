import type { DateTime } from 'luxon'
import { momentOf } from '../../domain/reminder.ts'
import { isOpen } from '../../domain/time.ts'
import { listAppointments } from '../../store/appointments/appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { listPlanned, type Planned, postponeTexts } from '../../store/messages/planned.ts'
import { getOffice } from '../../store/offices/offices.ts'
import type { UndoStep } from './undo-step.ts'

/** A file that was loaded by mistake is undone within so long, whatever the hour; as a click on a presence is. */
export const UNDO_FILE_FOR = { minutes: 10 }

/**
 * Texts that a batch of a file caused wait a little, if they may still leave then, and before anybody comes at a moment the file calls off:
 * once one has left, the file cannot be undone.
 */
export async function holdTexts(tx: Transaction, steps: readonly UndoStep[], now: DateTime): Promise<void> {
  const later = now.plus(UNDO_FILE_FOR)
  const about = steps.flatMap((step) => {
    if ('made' in step) return step.made === 'appointment' ? [step.id] : []
    return step.changed === 'appointment' ? [step.id] : []
  })
  const planned = await listPlanned(tx, about)
  const sooner = planned.filter((text) => text.isToCome && text.dueAt < later && later < text.usefulUntil)
  if (sooner.length === 0) return
  const shut = new Set<string>()
  for (const { id, officeId } of await listAppointments(tx, about)) {
    if (!isOpen(await getOffice(tx, officeId), later)) shut.add(id)
  }
  const comes = whoComesMeanwhile(planned, now, later)
  const held = sooner.filter(({ appointmentId }) => !shut.has(appointmentId) && !comes.has(appointmentId))
  await postponeTexts(
    tx,
    held.map(({ id }) => id),
    later,
  )
}

/** Appointments of which some text, of whatever version, named a moment between the two. */
function whoComesMeanwhile(planned: readonly Planned[], now: DateTime, later: DateTime): Set<string> {
  return new Set(
    planned.flatMap((text) => {
      const moment = momentOf(text)
      return moment && now < moment && moment <= later ? [text.appointmentId] : []
    }),
  )
}
