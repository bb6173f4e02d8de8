import { inAll, type Seen } from './run.ts'

/** Whoever replaces us waits no longer. */
const STOPPED_WITHIN_MS = 10_000
/** Four days before, and one. */
const PLANNED = /^before\d$/

/** What was seen of a deploy and its undoing, and what of it somebody would have noticed. */
export function tell(seen: Seen): { words: string; faults: string[] } {
  const { asked, written, kept, ends } = seen
  const kindOf = new Map(kept.texts.map(({ id, kind }) => [id, kind]))
  const left = [...seen.taken].map(([id, { to, times }]) => ({ to, times, kind: kindOf.get(id) }))
  const summoned = left.filter(({ kind }) => kind === 'summons')
  const answersTo = countBy(left.filter(({ kind }) => kind !== 'summons').map(({ to }) => to))
  const storedAll = sum(written.stored.values())
  const came = kept.texts.filter(({ direction }) => direction === 'in').length
  const isShared = !asked.databaseUrl.startsWith('file:')
  // A receipt that found nobody is not brought again.
  const ended = isShared ? ['delivered'] : ['delivered', 'sent']
  const planned = kept.texts.filter(({ kind, state }) => PLANNED.test(kind) && state === 'waiting').length
  const unended = kept.texts.filter(
    ({ kind, direction, state }) => direction === 'out' && !PLANNED.test(kind) && !ended.includes(state),
  )
  // Where one takes the place of the other nobody is there meanwhile, as whoever stands before them says.
  const failed = [...seen.answered].filter(([what]) => /[45]\d\d$/.test(what) && (isShared || !what.endsWith('502')))
  const logged = ends.flatMap(({ said }) => said.split('\n').filter((line) => /"level":[56]0/.test(line)))
  const awayMs = inAll(seen.away)
  const faults = [
    kept.appointments !== seen.convened && `${kept.appointments} of ${seen.convened} appointments are kept`,
    summoned.length !== seen.convened && `${summoned.length} of ${seen.convened} summonses left`,
    left.some(({ times }) => times > 1) && `${left.filter(({ times }) => times > 1).length} texts left twice`,
    left.some(({ kind }) => kind === undefined) && 'a text left that the store does not know',
    planned !== 2 * seen.convened && `${planned} reminders are planned, ${2 * seen.convened} should be`,
    written.neverStored > 0 && `${written.neverStored} texts of people were never stored`,
    came !== storedAll && `${came} texts of people are kept, ${storedAll} were acknowledged`,
    [...written.stored].some(([phone, times]) => answersTo.get(phone) !== times) && 'answers do not match what came',
    unended.length > 0 && `${unended.length} texts of ours are ${[...new Set(unended.map(({ state }) => state))]}`,
    failed.length > 0 && `answered: ${failed.map(([what, times]) => `${what} ${times} times`).join(', ')}`,
    ends.some(({ code }) => code !== 0) && `ended with ${ends.map(({ code }) => code)}`,
    seen.stoppedWithinMs > STOPPED_WITHIN_MS && `one took ${seen.stoppedWithinMs.toFixed(0)} ms to stop`,
    awayMs > asked.awayAtMostMs && `nobody served for ${awayMs.toFixed(0)} ms`,
    logged.length > 0 && `logged: ${[...new Set(logged)].join('\n')}`,
  ].filter((fault) => fault !== false)
  const lines = [
    `“${asked.before.name}”, then “${asked.after.name}”, and back, on ${isShared ? 'Postgres' : 'SQLite'}: ${seen.seconds.toFixed(1)} s`,
    `${seen.convened} convened, ${summoned.length} summonses left; ${storedAll} texts came, ${sum(answersTo.values())} answers left`,
    `the carrier was refused ${written.refused} times and brought the text again`,
    `longest until one had stopped: ${seen.stoppedWithinMs.toFixed(0)} ms${isShared ? '' : `; for which nobody served: ${awayMs.toFixed(0)} ms, ${seen.away.stopping.toFixed(0)} until one had stopped and ${seen.away.starting.toFixed(0)} until the next listened`}`,
    `answered: ${[...seen.answered]
      .sort()
      .map(([what, times]) => `${what} ${times} times`)
      .join(', ')}`,
    ...faults.map((fault) => `FAULT ${fault}`),
  ]
  return { words: lines.join('\n'), faults }
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0)
}
