import { likelyToAsk, type SlotsAhead } from '../../domain/slots-ahead.ts'
import { countAsked } from '../../store/appointments/appointments.ts'
import type { Session } from '../../store/engine/database.ts'
import { listFree } from '../../store/slots/slots.ts'
import { FROM, UNTIL } from '../slots/list-offered.ts'
import type { Brought, ImportRun } from './import-run.ts'

/** What an office's own share of those who ask is told from. */
const KNOWN_OF = { days: 90 }

/** The types of which a file brings more people who will likely ask for another moment than there are free slots to choose from. */
export async function slotsAhead(session: Session, run: ImportRun, created: Iterable<Brought>): Promise<SlotsAhead[]> {
  const brought = new Map<string, { officeId: string; type: string; appointments: number }>()
  for (const { appointment } of created) {
    const { officeId, type, status, startsAt } = appointment
    const movable = run.types.get(officeId)?.get(type)?.moving === 'self'
    if (!movable || status !== 'planned' || startsAt <= run.now) continue
    const key = `${officeId} ${type}`
    const known = brought.get(key) ?? { officeId, type, appointments: 0 }
    brought.set(key, { ...known, appointments: known.appointments + 1 })
  }
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
