import type { DateTime } from 'luxon'
import type { ComingAppointment, OfferedSlot } from '../domain/appointment.ts'
import type { Obligation } from '../domain/obligation.ts'
import type { Office } from '../domain/office.ts'
import type { Language, Probationer } from '../domain/people.ts'
import type { Act, Danger, Moment, Reason, Understood } from '../understanding/intent.ts'
import type { Named } from '../understanding/writers/named.ts'
import type { Reply } from './reply.ts'

/**
 * A conversation is its state: what we await, and only what the next message needs. Plain JSON, kept from one message to
 * the next; instants are ISO strings in UTC.
 */
export type Conversation =
  | { state: 'idle' }
  /** `version`: of the appointment as the person was told of it. */
  | { state: 'awaitingConfirmation'; appointmentId: string; version?: number }
  /**
   * The last word of ours was news that asks nothing (cancelled, excused, missed): a yes to it is a thank-you. `wait`: that an answer is to be waited
   * for, to which a mere yes is.
   */
  | { state: 'informed'; wait?: true }
  | {
      state: 'choosingAppointment'
      purpose: 'confirm' | 'decline' | 'move'
      offered: string[]
      /** Of the appointments offered, as they were told. */
      versions?: number[]
      expiresAt: string
      wish?: Moment
      reason?: Reason
    }
  | {
      state: 'choosingSlot'
      appointmentId: string
      /** Of the appointment that would move, as the list was made for it. */
      version?: number
      offered: string[]
      seen: string[]
      expiresAt: string
      wish?: Moment
      /** By an agent, who may let somebody choose where the type alone would not. */
      proposed?: true
      /** Something else was said after the list: a mere yes may be to that. */
      spokenSince?: true
    }
  /** A freed hour was offered instead of an appointment: a plain yes takes it. Instants are ISO, UTC. */
  | {
      state: 'offeredHour'
      offerId: string
      appointmentId: string
      /** Of the appointment that would move, as it was told. */
      version: number
      slotId: string
      startsAt: string
      expiresAt: string
    }
  /** `listed`: general duties by name, then obligations by id; `shown`: how many of them so far. */
  | { state: 'readingObligations'; listed: string[]; shown: number; expiresAt: string }
  /**
   * What we awaited before a message nobody understood is awaited still. `about`: the act we asked whether they meant, that somebody else had the
   * telephone, or that their words may tell of a danger. `unread`: their words were not understood, and they were told so: thanks are for that.
   */
  | { state: 'askedAgain'; appointmentId?: string; version?: number; about?: Act | 'another' | 'danger'; unread?: true }
  /** We asked whether they meant this of an appointment. `pending`: their message, as it is to be read once they say yes. */
  | { state: 'askedWhether'; appointmentId: string; version: number; pending: Understood }
  /** `because: 'agent'`: an agent took it over, or wrote. `controlled`: after a danger, by somebody whose texts another one reads; `unanswered`: who asked that nothing be written back. */
  | {
      state: 'handedOver'
      until: string
      because?: 'danger' | 'grave' | 'notUnderstood' | 'agent'
      controlled?: true
      unanswered?: true
    }
  /** Several people are texted on this number: who is it for? `pending`: what was asked; `before`: where we stood until then. */
  | {
      state: 'choosingPerson'
      pending: Understood
      before: Conversation
      expiresAt: string
      /** Of a STOP that named this one of them: for them alone, or for the number? */
      stopFor?: string
    }
  /** The one of them who is meant, and where we stand with them; from `until` on, it is asked again. */
  | { state: 'speakingFor'; holderId: string; exchange: Conversation; until: string }

export type State = Conversation['state']
export type In<S extends State> = Extract<Conversation, { state: S }>

export const START: Conversation = { state: 'idle' }

/** What happens to a conversation. */
export type Event =
  /** `named`: whom of those who share the number it names, if any. */
  | { event: 'messageReceived'; understood: Understood; named?: Named }
  | {
      event: 'appointmentTexted'
      holderId: string
      appointmentId: string
      version: number
      asks: 'confirmation' | 'nothing' | 'asBefore'
    }
  /** The text that offers a freed hour left. */
  | ({ event: 'hourOffered'; holderId: string } & HourOffered)
  /** An agent answers in person: the bot is quiet. */
  | { event: 'takenOver' }
  | { event: 'handedBack' }
  /** An agent proposes free slots instead of an appointment. */
  | { event: 'slotsProposed'; holderId: string; appointmentId: string; slotIds: readonly string[]; expiresAt: string }

export type HourOffered = Omit<Extract<Conversation, { state: 'offeredHour' }>, 'state'>

