import { getProbationer } from '../../store/people/people.ts'
import { listWriters, setThread } from '../../store/threads/threads.ts'
import type { Parts } from '../parts.ts'
import type { Handling } from './take-over.ts'

/** How long somebody is believed to write after they typed: three times as long as their page waits before it says so again. */
const BELIEVED_FOR = { seconds: 12 }

/**
 * Notes that an agent is writing to somebody, or no longer is; of the words themselves, nothing. Of two who write at once the first is
 * shown: it is for the second to stop. True when what is to be shown has changed.
 */
export async function noteWriting(
  { store, clock }: Parts,
  { probationerId, agentId, writes }: Handling & { writes: boolean },
): Promise<boolean> {
  const now = clock.now()
  return store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    const writer = (await listWriters(tx, [probationerId], now)).get(probationerId)
    const isTheirs = writer?.agentId === agentId
    if (writes ? writer && !isTheirs : !isTheirs) return false
    const change = writes
      ? { writerId: agentId, writesUntil: now.plus(BELIEVED_FOR) }
      : { writerId: null, writesUntil: null }
    await setThread(tx, person, change, now)
    return isTheirs !== writes
  })
}
