import { expect, test } from 'vitest'
import { paceOf } from '../../src/app/texts/pace.ts'

test('texts leave evenly, so many a second, however many ask at once; a quiet hour saves up no burst', async () => {
  let now = 0
  const left: number[] = []
  const pace = paceOf(
    10,
    () => now,
    async (ms) => void left.push(now + ms),
  )
  await Promise.all(Array.from({ length: 5 }, pace))
  expect(left).toEqual([100, 200, 300, 400]) // the first at once
  now = 3_600_000
  left.length = 0
  await Promise.all(Array.from({ length: 3 }, pace))
  expect(left).toEqual([3_600_100, 3_600_200])
})
