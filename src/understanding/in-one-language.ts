import { remembering } from '../domain/remember.ts'
import { commandOf, isStop } from './acts/command-of.ts'
import type { Chosen } from './choices/choice.ts'
import { classify } from './classify.ts'
import { type Clues, cluesIn, type Verdict } from './clues.ts'
import { dangerOf, mayTellOfDanger } from './dangers/danger-of.ts'
import { detailsOf } from './details.ts'
import type { ReadLanguage, Understood } from './intent.ts'
import { alsoIn, asksBeside } from './questions/also.ts'
import type { Reader, Reading } from './reading/reader.ts'
import { veto } from './veto.ts'
import { scalesFor } from './weights/scales.ts'
import type { Scales } from './weights/weigh.ts'
import { yesWithCare } from './with-care.ts'
import { plainYesIn } from './yes/plain-yes.ts'

interface Circumstances {
  /** What it chooses among what was offered, where it wholly answers our list … */
  answered?: Chosen | undefined
  /** … or where the weights take it for an answer to it. */
  mentioned?: () => Pick<Understood, 'choice'> | undefined
  /** The language is a guess: see `commandOf`. */
  narrowly?: true
}

/** The order is the policy: danger, the commands, a choice among what was offered; only then what the weights choose, unless forbidden. */
export function inOneLanguage(
  text: string,
  reading: Reading,
  reader: Reader,
  { answered, mentioned, narrowly }: Circumstances = {},
): Understood {
  const { language } = reader
  const scales = scalesFor(language)
  const clues = cluesIn(reading, scales)
  const typed = reading.repaired ? cluesIn(reader.read(text, 'asTyped'), scales) : clues
  // One piece is looked at for several things.
  const readAlone = remembering((piece: string) => cluesIn(reader.read(piece), scales))
  const command = commandOf(clues, language, text, narrowly ? undefined : readAlone)
  const stops = isStop(command)
  const danger = dangerOf(typed, language, text, { readAlone, stops, answersList: answered !== undefined })
  const safety = danger?.verdict ?? command
  const perhapsDanger = danger ? undefined : mayTellOfDanger(typed, text)
  const choice = answered ?? (clues.weighed.answersList >= ANSWERS ? mentioned?.() : undefined)
  if (!safety && choice)
    return { intent: 'choice', ...choice, ...perhapsDanger, confidence: 0.95, because: [text.trim().slice(0, 40)] }
  const chosen = safety ?? weightsChoose(clues, language, text)
  const also = alsoIn(chosen, clues, text, readAlone)
  return {
    intent: chosen.intent,
    confidence: Math.round(100 * chosen.probability) / 100,
    because: chosen.words ?? wordsThatWeighed(chosen, reading, scales),
    ...detailsOf(chosen, clues),
    ...(also.length > 0 && { also }),
    ...perhapsDanger,
    ...(danger && stops && { alsoOptOut: true as const }),
    ...(danger && asksBeside(clues, text, readAlone) && { asksToo: true as const }),
    ...danger?.details,
  }
}

/** From here on the weights take a message for an answer to a list that is open. */
const ANSWERS = 0.1

function weightsChoose(clues: Clues, language: ReadLanguage, text: string): Verdict {
  const verdict = yesWithCare(veto(classify(clues), clues), language, clues)
  return plainYesIn(verdict, clues, language, text) ?? verdict
}

function wordsThatWeighed({ intent, danger }: Verdict, reading: Reading, { wordsFor }: Scales): string[] {
  return intent === 'other' ? [] : wordsFor(danger ?? intent, reading)
}
