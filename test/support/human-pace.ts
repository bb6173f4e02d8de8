/**
 * Words read a minute, in silence: 238 on average, and 175 where the range of most adults begins (Brysbaert, Journal of Memory and Language 109:104047,
 * 2019, of English; aloud, readers of seventeen languages, French among them, read 184: Trauzettel-Klosinski & Dietz, Investigative Ophthalmology &
 * Visual Science 53:5452, 2012).
 */
export const AVERAGE = 238
export const SLOW = 175
/**
 * Seconds, by the keystroke-level model (Card, Moran & Newell, Communications of the ACM 23:396, 1980): 1.35 to think, 0.4 to reach for the mouse and
 * as much for the keys, 1.1 to point, 0.2 to press, and 0.28 a letter of whoever is no typist.
 */
const HANDS = { press: 1.35 + 0.4 + 1.1 + 0.2, keys: 0.4, letter: 0.28 }

export interface Pace {
  /** A button, a link, a page that is opened, a choice. */
  press(): void
  /** A field, with what is written into it. */
  type(text: string): void
  /** The sentences that were not read before. */
  read(lines: readonly string[]): void
  /** By what was done so far, of who reads slowly unless said otherwise. */
  seconds(wordsPerMinute?: number): { doing: number; reading: number; all: number }
}

/** Counts what somebody does and reads; nothing is timed. */
export function countPace(): Pace {
  const known = new Set<string>()
  let [deeds, fields, letters, words] = [0, 0, 0, 0]
  return {
    press: () => {
      deeds++
    },
    type: (text) => {
      deeds++
      fields++
      letters += text.length
    },
    read: (lines) => {
      for (const line of lines.flatMap((line) => line.trim().split(/(?<=[.!?:;])\s+/))) {
        if (known.has(line)) continue
        known.add(line)
        words += line.match(/[\p{L}\d]+/gu)?.length ?? 0
      }
    },
    seconds: (wordsPerMinute = SLOW) => {
      const doing = deeds * HANDS.press + fields * HANDS.keys + letters * HANDS.letter
      const reading = (words / wordsPerMinute) * 60
      return { doing, reading, all: doing + reading }
    },
  }
}
