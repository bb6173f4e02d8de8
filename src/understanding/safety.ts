import type { Clues, Verdict } from './clues.ts'
import { type Evidence, wordsOf } from './evidence.ts'
import { DANGERS, type Danger, type Language } from './intent.ts'
import { commands as english } from './languages/en/commands.ts'
import { commands as french } from './languages/fr/commands.ts'
import { commandReader } from './reading/command.ts'
import type { Reading } from './reading/reader.ts'

/** Named by the weights alone, a danger is believed early: a false alarm costs a call, a missed one a life. */
const DANGER = 0.35

/**
 * Danger, by a pattern or by the weights, in words as they were typed: a repaired spelling makes none. To a message that wholly answers
 * our list (`answersList`) the weights have nothing to say.
 */
export function dangerIn({ reading, evidence, weighed }: Clues, answersList: boolean): Verdict | undefined {
  const probability = DANGERS.reduce((sum, kind) => sum + weighed.probabilityOf(kind), 0)
  const felt = probability >= DANGER && !evidence.empty && !answersList
  const said = dangerSaid(evidence)
  if (said === undefined && !felt) return undefined
  const [likeliest] = DANGERS.toSorted((one, other) => weighed.probabilityOf(other) - weighed.probabilityOf(one))
  return {
    intent: 'distress',
    danger: felt ? likeliest : said,
    probability: Math.max(probability, DANGER),
    words:
      said &&
      wordsOf(
        evidence.all.filter(({ signal }) => signal === said),
        reading,
      ),
  }
}

/** Laughter takes nothing back, unless the person also talks to a friend: those who laugh together threaten all day. */
function dangerSaid({ longest, has }: Evidence): Danger | undefined {
  const danger = longest(DANGERS)?.signal as Danger | undefined
  return danger === 'threat' && has('laugh') && has('thou') ? undefined : danger
}

/** STOP, START and "not me", in the few plain ways of saying them: acts on a person's rights, never guessed by weights. */
export function commandIn({ said }: Reading, language: Language): Verdict | undefined {
  const found = COMMANDS[language](said)
  return found && { intent: found.command, probability: 1, words: found.words.split(/[ ,]+/).filter(Boolean) }
}

const COMMANDS = { fr: commandReader(french), en: commandReader(english) }
