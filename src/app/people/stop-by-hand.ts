import { Problem } from '../../domain/problem.ts'
import { getProbationer } from '../../store/people/people.ts'
import { doneBy } from '../by.ts'
import type { Handling } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import { resumeTexts, stopTexts } from './stop-texts.ts'

const LONGEST_PROOF = 200

/** A person told an agent that they want no more texts: it holds as if they had written it, for them alone. */
export async function stopByHand(parts: Parts, { probationerId, ...by }: Handling): Promise<void> {
  const { store, clock } = parts
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    if (person.optedOutAt) throw new Problem('alreadyDone')
    await stopTexts(tx, parts, [person], { how: 'agent', actor: doneBy(by).actor }, clock.now())
  })
}

/** A person asked in writing to be texted again: `proof` says where that writing is. Nothing else lifts a STOP but their own text. */
export async function resumeByHand(
  parts: Parts,
  { probationerId, proof: written, ...by }: Handling & { proof: string },
): Promise<void> {
  const proof = written.replace(/\s+/g, ' ').trim().slice(0, LONGEST_PROOF)
  if (proof === '') throw new Problem('fieldMissing')
  const { store, clock } = parts
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    if (!person.optedOutAt) throw new Problem('alreadyDone')
    await resumeTexts(tx, parts, [person], doneBy(by, { proof }), clock.now())
  })
}
