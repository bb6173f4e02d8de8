import { pino } from 'pino'
import type { Scene } from './play-scene.ts'

/** A log at its most talkative, and its lines. */
export function recordLog() {
  const lines: string[] = []
  return { lines, log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }) }
}

/** What of a play can be read in the lines of its log: names, numbers, addresses, case numbers, and any two words in a row that were said. */
export function toldByLog(
  lines: readonly string[],
  { phones, firstNames }: Pick<Scene, 'phones' | 'firstNames'>,
  written: readonly string[],
): string[] {
  // The names of fields are ours.
  const log = lines.map((line) => line.replace(/"\w+":/g, ' ')).join('\n')
  const words = ` ${wordsIn(log).join(' ')} `
  const names = [...phones.keys(), ...firstNames.values(), 'TESTEUR'].map((name) => wordsIn(name).join(' '))
  const said = written.filter((line) => !line.startsWith('[')).map((line) => line.replace(/^\S+.*? : /, ''))
  const numbers = [...phones.values()].map((phone) => phone.slice(-9))
  return [
    ...[...names, ...said.flatMap(marksIn)].filter((mark) => words.includes(` ${mark} `)),
    ...[...numbers, '@justice.example'].filter((mark) => log.includes(mark)),
  ]
}

/** Shorter ones ("ok 2") stand in a log by chance. */
function marksIn(line: string): string[] {
  const words = wordsIn(line)
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  return [...pairs.filter((pair) => pair.length >= 8), ...words.filter((word) => word.length >= 10)]
}

function wordsIn(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}
