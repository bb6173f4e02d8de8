import type { DateTime } from 'luxon'
import type { ComingAppointment, OfferedSlot } from '../domain/appointment.ts'
import type { GeneralDuty, Obligation } from '../domain/obligation.ts'
import type { Language } from '../domain/people.ts'
import type { Deed, Foreign, Reason, Topic, Understood } from '../understanding/intent.ts'

/** Reasons that open no talk of slots: one humane sentence, what stays true, and a person. */
export type GraveReason = Extract<Reason, 'hospital' | 'custody' | 'grief' | 'refusal' | 'movedAway' | 'alreadyMissed'>

/** A duty with its number in the list: one the law asks of everybody, or one of the person's own. */
export type ListedDuty =
  | { kind: 'general'; number: number; duty: GeneralDuty }
  | { kind: 'own'; number: number; obligation: Obligation }

/** What was asked of an appointment, beside something else. */
export type PlainFact = { fact: 'when' | 'where' | 'who' } | { fact: 'documents'; obligations: Obligation[] }

/** Everything a conversation can say, and what each sentence needs. Put into words by locales/. */
export interface ReplyValues {
  confirmed: { appointment: ComingAppointment }
  confirmedAll: { appointments: ComingAppointment[] }
  whichAppointment: { appointments: ComingAppointment[] }
  askConfirmation: { appointment: ComingAppointment }
  slotsOffered: { appointment: ComingAppointment; slots: OfferedSlot[] }
  slotTaken: { slots: OfferedSlot[] }
  changed: { slot: OfferedSlot }
  /** A freed hour, which they may have instead of their appointment. */
  freedHour: { appointment: ComingAppointment; startsAt: DateTime }
  /** … asked once more. */
  freedHourAsked: { appointment: ComingAppointment; startsAt: DateTime }
  freedHourDeclined: { appointment: ComingAppointment }
  freedHourTaken: { appointment: ComingAppointment; startsAt: DateTime }
  moveAsked: { appointment: ComingAppointment }
  tooLateToMove: { appointment: ComingAppointment }
  writeToRegistry: { appointment: ComingAppointment }
  grave: { reason: GraveReason; appointment: ComingAppointment | undefined }
  /** `soon`: the agent is told at once. */
  lateNoted: { appointment: ComingAppointment | undefined; minutes: number | undefined; soon: boolean }
  /** `asks`: a yes would be heard; `long`: they ask how long it takes. */
  when: { appointment: ComingAppointment; asks: boolean; long?: true }
  where: { appointment: ComingAppointment }
  who: { appointment: ComingAppointment }
  documents: { appointment: ComingAppointment; obligations: Obligation[] }
  /** To a question about one of several that the message does not tell apart. */
  allStand: { appointments: ComingAppointment[] }
  /** Somebody else wrote: nothing of the appointment is said. */
  toldByAnother: Record<never, never>
  /** Beside what was done. */
  restPassedOn: Record<never, never>
  /** A paper of ours asks for something. */
  paperAsks: { appointment: ComingAppointment | undefined }
  /** A paper of ours names another moment or place. */
  paperDiffers: { appointment: ComingAppointment }
  /** Asked what proves that they cannot come. */
  keepProof: { appointment: ComingAppointment | undefined }
  /** Several of these at once. */
  facts: { appointment: ComingAppointment; asked: PlainFact[]; asks: boolean }
  /** `more`: the list goes on after these. */
  obligations: { entries: ListedDuty[]; more: boolean }
  obligation: { entry: ListedDuty; more: boolean }
  /** To a question about a list of duties. */
  allCount: { more: boolean }
  askBefore: { appointment: ComingAppointment | undefined }
  topic: { topic: Topic }
  consequences: Record<never, never>
  nothingComing: Record<never, never>
  handedOver: { appointment: ComingAppointment | undefined }
  readLater: { appointment: ComingAppointment | undefined }
  /** In a person's hands. */
  passedOn: { appointment: ComingAppointment | undefined }
  /** After a text that is said once a day: what is written next needs no answer to be read. */
  readToo: Record<never, never>
  declineNoted: { appointment: ComingAppointment }
  /** After a danger. */
  stillNear: Record<never, never>
  notedNear: Record<never, never>
  thanksNear: Record<never, never>
  /** Beside the answer to a danger. */
  requestNoted: Record<never, never>
  pictureNotRead: Record<never, never>
  offerHelp: Record<never, never>
  documentNoted: { appointment: ComingAppointment | undefined }
  phoneNoted: { appointment: ComingAppointment | undefined }
  callbackNoted: { appointment: ComingAppointment | undefined }
  /** … while a list of ours is open; of moments, beside the appointment that stands. */
  listOpen: { count: number; appointment: ComingAppointment | undefined }
  /** No moment is as they wish: passed on, while a list of ours stays open. */
  wishPassedOn: { count: number; appointment: ComingAppointment }
  /** "Le 2, c'est le numéro 2 ou le deux du mois ?" */
  listNumbers: { count: number }
  notUnderstood: { appointment: ComingAppointment | undefined }
  /** … where several are coming and it named none. */
  notUnderstoodAmong: { appointments: ComingAppointment[] }
  /** What a message seems to mean of an appointment. */
  askWhether: { deed: Exclude<Deed, 'confirm'>; appointment: ComingAppointment }
  /** Sounds like a STOP, or like "not me", without the words for it. */
  askStop: Record<never, never>
  askWrongNumber: Record<never, never>
  help: Record<never, never>
  /** To who asks whether we are a machine. */
  automatic: Record<never, never>
  /** To who says, another day, that they have arrived. */
  notToday: { appointment: ComingAppointment }
  thanks: Record<never, never>
  greeting: Record<never, never>
  optedOut: Record<never, never>
  /** On a number that several people share, for one of them. */
  optedOutAlone: Record<never, never>
  askWhoseStop: Record<never, never>
  optedIn: Record<never, never>
  optedInAlone: Record<never, never>
  askWhoseStart: Record<never, never>
  wrongNumber: Record<never, never>
  /** Once a day to who said "wrong number", whatever they write. */
  stillWrongNumber: Record<never, never>
  /** `appointment`: when and where to come is told again in the new language. */
  languageChanged: { language: Language; appointment: ComingAppointment | undefined }
  /** In a language that nobody here reads. */
  unread: { language: Foreign; appointment: ComingAppointment | undefined }
  dangerSelf: Record<never, never>
  /** To whoever fears that somebody else will harm themselves. */
  dangerAnother: Record<never, never>
  dangerVictim: Record<never, never>
  dangerThreat: Record<never, never>
  dangerMedical: Record<never, never>
  /** Where somebody else reads what we write, after their STOP or not: nothing of what they told. */
  optedOutControlled: Record<never, never>
  dangerControlled: Record<never, never>
  stranger: Record<never, never>
  sharedNumber: Record<never, never>
  /** Never of somebody whom no agent allowed to be texted there. */
  whichPerson: { firstNames: string[] }
}

/** To what each answer to a danger was given. */
type Told = Pick<Understood, 'danger' | 'aboutAnother' | 'controlled'>
export const DANGER_OF_REPLY: Readonly<Record<string, Told>> = {
  dangerSelf: { danger: 'self' },
  dangerAnother: { danger: 'self', aboutAnother: true },
  dangerVictim: { danger: 'victim' },
  dangerThreat: { danger: 'threat' },
  dangerMedical: { danger: 'medical' },
  optedOutControlled: { danger: 'victim', controlled: true },
  dangerControlled: { danger: 'victim', controlled: true },
} satisfies Partial<Record<ReplyKey, Told>>

/** Answers to somebody whose telephone another one reads. */
export const CONTROLLED_REPLIES: readonly string[] = Object.keys(DANGER_OF_REPLY).filter(
  (text) => DANGER_OF_REPLY[text]?.controlled,
)

type ReplyKey = keyof ReplyValues

/** A sentence to say, by its key; `withheld`: to be kept beside what was written, and not to leave. */
export type Reply = { [K in ReplyKey]: { text: K; values: ReplyValues[K]; withheld?: true } }[ReplyKey]
