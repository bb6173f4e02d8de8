import type { DateTime } from 'luxon'
import { Problem } from '../../domain/problem.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { getProbationer, listPausesOver } from '../../store/people/people.ts'
import { setProbationer } from '../../store/people/write-people.ts'
import type { Handling } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from './note-change.ts'

const LONGEST_REASON = 120

/**
 * Nothing leaves for a person any more, for a reason that their page alone says: it may be of their health. Until somebody lifts it, or until the
 * day given begins.
 */
export async function pausePerson(
  parts: Parts,
  { probationerId, reason: written, until, ...by }: Handling & { reason: string; until?: DateTime | undefined },
): Promise<void> {
  const reason = written.replace(/\s+/g, ' ').trim().slice(0, LONGEST_REASON)
  if (reason === '') throw new Problem('fieldMissing')
  const { store, clock } = parts
  const now = clock.now()
  if (until && until <= now) throw new Problem('pauseOver')
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    if (person.pausedReason === reason && person.pausedUntil?.toMillis() === until?.toMillis()) return
    await setProbationer(tx, probationerId, { pausedReason: reason, pausedUntil: until ?? null })
    const details = { reason, ...(until && { until: until.toISODate() ?? '' }) }
    await noteChange(tx, parts, person, { by, what: 'personPaused', details }, now)
  })
}

/** Texts leave again: those still planned, when their hour comes. */
export async function unpausePerson(parts: Parts, { probationerId, ...by }: Handling): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    if (person.pausedReason === undefined) throw new Problem('alreadyDone')
    await setProbationer(tx, probationerId, NOT_PAUSED)
    await noteChange(tx, parts, person, { by, what: 'personUnpaused' }, now)
  })
}

/** Ends the pauses whose day has come. */
export async function endPauses({ store, clock, newId }: Parts): Promise<void> {
  const now = clock.now()
  // Found outside, so that an hour without one costs no transaction.
  for (const { id } of await listPausesOver(store, now)) {
    await store.transaction(async (tx) => {
      const { officeId, pausedUntil } = await getProbationer(tx, id)
      if (!pausedUntil || pausedUntil > now) return
      await setProbationer(tx, id, NOT_PAUSED)
      await writeJournal(tx, [{ officeId, probationerId: id, actor: 'service', what: 'personUnpaused' }], newId, now)
    })
  }
}

const NOT_PAUSED = { pausedReason: null, pausedUntil: null }
