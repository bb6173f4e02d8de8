import { expect, test } from 'vitest'
import { type Asked, runMachines } from '../simulation/machines/run.ts'
import { tell } from '../simulation/machines/tell.ts'
import { newDatabase } from './support/store.ts'

/** Several processes of the service on one real Postgres, one whose clock is right, one an hour ahead, one an hour behind. */

const PER_SECOND = 15
const PLAY: Omit<Asked, 'databaseUrl'> = {
  machines: 3,
  due: 30,
  inboundPerSecond: 4,
  smsPerSecond: PER_SECOND,
  kills: 1,
  everyMs: 1500,
  faults: false,
  secondsAtMost: 60,
}
/** What three that stood still for a moment hand over at once: places are taken a quarter of a second ahead. */
const AT_ONCE = 12

test('machines on one Postgres, one of which is killed, hand over each text once and none early, answer each person once, and keep one pace', {
  tags: ['long'],
  timeout: 120_000,
}, async () => {
  const seen = await runMachines({ ...PLAY, databaseUrl: await newDatabase('postgres', 'empty') })
  const { words, kept } = tell(seen)
  expect(kept, words).toBe(true)
  expect(seen.taken.size, words).toBe(PLAY.due + seen.written)
  expect(seen.written, words).toBeGreaterThan(0)
  for (const [second, texts] of seen.everySecond.entries())
    expect(texts + (seen.everySecond[second + 1] ?? 0), words).toBeLessThanOrEqual(2 * PER_SECOND + AT_ONCE)
  // What a machine that is killed had begun is rolled back.
  expect(seen.rollbacks / (seen.commits + seen.rollbacks), words).toBeLessThan(0.02)
})
