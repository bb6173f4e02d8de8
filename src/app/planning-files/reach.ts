import type { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import type { ScheduleLine } from '../../domain/schedule/line.ts'

interface Span {
  from: DateTime | undefined
  until: DateTime | undefined
  /** `undefined`: of nobody. */
  agentEmails: Set<string | undefined>
}

/** What some lines are about, as they were compared. */
interface Taken {
  office: Office
  named: readonly string[]
  created: readonly { id: string; candidates: readonly { id: string }[] }[]
}

/** What a planning speaks of: what stands beside that, here, it says nothing of. */
export interface Reach {
  take(plan: Taken, lines: readonly ScheduleLine[]): void
  /** From which moment to which the lines of an office go, and of whom. */
  spanOf(office: Office): Span | undefined
  /** Whether a line is about an appointment, made it, or may be a move of it: whoever says which it is says what becomes of the other. */
  isNamed(appointmentId: string): boolean
}

/** Nothing yet; it grows with the lines that are taken, in whatever order. */
export function openReach(): Reach {
  const spans = new Map<string, Span>()
  const named = new Set<string>()

  function cover({ id }: Office, lines: readonly ScheduleLine[]): void {
    const known = spans.get(id) ?? { from: undefined, until: undefined, agentEmails: new Set() }
    spans.set(id, known)
    for (const { startsAt, agentEmail } of lines) {
      if (!known.from || startsAt < known.from) known.from = startsAt
      if (!known.until || startsAt > known.until) known.until = startsAt
      known.agentEmails.add(agentEmail)
    }
  }

  return {
    take(plan, lines) {
      cover(plan.office, lines)
      for (const id of plan.named) named.add(id)
      for (const { id, candidates } of plan.created) {
        named.add(id)
        for (const candidate of candidates) named.add(candidate.id)
      }
    },
    spanOf: ({ id }) => spans.get(id),
    isNamed: (appointmentId) => named.has(appointmentId),
  }
}
