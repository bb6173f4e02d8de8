import { DateTime } from 'luxon'
import { dueReport } from '../../domain/effect/due-report.ts'
import { listReportReaders } from '../../store/agents/agents.ts'
import { addNotice } from '../../store/notices/notices.ts'
import { listOffices } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import { keepAttendance } from './keep-attendance.ts'
import { readSpreadBefore } from './report-figures.ts'

/** Has the reports that are due leave, each once for each administrator who wants it: its key says of which month. */
export async function sendReports(parts: Parts): Promise<void> {
  const { store, clock, newId } = parts
  const now = clock.now()
  for (const office of await listOffices(store)) {
    const month = dueReport(office, now)
    const readers = month === undefined ? [] : await listReportReaders(store, office.id)
    if (month === undefined || readers.length === 0) continue
    // What was noted since midnight is told too.
    await keepAttendance(parts, office)
    // Not in the transaction that puts the e-mail into words, which holds everybody else's.
    const spread = await readSpreadBefore(store, office, DateTime.fromISO(`${month}-01`, { zone: office.zone }), now)
    await store.transaction(async (tx) => {
      for (const { id: agentId } of readers) {
        const key = `report:${office.id}:${month}:${agentId}`
        const values = { report: { month, spread } }
        await addNotice(tx, { id: newId(), key, officeId: office.id, agentId, kind: 'report', values, dueAt: now }, now)
      }
    })
  }
}
