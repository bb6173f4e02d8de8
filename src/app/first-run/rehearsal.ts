import type { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import { onOfficeClock } from '../../domain/office.ts'
import type { Agent } from '../../domain/people.ts'
import { readPhone } from '../../domain/phone.ts'
import { Problem } from '../../domain/problem.ts'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { countRehearsed, countToLeave } from '../../store/messages/rehearsal.ts'
import { getOffice, setOffice } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import { checkStillAdmin } from '../settings/still-admin.ts'

/** A team that tries, not a mailing list. */
const TEAM_AT_MOST = 20

/**
 * Ends a rehearsal: texts leave to the people followed from here on. What was due before stays unsent, so that no old summons bursts out; what
 * is planned for later leaves at its hour.
 */
export async function openToPeople({ store, clock, newId }: Parts, by: Agent): Promise<void> {
  await store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    const { rehearsalSince } = await getOffice(tx, by.officeId)
    if (!rehearsalSince) throw new Problem('alreadyDone')
    await setOffice(tx, by.officeId, { rehearsalSince: null, teamPhones: null })
    await writeJournal(tx, [entry(by, 'rehearsalEnded')], newId, clock.now())
  })
}

/** Adds a number of the team to those that get texts while an office rehearses. */
export async function addToTeam({ store, clock, newId }: Parts, by: Agent, written: string): Promise<void> {
  await store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    const office = await getOffice(tx, by.officeId)
    if (!office.rehearsalSince) throw new Problem('alreadyDone')
    const read = readPhone(written, office.zone)
    if ('problem' in read || read.landline) throw new Problem('phoneUnread')
    if (!(await joinTeam(tx, office, read.phone))) throw new Problem('teamFull')
    await writeJournal(tx, [entry(by, 'teamChanged')], newId, clock.now())
  })
}

/** Takes a number out of the team; which one, by its place in the list. */
export async function removeFromTeam({ store, clock, newId }: Parts, by: Agent, phone: string): Promise<void> {
  await store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    const { teamPhones = [] } = await getOffice(tx, by.officeId)
    if (!teamPhones.includes(phone)) throw new Problem('notFound')
    await setOffice(tx, by.officeId, { teamPhones: teamPhones.filter((one) => one !== phone) })
    await writeJournal(tx, [entry(by, 'teamChanged')], newId, clock.now())
  })
}

/** Whether a number gets the office's texts from here on: false when its team has as many as it may. An office that is open has no team. */
export async function joinTeam(
  tx: Transaction,
  { id, rehearsalSince, teamPhones = [] }: Office,
  phone: string,
): Promise<boolean> {
  if (!rehearsalSince || teamPhones.includes(phone)) return true
  if (teamPhones.length >= TEAM_AT_MOST) return false
  await setOffice(tx, id, { teamPhones: [...teamPhones, phone] })
  return true
}

/** What opening would do: how many texts leave by the end of the day and of the week after, and how many stay unsent for good. */
export interface Opening {
  today: number
  week: number
  unsent: number
}

export async function foreseeOpening(session: Session, office: Office, now: DateTime): Promise<Opening> {
  const tomorrow = onOfficeClock(office, now).startOf('day').plus({ days: 1 })
  return {
    today: await countToLeave(session, office.id, tomorrow.toUTC()),
    week: await countToLeave(session, office.id, tomorrow.plus({ days: 6 }).toUTC()),
    unsent: await countRehearsed(session, office.id),
  }
}

function entry({ id, officeId }: Agent, what: string) {
  return { officeId, actor: `agent:${id}` as const, what }
}
