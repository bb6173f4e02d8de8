import { type Clues, doubted, type Verdict } from './clues.ts'
import { wordsOf } from './evidence.ts'
import { type Act, DANGERS, type Danger, type ReadLanguage } from './intent.ts'
import { commandsFor } from './languages/readers.ts'
import type { Hit } from './reading/pattern.ts'
import type { Reading } from './reading/reader.ts'
import { dangerWeighed } from './weights/danger.ts'
import type { Weighed } from './weights/weigh.ts'

/** Named by the weights alone, a danger is believed from here on, sooner than anything else: a missed one may cost a life. */
const DANGER = 0.4
/** By those that tell dangers alone, from here on; in languages learnt from few messages (training/README, "Dangers weighed apart"). */
const TOLD_APART = 0.45
const TOLD_APART_OF_FEW = 0.6

/**
 * Danger, by a pattern or by the weights, in words as they were typed: a repaired spelling makes none. To a message that wholly answers
 * our list (`answersList`) the weights have nothing to say.
 */
export function dangerIn(clues: Clues, answersList: boolean): Verdict | undefined {
  const { reading, evidence } = clues
  const felt = evidence.empty || answersList ? undefined : dangerBelieved(clues)
  const said = dangerSaid(clues)
  if (said === undefined && !felt) return undefined
  return {
    intent: 'distress',
    danger: felt?.danger ?? said,
    probability: Math.max(felt?.probability ?? 0, DANGER),
    words:
      said &&
      wordsOf(
        evidence.all.filter(({ signal }) => signal === said),
        reading,
      ),
  }
}

/** By the weights of all intents first; those of dangers alone have nothing to go by in a few words. */
function dangerBelieved({ reading, weighed, dangerFelt }: Clues): Clues['dangerFelt'] | undefined {
  const among = dangerWeighed(weighed)
  if (among.probability >= DANGER) return among
  const least = reading.weighsPairs ? TOLD_APART : TOLD_APART_OF_FEW
  return reading.words >= WORDS_TO_FEEL && dangerFelt.probability >= least ? dangerFelt : undefined
}

/** In fewer there is nothing to feel: "cas de force majeure", "pas envie". */
export const WORDS_TO_FEEL = 5

/** Laughter takes nothing back, unless the person also talks to a friend: those who laugh together threaten all day. */
function dangerSaid(clues: Clues): Danger | undefined {
  const { longest, has } = clues.evidence
  const hit = longest(DANGERS)
  if (!hit || !isBelieved(hit, clues)) return undefined
  const danger = hit.signal as Danger
  return danger === 'threat' && has('laugh') && has('thou') ? undefined : danger
}

/**
 * "Mon patron va me tuer si je demande encore une matinée": words of danger that the weights find next to impossible, in the message and
 * in their own sentence, are none.
 */
function isBelieved({ from }: Hit, { reading, weighed, weighSentence }: Clues): boolean {
  if (dangerWeighed(weighed).probability >= BELIEVED) return true
  const sentence = reading.tokens[from]?.sentence
  return sentence !== undefined && dangerWeighed(weighSentence(sentence)).probability >= BELIEVED
}

const BELIEVED = 0.1

/**
 * STOP, START and "not me", in plain ways of saying them: acts on a person's rights, done whatever else is said. A bare "stop" in a longer
 * message, and a mistake that may be of something else, are asked back when the weights find them next to impossible: "stop ! je viens, c'est
 * bon, arrêtez de stresser", "mon tig est fini depuis septembre, vous vous trompez". Weighed only when the words of a command are there.
 */
export function commandIn(
  { said, tokens }: Pick<Reading, 'said' | 'tokens'>,
  language: ReadLanguage,
  weighed: () => Weighed,
): Verdict | undefined {
  const found = commandsFor(language)(said)
  if (!found) return undefined
  const words = found.words.split(/[ ,]+/).filter(Boolean)
  const { command } = found
  const least = command === 'opt_out' && words.length > 1 ? 0 : MEANT[command]
  const meant = tokens.length <= FEW || weighed().probabilityOf(command) >= least
  return meant ? { intent: command, probability: SAID, words } : doubted(DOUBTED, command)
}

/** Below, a command's words in a longer message are not that command. */
const MEANT: Record<Act, number> = { opt_out: 0.03, opt_in: 0.3, wrong_person: 0.3 }
/** Among so few words there is nothing that makes them something else. */
const FEW = 7
const DOUBTED = 0.5
/** How often such words mean what they say (measured). */
const SAID = 0.98
