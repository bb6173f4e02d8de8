import type { Seen } from './run.ts'

/** What was seen, and whether each text left once and each who wrote was answered once. */
export function tell(seen: Seen): { words: string; kept: boolean } {
  const { asked, taken, written, everySecond, commits, rollbacks } = seen
  const twice = [...taken.values()].filter((times) => times > 1).length
  const { missing } = seen
  const unanswered = written - seen.answeredAfter.length
  const lines = [
    `${asked.machines} machines, ${asked.due} due, ${asked.inboundPerSecond} inbound a second, ${asked.smsPerSecond} texts a second: ${seen.seconds.toFixed(1)} s`,
    `due: ${seen.dueWaited.length} left, ${missing} did not (${seen.inDoubt} in doubt, ${seen.waiting} wait); waited ${spread(seen.dueWaited)}`,
    `texts the carrier took twice: ${twice}`,
    `written: ${written}, refused ${seen.refused} times and brought again, never acknowledged ${seen.notAcknowledged.length} ${[...new Set(seen.notAcknowledged)]}; acknowledged after ${spread(seen.acknowledgedAfter)}`,
    `answered: ${seen.answeredAfter.length}, twice ${seen.answeredTwice}; after ${spread(seen.answeredAfter)}`,
    `each second: at most ${Math.max(0, ...everySecond)}; ${everySecond.join(' ')}`,
    `transactions: ${commits} committed, ${rollbacks} rolled back (${((100 * rollbacks) / (commits + rollbacks)).toFixed(1)} %), ${seen.deadlocks} deadlocks`,
    ...logged(seen.said),
  ]
  // Whoever was killed as it handed one over leaves it in doubt: it is looked for at the carrier for some minutes before it is sent again.
  const mayBeInDoubt = asked.kills > 0 ? seen.inDoubt : 0
  const kept =
    missing <= mayBeInDoubt && seen.waiting === 0 && twice === 0 && unanswered === 0 && seen.answeredTwice === 0
  return { words: lines.join('\n'), kept: kept && seen.notAcknowledged.length === 0 }
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
