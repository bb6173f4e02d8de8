import { pino } from 'pino'
import type { Scene } from './play-scene.ts'

/** A log at its most talkative, and its lines. */
export function recordLog() {
  const lines: string[] = []
  return { lines, log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }) }
}

/** What of a play can be read in the lines of its log: names, numbers, addresses, case numbers, and any two words in a row that were said. */
export function toldByLog(lines: readonly string[], scene: Scene, written: readonly string[]): string[] {
  const log = fold(
    lines
      .map((line) =>
        Object.values(JSON.parse(line))
          .map((value) => JSON.stringify(value))
          .join(' '),
      )
      .join('\n'),
  )
  const names = [...scene.phones.keys(), ...scene.firstNames.values(), 'TESTEUR', '@justice.example']
  const numbers = [...scene.phones.values()].map((phone) => phone.slice(-9))
  const told = [...names, ...numbers].filter((mark) => readsIn(log, fold(mark)))
  const said = written.filter((line) => !line.startsWith('[')).map((line) => fold(line.replace(/^\S+.*? : /, '')))
  return [...told, ...said.flatMap(pairsIn).filter((pair) => readsIn(log, pair))]
}

/** Shorter ones ("ok 2") stand in a log by chance. */
function pairsIn(line: string): string[] {
  const words = line.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  const longWords = words.filter((word) => word.length >= 10)
  return [...pairs.filter((pair) => pair.length >= 8), ...longWords]
}

function readsIn(log: string, mark: string): boolean {
  for (let at = log.indexOf(mark); at >= 0; at = log.indexOf(mark, at + 1)) {
    if (![log[at - 1], log[at + mark.length]].some((beside) => /[\p{L}\p{N}]/u.test(beside ?? ''))) return true
  }
  return false
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
