import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import { readPhone } from '../../domain/phone.ts'
import { sayTried } from '../../locales/say.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { type JournalEntry, writeJournal } from '../../store/journal/journal.ts'
import { findMark, setMark } from '../../store/marks/marks.ts'
import { listLatestOf } from '../../store/messages/exchanged.ts'
import { RANK, TRIED } from '../../store/messages/message.ts'
import { enqueueTexts } from '../../store/messages/outbox.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { listByPhone } from '../../store/people/by-number.ts'
import { phoneKeyOf } from '../../store/people/people.ts'
import { joinTeam } from '../first-run/rehearsal.ts'
import type { Parts } from '../parts.ts'
import { checkStillAdmin } from './still-admin.ts'

/** `notThere`: it is of somebody who is followed, or stopped our texts: which is not said. */
export type TryProblem = 'phoneUnread' | 'landline' | 'notThere' | 'tooMany'

/** Those refused included: whose number it is cannot be asked one after the other. */
const TRIED_AN_HOUR = 10

/** An administrator; or whoever types commands on the service's own machine. */
export type Tester = Agent | { officeId: string }

interface Trying extends Pick<JournalEntry, 'what' | 'details'> {
  /** The number, as it was typed. */
  written: string
  body: string
}

/**
 * Texts something of ours to a number an administrator gives, marked as a trial, by the outbox and the carrier that send all others. Never to
 * somebody followed by a service, who would take it for theirs, unless they are of a team that rehearses. Whoever it goes to is of the team then.
 */
export async function textOwnPhone(
  { store, clock, newId }: Parts,
  by: Tester,
  { written, body, ...entry }: Trying,
): Promise<TryProblem | undefined> {
  const now = clock.now()
  return store.transaction(async (tx) => {
    if ('id' in by) await checkStillAdmin(tx, by)
    const office = await getOffice(tx, by.officeId)
    const read = readPhone(written, office.zone)
    if ('problem' in read) return 'phoneUnread'
    if (read.landline) return 'landline'
    const { phone } = read
    if (!(await countTry(tx, office.id, now))) return 'tooMany'
    const ofTheTeam = office.rehearsalSince && office.teamPhones?.includes(phone)
    if (!ofTheTeam && (await listByPhone(tx, phone)).length > 0) return 'notThere'
    if (await hasStopped(tx, phone)) return 'notThere'
    if (!(await joinTeam(tx, office, phone))) return 'tooMany'
    const id = newId()
    const outgoing = { id, key: `${TRIED}:${id}`, officeId: office.id, kind: TRIED, phone, body: sayTried(body) }
    await enqueueTexts(tx, [{ ...outgoing, rank: RANK.answer, dueAt: now }], now)
    await writeJournal(
      tx,
      [{ officeId: office.id, actor: 'id' in by ? `agent:${by.id}` : 'command', ...entry }],
      newId,
      now,
    )
    return undefined
  })
}

/** Somebody whom no service follows may have said STOP too. */
async function hasStopped(tx: Transaction, phone: string): Promise<boolean> {
  const key = phoneKeyOf(tx, phone)
  const latest = async (kind: string) => (await listLatestOf(tx, [key], [kind])).get(key) ?? ''
  return (await latest('optedOut')) > (await latest('optedIn'))
}

/** False once an office tried as often as it may within an hour of the clock. */
async function countTry(tx: Transaction, officeId: string, now: DateTime): Promise<boolean> {
  const hour = now.toUTC().toFormat("yyyy-MM-dd'T'HH")
  const [lastly, count = '0'] = ((await findMark(tx, markOf(officeId))) ?? '').split(' ')
  const before = lastly === hour ? Number(count) : 0
  if (before >= TRIED_AN_HOUR) return false
  await setMark(tx, markOf(officeId), `${hour} ${before + 1}`)
  return true
}

function markOf(officeId: string): string {
  return `texts tried: ${officeId}`
}
