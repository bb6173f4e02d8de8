import { readSet } from '../training/sets.ts'
import type { Random } from './random.ts'
import type { Person } from './town.ts'

/** What somebody writes, and what they mean by it. */
export interface Answer {
  meaning: string
  body: string
}

const SETS = { fr: readSet('utterances.fr'), en: readSet('utterances.en') }

/** What people write when they have read this text; undefined when they write nothing, as most do. */
export function answerTo(body: string, { language }: Person, random: Random): Answer | undefined {
  const among = (intents: readonly string[]) => {
    const all = SETS[language].filter(({ intent }) => intents.includes(intent))
    const { intent: meaning, text } = random.pick(all.length > 0 ? all : SETS.fr)
    return { meaning, body: text }
  }
  if (/\n1 /.test(body)) {
    if (random.chance(0.1)) return undefined
    if (random.chance(0.75)) return { meaning: 'choice', body: random.pick(['1', '2', '3', 'la 2', 'AUTRE', '1 svp']) }
    return anything(language, random)
  }
  if (/OUI|OK/.test(body) && random.chance(0.5)) {
    const odds = random.next()
    if (odds < 0.45) return among(['confirm'])
    if (odds < 0.75) return among(['decline', 'reschedule'])
    return anything(language, random)
  }
  return random.chance(0.15) ? anything(language, random) : undefined
}

/** Anything people ever wrote; what stops all texts is rarer than in a list of examples. */
export function anything(language: 'fr' | 'en', random: Random): Answer {
  for (;;) {
    const { intent, text } = random.pick(SETS[language])
    const rare = RARE[intent]
    if (rare === undefined || random.chance(rare)) return { meaning: intent, body: text }
  }
}

export function wordsFor(meaning: string, random: Random): Answer {
  const all = SETS.fr.filter(({ intent }) => intent === meaning)
  return { meaning, body: random.pick(all).text }
}

const RARE: Record<string, number> = { opt_out: 0.3, wrong_person: 0.15, distress: 0.2, opt_in: 0.5 }
