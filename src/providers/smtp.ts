import type { Transporter } from 'nodemailer'
import type { Mailer, MailOutcome, MailToSend } from '../domain/message.ts'
import type { MailCheck } from '../domain/outside-check.ts'

/** Opens a pool of connections to a mail server. Nothing is called nor loaded yet; an address that cannot work throws here. */
export function openSmtp({ url, from, timeoutMs = 30_000 }: SmtpSettings): Mailer {
  const settings = { ...serverOf(url), ...POOL, ...patience(timeoutMs) }
  let opened: Promise<Transporter> | undefined
  const sender = addressIn(from)
  const leaving = new Set<Promise<MailOutcome>>()
  return {
    async send(mail) {
      const outcome = send(mail).finally(() => leaving.delete(outcome))
      leaving.add(outcome)
      return outcome
    },
    async close() {
      await Promise.all(leaving)
      ;(await opened)?.close()
    },
  }

  async function send(mail: MailToSend): Promise<MailOutcome> {
    // One plain address: a list, a name or a line break in it would write to somebody else.
    if (!ONE_ADDRESS.test(mail.to)) return { outcome: 'refused', what: 'address', code: undefined }
    opened ??= import('nodemailer').then(({ createTransport }) => createTransport(settings))
    const transport = await opened
    try {
      await transport.sendMail({
        from,
        to: { name: '', address: mail.to },
        envelope: { from: sender, to: [mail.to] },
        subject: mail.subject.replaceAll(CONTROLS, ' '),
        text: mail.text,
        ...(mail.html !== undefined && { html: mail.html }),
        ...(mail.calendar !== undefined && { icalEvent: calendarPart(mail.calendar) }),
        // The same for every attempt, so that mailboxes recognise a mail sent again after a cut.
        messageId: idOf(mail.id),
        // A thread hangs on a first e-mail that was never written: whichever arrives first, all of them find each other.
        ...(mail.thread !== undefined && { references: idOf(mail.thread), inReplyTo: idOf(mail.thread) }),
        // RFC 3834: no "I am on holiday" comes back.
        headers: { 'Auto-Submitted': 'auto-generated' },
        // A server that trickles its replies escapes every idle timeout.
        signal: AbortSignal.timeout(2 * timeoutMs),
      })
      return { outcome: 'accepted' }
    } catch (error) {
      return whatMailErrorMeans(error)
    }
  }

  function idOf(ours: string): string {
    return `<${ours.replaceAll(/[^\w.-]/g, '-')}@${sender.slice(sender.lastIndexOf('@') + 1)}>`
  }
}

/** Asks a mail server whether it is there and knows us. Sends nothing; longer than 20 s is silence. */
export async function checkSmtp({
  url,
  timeoutMs = 10_000,
}: Pick<SmtpSettings, 'url' | 'timeoutMs'>): Promise<MailCheck> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({ ...serverOf(url), ...patience(timeoutMs) })
  try {
    await transport.verify()
    return 'works'
  } catch (error) {
    return (error as { responseCode?: number }).responseCode === undefined ? 'silent' : 'refused'
  } finally {
    transport.close()
  }
}

function calendarPart(content: string) {
  return { method: /^METHOD:([A-Z]+)/m.exec(content)?.[1] ?? 'PUBLISH', filename: 'rendez-vous.ics', content }
}

export interface SmtpSettings {
  /** `smtp://user:pass@host:port`, or `smtps://…` for TLS from the first byte. */
  url: string
  /** Who writes: an address, or a name and an address in angle brackets. */
  from: string
  /** How long a silence of the server may last. */
  timeoutMs?: number
}

/**
 * A mail is refused for good only when the server says so of its recipient or its content. Anything earlier (sign-in,
 * TLS, our own address) is about us: it would refuse every mail until repaired, so they all wait.
 */
function whatMailErrorMeans(error: unknown): MailOutcome {
  const { responseCode: code, command } = (error ?? {}) as { responseCode?: number; command?: string }
  if (!isPermanent(code)) return { outcome: 'tryLater', code }
  if (command === 'DATA' || code === TOO_BIG) return { outcome: 'refused', what: 'mail', code }
  return command === 'RCPT TO' ? { outcome: 'refused', what: 'address', code } : { outcome: 'tryLater', code }
}

const TOO_BIG = 552

/** RFC 5321: 5yz is permanent. 503 is about the order of commands, not about the mail. */
function isPermanent(code: number | undefined): boolean {
  return code !== undefined && code >= 500 && code < 600 && code !== 503
}

function serverOf(url: string) {
  // Said in our own words: the error of `new URL` repeats the password.
  if (!URL.canParse(url) || !/^smtps?:/i.test(url)) throw new Error('a mail server is smtp://… or smtps://…')
  const { protocol, hostname, port, username, password } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase()
  const secure = protocol === 'smtps:'
  const loopback = isLoopback(host)
  return {
    host,
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && !loopback,
    tls: { rejectUnauthorized: !loopback }, // a relay on this machine has a certificate nobody signed, and nobody between
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

const POOL = {
  pool: true,
  maxConnections: 3,
  // At most ten e-mails a second: mail servers take whoever sends many more for a spammer.
  rateDelta: 1000,
  rateLimit: 10,
  maxRequeues: 0, // the outbox tries again, and knows how often
  disableFileAccess: true,
  disableUrlAccess: true,
} as const

function patience(ms: number) {
  return { connectionTimeout: ms, greetingTimeout: ms, socketTimeout: ms, dnsTimeout: ms }
}

const ONE_ADDRESS = /^[^\s<>()[\]\\,;:"@\p{Cc}]+@[^\s<>()[\]\\,;:"@\p{Cc}]+$/u
const CONTROLS = /\p{Cc}+/gu

/** The bare address in "Name <address>". */
export function addressIn(from: string): string {
  const address = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim()
  if (!ONE_ADDRESS.test(address)) throw new Error('MAIL_FROM holds no e-mail address')
  return address
}
