import type { DateTime } from 'luxon'
import type { Hooks } from '../domain/hook.ts'
import type { Carrier, Mailer } from '../domain/message.ts'
import type { IdentityProvider } from '../domain/sign-in/provider.ts'
import type { Store } from '../store/engine/database.ts'
import type { Counters } from './counters.ts'
import type { Pace } from './texts/pace.ts'

/** What deeds are given: the store, the clock, and the world outside. Tests give their own. */
export interface Parts {
  store: Store
  /** The name of this process among those that share the store. */
  machine: string
  /** When this process last ticked, whatever others do. */
  ticked: { at?: DateTime }
  /** When this process last handed texts over and none was answered, unless one was since; whatever others hear. */
  unanswered: { at?: DateTime }
  /** When it last asked what the carrier took or people wrote, and was not answered, unless it was since. */
  unlisted: { at?: DateTime }
  /** Texts of people that this process answered with a failure, and that may have been kept since by another: by the carrier's id. */
  refused: Set<string>
  clock: Clock
  /** Short in production, and sorted by time. */
  newId: () => string
  /** Between 0 and 1: the jitter of retries. */
  random: () => number
  carrier: Carrier
  mailer: Mailer
  /** The way out to addresses that offices registered. */
  hooks: Hooks
  /** Undefined: a link by e-mail says who somebody is. */
  identityProvider: IdentityProvider | undefined
  /** Waits until one more text may leave: so many a second for all machines together. */
  pace: Pace
  log: Log
  /** What this process saw, in numbers. */
  counters: Counters
  settings: Settings
}

export interface Clock {
  /** UTC. Each verb reads it once; everything below takes `now` as a value. */
  now(): DateTime
  /** How far somebody moved it on: in the demonstration only. */
  ahead?: { ms: number }
}

/** For machines and those who run them: ids and counts only, never a name, a number or a text. */
interface Log {
  info(facts: object, words: string): void
  warn(facts: object, words: string): void
  error(facts: object, words: string): void
}

interface Settings {
  publicUrl: string
  /** Another host of ours, which the carrier may call where the first does not answer. */
  fallbackUrl: string | undefined
  /** Undefined: anywhere. */
  agentEmailDomains: readonly string[] | undefined
  smsPerSecond: number
  /** The address e-mails come from; undefined where they stay in the mailbox. */
  mailSender: string | undefined
  /** Where a copy is kept each night; undefined: nowhere. */
  backupFolder: string | undefined
  /** Where a paper of each office is left each evening; undefined: nowhere. */
  paperFolder: string | undefined
  /** Where files that are put are loaded; undefined: nowhere. */
  importFolder: string | undefined
  /** Whether the carrier is asked to forget the words of texts that are over. */
  carrierRedaction: boolean
  /** Whether a link by e-mail lets agents in. */
  emailLink: boolean
  /** Whether administrators are asked for a second factor: everywhere but in the demonstration. */
  secondFactor: boolean
}
