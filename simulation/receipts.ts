import type { Receipt } from '../src/domain/message.ts'
import type { Surroundings, Taken } from './carrier.ts'
import { HOUR, MINUTE, SECOND } from './timeline.ts'

/** What becomes of texts once taken, and what the carrier says of it: late, twice, in the wrong order, or the contrary later. */
export interface Receipts {
  begin(text: Taken): void
}

type State = Receipt['state']

export function receiptsOf(
  { timeline, random, receive, read }: Surroundings,
  moods: { wellBehaved: boolean },
): Receipts {
  function end(): { state: State; code?: number } {
    const odds = moods.wellBehaved ? 1 : random.next()
    if (odds < 0.04) return { state: 'undelivered', code: 30003 }
    if (odds < 0.05) return { state: 'undelivered', code: random.pick([30005, 30006, 30007, 30008]) }
    if (odds < 0.055) return { state: 'failed', code: 30410 }
    if (odds < 0.06) return { state: 'sent' } // nothing more is ever heard of it
    return { state: 'delivered' }
  }

  /** An operator behind the carrier changes its mind: what was heard first stands. */
  function contraryOf(state: State, code: number | undefined): { state: State; code?: number } | undefined {
    if (state === 'delivered' && random.chance(0.03)) {
      return { state: 'undelivered', code: random.pick([30003, 30008, 30005]) }
    }
    // After "the telephone was off" the text is sent again: nobody can take that back.
    return code === 30005 || code === 30007 ? { state: 'delivered' } : undefined
  }

  function say(text: Taken, state: State, code: number | undefined, after: number, then = (_: boolean) => {}): void {
    timeline.after(after, async () => {
      then(await receive({ id: text.id, messageId: text.id, sid: text.sid, state, code }))
    })
  }

  return {
    begin(text) {
      const { state, code } = end()
      const odd = !moods.wellBehaved
      const soon = random.between(0, 20 * SECOND)
      const late = odd && random.chance(0.05) ? random.between(1, 30) * HOUR : 0
      const settles = soon + random.between(0, 3 * MINUTE)
      timeline.after(settles, () => {
        Object.assign(text, { state, code, endedAt: timeline.now() })
        if (state === 'delivered') read(text)
      })
      const reversed = odd && random.chance(0.1)
      say(text, 'sent', undefined, reversed ? settles + late + SECOND : soon)
      if (state === 'sent') return
      const otherwise = odd ? contraryOf(state, code) : undefined
      say(text, state, code, settles + late, (heard) => {
        text.heard = heard
        if (heard && otherwise) say(text, otherwise.state, otherwise.code, random.between(1, 600) * SECOND)
      })
      if (odd && random.chance(0.1)) say(text, state, code, settles + late + random.between(0, 48 * HOUR))
    },
  }
}
