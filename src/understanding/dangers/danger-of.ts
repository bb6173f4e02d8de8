import type { Clues, ReadAlone, Verdict } from '../clues.ts'
import type { ReadLanguage, Understood } from '../intent.ts'
import { dangerIn, WORDS_TO_FEEL } from '../safety.ts'
import { asksForSilence, isControlled, isWatched } from './controlled.ts'
import { withoutEverydayTalk } from './everyday-talk.ts'
import { isFarewell } from './farewell.ts'
import { isMundane } from './mundane.ts'
import { heldIn, isAboutRelative, withPlainDangers } from './plain-dangers.ts'
import { isThreat } from './threats.ts'

/** A danger that a message tells of, and what it says of who reads this telephone and whom it threatens. */
interface Told {
  verdict: Verdict
  details: Pick<Understood, 'controlled' | 'unanswered' | 'aboutAnother'>
}

interface Beside {
  readAlone: ReadAlone
  /** The message wholly answers our list: the weights have nothing to say. */
  answersList: boolean
  /** It asks for no more texts, too. */
  stops: boolean
}

/** The danger that a message tells of, by its words as they were `typed`: what holds its writer first, then what is plain or weighed, then who is watched, threatens, or takes leave. */
export function dangerOf(typed: Clues, language: ReadLanguage, text: string, beside: Beside): Told | undefined {
  const held = heldIn(typed, language, text)
  const watched = isWatched(text, beside.stops)
  const plain = () => withPlainDangers(weighed(typed, language, text, beside), typed, language, text)
  const verdict =
    held ?? plain() ?? (watched ? WATCHED : isThreat(text) ? THREAT : isFarewell(text) ? FAREWELL : undefined)
  if (!verdict) return undefined
  const controlled = held !== undefined || watched || isControlled(text)
  return {
    verdict,
    details: {
      ...(controlled && { controlled }),
      ...(controlled && asksForSilence(text) && { unanswered: true as const }),
      ...(verdict.danger === 'self' && isAboutRelative(typed, language, text) && { aboutAnother: true as const }),
    },
  }
}

/** What only the weights take for a danger is none where its words are everyday ones; nor anything of which nothing is left without them. */
function weighed(
  typed: Clues,
  language: ReadLanguage,
  text: string,
  { readAlone, answersList }: Beside,
): Verdict | undefined {
  const danger = dangerIn(typed, answersList)
  const felt = danger && !danger.words && danger.probability < CERTAIN
  if (!danger || (felt && isMundane(text))) return undefined
  const left = withoutEverydayTalk(text, language)
  if (left === undefined) return danger
  const still = dangerIn(readAlone(left), answersList)
  return still?.words || (still?.probability ?? 0) >= FRAGMENT ? still : undefined
}

/** What is noted of a message in which the weights feel a danger that they do not see: a person looks at once, and nothing else is done. */
export function mayTellOfDanger(
  { dangerFelt, reading, evidence }: Clues,
  text: string,
): Pick<Understood, 'perhapsDanger' | 'controlled'> | undefined {
  const felt = dangerFelt.probability >= (reading.weighsPairs ? FELT : FELT_OF_FEW)
  if (!felt || reading.words < WORDS_TO_FEEL || evidence.empty || isMundane(text)) return undefined
  return { perhapsDanger: true, ...(isWatched(text, true) && { controlled: true as const }) }
}

/** From here on (training/README, "Dangers weighed apart"): of messages that are no danger one in a hundred, two in languages learnt from few messages. */
const FELT = 0.25
const FELT_OF_FEW = 0.4

/** From here on the weights are believed against everyday words too. */
const CERTAIN = 0.85

/** Below, what the weights feel in a piece of a message is noise. */
const FRAGMENT = 0.6

/** Somebody else reads what we would answer: that alone is a danger. */
const WATCHED: Verdict = { intent: 'distress', danger: 'victim', probability: 0.9, words: [] }
const THREAT: Verdict = { intent: 'distress', danger: 'threat', probability: 0.9, words: [] }
const FAREWELL: Verdict = { intent: 'distress', danger: 'self', probability: 0.9, words: [] }
