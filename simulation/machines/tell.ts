import { availableParallelism } from 'node:os'
import { isBroken, WITHIN_SECONDS } from '../../src/domain/promise.ts'
import { tellFairness } from './fairness.ts'
import type { Seen } from './run.ts'
import { spread } from './spread.ts'
import type { States } from './watch.ts'

/** Of transactions: of what collides, little is done twice. */
const ROLLED_BACK_AT_MOST = 0.01
/** Of the time of one machine, what several may lose to each other where they share its processors. */
const LOST_AT_MOST = 0.1
/** How much faster two are than one where there is room for both. */
const TWICE_AT_LEAST = 1.7
const CORES_FOR_TWO = 6

/** What was seen, and what of it broke a promise: each text leaves once, each who writes is answered once and refused by no machine, and few transactions are done again. */
export function tell(seen: Seen): { words: string; faults: string[] } {
  const { asked, taken, written, everySecond, commits, rollbacks } = seen
  const twice = [...taken.values()].filter((times) => times > 1).length
  const { missing, settled } = seen
  const unanswered = written - seen.answeredAfter.length - seen.answeredLater
  const fairness = tellFairness(seen)
  const lines = [
    `${asked.machines} machines, ${asked.due} due, ${asked.inboundPerSecond} inbound a second, ${asked.smsPerSecond} texts a second: ${seen.seconds.toFixed(1)} s`,
    `due: ${seen.dueWaited.length} left; waited ${spread(seen.dueWaited)}`,
    `as the machines stopped: ${states(seen.stopped)}; minutes later: ${states(settled)}; never left ${missing}; left early ${seen.early}`,
    `texts the carrier took twice: ${twice}`,
    `written: ${written}, refused ${seen.refused} times and brought again, never acknowledged ${seen.notAcknowledged.length} ${[...new Set(seen.notAcknowledged)]}; acknowledged after ${spread(seen.acknowledgedAfter)}`,
    `answered: ${seen.answeredAfter.length}, ${seen.answeredLater} minutes later, twice ${seen.answeredTwice}; after ${spread(seen.answeredAfter)}`,
    ...fairness.lines,
    `each second: at most ${Math.max(0, ...everySecond)}; ${everySecond.join(' ')}`,
    `transactions: ${commits} committed, ${rollbacks} rolled back (${((100 * rollbacks) / (commits + rollbacks)).toFixed(2)} %), ${seen.deadlocks} deadlocks`,
    ...logged(seen.said),
  ]
  const rolledBack = rollbacks / (commits + rollbacks)
  const remain = settled.claimed + settled.handedOver + settled.inDoubt + settled.waiting
  const faults = [
    missing > 0 && `${missing} texts never left`,
    seen.early > 0 && `${seen.early} texts left early`,
    remain > 0 && `${remain} texts are not settled`,
    twice > 0 && `${twice} texts were taken twice`,
    unanswered > 0 && `${unanswered} who wrote were not answered`,
    seen.answeredTwice > 0 && `${seen.answeredTwice} who wrote were answered twice`,
    seen.notAcknowledged.length > 0 && `${seen.notAcknowledged.length} webhooks were never acknowledged`,
    // Of a machine that is killed the balancer asks another; while Postgres restarts, or is killed, there is none to ask.
    seen.refused > 0 && !asked.restart && `${seen.refused} webhooks were refused`,
    commits > 0 &&
      rolledBack > ROLLED_BACK_AT_MOST &&
      `${(100 * rolledBack).toFixed(2)} % of transactions were rolled back`,
    ...fairness.faults,
  ].filter((fault) => fault !== false)
  return { words: [...lines, ...faults.map((fault) => `FAULT ${fault}`)].join('\n'), faults }
}

/** How many of what was due at one instant left within the minute that is promised of 99.9 %. */
export function withinPromise({ asked, dueWaited }: Seen): { words: string; faults: string[] } {
  const kept = dueWaited.filter((seconds) => seconds <= WITHIN_SECONDS.texts).length
  const share = `${kept} of ${asked.due} left within ${WITHIN_SECONDS.texts} s`
  return { words: share, faults: isBroken({ due: asked.due, kept }) ? [`only ${share}`] : [] }
}

/**
 * From the instant at which all were due, of warm machines, to the last that left: by one machine and by several. They lose little to each other; two,
 * where each has processors of its own beside Postgres and the carrier, do much more than one.
 */
export function compare(one: Seen, several: Seen, cores = availableParallelism()): { words: string; faults: string[] } {
  const [alone, together] = [one, several].map(({ dueWaited }) => Math.max(0, ...dueWaited))
  if (!alone || !together) return { words: '', faults: ['nothing to compare: no text was due'] }
  const { due, machines } = several.asked
  const times = alone / together
  const words = `${due} due: ${alone.toFixed(1)} s by one machine, ${together.toFixed(1)} s by ${machines}: ${times.toFixed(2)} times as fast, on ${cores} cores`
  const isRoomy = machines === 2 && cores >= CORES_FOR_TWO
  const atLeast = isRoomy ? TWICE_AT_LEAST : 1 / (1 + LOST_AT_MOST)
  const faults = times < atLeast ? [`${machines} machines were ${times.toFixed(2)} times as fast as one`] : []
  return {
    words: isRoomy ? words : `${words} (${TWICE_AT_LEAST} times is asked of two, on ${CORES_FOR_TWO} cores)`,
    faults,
  }
}

function states({ claimed, handedOver, inDoubt, waiting }: States): string {
  return `${claimed} claimed, ${handedOver} handed over, ${inDoubt} in doubt, ${waiting} waiting`
}

/** Each thing that a machine logged, and how often. */
function logged(said: readonly string[]): string[] {
  const times = new Map<string, number>()
  for (const line of said.flatMap((words) => words.split('\n'))) {
    const said = /"msg":"([^"]+)"/.exec(line)?.[1] ?? (/error/i.test(line) ? line : undefined)
    const words = said && `${said} ${/"error":"([^"]+)"/.exec(line)?.[1] ?? ''}`
    if (words) times.set(words, (times.get(words) ?? 0) + 1)
  }
  return [...times].map(([words, count]) => `logged ${count} times: ${words}`)
}
