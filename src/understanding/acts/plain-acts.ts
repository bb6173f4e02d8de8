import type { Clues, Verdict } from '../clues.ts'
import { type Act, DANGERS, type ReadLanguage } from '../intent.ts'
import { plainActsFor } from '../languages/any/plain-acts.ts'
import { inLettersOf } from '../languages/letters.ts'
import { wantsPerson } from '../questions/beyond.ts'
import { fold } from '../reading/fold.ts'
import type { Reading } from '../reading/reader.ts'
import { spacedWords } from '../reading/spaced-words.ts'
import type { Weighed } from '../weights/weigh.ts'

/**
 * STOP, START and "not me" that two witnesses agree on: the weights, and words that say so plainly. Either alone is asked back: the weights are
 * all but certain of "je suis pas la personne que j'étais" too.
 */
export function plainActIn(
  { reading, evidence, weighed }: Clues,
  language: ReadLanguage,
  text: string,
  calm = CALM,
): Verdict | undefined {
  if (!isCalm(weighed, calm) || reading.familiar * 2 < reading.words) return undefined
  for (const act of MISTAKES_FIRST) {
    if (weighed.probabilityOf(act) < LIKELY[act]) continue
    if (act === 'wrong_person' ? evidence.has('will') : wantsPerson(text)) return undefined
    const { says, isTakenBack } = plainActsFor(language)[act]
    const words = wordsOf(reading, language, text)
    if (says(words) && !isTakenBack(words)) return { intent: act, probability: SAID }
  }
  return undefined
}

/** As they were spelt, and as typed too: names are repaired to words, and courtesies may matter ("still me"). */
export function wordsOf({ said }: Reading, language: ReadLanguage, text: string): string {
  return ` ${said.replaceAll(' , ', ' ')} |${spacedWords(inLettersOf(language)(fold(text)))}`
}

/** "Not me" ends the texts too. */
const MISTAKES_FIRST = ['wrong_person', 'opt_out', 'opt_in'] as const satisfies Act[]

/** A person reads what may be a danger; what a machine may have written asks nothing. */
export function isCalm({ probabilityOf }: Weighed, calm = CALM): boolean {
  return [...DANGERS, 'robot'].reduce((sum, label) => sum + probabilityOf(label), 0) < calm
}

const CALM = 0.1
/** The weights are less sure of what is long (measured on sets that no weight had seen: of what plain words say too, all but none is false from here on). */
const LIKELY = { opt_out: 0.4, wrong_person: 0.5, opt_in: 0.5 } as const
/** How often such words mean what they say (measured on messages that were not learnt: 165 of 170). */
const SAID = 0.97
