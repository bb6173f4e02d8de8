import type { DateTime } from 'luxon'
import type { Language, ReadLanguage } from '../domain/people.ts'

export type { Language, ReadLanguage }

/** What a message is about. The one reported is the one acted on; the names are part of the contract. */
export const INTENTS = [
  'distress',
  'opt_out',
  'wrong_person',
  'decline',
  'reschedule',
  'late',
  'confirm',
  'choice',
  'ask_when',
  'ask_where',
  'ask_who',
  'ask_documents',
  'ask_obligations',
  'ask_sentence',
  'ask_consequences',
  'ask_agent',
  'document_sent',
  'change_phone',
  'change_language',
  'opt_in',
  'help',
  'thanks',
  'greeting',
  'other',
] as const

export type Intent = (typeof INTENTS)[number]

/** What ends or begins our texting somebody: done when plainly commanded, or said in words that leave the weights no doubt; else asked back. */
export const ACTS = ['opt_out', 'opt_in', 'wrong_person'] as const satisfies Intent[]
export type Act = (typeof ACTS)[number]

/** What answers an appointment, or asks to change it. */
export const DEEDS = ['confirm', 'decline', 'reschedule', 'late'] as const satisfies Intent[]
export type Deed = (typeof DEEDS)[number]

/** What a message seems to mean whose words are not plain enough to do it. */
export type Surmise = Act | Deed

/** Harm to oneself; being hurt or afraid; a threat to someone else; a life that only a doctor saves. Each has its own answer. */
export const DANGERS = ['self', 'victim', 'threat', 'medical'] as const
export type Danger = (typeof DANGERS)[number]

/** Why somebody cannot come: some reasons change the answer (no slots in grief or custody). */
export type Reason =
  | 'ill'
  | 'work'
  | 'child'
  | 'transport'
  | 'hospital'
  | 'custody'
  | 'grief'
  | 'refusal'
  | 'movedAway'
  | 'alreadyMissed'

/** Legal words somebody may want explained. */
export const TOPICS = [
  'sursis',
  'tig',
  'ddse',
  'semiLiberte',
  'liberationConditionnelle',
  'suiviSocioJudiciaire',
  'spip',
  'cpip',
  'jap',
  'convocation',
  'revocation',
] as const
export type Topic = (typeof TOPICS)[number]

/** By what an appointment is named besides its day: what happens there, or where it is. */
export type AppointmentKind = 'court' | 'office' | 'call' | 'visit' | 'work' | 'course'

/** An appointment by its kind, or else by its day of the month, its weekday or the words of its place. */
export interface Name {
  kinds: AppointmentKind[]
  day?: number
  weekday?: number
  places?: string[]
}

/** What a list of ours was answered with: an entry by its number (1 is the first), none of them, the rest of them, or whichever we like. */
export type Choice = number | 'another' | 'more' | 'any'

/** Days and hours in words, as understood relative to the office's clock. ISO dates and HH:MM, both in its zone. */
export interface Moment extends Span {
  /** Weekdays (1 Monday … 7 Sunday) that do not suit. */
  notDays?: number[]
  /** What does not suit besides: a date, a morning of it, an exact hour. */
  except?: Span[]
  /** On which side of the appointment that would move: "plus tard", "earlier". */
  than?: 'later' | 'earlier'
}

/** Days and hours that are meant together: a start is within it when it is within all that is said. */
export interface Span {
  /** The days meant: a first and last date, the same for one day; one of the two alone is open on its other side. */
  from?: string
  to?: string
  /** The hours meant: an exact one ("14:30"), or bounds. */
  at?: string
  after?: string
  before?: string
  /** Weekdays (1 Monday … 7 Sunday) that suit, when a habit rather than a date was said ("plutôt le mardi"). */
  onDays?: number[]
}

