import type { DateTime } from 'luxon'
import type { Answer } from './appointment.ts'
import type { MessageState } from './message.ts'
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
    receipts: { state: string; code: number | undefined; at: DateTime }[]
  }[]
  /** How many texts with a shared number were left out. */
  sharedTexts: number
  conversations: { state: unknown; updatedAt: DateTime }[]
  journal: { at: DateTime; actor: string; what: string; details: object }[]
  requests: { at: DateTime; kind: string; status: string }[]
  /** What colleagues noted beside their texts. */
  notes: { at: DateTime; body: string }[]
  emails: { at: DateTime; to: string; subject: string; body: string; state: string }[]
  /** Trials they are or were in; whether they are to be in none any more. */
  trials: { since: DateTime; question: string; arm: Arm; protocolHash: string }[]
  inNoTrial: boolean
}
