import type { DateTime } from 'luxon'

/**
 * What becomes of a text we send.
 *
 * `waiting` → `sending` (claimed, with a lease) → `sent` → `delivered` | `undelivered`;
 * `sending` → `uncertain` when we cannot know whether the carrier took it; `refused` when the carrier said no for good;
 * `dropped` when we decided ourselves not to send it, with the reason.
 */
export type MessageState =
  | 'waiting'
  | 'sending'
  | 'uncertain'
  | 'sent'
  | 'delivered'
  | 'undelivered'
  | 'refused'
  | 'dropped'

/** A text that was, or may have been, on its way to somebody, and of which nobody says that it did not arrive. */
export const MAY_HAVE_ARRIVED = ['sending', 'uncertain', 'sent', 'delivered'] as const satisfies readonly MessageState[]

/** Why we decided not to send a text after all. */
export type DropReason =
  | 'optedOut'
  | 'phoneInDoubt'
  | 'noPhone'
  | 'paused'
  | 'sharedNumber'
  | 'notBooked'
  | 'newVersion'
  | 'pastUse'
  | 'recentText'
  | 'dayBeforeOnly'
  /** A reminder for those who said nothing: this person did, or has had three texts about it. */
  | 'answered'
  | 'enoughTexts'
  | 'loopGuard'
  | 'answeredByHand'
  /** The person asked that nothing be written back. */
  | 'unwanted'
  | 'typeNotTexted'
  | 'doubtful'
  /** The office rehearses: its team alone gets texts. */
  | 'rehearsal'
  /** Who wrote it took it back before it left. */
  | 'takenBack'

/**
 * What a carrier said of a text it refused for good. `blocked`: this number takes no texts; `filtered`: the carrier took
 * ours for spam, the number is fine and an administrator must look, as for `configuration`.
 */
export type Refusal =
  | 'landline'
  | 'invalid'
  | 'optedOut'
  | 'gone'
  | 'blocked'
  | 'filtered'
  | 'configuration'
  | 'unknown'

/** What became of an attempt to hand a text to the carrier. */
export type SendOutcome =
  | { outcome: 'accepted'; sid: string }
  | { outcome: 'refused'; reason: Refusal; code: number | undefined }
  /** Not taken, and safe to try again after so many seconds. */
  | { outcome: 'tryLater'; afterSeconds: number; code: number | undefined }
  /** We cannot know: never sent again blindly. */
  | { outcome: 'uncertain'; code: number | undefined }
  /** The account itself does not work: stop everything and alert. */
  | { outcome: 'accountDown'; code: number | undefined }

/** A text handed to a carrier. */
export interface TextToSend {
  /** Ours: comes back with the receipt, as `?message=`. */
  id: string
  to: string
  body: string
  /** Seconds after which the carrier must not deliver it any more. */
  validitySeconds: number | undefined
}

/** What a delivery receipt says: in any order, repeated, early or late. */
export interface Receipt {
  messageId: string | undefined
  sid: string
  state: 'sent' | 'delivered' | 'undelivered' | 'failed' | 'other'
  code: number | undefined
  /** The number the text went to; undefined where the carrier does not say. */
  to?: string | undefined
}

/** What to do about a text whose receipt says it did not arrive, by the receipt's code. */
export type ReceiptMeaning =
  /** Send it again after so many seconds, unless it failed this way so many times already. */
  | { advice: 'retry'; afterSeconds: number; atMost: number }
  /** It did not arrive, or nobody can tell and a second one might be a double: never sent again, the agent is told. */
  | { advice: 'giveUp'; reason: Refusal }
  /** The account itself does not work: stop everything, alert, and send this one again when it works. */
  | { advice: 'accountDown' }

/** Why a webhook cannot be used. Never its content: that would end in a log. */
export interface FormProblem {
  problem: 'missing' | 'notText' | 'tooLong' | 'malformed'
  field: string
}

/** A text a person sent us, as the carrier hands it over. */
export interface IncomingSms {
  sid: string
  from: string
  to: string
  body: string
  /** The carrier itself already acted on it (Twilio's OptOutType). */
  carrierOptOut: 'stop' | 'start' | 'help' | undefined
  /** Pictures or other files came with it, which are neither kept nor read. */
  withPicture?: true | undefined
  /** When the carrier took it, where it says so: a webhook comes at once. */
  takenAt?: DateTime | undefined
}

/** A text the carrier has on record, when we ask it what it took. */
export interface CarrierRecord {
  sid: string
  body: string
  createdAt: DateTime
  state: Receipt['state']
  code: number | undefined
}

/** The same of whatever it took from us, for whomever. */
export interface SentRecord extends CarrierRecord {
  to: string
}

/** `notYet`: to be asked again later; `stop`: it takes no more for now, of any text. */
export type Redaction = 'redacted' | 'notYet' | 'stop'

/** The world outside that takes texts: Twilio, or the demonstration's own phone page. */
export interface Carrier {
  send(text: TextToSend): Promise<SendOutcome>
  /** Texts of ours to this number since an instant, newest first; throws when the carrier cannot answer. */
  listSent(to: string, since: DateTime): Promise<CarrierRecord[]>
  /** Every text of ours since an instant, oldest first; throws when the carrier cannot answer. */
  listAllSent(since: DateTime): Promise<SentRecord[]>
  /** Has the carrier forget the words of a text, ours or a person's, and pictures that came with it: who it was for, when, and what became of it stay. */
  redact(sid: string): Promise<Redaction>
  /** What to do about a text whose receipt says it did not arrive. */
  whatReceiptMeans(code: number | undefined): ReceiptMeaning
  /** Texts people sent us since an instant; throws when the carrier cannot answer. */
  listReceived(since: DateTime): Promise<IncomingSms[]>
}

/** An e-mail handed to a mail server. */
export interface MailToSend {
  id: string
  to: string
  subject: string
  text: string
  /** Says the same as the text. */
  html?: string | undefined
  /** An iCalendar file that names its own method. */
  calendar?: string | undefined
  /** What mail programs put together: e-mails of one thread. */
  thread?: string | undefined
}

export type MailOutcome =
  | { outcome: 'accepted' }
  /** For good: this mail, or whatever goes to that address. */
  | { outcome: 'refused'; what: 'mail' | 'address'; code: number | undefined }
  | { outcome: 'tryLater'; code: number | undefined }

export interface Mailer {
  send(mail: MailToSend): Promise<MailOutcome>
  close(): Promise<void>
}
