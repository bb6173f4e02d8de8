import { play, type Tally } from './play.ts'
import { ofFewPeople, type Scenario, withEffect, withHarm, withoutEffect } from './scenarios.ts'

/** What is promised of the analysis, of how many trials it was so, and between which shares it must be. */
export interface Claim {
  words: string
  share: number
  trials: number
  least: number
  most: number
}

interface Chapter {
  title: string
  scenario: () => Scenario
  claims: readonly [words: string, count: Exclude<keyof Tally, 'trials'>, least: number, most: number][]
}

const CHAPTERS: readonly Chapter[] = [
  {
    title: 'The extra does nothing (missed ones twice as often unknown)',
    scenario: withoutEffect,
    claims: [
      ['the interval of the difference holds the truth', 'differenceCovers', 0.94, 0.96],
      ['the interval of the ratio holds the truth', 'ratioCovers', 0.94, 0.96],
      ['the interval of the bounds holds the truth', 'boundsHold', 0.95, 1],
      ['at the one look: "fewer missed" is said', 'saidFewer', 0, 0.03],
      ['at the one look: "more missed" is said', 'saidMore', 0, 0.03],
      ['looked at daily, the confidence sequence finds something', 'sequenceFound', 0, 0.05],
      ['looked at daily, an interval for one look would (never shown)', 'bareFound', 0, 1],
      ['looked at daily, the arms are called out of balance', 'outOfBalance', 0, 0.003],
      ['looked at daily, anything that is watched is called commoner', 'harmful', 0, 0.05],
    ],
  },
  {
    title: 'The extra spares 3 points, one look',
    scenario: () => withEffect('one'),
    claims: [
      ['the interval of the difference holds the truth', 'differenceCovers', 0.94, 0.96],
      ['at the announced size: "fewer missed" is said', 'saidFewer', 0.8, 1],
      ['at the announced size: "more missed" is said', 'saidMore', 0, 0.001],
    ],
  },
  {
    title: 'The extra spares 3 points, looked at daily',
    scenario: () => withEffect('any'),
    claims: [
      ['the confidence sequence finds it by the announced size', 'sequenceFoundInTime', 0.8, 1],
      ['the confidence sequence some day does not hold the truth', 'sequenceWrong', 0, 0.05],
    ],
  },
  {
    title: 'Sixty people, the extra does nothing',
    scenario: ofFewPeople,
    claims: [['the interval of the difference holds the truth', 'differenceCovers', 0.94, 0.96]],
  },
  {
    title: 'The extra doubles harms',
    scenario: withHarm,
    claims: [['looked at daily, one of them is called commoner', 'harmful', 0.8, 1]],
  },
]

/** Plays so many trials of each chapter and tells what came of each claim. */
export function* claimsOf(trials: number, seed: number): Generator<{ title: string; claims: Claim[] }> {
  for (const [at, { title, scenario, claims }] of CHAPTERS.entries()) {
    const tally = play(scenario(), trials, seed + at)
    yield {
      title,
      claims: claims.map(([words, count, least, most]) => ({
        words,
        share: tally[count] / trials,
        trials,
        least,
        most,
      })),
    }
  }
}

/** Of a share of so many trials: its standard error. */
export function monteCarloError({ share, trials }: Pick<Claim, 'share' | 'trials'>): number {
  return Math.sqrt((share * (1 - share)) / trials)
}
