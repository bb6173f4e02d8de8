import type { Office } from '../../domain/office.ts'
import { lastOpenBefore } from '../../domain/time.ts'
import type { Transaction } from '../../store/database.ts'
import { listPlannedIn, postponeReminder } from '../../store/reminders.ts'

/** Moves what an office has planned for a moment it has closed meanwhile to the last moment it is open before. */
export async function realignReminders(tx: Transaction, office: Office): Promise<void> {
  for (const { id, dueAt } of await listPlannedIn(tx, office.id)) {
    const open = lastOpenBefore(office, dueAt)
    if (open && open < dueAt) await postponeReminder(tx, id, open)
  }
}
