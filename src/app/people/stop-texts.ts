import { Problem } from '../../domain/problem.ts'
import { getProbationer, setOptedOut } from '../../store/people.ts'
import { forgetStop } from '../../store/stopped-numbers.ts'
import type { Handling } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from './note-change.ts'

/**
 * How a STOP came: a text of the person, the carrier that had it from them, an agent to whom they said it, or a text of their
 * number before anybody here held it.
 */
export type StoppedHow = 'text' | 'carrier' | 'agent' | 'number'

const LONGEST_PROOF = 200

/** A person told an agent that they want no more texts: it holds as if they had written it, for them alone. */
export async function stopTexts(parts: Parts, { probationerId, agentId }: Handling): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    if (person.optedOutAt) throw new Problem('alreadyDone')
    await setOptedOut(tx, [probationerId], now)
    const how: StoppedHow = 'agent'
    await noteChange(tx, parts, person, { agentId, what: 'textsStopped', details: { how } }, now)
  })
}

/** A person asked in writing to be texted again: `proof` says where that writing is. Nothing else lifts a STOP but their own text. */
export async function resumeTexts(
  parts: Parts,
  { probationerId, agentId, proof: written }: Handling & { proof: string },
): Promise<void> {
  const proof = written.replace(/\s+/g, ' ').trim().slice(0, LONGEST_PROOF)
  if (proof === '') throw new Problem('fieldMissing')
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    if (!person.optedOutAt) throw new Problem('alreadyDone')
    await setOptedOut(tx, [probationerId], null)
    if (person.phone) await forgetStop(tx, person.phone)
    await noteChange(tx, parts, person, { agentId, what: 'textsResumed', details: { proof } }, now)
  })
}
