import type { DateTime } from 'luxon'
import type { Answer, Wished } from './appointment.ts'
import type { MessageState } from './message.ts'
import type { PhoneDoubt } from './people.ts'
import type { Unreachable } from './standing.ts'
import type { Arm } from './trial/extras.ts'

/** Everything held about a person, as they may ask to read it. Instants are on their office's clock. */
export interface PersonFile {
  identity: {
    id: string
    office: string
    caseNumber: string
    lastName: string
    firstName: string
    birthDate?: string | undefined
    phone: string | undefined
    language: string
    address?: string | undefined
    pausedReason: string | undefined
    pausedUntil?: DateTime | undefined
    protectedAdult: boolean
    textsAllowedOnSharedNumber: boolean
    sensitiveAllowed: boolean
    phoneDoubt: Unreachable | undefined
    optedOutAt: DateTime | undefined
    /** Since when they are not welcomed any more. */
    metAt: DateTime | undefined
    knownSince: DateTime | undefined
    /** Who was said to follow them. */
    referent?: string | undefined
    /** What is known of numbers they had before: of the numbers themselves only a look-up is kept. */
    formerNumbersInDoubt: PhoneDoubt[]
    /** How many case numbers they had before, of which only look-ups are kept. */
    formerCases: number
  }
  appointments: {
    reference: string | undefined
    type: string | undefined
    startsAt: DateTime
    minutes: string | undefined
    place: string | undefined
    address: string | undefined
    agent: string | undefined
    documents: string | undefined
    status: string | undefined
    answer: Answer
    movedByText: number
    doubtful: boolean
    /** Of one that was moved: the moment it was first convened for. */
    firstStartsAt: DateTime | undefined
    /** Which other moment they asked for, as understood. */
    wish: Wished | undefined
    /** Booked here before it took place. */
    bookedAhead: boolean
    /** Whether a letter told of it as it is. */
    letterSent: boolean
    since: DateTime
    changedAt: DateTime
  }[]
  /** Lines of files as last loaded. */
  scheduleLines: object[]
  plannedTexts: { kind: string; dueAt: DateTime; state: string; reason: string | undefined }[]
  obligations: {
    code: string | undefined
    words: string | undefined
    detail: string | undefined
    dueOn: string | undefined
    proof: string | undefined
    status: 'current' | 'lifted'
    provedAt?: DateTime | undefined
    since: DateTime
    /** What files said of it, where somebody here says otherwise. */
    told: object | undefined
  }[]
  texts: {
    direction: 'in' | 'out'
    at: DateTime | undefined
    phone: string
    body: string
    state: MessageState | 'received'
    kind: string
    reason: string | undefined
    sentAt: DateTime | undefined
    settledAt: DateTime | undefined
    /** The carrier's code for why it did not arrive. */
    code: number | undefined
    receipts: { state: string; code: number | undefined; at: DateTime }[]
    /** What an agent said that it meant, and what the machine had read. */
    misread: { read: string; meant: string; danger: string | undefined; at: DateTime }[]
  }[]
  /** Texts with their numbers that the carrier has on record and a copy that was put back had lost. */
  textsFound: { at: DateTime; body: string; state: string; code: number | undefined }[]
  /** How many texts with a shared or former number were left out. */
  sharedTexts: number
  conversations: { state: unknown; updatedAt: DateTime }[]
  journal: { at: DateTime; actor: string; what: string; details: object }[]
  requests: {
    at: DateTime
    kind: string
    status: string
    reason: string | undefined
    doneAt: DateTime | undefined
  }[]
  /** What agents offered each other to decide by a link of an e-mail. */
  decisions: { at: DateTime; action: string; until: DateTime; usedAt: DateTime | undefined }[]
  /** Hours that came free and were offered to them. */
  offers: { at: DateTime; startsAt: DateTime; state: string; settledAt: DateTime | undefined }[]
  /** What colleagues agreed upon of their talk. */
  talk: { putOffAt: DateTime | undefined; putOffUntil: DateTime | undefined; changedAt: DateTime } | undefined
  /** What colleagues noted beside their texts. */
  notes: { at: DateTime; body: string }[]
  emails: {
    at: DateTime
    to: string
    subject: string
    body: string
    state: string
    sentAt: DateTime | undefined
  }[]
  /** What is to be told to agents, or was, with what it remembers. */
  notices: { at: DateTime; kind: string; values: object }[]
  /** Trials they are or were in; whether they are to be in none any more. */
  trials: {
    since: DateTime
    question: string
    arm: Arm
    protocolHash: string
    stratum: string
    complained: boolean
  }[]
  inNoTrial: boolean
  /** Lines that name them in files of the office that are kept for some days. */
  fileLines: { file: string; at: DateTime; cells: string[] }[]
  /** How many such files there are. */
  officeFiles: number
}
