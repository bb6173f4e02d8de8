import type { Act } from '../intent.ts'

/** What one language asks of the line between us in so many words. Few, and never guessed: each is an act on a person's rights. */
export interface Commands {
  /** Shorthands for the lists below, by names in capitals. */
  words: Record<string, string>
  stop: string[]
  start: string[]
  notMe: string[]
  /** Said in the same message, these leave a STOP in doubt, as does a START, unless the message begins with the word itself. */
  unlessStop: string[]
}

/** Reads the commands of one language in words as they were spelt (`Reading.said`): the first that is said, STOP before all. */
export function commandReader(commands: Commands): (said: string) => { command: Act; words: string } | undefined {
  const anyOf = (sources: string[]) =>
    new RegExp(`(?<![^ ])(?:${sources.map((source) => expand(source, commands.words)).join('|')})(?![^ ])`)
  const { stop: stops, start: starts, notMe: mistakes, unlessStop } = commands
  const [stop, start, notMe, unless] = [stops, starts, mistakes, [...unlessStop, ...starts]].map(anyOf)
  return (said) => {
    const stopped = stop?.exec(said)
    if (stopped && (BARE.test(said) || !unless?.test(said))) return { command: 'opt_out', words: stopped[0] }
    const started = start?.exec(said)
    if (started) return { command: 'opt_in', words: started[0] }
    const mistaken = notMe?.exec(said)
    return mistaken ? { command: 'wrong_person', words: mistaken[0] } : undefined
  }
}

/** The word carriers act on as well: nothing said after it takes it back. */
const BARE = /^stop(?![^ ])/

/** Longest names first, again until none is left: a shorthand may use another. */
function expand(source: string, words: Record<string, string>): string {
  const names = Object.keys(words).sort((one, other) => other.length - one.length)
  const expanded = source.replace(new RegExp(names.join('|'), 'g'), (name) => `(?:${words[name]})`)
  return expanded === source ? source : expand(expanded, words)
}
