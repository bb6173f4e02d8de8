import { agentsTables } from '../agents/table.ts'
import { appointmentsTables } from '../appointments/table.ts'
import { carrierTables } from '../carrier/table.ts'
import { conversationsTables } from '../conversations/table.ts'
import { activityTables } from '../effect/activity-table.ts'
import { attendanceTables } from '../effect/attendance-table.ts'
import { filesTables } from '../files/table.ts'
import { freedHoursTables } from '../freed-hours/table.ts'
import { hooksTables } from '../hooks/table.ts'
import { journalTables } from '../journal/table.ts'
import { keysTables } from '../keys/table.ts'
import { machinesTables } from '../machines/table.ts'
import { marksTables } from '../marks/table.ts'
import { messagesTables } from '../messages/table.ts'
import { misreadingsTables } from '../misreadings/table.ts'
import { noticesTables } from '../notices/table.ts'
import { obligationsTables } from '../obligations/table.ts'
import { officesTables } from '../offices/table.ts'
import { peopleTables } from '../people/table.ts'
import { placesTables } from '../places/table.ts'
import { promisesTables } from '../promises/table.ts'
import { requestsTables } from '../requests/table.ts'
import { slotsTables } from '../slots/table.ts'
import { threadsTables } from '../threads/table.ts'
import { tokensTables } from '../tokens/table.ts'
import { trialsTables } from '../trials/table.ts'
import type { Kit } from './dialect.ts'

export type Tables = ReturnType<typeof tablesFor>

/** Every table, once, for both engines. A `…Key` is a keyed look-up (HMAC) of the sealed field beside it. */
export function tablesFor(kit: Kit) {
  const offices = officesTables(kit)
  const places = placesTables(kit, offices)
  const agents = agentsTables(kit, offices)
  const people = peopleTables(kit, { ...offices, ...agents })
  const threads = threadsTables(kit, { ...offices, ...agents, ...people })
  const obligations = obligationsTables(kit, people)
  const slots = slotsTables(kit, { ...offices, ...places, ...agents })
  const files = filesTables(kit, { ...offices, ...agents })
  const appointments = appointmentsTables(kit, { ...offices, ...places, ...agents, ...people, ...slots, ...files })
  const freedHours = freedHoursTables(kit, { ...offices, ...agents, ...people, ...appointments })
  const messages = messagesTables(kit, { ...offices, ...people, ...appointments })
  const misreadings = misreadingsTables(kit, { ...offices, ...agents, ...messages })
  const conversations = conversationsTables(kit)
  const notices = noticesTables(kit, { ...offices, ...agents, ...people, ...appointments })
  const requests = requestsTables(kit, { ...offices, ...agents, ...people, ...appointments, ...messages })
  const journal = journalTables(kit, { ...offices, ...people, ...appointments })
  const attendance = attendanceTables(kit, offices)
  const trials = trialsTables(kit, { ...offices, ...people })
  const marks = marksTables(kit)
  const machines = machinesTables(kit)
  const keys = keysTables(kit)
  const activity = activityTables(kit, offices)
  const promises = promisesTables(kit, offices)
  const carrier = carrierTables(kit)
  const tokens = tokensTables(kit, { ...offices, ...agents })
  const hooks = hooksTables(kit, { ...offices, ...agents })
  return {
    ...offices,
    ...places,
    ...agents,
    ...people,
    ...threads,
    ...obligations,
    ...slots,
    ...files,
    ...appointments,
    ...freedHours,
    ...messages,
    ...misreadings,
    ...conversations,
    ...notices,
    ...requests,
    ...journal,
    ...attendance,
    ...trials,
    ...marks,
    ...machines,
    ...keys,
    ...activity,
    ...promises,
    ...carrier,
    ...tokens,
    ...hooks,
  }
}

/** An index in the words of both engines. */
export function indexing(create: string, name: string, table: string, what: string, where?: string): string {
  return `${create} ${name} on ${table} (${what})${where === undefined ? '' : ` where ${where}`}`
}
