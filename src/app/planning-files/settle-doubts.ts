import type { Appointment } from '../../domain/appointment.ts'
import { listComing, listDoubtful } from '../../store/appointments/appointments.ts'
import { setAppointment } from '../../store/appointments/write-appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { lastSeenIn } from '../../store/files/imports.ts'
import type { ImportRun } from './import-run.ts'

/**
 * A new line without a reference whose person and type match a coming appointment that has left the file is probably a move of
 * it: its texts wait until somebody says which. Known only now that the whole file has been read; worked out from the store, so
 * that a file whose loading was cut short is put right by the next.
 */
export async function settleDoubts(tx: Transaction, run: ImportRun): Promise<void> {
  const { now, id } = run
  const waiting: Appointment[] = []
  for (const { id: officeId } of run.offices) waiting.push(...(await listDoubtful(tx, officeId, now)))
  for (const doubtful of waiting) {
    const coming = await listComing(tx, [doubtful.probationerId], now)
    const candidates = coming.filter((other) => other.id !== doubtful.id && isSameMatter(other, doubtful))
    const lastSeen = await lastSeenIn(tx, [doubtful.id, ...candidates.map((other) => other.id)])
    if (lastSeen.get(doubtful.id) !== id) continue
    const gone = candidates.some((other) => lastSeen.has(other.id) && lastSeen.get(other.id) !== id)
    const perhaps = run.perhapsMoved.find((one) => one.id === doubtful.id)
    if (!gone) {
      await setAppointment(tx, doubtful.id, { doubtful: false }, now)
      if (!perhaps) run.steps.push({ changed: 'doubt', id: doubtful.id })
    } else if (perhaps) {
      run.report.doubtful++
      const { id: _, ...line } = perhaps
      run.outcomes.push({ what: 'doubtful', ...line })
    }
  }
}

export function isSameMatter(one: Appointment, other: Appointment): boolean {
  return one.type === other.type && one.reference === undefined && other.reference === undefined
}
