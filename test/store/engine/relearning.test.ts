import { expect, onTestFinished, test } from 'vitest'
import { relearning } from '../../../src/store/engine/relearning.ts'

test('keys that cannot be learnt are no secret once they may be too old, until they are learnt again', async () => {
  let [now, fails, learnt] = [0, false, 0]
  const learn = async () => {
    if (fails) throw new Error('unreachable')
    learnt++
  }
  const learning = relearning(learn, { everyMs: 60_000, againMs: 60_000, withinMs: 15_000 }, () => now)
  onTestFinished(learning.end)
  // A machine that stood still knows what it knew.
  now = 20_000
  learning.check()
  await Promise.all([learning.now(), learning.now()])
  expect(learnt).toBe(1)
  fails = true
  await learning.now()
  now = 30_000
  learning.check()
  now = 36_000
  expect(learning.check).toThrow('could not be learnt')
  fails = false
  await learning.now()
  learning.check()
})
