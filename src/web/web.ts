import type { DateTime } from 'luxon'
import type { Parts } from '../app/parts.ts'
import type { Finding } from '../app/upkeep/finding.ts'
import type { FormProblem, IncomingSms, Receipt } from '../domain/message.ts'
import type { CarrierCheck, MailCheck } from '../domain/outside-check.ts'
import type { Hub } from './live/hub.ts'
import type { TrustedProxy } from './visitor.ts'

/** What the web is handed by the service. */
export interface Web {
  parts: Parts
  /** Tells pages that are open what is new; the server makes its own. */
  hub?: Hub
  /** Has it heard that something may be new here, or that another machine says so. */
  onWoken?: (listener: () => void) => void
  /** Something is due now: deliver without waiting for the minute. */
  wake: () => void
  /** Something is new on pages, and nothing is due: of this machine and of others. */
  tellOpenPages: () => void
  /** Something is due in some seconds: deliver it then. */
  wakeAt: (at: DateTime) => void
  /** Pages of the demonstration: they answer to the loopback only. */
  demo: { phone: boolean; mailbox: boolean; signIn: boolean; time: DemoTime | undefined }
  metricsToken: string | undefined
  /** As the environment would open it, and what it and the machine say of how the service fares. */
  firstOffice: { zone: string; holidayRegion: string }
  checkRunning: (now: DateTime) => Promise<Finding[]>
  /** Asks the carrier and the mail server whether they know us; undefined of one that is not configured. */
  checks: { carrier: (() => Promise<CarrierCheck>) | undefined; mail: (() => Promise<MailCheck>) | undefined }
  /** The SQLite file, whose disk may fill up. */
  storeFile: string | undefined
  trustedProxy: TrustedProxy | undefined
  /** Does something nobody waits for; its failure is logged. */
  aside: (work: () => Promise<unknown>) => void
  /** Has what an office did counted anew for whoever looks next; nobody waits for it. */
  recount: (officeId: string) => void
  webhooks: Webhooks
}

/** What whoever plays the demonstration may do with its clock; nothing is done, and that is said, where what is held is none. */
export interface DemoTime {
  pass(until: DateTime, untilText?: boolean): Promise<{ texts: number; emails: number } | undefined>
  beginAgain(): Promise<boolean>
}

/** What the web needs of the carrier: checking a signature, reading a form, answering. */
export interface Webhooks {
  /** `path` with its query, as it was asked for: the public address before it is known. */
  isSigned(signature: unknown, path: string, form: unknown): boolean
  readInboundSms(form: unknown): IncomingSms | FormProblem
  readReceipt(query: unknown, form: unknown): Receipt | FormProblem
  emptyResponse: string
  sayOfficePhone(sentence: string): string
}
