import { setTimeout as pause } from 'node:timers/promises'
import type { CarrierDouble } from '../../test/support/carrier.ts'
import type { Crowd } from './crowd.ts'
import { phoneOf } from './planning.ts'

export const WORDS = {
  danger: "j'ai plus envie de vivre",
  yes: 'oui j y serai',
  no: 'je ne peux pas venir',
  greeting: 'bonjour',
}
export type Said = keyof typeof WORDS

/** Of ten who write one is in danger. */
const TURNS: readonly Said[] = [
  'greeting',
  'yes',
  'danger',
  'greeting',
  'no',
  'greeting',
  'yes',
  'greeting',
  'no',
  'yes',
]

export interface Written {
  from: string
  said: Said
  at: number
  /** Until it was acknowledged. */
  took: number
  /** How often the carrier was refused, and brought the same text again. */
  refused: number
  status: number | undefined
}

/** People write, each once, one after the other; yes or no whom a summons has reached. */
export function writeSteadily(
  perSecond: number,
  { due, endangered }: Crowd,
  { carrier, url, until }: { carrier: CarrierDouble; url: string; until: number },
) {
  const writing: Promise<Written>[] = []
  const wrote = new Set<string>()
  const reached: string[] = []
  let turn = 0
  let unknown = due.from
  let inDanger = endangered.from

  const write = async (from: string, said: Said): Promise<Written> => {
    const at = performance.now()
    const { again, ...first } = await carrier.receive({ from, body: WORDS[said] }, `${url}/webhooks/twilio/sms`)
    let { status } = first
    let refused = 0
    // As the carrier does by the fallback address.
    for (; status !== 200 && refused < 20 && performance.now() < until; refused++) {
      await pause(1000)
      status = (await again()).status
    }
    return { from, said, at, took: performance.now() - at, refused, status }
  }
  const next = (): { from: string; said: Said } | undefined => {
    const said = TURNS[turn++ % TURNS.length] ?? 'greeting'
    if (said === 'danger' && inDanger < endangered.to) return { from: phoneOf(inDanger++), said }
    for (; said === 'yes' || said === 'no'; ) {
      const from = reached.shift()
      if (!from) break
      if (!wrote.has(from)) return { from, said }
    }
    while (unknown < due.to && wrote.has(phoneOf(unknown))) unknown++
    return unknown < due.to ? { from: phoneOf(unknown++), said: 'greeting' } : undefined
  }
  const begin = () => {
    const one = writing.length < due.to - due.from && next()
    if (!one) return
    wrote.add(one.from)
    writing.push(write(one.from, one.said))
  }
  const timer = perSecond > 0 && setInterval(begin, 1000 / perSecond)
  return {
    /** A summons has reached them. */
    reach(phone: string) {
      reached.push(phone)
    },
    async stop(): Promise<Written[]> {
      if (timer) clearInterval(timer)
      return Promise.all(writing)
    },
  }
}
