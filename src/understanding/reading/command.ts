import type { Act } from '../intent.ts'
import { eachOnce } from './alternatives.ts'

/** What one language asks of the line between us in so many words. Few, and never guessed: each is an act on a person's rights. */
export interface Commands {
  /** Shorthands for the lists below, by names in capitals. */
  words: Record<string, string>
  stop: string[]
  start: string[]
  notMe: string[]
  /** Whose number it is, in words that no more than one thing can mean: told as "not me" whatever stands around them. */
  stranger: string[]
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
  /** Said in the same message, these leave in doubt even a stranger's words: it is about another number, or another's. */
  unlessStranger: string[]
}

export type CommandReader = (said: string) => { command: Act; words: string } | undefined

/** Reads the commands of one language in words as they were spelt (`Reading.said`): the first that is said; "not me" before STOP, as it ends the texts too. */
export function commandReader(commands: Commands): CommandReader {
  const {
    stop: stops,
    start: starts,
    notMe: mistakes,
    stranger,
    unlessStop,
    unlessNotMe,
    unlessStranger,
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
    const command = new RegExp(anyOf(sources), 'g')
    const each = sources.map((source) => anyOf([source]))
    const follows = onlyOf(following)
    return (said: string) => {
      // Most messages hold none: fifty short patterns say so in a fifth of the time that one of their length takes.
      if (!each.some((one) => one.test(said))) return undefined
      command.lastIndex = 0
      for (let found = command.exec(said); found; found = command.exec(said)) {
        const [before, after] = clauseAround(said, found.index, command.lastIndex, opening)
        if (follows(after) && isPlainAfter(before)) return found[0]
        if (found[0] === '') return undefined
      }
      return undefined
    }
  }
  const anyStop = anyOf(stops)
  const takenBack = new RegExp(`^stop(?: ,)? (?:${stopTakenBack.join('|')})(?![^ ])`)
  const stop = plainly(stops, after.stop, (before) => !troubles.test(before))
  const start = plainly(starts, after.start, (before) => !troubles.test(before))
  const mistake = plainly(mistakes, after.notMe, onlyOf(beforeNotMe))
  const [strange, another] = [anyOf(stranger), anyOf(unlessStranger)]
  const notMe = (said: string) =>
    (another.test(said) ? undefined : strange.exec(said)?.[0]) ?? (theirs.test(said) ? undefined : mistake(said))
  return (said) => {
    const bare = BARE.test(said) ? anyStop.exec(said)?.[0] : undefined
    const mistaken = notMe(said)
    if (mistaken) return { command: 'wrong_person', words: mistaken }
    if (bare && !takenBack.test(said)) return { command: 'opt_out', words: bare }
    const stopped = takenBack.test(said) || unless.test(said) ? undefined : stop(said)
    if (stopped) return { command: 'opt_out', words: stopped }
    const started = start(said)
    return started ? { command: 'opt_in', words: started } : undefined
  }
}

/** The word carriers act on as well: hardly anything said after it takes it back. */
const BARE = /^stop(?![^ ])/

/** What stands before a command in its clause, and after it. */
function clauseAround(said: string, from: number, to: number, opening: RegExp): [string, string] {
  const [before, after] = [said.slice(0, from), said.slice(to)]
  const opened = opening.exec(after)?.index ?? after.length
  return [before.split(/ , | mais /).at(-1) ?? '', after.slice(0, opened).split(' , ')[0] ?? '']
}

/** Longest names first, again until none is left: a shorthand may use another. */
function expand(source: string, words: Record<string, string>): string {
  const names = Object.keys(words).sort((one, other) => other.length - one.length)
  const expanded = source.replace(new RegExp(names.join('|'), 'g'), (name) => `(?:${words[name]})`)
  return expanded === source ? source.replace(LIST, (_, ways) => `(?:${eachOnce([ways])})`) : expand(expanded, words)
}

/** A group that holds no other: of two scripts brought to one, it may name a word twice. */
const LIST = /\(\?:([^()]*)\)/g
