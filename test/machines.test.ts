import { expect, test } from 'vitest'
import { runMachines } from '../simulation/machines/run.ts'
import { tell } from '../simulation/machines/tell.ts'
import { newDatabase } from './support/store.ts'

test('two machines on one Postgres hand over each text once, answer each person once, and keep one pace', {
  tags: ['long'],
}, async () => {
  const seen = await runMachines({
    databaseUrl: await newDatabase('postgres', 'empty'),
    machines: 2,
    due: 80,
    inboundPerSecond: 4,
    smsPerSecond: 15,
    killOne: false,
    secondsAtMost: 60,
  })
  const { words, kept } = tell(seen)
  expect(kept, words).toBe(true)
  const sent = seen.everySecond.reduce((sum, texts) => sum + texts, 0)
  expect(sent, words).toBe(80 + seen.written)
  // A text that was late by a few milliseconds may fall into the second after.
  for (const texts of seen.everySecond) expect(texts, words).toBeLessThanOrEqual(15 + 4)
  expect(seen.rollbacks / (seen.commits + seen.rollbacks), words).toBeLessThan(0.02)
})
