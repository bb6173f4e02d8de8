import { kitFor } from '../src/store/engine/dialect.ts'
import { tablesFor } from '../src/store/engine/tables.ts'
import { openVault } from '../src/store/engine/vault.ts'

// For drizzle-kit only, which reads exported tables to write migrations; nothing is ever sealed with this secret.
export const {
  offices,
  appointmentTypes,
  places,
  agents,
  sessions,
  signInLinks,
  probationers,
  nameWords,
  obligations,
  slots,
  imports,
  uploads,
  uploadParts,
  appointments,
  scheduleLines,
  messages,
  misreadings,
  receipts,
  conversations,
  emails,
  notices,
  requests,
  actionLinks,
  journal,
  attendanceCounts,
  attendanceMonths,
  trials,
  allocations,
  setApart,
  marks,
  activityCounts,
  textCounts,
} = tablesFor(kitFor('postgres', openVault('migrations')))
