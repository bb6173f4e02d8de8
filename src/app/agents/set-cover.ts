import { DateTime } from 'luxon'
import { Problem } from '../../domain/problem.ts'
import { findAgent, setCoverOf } from '../../store/agents/agents.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { getOffice } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'

export interface Cover {
  /** Whose e-mails the colleague reads too. */
  agentId: string
  /** Who asks for it: the agent themselves, or an administrator. */
  byId: string
  /** A colleague of the same office who may sign in. */
  coverId: string
  /** Days of the office's calendar (ISO dates), the last one included. */
  from: string
  until: string
}

/** Says which colleague receives an agent's e-mails as well while they are away; throws what is wrong with it. */
export async function setCover({ store, clock, newId }: Parts, wanted: Cover): Promise<void> {
  const { agentId, byId, coverId, from, until } = wanted
  const now = clock.now()
  await store.transaction(async (tx) => {
    const agent = await findAgent(tx, agentId)
    if (!agent) throw new Problem('notFound')
    const { officeId } = agent
    const colleague = await findAgent(tx, coverId)
    const may = colleague && colleague.officeId === officeId && colleague.id !== agentId && colleague.role !== 'none'
    if (!may) throw new Problem('notFound')
    const { zone } = await getOffice(tx, officeId)
    const [coverFrom, coverUntil] = [dayOf(from, zone), dayOf(until, zone).plus({ days: 1 })]
    if (coverUntil <= coverFrom) throw new Problem('dateUnread')
    if (coverUntil <= now) throw new Problem('inThePast')
    await setCoverOf(tx, agentId, { coverId, coverFrom: coverFrom.toUTC(), coverUntil: coverUntil.toUTC() })
    const details = { agent: agentId, cover: coverId, from, until }
    await writeJournal(tx, [{ officeId, actor: `agent:${byId}`, what: 'coverSet', details }], newId, now)
  })
}

/** Nobody covers for an agent any more. */
export async function removeCover(
  { store, clock, newId }: Parts,
  { agentId, byId }: Pick<Cover, 'agentId' | 'byId'>,
): Promise<void> {
  const now = clock.now()
  await store.transaction(async (tx) => {
    const agent = await findAgent(tx, agentId)
    if (!agent) throw new Problem('notFound')
    if (!agent.coverId) return
    const { officeId } = agent
    await setCoverOf(tx, agentId, undefined)
    const entry = { officeId, actor: `agent:${byId}` as const, what: 'coverRemoved', details: { agent: agentId } }
    await writeJournal(tx, [entry], newId, now)
  })
}

function dayOf(written: string, zone: string): DateTime {
  const day = DateTime.fromISO(written, { zone })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written) || !day.isValid) throw new Problem('dateUnread')
  return day
}
