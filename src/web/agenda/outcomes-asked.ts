import { html } from 'hono/html'
import { daysAsked } from '../../domain/outcomes-asked.ts'
import { countEachBetween } from '../../store/appointments/agenda.ts'
import { weekday } from '../dates.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { OUTCOMES as WORDS } from './words.ts'

/** Asks, in one line of the agenda, what became of past appointments: an agent of theirs, others of the whole office's. */
export async function outcomesAsked({ parts, office, agent, now }: Visit): Promise<Html | false> {
  const { since, lastWorked, today } = daysAsked(office, now)
  const agentId = agent.role === 'agent' ? agent.id : undefined
  const filter = { status: 'planned', agentId } as const
  const counts = await countEachBetween(parts.store, office.id, [since, lastWorked, today], filter)
  const [older = 0, last = 0] = counts
  if (older + last === 0) return false
  const isYesterday = today.diff(lastWorked, 'days').days === 1
  const day = isYesterday ? WORDS.ofYesterday : WORDS.sinceDay(weekday(lastWorked))
  return html`<p class="asked"><a href="${outcomesAddress({ agentId })}">${WORDS.asked(last, day, older)}</a></p>`
}

/** The page that lists them, of one agent or of the whole office, of a month or of the last days. */
export function outcomesAddress(
  { agentId, month }: { agentId?: string | undefined; month?: string | undefined } = {},
  more: Record<string, string> = {},
): string {
  const of = { ...(agentId && { agent: agentId }), ...(month && { mois: month }) }
  const query = new URLSearchParams({ ...of, ...more }).toString()
  return `/agenda/issues${query && `?${query}`}`
}
