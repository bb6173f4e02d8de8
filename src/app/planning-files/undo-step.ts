import type { Answer, Appointment, AppointmentStatus } from '../../domain/appointment.ts'
import type { LineValues } from '../../domain/schedule/line.ts'
import type { FormerObligation } from '../../store/obligations/obligations.ts'

/** How to take back one thing a file did, while nothing has been sent about it. */
export type UndoStep =
  | { made: 'person' | 'appointment' | 'slot' | 'obligation'; id: string }
  /** `at`: when, ISO; what was asked about moving it was settled then. Neither it nor `doubtful` were kept at first. */
  | { changed: 'appointment'; id: string; version: number; before: FormerAppointment; at?: string }
  | { changed: 'details'; id: string; version: number; before: FormerDetails; after: FormerDetails }
  | { changed: 'person'; id: string; before: FormerPerson; after: FormerPerson }
  | {
      changed: 'line'
      officeId: string
      identity: string
      subjectId: string
      importId: string
      cells: LineValues | null
    }
  | { changed: 'slot'; id: string; before: FormerSlot; after: FormerSlot }
  | { changed: 'obligation'; id: string; before: FormerObligation; after: FormerObligation }
  | { changed: 'doubt'; id: string }

export interface FormerDetails {
  type: string
  minutes: number | null
  agentId: string | null
  documents: string[]
  startsAt: string
  /** By its words: a place nobody uses any more is forgotten. */
  place: { name: string; address: string }
}

/** An appointment as it was before a renewal: instants in ISO, since it is kept as JSON. */
interface FormerAppointment extends FormerDetails {
  status: AppointmentStatus
  answer: Answer
  slotId: string | null
  version: number
  doubtful?: boolean
}

export interface FormerPerson {
  lastName?: string
  firstName?: string
  language?: string
  phone?: string | null
  /** Permissions of the former number go with it. */
  textsAllowedOnSharedNumber?: boolean
}

export interface FormerSlot {
  capacity: number
  minutes: number | null
}

/** What undoing keeps of an appointment whose people need not be told. */
export function detailsOfStored(appointment: Appointment): FormerDetails {
  const { type, minutes = null, agentId = null, documents, startsAt } = appointment
  const { name, address } = appointment.place
  return { type, minutes, agentId, documents, startsAt: startsAt.toUTC().toISO() ?? '', place: { name, address } }
}
