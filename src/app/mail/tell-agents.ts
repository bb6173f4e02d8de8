import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { type Agent, isCovered, type Language } from '../../domain/people.ts'
import type { NoticeKind } from '../../locales/notice-words.ts'
import { isDanger, type NoticeValues, sayNotice } from '../../locales/notices.ts'
import { findAgent, listAgents, listOfficeWatchers } from '../../store/agents.ts'
import { findLatest } from '../../store/appointments.ts'
import type { Transaction } from '../../store/database.ts'
import { enqueueEmail } from '../../store/emails.ts'
import { getOffice } from '../../store/offices.ts'
import type { Moment } from '../../understanding/intent.ts'
import { offerActions } from '../actions/offer-actions.ts'
import type { Heard } from '../conversations/heard.ts'
import type { Parts } from '../parts.ts'
import { calendarOf } from './calendar.ts'
import { countLost, lostTogether } from './lost-together.ts'
import { whenToLeave } from './when-to-leave.ts'
import { writeLetter } from './write-letter.ts'

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
type PlainNotice = Omit<NoticeValues, 'pages' | 'now' | 'actions' | 'agentName' | 'agentBefore' | 'chosenByText'> &
  Pick<Notice, 'kind' | 'key'>

/** Writes an e-mail at once to whoever follows each person who holds the number. */
export async function tellAgents(tx: Transaction, parts: Parts, notice: Notice, now: DateTime): Promise<void> {
  const { heard, key, ...rest } = notice
  const { facts, sms } = heard
  const about = {
    ...rest,
    text: sms.body || undefined,
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
  const { office, kind } = notice
  const recipients = await recipientsOf(tx, notice, now)
  if (recipients.length === 0)
    parts.log.warn({ office: office.code, kind }, 'nobody to tell: this office has no agent with an address')
  for (const recipient of recipients) await write(tx, parts, notice, recipient, now)
}

async function write(
  tx: Transaction,
  parts: Parts,
  notice: PlainNotice,
  recipient: Recipient,
  now: DateTime,
): Promise<void> {
  const { newId, settings } = parts
  const { office, key, probationer, appointment } = notice
  const { agent, email: to } = recipient
  const kind = kindFor(notice, recipient)
  const thread = appointment ? `appointment-${appointment.id}` : probationer && `person-${probationer.id}`
  const whose = { officeId: office.id, agentId: agent?.id, probationerId: probationer?.id }
  const lost = kind === 'textFailed' ? await lostTogether(tx, whose, now) : undefined
  if (lost?.counted) return countLost(tx, parts, { office, agent, to, ...lost }, now)
  const inTurn = lost ? { dueAt: lost.dueAt, thread } : await whenToLeave(tx, { ...whose, thread }, now)
  const actions = agent && (await offerActions(tx, parts, notice, agent, now))
  const agents = await agentsIn(tx, notice)
  const values = { ...notice, ...agents, actions, pages: settings.publicUrl, now: now.setZone(office.zone) }
  const language: Language = agent?.language ?? 'fr'
  const calendar = agent && calendarFor(notice, agent, settings, now)
  const alone = isDanger(kind) || calendar !== undefined
  const leaves = alone ? { dueAt: now, thread } : inTurn
  const letter = sayNotice(kind, values, language, agent !== undefined && agent.role !== 'none')
  const names = { id: newId(), key: `${key}:${agent?.id ?? 'office'}` }
  await enqueueEmail(tx, { ...names, ...whose, ...leaves, kind, to, calendar, ...writeLetter(letter) }, now)
}

/** What a move to another agent means to this reader: they, or whom they stand in for, lose the appointment or gain it. */
function kindFor({ kind, appointment, before }: PlainNotice, { following }: Recipient): NoticeKind {
  const moves = kind === 'moved' || kind === 'movedByOffice'
  if (!moves || !appointment || !before || before.agentId === appointment.agentId) return kind
  if (following === appointment.agentId) return 'joinsAgent'
  return following === before.agentId ? 'leavesAgent' : kind
}

/** Those a notice names: of a danger whoever follows the person, of a move from one agent to another both. */
async function agentsIn(
  tx: Transaction,
  notice: PlainNotice,
): Promise<Pick<NoticeValues, 'agentName' | 'agentBefore' | 'chosenByText'>> {
  const { kind, appointment, before, probationer } = notice
  const nameOf = async (id: string | undefined) => (id ? (await findAgent(tx, id))?.name : undefined)
  if (isDanger(kind))
    return { agentName: await nameOf((probationer && (await findLatest(tx, probationer.id)))?.agentId) }
  if (!appointment || !before || appointment.agentId === before.agentId) return {}
  const [agentName, agentBefore] = [await nameOf(appointment.agentId), await nameOf(before.agentId)]
  return { agentName, agentBefore, chosenByText: kind === 'moved' }
}

/** For the calendar of whoever holds the appointment, or has just lost it; those who stand in for them only read. */
function calendarFor(
  { kind, appointment, before, office, probationer }: PlainNotice,
  agent: Agent,
  { publicUrl: pages, mailSender: sender }: Parts['settings'],
  now: DateTime,
): string | undefined {
  if (!appointment || !probationer || !CHANGES.includes(kind)) return undefined
  const event = { appointment, office, probationer, agent, pages, sender }
  if (appointment.agentId === agent.id) return calendarOf(event, kind === 'cancelled' ? 'cancel' : 'request', now)
  return before?.agentId === agent.id ? calendarOf(event, 'cancel', now) : undefined
}

const CHANGES: readonly NoticeKind[] = ['booked', 'moved', 'movedByOffice', 'cancelled']
/** What whoever wants only what is urgent finds on the pages instead. */
const CAN_WAIT: readonly NoticeKind[] = ['document', 'optedIn']

/** An agent, or the office's own address. `following`: the agent whose it is, themselves or whom they stand in for. */
type Recipient = { email: string; agent: Agent | undefined; following?: string | undefined }

async function recipientsOf(tx: Transaction, notice: PlainNotice, now: DateTime): Promise<Recipient[]> {
  const { office, kind } = notice
  const followers = await followersOf(tx, notice)
  const theirs = followers.map((agent): Recipient => ({ agent, email: agent.email, following: agent.id }))
  const covers: Recipient[] = []
  for (const absent of followers) {
    const standIns = await coverOf(tx, absent, now)
    covers.push(...standIns.map((agent) => ({ agent, email: agent.email, following: absent.id })))
  }
  const watchers = followers.length > 0 ? [] : await watchersOf(tx, office.id, kind)
  const recipients = [...theirs, ...covers, ...watchers.map((agent): Recipient => ({ agent, email: agent.email }))]
  const officeToo = office.email && (isDanger(kind) || recipients.length === 0)
  const all = officeToo ? [...recipients, { agent: undefined, email: office.email ?? '' }] : recipients
  const wanted = all.filter(({ agent }) => !(agent?.urgentOnly && CAN_WAIT.includes(kind)))
  return wanted.filter(({ email }, index) => wanted.findIndex((other) => other.email === email) === index)
}

/** Whoever answers for the office; for a danger, if nobody does, every agent of it, or of any office: somebody must know. */
async function watchersOf(tx: Transaction, officeId: string, kind: NoticeKind): Promise<Agent[]> {
  const watchers = await listOfficeWatchers(tx, officeId)
  if (watchers.length > 0 || !isDanger(kind)) return watchers
  const colleagues = await listAgents(tx, officeId)
  return colleagues.length > 0 ? colleagues : listAgents(tx)
}

/** The agent of the appointment in question, and the one who loses it; else of the person's latest one. */
async function followersOf(
  tx: Transaction,
  { appointment, before, probationer, office }: PlainNotice,
): Promise<Agent[]> {
  const about = appointment ?? (probationer && (await findLatest(tx, probationer.id)))
  const ids = new Set([about?.agentId, before?.agentId].filter((id) => id !== undefined))
  const agents: Agent[] = []
  for (const id of ids) {
    const agent = await findAgent(tx, id)
    // A planning may name somebody of another office: what is personal stays in this one.
    if (agent?.officeId === office.id) agents.push(agent)
  }
  return agents
}

async function coverOf(tx: Transaction, agent: Agent, now: DateTime): Promise<Agent[]> {
  const cover = agent.coverId && isCovered(agent, now) ? await findAgent(tx, agent.coverId) : undefined
  return cover ? [cover] : []
}
