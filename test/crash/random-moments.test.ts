import { expect, test } from 'vitest'
import { AT_NIGHT } from '../support/at-night.ts'
import { openMortalService, timesAccepted } from './mortal-service.ts'

const [TEXTS, DEATHS] = AT_NIGHT ? [200, 6] : [100, 3]
const SEED = Number(process.env.CRASH_SEED ?? 20_261)

/**
 * Killed again and again while hundreds of texts leave, at moments drawn from a seed (`CRASH_SEED=7` draws others), while the
 * carrier's receipts come, or meet nobody.
 */
test(`every text of ${TEXTS} leaves once, though the service dies ${DEATHS} times (seed ${SEED})`, {
  timeout: 300_000,
}, async () => {
  const random = randomFrom(SEED)
  const mortal = await openMortalService(TEXTS, { automaticReceipts: true })
  mortal.carrier.misbehave({ times: 2 * TEXTS, receipts: [{ status: 'delivered' }] })
  for (let death = 1; death <= DEATHS; death++) {
    const service = mortal.start()
    const die = () => service.kill('SIGKILL')
    // Some deaths come while it starts or looks for what its last one left, the others between two texts.
    if (random() < 0.25) setTimeout(die, 400 + random() * 1000)
    else
      killAfter(mortal, 1 + Math.floor(random() * (TEXTS / DEATHS)), die, random() < 0.5 ? 'onArrival' : 'onAccepted')
    expect(await service.ended).toMatchObject({ signal: 'SIGKILL' })
  }
  mortal.hooks.onArrival = mortal.hooks.onAccepted = undefined
  expect(mortal.carrier.accepted.length).toBeLessThan(TEXTS)
  await mortal.restartUntilQuiet()
  const times = timesAccepted(mortal)
  expect(times.filter((often) => often > 1)).toEqual([])
  expect(times).toHaveLength(TEXTS)
  const { sent = 0, delivered = 0, ...others } = await mortal.states()
  expect([sent + delivered, others]).toEqual([TEXTS, {}])
})

/** Kills it when the carrier has met so many more texts: while it decides of this one, or with this one taken. */
function killAfter(
  { hooks }: Awaited<ReturnType<typeof openMortalService>>,
  texts: number,
  die: () => void,
  at: 'onArrival' | 'onAccepted',
) {
  let met = 0
  hooks.onArrival = hooks.onAccepted = undefined
  hooks[at] = () => {
    met++
    if (met === texts) die()
  }
}

/** Numbers from 0 to 1, always the same ones for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
