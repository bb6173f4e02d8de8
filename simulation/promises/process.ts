import type { Evidence } from '../evidence.ts'
import { HOUR, utc } from '../timeline.ts'

/** Nothing was loud in the log but what the story did to the carrier; the process runs, and all that agents were to be told has left. */
export function processIsNeverWrong({ loud, isUp, emails, notices, endedAt }: Evidence): string[] {
  const overdue = utc(endedAt - HOUR)
  const stuck = emails.filter(({ state, dueAt }) => state !== 'sent' && dueAt < overdue)
  const untold = notices.filter(({ emailId, dueAt }) => emailId === null && dueAt < overdue)
  return [
    ...loud,
    ...(isUp ? [] : ['the service is down when the story ends']),
    ...stuck.map(({ id, kind, state }) => `the e-mail ${id} (${kind}) is ${state}`),
    ...untold.map(({ id, kind }) => `the notice ${id} (${kind}) is not told`),
  ]
}
