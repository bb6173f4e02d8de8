import type { Misreading } from '../../store/misreadings/misreadings.ts'
import { DANGERS, type Danger, INTENTS, type Intent } from '../../understanding/intent.ts'

/** What a message may mean, in one word: an intent or, of a danger, its kind. */
export type Meaning = Intent | Danger

/** As agents say it: of a danger, which. */
export function isMeaning(word: string): word is Exclude<Meaning, 'distress'> {
  return word !== 'distress' && ([...INTENTS, ...DANGERS] as string[]).includes(word)
}

export function meaningOf({ meant, danger }: Pick<Misreading, 'meant' | 'danger'>): Meaning {
  return danger ?? meant
}

export function asIntent(meaning: Meaning): { meant: Intent; danger: Danger | null } {
  const danger = DANGERS.find((one) => one === meaning)
  return danger ? { meant: 'distress', danger } : { meant: meaning as Intent, danger: null }
}
