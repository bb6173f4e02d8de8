import type { DateTime } from 'luxon'
import { dueDigest } from '../../domain/digest.ts'
import type { Office } from '../../domain/office.ts'
import type { Agent } from '../../domain/people.ts'
import { type PastLine, sayDigest } from '../../locales/digests.ts'
import type { Letter } from '../../locales/letter.ts'
import { findAgent } from '../../store/agents/agents.ts'
import type { Transaction } from '../../store/engine/database.ts'
import type { Notice } from '../../store/notices/notices.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { offerOutcomeActions } from '../links/offer-outcome-actions.ts'
import type { Parts } from '../parts.ts'
import { MAY_READ_ALL } from './choose-mail.ts'
import { type DayOfOffice, readDay, valuesFor } from './digest-of-day.ts'
import { digestTimes } from './send-digests.ts'

/** Days of offices that were read already: agents who share a day and an hour share the reading of it. */
export type Days = Map<string, DayOfOffice>

/** The summary of a day in the words of its reader; undefined when there is nothing to say, or it is too late to help. */
export async function wordDigest(
  tx: Transaction,
  parts: Parts,
  { values: { digest }, officeId }: Notice,
  reader: Agent,
  days: Days,
  now: DateTime,
): Promise<Letter | undefined> {
  const whose = digest && (await findAgent(tx, digest.agentId))
  const office = await getOffice(tx, officeId)
  const day = whose && (await dayOf(tx, office, whose, days, now))
  if (!whose || day?.digest.date !== digest.date) return undefined
  const agentId = whose.wholeOffice && MAY_READ_ALL.includes(whose.role) ? undefined : whose.id
  const absent = reader.id === whose.id ? undefined : whose.name || whose.email
  const values = valuesFor(day, { agentId, absent, pages: parts.settings.publicUrl })
  const withoutOutcome = await withActions(tx, parts, reader, values.withoutOutcome, now)
  return sayDigest({ ...values, withoutOutcome }, reader.language, reader.role !== 'none')
}

async function dayOf(tx: Transaction, office: Office, agent: Agent, days: Days, now: DateTime) {
  const digest = dueDigest(office, digestTimes(agent, office), now)
  if (!digest) return undefined
  const { date, from, until, since } = digest
  const span = [office.id, date, from.toMillis(), until.toMillis(), since.toMillis()].join(' ')
  const day = days.get(span) ?? (await readDay(tx, office, digest, now))
  days.set(span, day)
  return day
}

/** What became of each past appointment can be said from the e-mail, by whoever reads it. */
async function withActions(tx: Transaction, parts: Parts, reader: Agent, lines: readonly PastLine[], now: DateTime) {
  const asked = lines.map(({ appointment }) => appointment)
  const offered = await offerOutcomeActions(tx, parts, reader, asked, now)
  return lines.map((line) => ({ ...line, actions: offered.get(line.appointment.id) ?? [] }))
}

/** What a summary says of each person it names. */
export function saidOfEach({ parts }: Letter): Map<string, string> {
  const said = new Map<string, string>()
  for (const block of parts.flatMap(({ blocks }) => blocks)) {
    for (const { about, words } of block.kind === 'lines' ? block.lines : []) {
      if (about) said.set(about, [said.get(about) ?? [], `- ${words}`].flat().join('\n'))
    }
  }
  return said
}
