import type { Seen, States } from './run.ts'

/** What was seen, and whether each text left once and each who wrote was answered once. */
export function tell(seen: Seen): { words: string; kept: boolean } {
  const { asked, taken, written, everySecond, commits, rollbacks } = seen
  const twice = [...taken.values()].filter((times) => times > 1).length
  const { missing, settled } = seen
  const unanswered = written - seen.answeredAfter.length - seen.answeredLater
  const lines = [
    `${asked.machines} machines, ${asked.due} due, ${asked.inboundPerSecond} inbound a second, ${asked.smsPerSecond} texts a second: ${seen.seconds.toFixed(1)} s`,
    `due: ${seen.dueWaited.length} left; waited ${spread(seen.dueWaited)}`,
    `as the machines stopped: ${states(seen.stopped)}; minutes later: ${states(settled)}; never left ${missing}; left early ${seen.early}`,
    `texts the carrier took twice: ${twice}`,
    `written: ${written}, refused ${seen.refused} times and brought again, never acknowledged ${seen.notAcknowledged.length} ${[...new Set(seen.notAcknowledged)]}; acknowledged after ${spread(seen.acknowledgedAfter)}`,
    `answered: ${seen.answeredAfter.length}, ${seen.answeredLater} minutes later, twice ${seen.answeredTwice}; after ${spread(seen.answeredAfter)}`,
    `each second: at most ${Math.max(0, ...everySecond)}; ${everySecond.join(' ')}`,
    `transactions: ${commits} committed, ${rollbacks} rolled back (${((100 * rollbacks) / (commits + rollbacks)).toFixed(2)} %), ${seen.deadlocks} deadlocks`,
    ...logged(seen.said),
  ]
  const remain = settled.claimed + settled.handedOver + settled.inDoubt + settled.waiting
  const kept =
    missing === 0 && seen.early === 0 && remain === 0 && twice === 0 && unanswered === 0 && seen.answeredTwice === 0
  return { words: lines.join('\n'), kept: kept && seen.notAcknowledged.length === 0 }
}

function states({ claimed, handedOver, inDoubt, waiting }: States): string {
  return `${claimed} claimed, ${handedOver} handed over, ${inDoubt} in doubt, ${waiting} waiting`
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(2)
  return `${at(0.5)} s (median), ${at(0.99)} s (99 %), ${at(1)} s (longest)`
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
