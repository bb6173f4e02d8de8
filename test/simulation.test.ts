import { describe, expect, test } from 'vitest'
import { commandFor } from '../simulation/command.ts'
import { judge } from '../simulation/judge.ts'
import { live } from '../simulation/world.ts'
import { AT_NIGHT } from './support/at-night.ts'

const SEEDS = Array.from({ length: AT_NIGHT ? 10 : 1 }, (_, index) => index + 1)
const SHORT = { days: 5, people: 24 }

describe('five days of the whole service, with its crashes, wrong clocks and a rough carrier', {
  timeout: 120_000,
}, () => {
  test.each(SEEDS)('keeps every promise with seed %i', async (seed) => {
    const plot = { ...SHORT, seed }
    const broken = judge(await live(plot))
    expect(broken, `again: ${commandFor(plot)}`).toEqual([])
  })
})

test('the same seed tells the same story', { timeout: 120_000 }, async () => {
  const tellings: string[][] = []
  for (const story of [[], []] as string[][]) {
    await live({ ...SHORT, days: 2, seed: 7, tell: (words) => story.push(words) })
    tellings.push(story)
  }
  expect(tellings[0]?.length).toBeGreaterThan(20)
  expect(tellings[1]).toEqual(tellings[0])
})
