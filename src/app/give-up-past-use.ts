import type { Transaction } from '../store/database.ts'
import { listPastUse, type Message, markText } from '../store/outbox.ts'
import type { Parts } from './parts.ts'
import { tellTextLost } from './tell-text-lost.ts'

/**
 * Gives up the texts whose use is over, whatever they wait for, and tells the agents: an account that is down tries one text at a time,
 * and a carrier that answers late is asked again late, while the appointment draws near. Of a text that may have left, the agent hears
 * too, and it is still looked for. Returns how many.
 */
export async function giveUpPastUse(parts: Parts): Promise<number> {
  const { store, clock } = parts
  const now = clock.now()
  return store.transaction(async (tx) => {
    const over = await listPastUse(tx, now)
    for (const message of over) {
      if (message.state === 'uncertain') await tellUncertain(tx, parts, message)
      else if (await markText(tx, message.id, ['waiting'], { state: 'dropped', reason: 'pastUse', settledAt: now }))
        await tellTextLost(tx, parts, message, 'pastUse', now)
    }
    return over.length
  })

  async function tellUncertain(tx: Transaction, parts: Parts, message: Message) {
    const noted = await markText(tx, message.id, ['uncertain'], { state: 'uncertain', reason: 'uncertain' })
    if (noted) await tellTextLost(tx, parts, message, 'uncertain', now)
  }
}