/** All that a step may know, read before it. */
export interface Facts {
  /** In the office's zone. */
  now: DateTime
  office: Office
  language: Language
  /** Our last word to this number was a courtesy: thanks are not thanked for, nor greetings greeted, for ever. */
  courtesySaid: boolean
  /** Our last word to this number was an agent's own: a yes may be to that. */
  agentSpokeLast: boolean
  /** Who holds the number: nobody we know, one person, or several who share it. */
  holders: Holder[]
  /** When an agent will be reading again, at the latest: three working days from now. */
  handBackAt: DateTime
}

/** Somebody who holds the number, with what may be said to them. */
export interface Holder {
  probationer: Probationer
  /** Soonest first. */
  coming: ComingAppointment[]
  /** Free slots for each coming appointment that may be moved by text, be it when an agent proposes them; best first. */
  slots: Record<string, OfferedSlot[]>
  /** Those that may be texted to this person. */
  obligations: Obligation[]
}

/** What a step wants done, in the same transaction as its replies. */
export type Effect =
  | { effect: 'confirmAppointment'; appointmentId: string }
  | { effect: 'declineAppointment'; appointmentId: string; reason: Reason | undefined }
  /** `offerId`: of the freed hour that they take. */
  | { effect: 'moveAppointment'; appointmentId: string; slotId: string; offerId?: string }
  /** `gone`: they were told that it is somebody else's. */
  | { effect: 'settleOffer'; offerId: string; became: 'declined' | 'gone' | 'over'; appointmentId: string }
  /** They would like another moment, and choose it themselves. */
  | { effect: 'noteWish'; appointmentId: string; wish: Moment | undefined }
  | { effect: 'requestMove'; appointmentId: string; wish: Moment | undefined; reason: Reason | undefined }
  /** `soon`: the agent is told at once; otherwise it is noted for the day's summary. */
  | { effect: 'noteLate'; appointmentId: string | undefined; minutes: number | undefined; soon: boolean }
  | { effect: 'handOver'; because: HandOver; appointmentId: string | undefined }
  /** Nothing waits for the agent, who is in conversation with them and must know. */
  | { effect: 'tellAgent'; what: 'confirmed'; appointmentId: string }
  | { effect: 'alertDanger'; danger: Danger }
  /** `quietly`: no letter is asked for, which whoever controls the person would open. */
  | { effect: 'optOut'; quietly?: true }
  | { effect: 'optIn' }
  | { effect: 'markWrongNumber' }
  /** Their own death was told: nothing but answers leaves until an agent has looked. */
  | { effect: 'pauseTexts'; holderId: string }
  | { effect: 'setLanguage'; language: Language }

/** Why a message goes to a person. */
export type HandOver =
  | 'question'
  | 'callback'
  | 'notUnderstood'
  /** It may tell of a danger, or not. */
  | 'perhapsDanger'
  | 'document'
  | 'newPhone'
  | 'cannotCome'
  | 'stranger'
  /** From a shared number: we ask who it is, and cannot know that we shall be told. */
  | 'whoIsIt'
  /** A photo, which nobody reads here. */
  | 'picture'
  /** More texts in an hour than a person writes. */
  | 'looping'
  /** The same words a third time in a day. */
  | 'repeating'
  /** A machine wrote: a person looks once. */
  | 'robot'

export interface Outcome {
  conversation: Conversation
  replies: Reply[]
  effects: Effect[]
  /** On a shared number, the one person all this concerns. */
  holderId?: string
}

const FIELDS: Record<State, readonly string[]> = {
  idle: [],
  awaitingConfirmation: ['appointmentId'],
  informed: [],
  choosingAppointment: ['purpose', 'offered', 'expiresAt'],
  choosingSlot: ['appointmentId', 'offered', 'seen', 'expiresAt'],
  offeredHour: ['offerId', 'appointmentId', 'version', 'slotId', 'startsAt', 'expiresAt'],
  readingObligations: ['listed', 'shown', 'expiresAt'],
  askedAgain: [],
  askedWhether: ['appointmentId', 'version', 'pending'],
  handedOver: ['until'],
  choosingPerson: ['pending', 'before', 'expiresAt'],
  speakingFor: ['holderId', 'exchange', 'until'],
}

/** Reads back a conversation as it was stored, by this version or an older one; what no longer means anything starts anew. */
export function readConversation(stored: unknown): Conversation {
  if (typeof stored !== 'object' || stored === null || !('state' in stored)) return START
  const fields = FIELDS[stored.state as State]
  const whole = fields?.every((field) => field in stored)
  if (!whole) return START
  const read = stored as Conversation
  if (read.state === 'choosingPerson') return { ...read, before: readConversation(read.before) }
  if (read.state === 'speakingFor') return { ...read, exchange: readConversation(read.exchange) }
  return read
}

/** Where we stand with the one person meant, on a number that several share; the conversation itself otherwise. */
export function exchangeOf(conversation: Conversation): Conversation {
  if (conversation.state === 'speakingFor') return conversation.exchange
  return conversation.state === 'choosingPerson' ? exchangeOf(conversation.before) : conversation
}
