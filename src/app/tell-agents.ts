import type { DateTime } from 'luxon'
import type { Appointment } from '../domain/appointment.ts'
import type { Office } from '../domain/office.ts'
import type { Agent, Probationer } from '../domain/people.ts'
import { type NoticeKind, sayNotice } from '../locales/notices.ts'
import { findAgent, listOfficeWatchers } from '../store/agents.ts'
import { findLatest } from '../store/appointments.ts'
import type { Transaction } from '../store/database.ts'
import { enqueueEmail } from '../store/emails.ts'
import type { Parts } from './parts.ts'
import type { Heard } from './receive-message.ts'

export type { NoticeKind }

/** Something an agent must know now. `key` says why, and is unique: the same cause tells once. */
export interface Notice {
  kind: NoticeKind
  key: string
  heard: Heard
  appointment?: Appointment | undefined
  /** As the appointment was before it moved. */
  before?: Appointment | undefined
}

/** What a notice needs when nobody wrote: a text that could not leave, a file's effects. */
export interface PlainNotice {
  kind: NoticeKind
  key: string
  office: Office
  probationer: Probationer | undefined
  appointment?: Appointment | undefined
  before?: Appointment | undefined
  text?: string | undefined
  phone?: string | undefined
  /** Why a text was lost. */
  reason?: string | undefined
}

/** Writes an e-mail at once to whoever follows each person who holds the number. */
export async function tellAgents(tx: Transaction, parts: Parts, notice: Notice, now: DateTime): Promise<void> {
  const { heard, key, ...rest } = notice
  const { facts, sms } = heard
  const about = { ...rest, office: facts.office, text: sms.body, phone: sms.from }
  if (facts.holders.length === 0) return tellAgentsOf(tx, parts, { ...about, key, probationer: undefined }, now)
  for (const { probationer } of facts.holders) {
    await tellAgentsOf(tx, parts, { ...about, key: `${key}:${probationer.id}`, probationer }, now)
  }
}

/** Writes an e-mail at once to whoever follows this person, to their cover, and to the office's address when there is danger. */
export async function tellAgentsOf(
  tx: Transaction,
  { newId, settings, log }: Parts,
  notice: PlainNotice,
  now: DateTime,
): Promise<void> {
  const { office, kind, key } = notice
  const recipients = await recipientsOf(tx, notice, now)
  if (recipients.length === 0)
    log.warn({ office: office.code, kind }, 'nobody to tell: this office has no agent with an address')
  const { subject, body } = sayNotice(kind, {
    ...notice,
    pages: settings.publicUrl,
    now: now.setZone(office.zone),
  })
  for (const { email: to, agentId } of recipients) {
    await enqueueEmail(
      tx,
      {
        id: newId(),
        key: `${key}:${agentId ?? 'office'}`,
        officeId: office.id,
        agentId,
        kind,
        to,
        subject,
        body,
        dueAt: now,
      },
      now,
    )
  }
}

type Recipient = { email: string; agentId: string | undefined }

async function recipientsOf(tx: Transaction, notice: PlainNotice, now: DateTime): Promise<Recipient[]> {
  const { office, kind } = notice
  const agent = await agentOf(tx, notice)
  const agents = agent ? [agent, ...(await coverOf(tx, agent, now))] : await listOfficeWatchers(tx, office.id)
  const recipients = agents.map(({ id, email }): Recipient => ({ agentId: id, email }))
  const officeToo = office.email && (kind === 'danger' || recipients.length === 0)
  const all = officeToo ? [...recipients, { agentId: undefined, email: office.email ?? '' }] : recipients
  return all.filter(({ email }, index) => all.findIndex((other) => other.email === email) === index)
}

/** The agent of the appointment in question, else of the person's latest one. */
async function agentOf(tx: Transaction, { appointment, probationer }: PlainNotice): Promise<Agent | undefined> {
  const about = appointment ?? (probationer && (await findLatest(tx, probationer.id)))
  return about?.agentId ? findAgent(tx, about.agentId) : undefined
}

async function coverOf(tx: Transaction, agent: Agent, now: DateTime): Promise<Agent[]> {
  const { coverId, coverFrom, coverUntil } = agent
  const away = (!coverFrom || coverFrom <= now) && (!coverUntil || now < coverUntil)
  const cover = coverId && away ? await findAgent(tx, coverId) : undefined
  return cover ? [cover] : []
}
