import type { Appointment } from '../../domain/appointment.ts'
import { likelyToAsk, type SlotsAhead } from '../../domain/slots-ahead.ts'
import { countAsked } from '../../store/appointments/wishes.ts'
import type { Session } from '../../store/engine/database.ts'
import { listFree } from '../../store/slots/slots.ts'
import { FROM, UNTIL } from '../slots/list-offered.ts'
import type { Brought, ImportRun } from './import-run.ts'

/** What an office's own share of those who ask is told from. */
const KNOWN_OF = { days: 90 }

/** Counts an appointment among those that people may move themselves. */
export function countBrought(
  { types, now }: Pick<ImportRun, 'types' | 'now'>,
  brought: Brought,
  { officeId, type, status, startsAt }: Pick<Appointment, 'officeId' | 'type' | 'status' | 'startsAt'>,
): void {
  const movable = types.get(officeId)?.get(type)?.moving === 'self'
  if (!movable || status !== 'planned' || startsAt <= now) return
  const key = `${officeId} ${type}`
  const { appointments } = brought.get(key) ?? { appointments: 0 }
  brought.set(key, { officeId, type, appointments: appointments + 1 })
}

export function broughtBy(run: ImportRun, created: Iterable<{ appointment: Appointment }>): Brought {
  const brought: Brought = new Map()
  for (const { appointment } of created) countBrought(run, brought, appointment)
  return brought
}

/** The types of which a file brings more people who will likely ask for another moment than there are free slots to choose from. */
export async function slotsAhead(session: Session, run: ImportRun, brought: Brought): Promise<SlotsAhead[]> {
  const short: SlotsAhead[] = []
  for (const { officeId, type, appointments } of brought.values()) {
    const slots = await listFree(session, { officeId, type, from: run.now.plus(FROM), until: run.now.plus(UNTIL) })
    const free = slots.reduce((places, { capacity, taken }) => places + capacity - taken, 0)
    const known = await countAsked(session, officeId, type, run.now.minus(KNOWN_OF), run.now)
    const likely = likelyToAsk(appointments, known)
    if (likely > free) short.push({ type, appointments, likely, free })
  }
  return short
}
