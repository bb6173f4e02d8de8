import { type Evidence, evidenceIn } from './evidence.ts'
import type { Danger, Intent, Surmise } from './intent.ts'
import type { Reading } from './reading/reader.ts'
import { dangerWeighed } from './weights/danger.ts'
import { featuresOf } from './weights/features.ts'
import type { LanguageScales } from './weights/scales.ts'
import type { Weighed } from './weights/weigh.ts'

/** All that one language finds in a message: its words, the patterns they make, and what the weights say of them. */
export interface Clues {
  reading: Reading
  evidence: Evidence
  weighed: Weighed
  /** What the weights of dangers alone say: how probable one is, and its likeliest kind. */
  readonly dangerFelt: { probability: number; danger: Danger }
  /** What the weights say of one sentence by itself: in a long message the rest would drown it. */
  weighSentence(sentence: number): Weighed
}

/** What one piece of a message says, read alone. */
export type ReadAlone = (piece: string) => Clues

/** What was made of a message, before its details. */
export interface Verdict {
  intent: Intent
  danger?: Danger | undefined
  /** With `other`: what the weights would have named. */
  perhaps?: Surmise | undefined
  /** With `other`: a machine wrote it. */
  robot?: true | undefined
  /** 0 to 1. */
  probability: number
  /** The words that decided; none when the weights did. */
  words?: string[] | undefined
}

/** What is asked back is `other` only as far as it is not what it seems. */
export function doubted(probability: number, perhaps: Surmise): Verdict {
  return { intent: 'other', probability: 1 - probability, perhaps }
}

export function cluesIn(
  reading: Reading,
  { weigh, weighDangers }: Pick<LanguageScales, 'weigh' | 'weighDangers'>,
): Clues {
  const features = featuresOf(reading)
  let dangerFelt: Clues['dangerFelt'] | undefined
  return {
    reading,
    evidence: evidenceIn(reading),
    weighed: weigh(features),
    // Of most pieces of a message nobody asks.
    get dangerFelt() {
      dangerFelt ??= dangerWeighed(weighDangers(features))
      return dangerFelt
    },
    weighSentence: (sentence) => weigh(featuresOf(onlySentence(reading, sentence))),
  }
}

function onlySentence(reading: Reading, sentence: number): Reading {
  const from = reading.tokens.findIndex((token) => token.sentence === sentence)
  const tokens = reading.tokens.filter((token) => token.sentence === sentence)
  const hits = reading.hits.filter((hit) => hit.from >= from && hit.to <= from + tokens.length)
  return { ...reading, tokens, hits, asked: new Set([...reading.asked].filter((one) => one === sentence)) }
}
