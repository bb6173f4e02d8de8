import type { DateTime } from 'luxon'

/** Why texts to a number are in doubt: said by its holder, or learnt from the carrier. */
export type PhoneDoubt = 'wrongNumber' | 'landline' | 'invalid' | 'gone' | 'undelivered' | 'blocked'

/** Someone followed by a probation service, outside prison. Never named by anything else in the code. */
export interface Probationer {
  id: string
  officeId: string
  caseNumber: string
  lastName: string
  firstName: string
  /** ISO date, where somebody said it: it tells people of one name apart. */
  birthDate?: string | undefined
  /** E.164, or undefined when unknown: the person gets no text and is listed. */
  phone: string | undefined
  language: Language
  /** Nothing leaves while a person is paused (detained, hospital, transferred, end of measure). */
  pausedReason: string | undefined
  /** When a pause ends by itself; undefined: when somebody lifts it. */
  pausedUntil?: DateTime | undefined
  /** Under curatelle or tutelle: moves nothing by text. */
  protectedAdult: boolean
  /** An agent allowed personal texts although the number is shared. */
  textsAllowedOnSharedNumber: boolean
  /** An agent allowed sensitive obligations to be texted to this person. */
  sensitiveAllowed: boolean
  optedOutAt: DateTime | undefined
  /** When they were welcomed, or were seen to have been texted before. */
  metAt?: DateTime | undefined
  /** The agent who follows them, where somebody said so; undefined: that of their next appointment. */
  referentId?: string | undefined
  /** Why the current number is in doubt; undefined while it is trusted. */
  phoneDoubt: PhoneDoubt | undefined
}

/** What we write to people: each has its folder in locales/. */
export const LANGUAGES = ['fr', 'fr-facile', 'en', 'es', 'pt', 'ro', 'ar', 'tr', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

/** Whether a word is a language we write. */
export function isLanguage(word: string | undefined): word is Language {
  return (LANGUAGES as readonly (string | undefined)[]).includes(word)
}

/** Whether an agent who reads French reads it. */
export function isFrench(language: Language): boolean {
  return language === 'fr' || language === 'fr-facile'
}

/** Written from right to left. */
export function isRightToLeft(language: string): boolean {
  return language === 'ar'
}

/** What we read: each has its lexicon in understanding/languages/. */
export const READ_LANGUAGES = ['fr', 'en', 'es', 'pt', 'ro', 'ar'] as const
export type ReadLanguage = (typeof READ_LANGUAGES)[number]

export function isReadLanguage(word: string | undefined): word is ReadLanguage {
  return (READ_LANGUAGES as readonly (string | undefined)[]).includes(word)
}

/** As what the messages of somebody we write to are read first: a language that is written only is read as French, which they write here too. */
export function readIn(language: Language): ReadLanguage {
  return isReadLanguage(language) ? language : 'fr'
}

/** Of agents' e-mails and of the links in them. */
export const AGENT_LANGUAGES = ['fr', 'en'] as const
export type AgentLanguage = (typeof AGENT_LANGUAGES)[number]

export function isAgentLanguage(word: string | undefined): word is AgentLanguage {
  return (AGENT_LANGUAGES as readonly (string | undefined)[]).includes(word)
}

/** What an agent may do on the pages; `none` receives e-mails only, until an administrator says otherwise. */
export type Role = 'none' | 'agent' | 'staff' | 'admin'

/** What an agent chose of the pages, kept from one visit to the next. */
export interface ChosenPages {
  /** The list of conversations they look at. */
  conversations?: ConversationList
  /** Whose appointments the agenda shows first. */
  agenda?: 'mine' | 'all'
  /** Single keys of the keyboard do nothing. */
  keysOff?: true | undefined
}

/** Whose conversations are listed: all, those that wait for an answer, one's own, those nobody has, those put off. */
export const CONVERSATION_LISTS = ['waiting', 'mine', 'unassigned', 'putOff', 'all'] as const
export type ConversationList = (typeof CONVERSATION_LISTS)[number]

export interface Agent {
  id: string
  officeId: string
  email: string
  name: string
  role: Role
  coverId: string | undefined
  coverFrom: DateTime | undefined
  coverUntil: DateTime | undefined
  /** Of their e-mails. */
  language: AgentLanguage
  /** When and on which weekdays (1 Monday) their summary leaves; undefined: at the office's hour, each working day. */
  digestAt: string | undefined
  digestDays: number[] | undefined
  /** No summary, and of the notices only those that cannot wait. */
  urgentOnly: boolean
  /** The summary is of the whole office, for those who may see it. */
  wholeOffice: boolean
  /** The report of each month, for administrators. */
  monthlyReport: boolean
  /** The mail server refused their address for good. */
  emailRefusedAt: DateTime | undefined
  /** What they chose of the pages. */
  pages?: ChosenPages | undefined
  /** What they may do in other offices than their own, by its id; by `EVERY_OFFICE`, in all of them. */
  elsewhere?: Readonly<Record<string, Role>> | undefined
}

/** Whether they are away today and somebody stands in for them. */
export function isCovered(
  { coverId, coverFrom, coverUntil }: Pick<Agent, 'coverId' | 'coverFrom' | 'coverUntil'>,
  now: DateTime,
): boolean {
  return coverId !== undefined && (!coverFrom || coverFrom <= now) && (!coverUntil || now < coverUntil)
}
