import type { DateTime } from 'luxon'
import { isDanger, type NoticeKind } from '../../domain/notice.ts'
import { type Agent, isCovered } from '../../domain/people.ts'
import { findAgent, listAgents, listOfficeWatchers } from '../../store/agents/agents.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { listWhoFollows } from '../../store/people/followed.ts'

interface About {
  kind: NoticeKind
  office: { id: string; email: string | undefined }
  probationer: { id: string; referentId?: string | undefined } | undefined
  appointment?: { agentId: string | undefined } | undefined
  before?: { agentId: string | undefined } | undefined
}

/** An agent, or the office's own address. `following`: the agent whose it is, themselves or whom they stand in for. */
export interface Recipient {
  email: string
  agent: Agent | undefined
  following?: string | undefined
}

/** Who is told of it: whoever follows the person and stands in for them, else whoever answers for the office; of a danger its address too. */
export async function readersOf(tx: Transaction, about: About, now: DateTime): Promise<Recipient[]> {
  const { office, kind } = about
  const followers = await followersOf(tx, about)
  const theirs = followers.map((agent): Recipient => ({ agent, email: agent.email, following: agent.id }))
  const covers: Recipient[] = []
  for (const absent of followers) {
    const cover = await coverOf(tx, absent, now)
    if (cover) covers.push({ agent: cover, email: cover.email, following: absent.id })
  }
  const watchers = followers.length > 0 ? [] : await watchersOf(tx, office.id, kind)
  const recipients = [...theirs, ...covers, ...watchers.map((agent): Recipient => ({ agent, email: agent.email }))]
  const officeToo = office.email && (isDanger(kind) || recipients.length === 0)
  const all = officeToo ? [...recipients, { agent: undefined, email: office.email ?? '' }] : recipients
  const wanted = all.filter(({ agent }) => !(agent?.urgentOnly && CAN_WAIT.includes(kind)))
  return wanted.filter(({ email }, index) => wanted.findIndex((other) => other.email === email) === index)
}

/** What whoever wants only what is urgent finds on the pages instead. */
const CAN_WAIT: readonly NoticeKind[] = ['document', 'optedIn']

/** Whoever stands in for an agent while they are away. */
export async function coverOf(
  tx: Transaction,
  agent: Pick<Agent, 'coverId' | 'coverFrom' | 'coverUntil'>,
  now: DateTime,
): Promise<Agent | undefined> {
  return agent.coverId && isCovered(agent, now) ? findAgent(tx, agent.coverId) : undefined
}

/** Whoever answers for the office; for a danger, if nobody does, every agent of it, or of any office: somebody must know. */
async function watchersOf(tx: Transaction, officeId: string, kind: NoticeKind): Promise<Agent[]> {
  const watchers = await listOfficeWatchers(tx, officeId)
  if (watchers.length > 0 || !isDanger(kind)) return watchers
  const colleagues = await listAgents(tx, officeId)
  return colleagues.length > 0 ? colleagues : listAgents(tx)
}

/** The agent of the appointment in question, and the one who loses it; else who was said to follow the person, else the agent of their latest one. */
async function followersOf(tx: Transaction, { appointment, before, probationer, office }: About): Promise<Agent[]> {
  const about = appointment
    ? appointment.agentId
    : probationer && (await listWhoFollows(tx, [probationer])).get(probationer.id)
  const ids = new Set([about, before?.agentId].filter((id) => id !== undefined))
  const agents: Agent[] = []
  for (const id of ids) {
    const agent = await findAgent(tx, id)
    // A planning may name somebody of another office: what is personal stays in this one.
    if (agent?.officeId === office.id) agents.push(agent)
  }
  return agents
}
