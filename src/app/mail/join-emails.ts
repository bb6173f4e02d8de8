import type { MailToSend } from '../../domain/message.ts'
import type { Language } from '../../domain/people.ts'
import { COLONS, type Part } from '../../locales/letter.ts'
import { isDanger, NOTICE_WORDS } from '../../locales/notices.ts'
import { type Email, rankOf } from '../../store/emails.ts'
import { PART_BEGINS, PART_ENDS, partAsHtml } from './html-letter.ts'
import { FLOOD } from './when-to-leave.ts'
import { partAsText, SIGNATURE } from './write-letter.ts'

/** Puts together what leaves together: the notices to one agent, due at one instant, about one person, of one flood, or of lost texts. */
export function groupEmails(emails: readonly Email[]): [Email, ...Email[]][] {
  const inOrder = emails.toSorted((a, b) => a.dueAt.toMillis() - b.dueAt.toMillis() || (a.id < b.id ? -1 : 1))
  const groups = [...Map.groupBy(inOrder, groupOf).values()] as [Email, ...Email[]][]
  return groups.sort(([a], [b]) => rankOf(a) - rankOf(b))
}

/** The mail that several e-mails become, or one of them as it is. `language` is the agent's. */
export function joinEmails(emails: readonly [Email, ...Email[]], language: Language): MailToSend {
  const [first] = emails
  const mail = { id: first.id, to: first.to, thread: first.thread ?? undefined }
  if (emails.length === 1) {
    const { subject, body, html, calendar } = first
    return { ...mail, subject, text: body, html: html ?? undefined, calendar: calendar ?? undefined }
  }
  const flood = isFlood(first)
  const { subject, why } = NOTICE_WORDS[language].many(emails.length)
  const opening = flood ? contents(emails, subject, why) : undefined
  return {
    ...mail,
    subject: flood ? subject : `${first.subject} (+${emails.length - 1})`,
    text: joinTexts(emails, opening && partAsText(opening, COLONS[language])),
    html: joinHtml(emails, opening && partAsHtml(opening, COLONS[language])),
  }
}

/** A mail program reads one calendar an e-mail: what changes the diary leaves alone, and so does danger. */
function groupOf({ id, agentId, officeId, kind, probationerId, calendar, thread, dueAt }: Email): string {
  if (calendar || isDanger(kind) || kind === 'digest' || kind === 'signIn') return id
  const about = thread?.startsWith(FLOOD) ? thread : kind === 'textFailed' ? kind : (probationerId ?? id)
  return `${agentId ?? officeId} ${dueAt.toMillis()} ${about}`
}

function isFlood({ thread, kind }: Email): boolean {
  return kind === 'textFailed' || (thread?.startsWith(FLOOD) ?? false)
}

/** What a flood is about at a glance: the subjects, whose initials and hours give nobody away. */
function contents(emails: readonly Email[], subject: string, why: string): Part {
  const lines = emails.map((email) => ({ words: withoutPrefix(email.subject) }))
  return {
    title: withoutPrefix(subject),
    blocks: [
      { kind: 'paragraph', words: why },
      { kind: 'lines', lines },
    ],
  }
}

function withoutPrefix(subject: string): string {
  return subject.replace(/^\[justif\] /, '')
}

function joinTexts(emails: readonly [Email, ...Email[]], opening: string | undefined): string {
  const [first] = emails
  const cuts = emails.map(({ body }) => {
    const end = body.lastIndexOf(SIGNATURE)
    return end < 0 ? body : body.slice(0, end)
  })
  const footer = first.body.slice(first.body.lastIndexOf(SIGNATURE))
  return [opening, ...cuts].filter((part) => part !== undefined).join('\n\n* * *\n\n') + footer
}

/** Undefined when one of them has lost its HTML, since somebody among others was erased from it. */
function joinHtml(emails: readonly [Email, ...Email[]], opening: string | undefined): string | undefined {
  const parts: string[] = []
  for (const { html } of emails) {
    if (!html) return undefined
    parts.push(html.slice(...partsIn(html)))
  }
  const frame = emails[0].html ?? ''
  const [begin, end] = partsIn(frame)
  return frame.slice(0, begin) + [opening, ...parts].filter((part) => part !== undefined).join('\n') + frame.slice(end)
}

function partsIn(html: string): [begin: number, end: number] {
  return [html.indexOf(PART_BEGINS), html.lastIndexOf(PART_ENDS) + PART_ENDS.length]
}
