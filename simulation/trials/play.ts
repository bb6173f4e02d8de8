import { analyse } from '../../src/domain/trial/analysis.ts'
import type { Interval } from '../../src/domain/trial/intervals.ts'
import { verdictOf } from '../../src/domain/trial/verdict.ts'
import { randomFrom } from '../random.ts'
import { inventTrial } from './invented-trial.ts'
import { rowsOn } from './rows-on.ts'
import type { Scenario } from './scenarios.ts'
import { watchDaily } from './watch-daily.ts'

/** Of the trials of a scenario, how many ended in what. */
export interface Tally {
  trials: number
  differenceCovers: number
  ratioCovers: number
  boundsHold: number
  saidFewer: number
  saidMore: number
  sequenceFound: number
  sequenceFoundInTime: number
  sequenceWrong: number
  bareFound: number
  outOfBalance: number
  harmful: number
}

/** Plays so many trials: each watched every day, and analysed on the day its announced size is reached. */
export function play({ truth, plan }: Scenario, trials: number, seed: number): Tally {
  const random = randomFrom(seed)
  const tally: Tally = { ...NOTHING, trials }
  for (let played = 0; played < trials; played++) {
    const trial = inventTrial(truth, random)
    const watched = watchDaily(trial, plan, truth.effect)
    const analysis = analyse(rowsOn(trial, watched.announcedOn), plan)
    const verdict = verdictOf(analysis, plan, true)
    tally.differenceCovers += Number(holds(analysis.difference?.interval, truth.effect))
    tally.ratioCovers += Number(holds(analysis.ratio?.interval, 1))
    tally.boundsHold += Number(holds(analysis.bounds?.interval, truth.effect))
    tally.saidFewer += Number(verdict === 'fewerMissed')
    tally.saidMore += Number(verdict === 'moreMissed')
    tally.sequenceFound += Number(watched.sequence !== 0)
    tally.sequenceFoundInTime += Number(watched.sequence < 0 && watched.foundOn <= watched.announcedOn)
    tally.sequenceWrong += Number(watched.sequenceWrong)
    tally.bareFound += Number(watched.bare)
    tally.outOfBalance += Number(watched.outOfBalance)
    tally.harmful += Number(watched.harmful)
  }
  return tally
}

const NOTHING: Tally = {
  trials: 0,
  differenceCovers: 0,
  ratioCovers: 0,
  boundsHold: 0,
  saidFewer: 0,
  saidMore: 0,
  sequenceFound: 0,
  sequenceFoundInTime: 0,
  sequenceWrong: 0,
  bareFound: 0,
  outOfBalance: 0,
  harmful: 0,
}

function holds(interval: Interval | undefined, truth: number): boolean {
  return interval !== undefined && interval.least <= truth && truth <= interval.most
}
