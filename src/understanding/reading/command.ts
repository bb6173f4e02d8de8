import type { Act } from '../intent.ts'

/** What one language asks of the line between us in so many words. Few, and never guessed: each is an act on a person's rights. */
export interface Commands {
  /** Shorthands for the lists below, by names in capitals. */
  words: Record<string, string>
  stop: string[]
  start: string[]
  notMe: string[]
  /** All that may follow a command in its clause, word for word, and leave it plain: "ne m'envoyez plus … à Nanterre" is another matter. */
  after: Record<'stop' | 'start' | 'notMe', string[]>
  /** What may not stand before a STOP or a START in its clause. */
  notBefore: string[]
  /** All that may stand before "not me" in its clause. */
  beforeNotMe: string[]
  /** Where a clause begins though no mark says so. */
  opens: string[]
  /** Said in the same message, these leave a STOP in doubt, as does a START, unless the message begins with the word itself. */
  unlessStop: string[]
  /** After a STOP that begins the message, these show at once that none was meant: "stop pardon c'est mon petit qui joue". */
  stopTakenBack: string[]
  /** Said in the same message, these leave it in doubt whose number it is. */
  unlessNotMe: string[]
}

/** Reads the commands of one language in words as they were spelt (`Reading.said`): the first that is said, STOP before all. */
export function commandReader(commands: Commands): (said: string) => { command: Act; words: string } | undefined {
  const {
    stop: stops,
    start: starts,
    notMe: mistakes,
    unlessStop,
    unlessNotMe,
    stopTakenBack,
    after,
    notBefore,
    beforeNotMe,
    opens,
  } = commands
  const anyOf = (sources: string[]) =>
    new RegExp(`(?<![^ ])(?:${sources.map((source) => expand(source, commands.words)).join('|')})(?![^ ])`)
  const onlyOf = (sources: string[]) => {
    const words = new RegExp(anyOf(sources), 'g')
    return (said: string) => /^[ ,]*$/.test(said.replace(words, ' '))
  }
  const [opening, unless] = [anyOf(opens), anyOf([...unlessStop, ...starts])]
  const [troubles, theirs] = [anyOf(notBefore), anyOf(unlessNotMe)]
  const plainly = (sources: string[], following: string[], isPlainAfter: (before: string) => boolean) => {
    const command = anyOf(sources)
    const follows = onlyOf(following)
    return (said: string) => {
      const found = command.exec(said)
      if (!found) return undefined
      const [before, after] = clauseAround(said, found.index, found.index + found[0].length, opening)
      return follows(after) && isPlainAfter(before) ? found[0] : undefined
    }
  }
  const anyStop = anyOf(stops)
  const takenBack = new RegExp(`^stop(?: ,)? (?:${stopTakenBack.join('|')})(?![^ ])`)
  const stop = plainly(stops, after.stop, (before) => !troubles.test(before))
  const start = plainly(starts, after.start, (before) => !troubles.test(before))
  const notMe = plainly(mistakes, after.notMe, onlyOf(beforeNotMe))
  return (said) => {
    const bare = BARE.test(said) ? anyStop.exec(said)?.[0] : undefined
    const stopped = takenBack.test(said) ? undefined : (bare ?? (unless.test(said) ? undefined : stop(said)))
    if (stopped) return { command: 'opt_out', words: stopped }
    const started = start(said)
    if (started) return { command: 'opt_in', words: started }
    const mistaken = notMe(said)
    return mistaken && !theirs.test(said) ? { command: 'wrong_person', words: mistaken } : undefined
  }
}

/** The word carriers act on as well: hardly anything said after it takes it back. */
const BARE = /^stop(?![^ ])/

/** What stands before a command in its clause, and after it. */
function clauseAround(said: string, from: number, to: number, opening: RegExp): [string, string] {
  const [before, after] = [said.slice(0, from), said.slice(to)]
  const opened = opening.exec(after)?.index ?? after.length
  return [before.slice(before.lastIndexOf(' , ') + 1), after.slice(0, opened).split(' , ')[0] ?? '']
}

/** Longest names first, again until none is left: a shorthand may use another. */
function expand(source: string, words: Record<string, string>): string {
  const names = Object.keys(words).sort((one, other) => other.length - one.length)
  const expanded = source.replace(new RegExp(names.join('|'), 'g'), (name) => `(?:${words[name]})`)
  return expanded === source ? source : expand(expanded, words)
}
