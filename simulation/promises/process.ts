import type { Evidence } from '../evidence.ts'
import { HOUR, utc } from '../timeline.ts'

/** Nothing was loud in the log but what the story did to the carrier; the process runs, and every e-mail has left. */
export function processIsNeverWrong({ loud, isUp, emails, endedAt }: Evidence): string[] {
  const overdue = utc(endedAt - HOUR)
  const stuck = emails.filter(({ state, dueAt }) => state !== 'sent' && dueAt < overdue)
  return [
    ...loud,
    ...(isUp ? [] : ['the service is down when the story ends']),
    ...stuck.map(({ id, kind, state }) => `the e-mail ${id} (${kind}) is ${state}`),
  ]
}
