import { getProbationer, setProbationer } from '../../store/people/people.ts'
import type { Handling } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from './note-change.ts'

/** Gives a person the address where letters go, or none. The journal says that it changed, and never from or to what. */
export async function giveAddress(
  parts: Parts,
  { probationerId, address, ...by }: Handling & { address: string | undefined },
): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    if (person.address === address) return
    await setProbationer(tx, probationerId, { address: address ?? null })
    await noteChange(tx, parts, person, { by, what: 'addressChanged' }, now)
  })
}
