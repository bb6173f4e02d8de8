import type { DateTime } from 'luxon'
import type { Moment } from '../conversation/intent.ts'
import type { Appointment } from '../domain/appointment.ts'
import type { Agent } from '../domain/people.ts'
import { type NoticeKind, type NoticeValues, sayNotice } from '../locales/notices.ts'
import { findAgent, listAgents, listOfficeWatchers } from '../store/agents.ts'
import { findLatest } from '../store/appointments.ts'
import type { Transaction } from '../store/database.ts'
import { enqueueEmail } from '../store/emails.ts'
import { getOffice } from '../store/offices.ts'
import { offerActions } from './actions/offer-actions.ts'
import type { Heard } from './heard.ts'
import type { Parts } from './parts.ts'

export type { NoticeKind }

/** Something an agent must know now. `key` says why, and is unique: the same cause tells once. */
export interface Notice {
  kind: NoticeKind
  key: string
  heard: Heard
  appointment?: Appointment | undefined
  /** The moment they would like instead, as understood. */
  wish?: Moment | undefined
  /** As the appointment was before it moved. */
  before?: Appointment | undefined
}

/** A notice of which nobody wrote the cause: a text that could not leave, a file's effects. */
export type PlainNotice = Omit<NoticeValues, 'pages' | 'now' | 'actions'> & Pick<Notice, 'kind' | 'key'>

/** Writes an e-mail at once to whoever follows each person who holds the number. */
export async function tellAgents(tx: Transaction, parts: Parts, notice: Notice, now: DateTime): Promise<void> {
  const { heard, key, ...rest } = notice
  const { facts, sms } = heard
  const about = {
    ...rest,
    text: sms.body,
    phone: sms.from,
    danger: heard.understood.danger,
    minutes: heard.understood.minutes,
  }
  if (facts.holders.length === 0) {
    return tellAgentsOf(tx, parts, { ...about, key, office: facts.office, probationer: undefined }, now)
  }
  // Two people who share a number may be followed by two offices.
  for (const { probationer } of facts.holders) {
    const office = await getOffice(tx, probationer.officeId)
    await tellAgentsOf(tx, parts, { ...about, key: `${key}:${probationer.id}`, office, probationer }, now)
  }
}

/** Writes an e-mail at once to whoever follows this person, to their cover, and to the office's address when there is danger. */
export async function tellAgentsOf(tx: Transaction, parts: Parts, notice: PlainNotice, now: DateTime): Promise<void> {
  const { newId, settings, log } = parts
  const { office, kind, key } = notice
  const recipients = await recipientsOf(tx, notice, now)
  if (recipients.length === 0)
    log.warn({ office: office.code, kind }, 'nobody to tell: this office has no agent with an address')
  const values = { ...notice, pages: settings.publicUrl, now: now.setZone(office.zone) }
  for (const { email: to, agent } of recipients) {
    const agentId = agent?.id
    const actions = agent && (await offerActions(tx, parts, notice, agent, now))
    const { subject, body } = sayNotice(kind, { ...values, actions })
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

const DANGERS: readonly NoticeKind[] = ['danger', 'dangerNotReached']

type Recipient = { email: string; agent: Agent | undefined }

async function recipientsOf(tx: Transaction, notice: PlainNotice, now: DateTime): Promise<Recipient[]> {
  const { office, kind } = notice
  const followers = await followersOf(tx, notice)
  const covers: Agent[] = []
  for (const agent of followers) covers.push(...(await coverOf(tx, agent, now)))
  const agents = followers.length > 0 ? [...followers, ...covers] : await watchersOf(tx, office.id, kind)
  const recipients = agents.map((agent): Recipient => ({ email: agent.email, agent }))
  const officeToo = office.email && (DANGERS.includes(kind) || recipients.length === 0)
  const all = officeToo ? [...recipients, { email: office.email ?? '', agent: undefined }] : recipients
  return all.filter(({ email }, index) => all.findIndex((other) => other.email === email) === index)
}

/** Whoever answers for the office; for a danger, if nobody does, every agent of it, or of any office: somebody must know. */
async function watchersOf(tx: Transaction, officeId: string, kind: NoticeKind): Promise<Agent[]> {
  const watchers = await listOfficeWatchers(tx, officeId)
  if (watchers.length > 0 || !DANGERS.includes(kind)) return watchers
  const colleagues = await listAgents(tx, officeId)
  return colleagues.length > 0 ? colleagues : listAgents(tx)
}

/** The agent of the appointment in question, and the one who loses it; else of the person's latest one. */
async function followersOf(tx: Transaction, { appointment, before, probationer }: PlainNotice): Promise<Agent[]> {
  const about = appointment ?? (probationer && (await findLatest(tx, probationer.id)))
  const ids = new Set([about?.agentId, before?.agentId].filter((id) => id !== undefined))
  const agents: Agent[] = []
  for (const id of ids) {
    const agent = await findAgent(tx, id)
    if (agent) agents.push(agent)
  }
  return agents
}

async function coverOf(tx: Transaction, agent: Agent, now: DateTime): Promise<Agent[]> {
  const { coverId, coverFrom, coverUntil } = agent
  const away = (!coverFrom || coverFrom <= now) && (!coverUntil || now < coverUntil)
  const cover = coverId && away ? await findAgent(tx, coverId) : undefined
  return cover ? [cover] : []
}
