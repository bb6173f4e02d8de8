import type { DateTime } from 'luxon'
import type { Moving, Place } from './office.ts'

/** "Je suis en retard" is written after the hour: an appointment that has just begun is still the one meant. */
export const STARTED = { hours: 2 }

/** Where an appointment stands; everything but `planned` is over or will not take place. */
export type AppointmentStatus = 'planned' | 'cancelled' | 'honoured' | 'missed' | 'excused'

/** What the person said of it. It changes no status: the agent judges. */
export type Answer = 'none' | 'confirmed' | 'declined' | 'moveAsked'

/** A visit at home: its place is a person's, never the office's, and no text names it. */
export function isVisit(type: string): boolean {
  return type === 'VISITE'
}

/** Where an agent goes to see somebody: a personal fact, kept with the appointment and sealed. */
export interface Home {
  name: string
  address: string
}

/** A convocation of one person. `version` grows each time what people were told of it (day, hour, place, standing) changes. */
export interface Appointment {
  id: string
  officeId: string
  probationerId: string
  type: string
  reference: string | undefined
  /** UTC. */
  startsAt: DateTime
  minutes: number | undefined
  /** Of a visit: the person's own home. */
  place: Place
  agentId: string | undefined
  /** What to bring, in the office's words. */
  documents: string[]
  status: AppointmentStatus
  answer: Answer
  version: number
  /** How often it was moved by text: once, then it is a request to the agent. */
  movedByText: number
  /** The slot it holds, when it was moved into one. */
  slotId: string | undefined
  /** Loaded but perhaps a move of another one: its texts wait until somebody says which. */
  doubtful: boolean
}

/** A free moment where people may move their appointment. */
export interface Slot {
  id: string
  officeId: string
  type: string
  startsAt: DateTime
  minutes: number | undefined
  place: Place
  agentId: string | undefined
  capacity: number
  taken: number
}

/** A free slot as it is offered for one appointment. */
export interface OfferedSlot extends Slot {
  /** The name of the agent it would go to, when that is not the appointment's own. */
  newAgent?: string | undefined
}

/** Whether a slot gives an appointment to another agent. A slot of nobody in particular keeps the appointment's own. */
export function changesAgent(slot: Pick<Slot, 'agentId'>, { agentId }: Pick<Appointment, 'agentId'>): boolean {
  return slot.agentId !== undefined && slot.agentId !== agentId
}

/** Another moment that somebody asked for. `moment`: the days and hours as understood, if they said some. */
export interface Wished {
  moment?: object
  /** ISO, UTC. */
  since: string
}

/** An appointment to come, with what a conversation may say of it. */
export interface ComingAppointment extends Appointment {
  moving: Moving
  agentName: string | undefined
}
