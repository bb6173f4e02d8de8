import { expect, test } from 'vitest'
import { claimsOf, monteCarloError } from '../simulation/trials/claims.ts'
import { AT_NIGHT } from './support/at-night.ts'

const TRIALS = AT_NIGHT ? 200 : 60

/** `npm run trial-simulations` plays 5,000 of each. Fewer may stray from a bound by what chance does to so many; the seed is fixed. */
test('of some hundred invented trials, intervals hold the truth and findings are as rare, and as sure, as promised', {
  tags: ['long'],
  timeout: 120_000,
}, () => {
  let checked = 0
  for (const { title, claims } of claimsOf(TRIALS, 14))
    for (const { words, share, least, most } of claims) {
      const what = `${title}: ${words}`
      expect(share, what).toBeGreaterThanOrEqual(least - 3 * monteCarloError({ share: least, trials: TRIALS }))
      expect(share, what).toBeLessThanOrEqual(most + 3 * monteCarloError({ share: most, trials: TRIALS }))
      checked++
    }
  expect(checked).toBeGreaterThan(12)
})
