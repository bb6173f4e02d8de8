import type { DateTime } from 'luxon'
import type { Transaction } from '../../store/engine/database.ts'
import { listPlanned, postponeTexts } from '../../store/messages/planned.ts'
import type { UndoStep } from './undo-step.ts'

/** A file that was loaded by mistake is undone within so long, whatever the hour; as a click on a presence is. */
export const UNDO_FILE_FOR = { minutes: 10 }

/** Texts that a batch of a file caused wait a little, if they are still of use afterwards: once one has left, the file cannot be undone. */
export async function holdTexts(tx: Transaction, steps: readonly UndoStep[], now: DateTime): Promise<void> {
  const later = now.plus(UNDO_FILE_FOR)
  const about = steps.flatMap((step) => {
    if ('made' in step) return step.made === 'appointment' ? [step.id] : []
    return step.changed === 'appointment' ? [step.id] : []
  })
  const sooner = (await listPlanned(tx, about)).filter(
    ({ isToCome, dueAt, usefulUntil }) => isToCome && dueAt < later && later < usefulUntil,
  )
  await postponeTexts(
    tx,
    sooner.map(({ id }) => id),
    later,
  )
}