/** One message, read. */
export interface Understood {
  intent: Intent
  /** 0 to 1. */
  confidence: number
  /** The words that decided, as we folded them: for people who ask why. */
  because: string[]
  danger?: Danger
  /** It may tell of a danger besides, or not. */
  perhapsDanger?: true
  /** With `other`: it took too long to read, and was given up. */
  heldUp?: true
  reason?: Reason
  choice?: Choice
  /** With a choice: words that also say it will do ("la 2 ça va"). Of what somebody cannot come to, it is no answer. */
  suits?: true
  /** A yes or a no that says nothing of coming: "oui", "ok", "non". */
  bare?: true
  /** With a yes: in words that leave no doubt of what stands, whatever was said before ("annulez rien"). */
  keeps?: true
  /** With a yes: to all that wait ("gardez les deux"). */
  all?: true
  /** With a bare yes: it also thanks, and says no more than "ok". */
  thanksToo?: true
  /** What the appointment is named by ("celui au bureau"). */
  kinds?: AppointmentKind[]
  /** Of a question, what it is asked of: kinds of appointments, words that a place may be named by, a day of the month, the second or the other of two, all that are coming; or things that may be none of ours. */
  askedOf?: {
    kinds?: AppointmentKind[]
    places?: string[]
    day?: number
    nth?: 'second' | 'other'
    all?: true
    things?: string[]
  }
  /** Asked of what we do not know, such as what a judge will decide: a person answers. */
  outside?: true
  /** With `ask_when`: how long it takes. */
  asksLength?: true
  /** Where they say that they will be: the very place of an appointment, or another. */
  isAt?: { kinds: AppointmentKind[]; places: string[]; now?: true }
  /** With a refusal: in these months (1 to 12), which may be no appointment's. */
  inMonths?: number[]
  /** With a yes in doubt: they say that they have said so. */
  insists?: true
  /** They stand before a closed door, or nobody opens. */
  atDoor?: true
  /** Answers to several appointments, each by its kind, or else by its day of the month or the words of its place; the first is `intent`. */
  each?: ({ intent: 'confirm' | 'decline'; likewise?: true } & Name)[]
  /** Which appointment a message names, whatever it says of it ("celui du 13"); `nameOnly`: and it says no more. */
  name?: Name
  nameOnly?: true
  /** More was said than what is acted on: a person reads the rest. */
  besides?: true
  /** What is asked besides the address: a floor, a car park, whether somebody may come in too, by the words for it. */
  asksDetail?: string[]
  /** With `ask_obligations`: what they are to do, which may be of what they missed. */
  asksNext?: true
  /** Of a paper of ours: that it asks for something, or names another moment or place than we do; or of one that excuses them. */
  paper?: 'asks' | 'differs' | 'excuse'
  /** With `ask_documents`: papers by their names, which may be asked for or not. */
  papers?: string[]
  /** Asked what to bring by somebody whose papers were lost or stolen. */
  lostPapers?: true
  /** With `ask_agent`: a question that only a person can answer, by somebody who does not ask to be called. */
  beyond?: true
  /** Whether we are a machine. */
  asksMachine?: true
  /** Who we are, or whether our texts are what they say. */
  asksWhoWrites?: true
  /** That what we hold of them be erased. */
  asksErasure?: true
  /** Whether a number of our list is one, or a day of the month. */
  asksNumber?: true
  /** "Je suis là", and no more. */
  arrives?: true
  /** Somebody else writes, or says of the person whether they come: nobody's own act. */
  byAnother?: true
  moment?: Moment
  /** Minutes late. */
  minutes?: number
  topic?: Topic
  /** … and the other word that is asked. */
  topicToo?: Topic
  /** "May I…?": never answered yes or no. */
  asksPermission?: boolean
  /** With `other`: what it seems to mean. Asked back once, or read by a person; never done. */
  perhaps?: Surmise
  /** Nobody's own words, with `other`: a telephone's reaction to a text, our own text sent back, a machine. */
  unsaid?: Unsaid
  /** An insult was among the words: no answer in kind, no confirmation. */
  insult?: boolean
  /** The language asked for, with `change_language`. */
  language?: Language
  /** What else is plainly said besides `intent`: a yes or no in its own clause, then what is asked, in the order said. */
  also?: Intent[]
  /** With `distress`: no more texts are wanted either, in plain words. */
  alsoOptOut?: true
  /** With `distress`: something is asked or answered besides, which a person must not miss. */
  asksToo?: true
  /** With `distress`: somebody else reads this telephone, or stands beside it. */
  controlled?: true
  /** With `controlled`: they ask that nothing be written back. */
  unanswered?: true
  /** With `distress`: it is somebody else who may come to harm, and the writer tells of it ("mon mari a un fusil, il veut en finir"). */
  aboutAnother?: true
  /** A death is told, which may be the person's own. */
  deceased?: Deceased
  /** Written in a language that nobody here reads, with `other` unless danger or STOP is plainly said. */
  foreign?: Foreign
  /** With `foreign`: they have written in this language, which we write, several times in a row. */
  writes?: Language
}

/** As a message that nobody understood, with how it was read. */
export function asOther({ confidence, because }: Understood): Understood {
  return { intent: 'other', confidence, because }
}

/** Of whom a death is told: by these names, folded, or plainly of whoever is followed. */
export interface Deceased {
  names: string[]
  plainly: boolean
}

/** Languages that are recognised and not read: Arabic (in its letters or in ours), Romanian, Spanish, Portuguese, Turkish, Russian, Haitian. */
export const FOREIGN = ['ar', 'ro', 'es', 'pt', 'tr', 'ru', 'ht'] as const
export type Foreign = (typeof FOREIGN)[number]

export type Unsaid = 'reaction' | 'echo' | 'robot'

/** What we were waiting for when the message came: the same word may be a choice or nothing. */
export interface Expecting {
  /** In the office's zone: "demain" is the office's tomorrow. */
  now: DateTime
  /** What the person is written to in, whose words our texts ask for; without it, what is read. */
  writtenIn?: Language
  /** When the appointment meant begins, in the office's zone: "le mercredi d'après" is the one after it. Without it, after today. */
  appointmentAt?: DateTime
  /** The list last offered, in its order, in the office's zone. Without one, "2" is only a number. */
  offered?: readonly { startsAt: DateTime }[]
  /** What we last wrote to this number: sent or quoted back, it is nobody's answer. */
  said?: () => readonly string[]
  /** How many entries a list to read has, when that is what we last sent: a number asks for one, "suite" for the next. */
  counted?: number
}
