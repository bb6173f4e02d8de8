import { setImmediate as breath } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import { findLetterVersion, listAppointments } from '../../store/appointments/appointments.ts'
import { setAppointment } from '../../store/appointments/write-appointments.ts'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { listJournalPage, writeJournal } from '../../store/journal/journal.ts'
import { findInstant, removeMark } from '../../store/marks/marks.ts'
import { doneBy } from '../by.ts'
import type { Parts } from '../parts.ts'
import { LETTER_MADE, LETTERS_AT_MOST, lastMadeBy } from './write-letters.ts'

type Who = Pick<Agent, 'id' | 'officeId'>

/** Letters dealt with in one transaction. */
const AT_ONCE = 50

/** When an agent last made letters that nobody has said were posted. */
export function findLettersToPost(session: Session, who: Who): Promise<DateTime | undefined> {
  return findInstant(session, lastMadeBy(who))
}

/**
 * The letters an agent made last were posted: their people are not listed again. A letter about an appointment that has changed since says what is
 * no longer so: its person is still to be written to. Cut short, it goes on where it was. Undefined: none waits to be posted.
 */
export async function postLetters(
  parts: Parts,
  who: Who,
): Promise<{ posted: number; changed: number; at: DateTime } | undefined> {
  const { store, clock } = parts
  const now = clock.now()
  const made = await findLettersToPost(store, who)
  if (!made) return undefined
  const letters = await listDone(store, who, LETTER_MADE, made)
  const posted = await eachLetter(parts, letters, async (tx, { appointmentId, probationerId, version }) => {
    if ((await findLetterVersion(tx, appointmentId)) === version) return false
    await setAppointment(tx, appointmentId, { letterVersion: version }, now)
    await note(tx, parts, who, { appointmentId, probationerId, version }, LETTER_SENT, now)
    return true
  })
  await store.transaction((tx) => removeMark(tx, lastMadeBy(who)))
  return { posted, changed: letters.length - posted, at: now }
}

/** Letters that were said to be posted at that instant were not: their people are listed again. Returns how many. */
export async function takeBackPosted(parts: Parts, who: Who, at: DateTime): Promise<number> {
  const now = parts.clock.now()
  const letters = await listDone(parts.store, who, LETTER_SENT, at)
  return eachLetter(parts, letters, async (tx, letter) => {
    if ((await findLetterVersion(tx, letter.appointmentId)) !== letter.version) return false
    await setAppointment(tx, letter.appointmentId, { letterVersion: null }, now)
    await note(tx, parts, who, letter, 'letterTakenBack', now)
    return true
  })
}

const LETTER_SENT = 'letterSent'

interface Letter {
  appointmentId: string
  probationerId: string
  /** Of the appointment, as the letter says it. */
  version: number
}

/** What an agent did with letters at one instant. */
async function listDone(session: Session, { id, officeId }: Who, what: string, at: DateTime): Promise<Letter[]> {
  const { actor } = doneBy({ agentId: id })
  // What else they did at that very millisecond is a handful at most.
  const written = await listJournalPage(session, officeId, {
    ...{ before: { at: at.plus(1) }, actor, limit: LETTERS_AT_MOST + 20 },
  })
  return written.flatMap((entry) => {
    const { appointmentId, probationerId, details } = entry
    if (entry.what !== what || +entry.at !== +at || !appointmentId || !probationerId) return []
    return typeof details.version === 'number' ? [{ appointmentId, probationerId, version: details.version }] : []
  })
}

/** Some at a time, so that nobody waits for all of them; of an appointment that has changed, nothing is done. Returns of how many it was. */
async function eachLetter(
  { store }: Parts,
  letters: readonly Letter[],
  deed: (tx: Transaction, letter: Letter) => Promise<boolean>,
): Promise<number> {
  let done = 0
  for (let start = 0; start < letters.length; start += AT_ONCE) {
    const some = letters.slice(start, start + AT_ONCE)
    done += await store.transaction(async (tx) => {
      const ids = some.map(({ appointmentId }) => appointmentId)
      const versions = new Map((await listAppointments(tx, ids)).map(({ id, version }) => [id, version]))
      let ofThese = 0
      for (const letter of some) {
        if (versions.get(letter.appointmentId) === letter.version && (await deed(tx, letter))) ofThese++
      }
      return ofThese
    })
    await breath()
  }
  return done
}

async function note(
  tx: Transaction,
  { newId }: Parts,
  { id: agentId, officeId }: Who,
  { appointmentId, probationerId, version }: Letter,
  what: string,
  now: DateTime,
): Promise<void> {
  const entry = { officeId, appointmentId, probationerId, what, ...doneBy({ agentId }, { version }) }
  await writeJournal(tx, [entry], newId, now)
}
