import type { DateTime } from 'luxon'
import { type DueDigest, dueDigest } from '../../domain/digest.ts'
import type { Office } from '../../domain/office.ts'
import { type Agent, isCovered } from '../../domain/people.ts'
import { type PastLine, sayDigest } from '../../locales/digests.ts'
import { findAgent, listAgents } from '../../store/agents.ts'
import type { Session, Transaction } from '../../store/database.ts'
import { enqueueEmail } from '../../store/emails.ts'
import { listMarks, setMark } from '../../store/marks.ts'
import { listOffices } from '../../store/offices.ts'
import { offerOutcomeActions } from '../actions/offer-outcome-actions.ts'
import type { Parts } from '../parts.ts'
import { MAY_READ_ALL } from './choose-mail.ts'
import { readDay, valuesFor } from './digest-of-day.ts'
import { writeLetter } from './write-letter.ts'

/**
 * Writes the summaries that are due, each once: what was decided for an agent and a day is marked in the same transaction, even
 * that there was nothing to say. Returns how many e-mails were written.
 */
export async function sendDigests(parts: Parts): Promise<number> {
  const { store, clock } = parts
  const now = clock.now()
  let written = 0
  for (const office of await listOffices(store)) {
    const agents = await listAgents(store, office.id)
    const due = agents.flatMap((agent) => {
      const digest = agent.urgentOnly ? undefined : dueDigest(office, timesOf(agent, office), now)
      return digest ? [{ agent, digest }] : []
    })
    // Agents who share a day and an hour share the reading of it.
    for (const group of Map.groupBy(await notYetWritten(store, due), ({ digest }) => spanOf(digest)).values()) {
      written += await store.transaction((tx) => writeAll(tx, parts, office, group))
    }
  }
  return written
}

interface Due {
  agent: Agent
  digest: DueDigest
}

async function writeAll(tx: Transaction, parts: Parts, office: Office, all: Due[]): Promise<number> {
  const due = await notYetWritten(tx, all) // asked again: another machine may have been first
  if (!due[0]) return 0
  const now = parts.clock.now()
  const day = await readDay(tx, office, due[0].digest, now)
  let written = 0
  for (const { agent, digest } of due) {
    await setMark(tx, markOf(agent), digest.date)
    for (const reader of await readersOf(tx, agent, now)) {
      const agentId = agent.wholeOffice && MAY_READ_ALL.includes(agent.role) ? undefined : agent.id
      const absent = reader.id === agent.id ? undefined : agent.name || agent.email
      const values = valuesFor(day, { agentId, absent, pages: parts.settings.publicUrl })
      const withoutOutcome = await withActions(tx, parts, reader, values.withoutOutcome, now)
      const letter = sayDigest({ ...values, withoutOutcome }, reader.language, reader.role !== 'none')
      if (!letter) break
      const key = `digest:${agent.id}:${digest.date}${absent ? `:${reader.id}` : ''}`
      const email = {
        id: parts.newId(),
        key,
        officeId: office.id,
        agentId: reader.id,
        kind: 'digest',
        to: reader.email,
      }
      await enqueueEmail(
        tx,
        { ...email, dueAt: now, usefulUntil: digest.usefulUntil.toUTC(), ...writeLetter(letter) },
        now,
      )
      written++
    }
  }
  return written
}

async function notYetWritten(session: Session, due: Due[]): Promise<Due[]> {
  const marks = await listMarks(
    session,
    due.map(({ agent }) => markOf(agent)),
  )
  return due.filter(({ agent, digest }) => marks.get(markOf(agent)) !== digest.date)
}

/** What became of each past appointment can be said from the e-mail, by whoever reads it. */
async function withActions(tx: Transaction, parts: Parts, reader: Agent, lines: readonly PastLine[], now: DateTime) {
  const offered: PastLine[] = []
  for (const line of lines) {
    offered.push({ ...line, actions: await offerOutcomeActions(tx, parts, reader, line.appointment, now) })
  }
  return offered
}

/** The agent and, while they are away, whoever stands in for them. */
async function readersOf(tx: Transaction, agent: Agent, now: DateTime): Promise<Agent[]> {
  const cover = agent.coverId && isCovered(agent, now) ? await findAgent(tx, agent.coverId) : undefined
  return cover ? [agent, cover] : [agent]
}

function timesOf({ digestAt, digestDays }: Agent, office: Office) {
  return { at: digestAt ?? office.digestAt, days: digestDays }
}

function markOf({ id }: Agent): string {
  return `digest ${id}`
}

function spanOf({ date, from, until, since }: DueDigest): string {
  return [date, from.toMillis(), until.toMillis(), since.toMillis()].join(' ')
}
