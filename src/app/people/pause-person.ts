import { Problem } from '../../domain/problem.ts'
import { getProbationer, setProbationer } from '../../store/people/people.ts'
import type { Handling } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from './note-change.ts'

/** The agenda shows it within a badge. */
const LONGEST_REASON = 120

/** Nothing leaves for a person any more, for a reason that the agenda says. */
export async function pausePerson(
  parts: Parts,
  { probationerId, reason: written, ...by }: Handling & { reason: string },
): Promise<void> {
  const reason = written.replace(/\s+/g, ' ').trim().slice(0, LONGEST_REASON)
  if (reason === '') throw new Problem('fieldMissing')
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    if (person.pausedReason === reason) return
    await setProbationer(tx, probationerId, { pausedReason: reason })
    await noteChange(tx, parts, person, { by, what: 'personPaused', details: { reason } }, now)
  })
}

/** Texts leave again: those still planned, when their hour comes. */
export async function unpausePerson(parts: Parts, { probationerId, ...by }: Handling): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    if (person.pausedReason === undefined) throw new Problem('alreadyDone')
    await setProbationer(tx, probationerId, { pausedReason: null })
    await noteChange(tx, parts, person, { by, what: 'personUnpaused' }, now)
  })
}
