import { evidenceIn, wordsOf } from './evidence.ts'
import type { Danger, Language, Understood } from './intent.ts'
import { featuresOf } from './learned/features.ts'
import { weigh } from './learned/model.ts'
import type { Weights } from './learned/weights.ts'
import { commandReader } from './lexicon/command.ts'
import { commands as english } from './lexicon/en/commands.ts'
import { commands as french } from './lexicon/fr/commands.ts'
import type { Reading } from './lexicon/reader.ts'
import { dangerSaid } from './rules.ts'

/**
 * Danger, by the rules or by the weights, in words as they were typed: a repaired spelling makes none. To a message that wholly answers
 * our list (`chosen`) the weights have nothing to say.
 */
export function dangerIn(asTyped: Reading, weights: Weights, chosen: boolean): Understood | undefined {
  const evidence = evidenceIn(asTyped)
  const said = dangerSaid(evidence)
  const weighed = weigh(weights, featuresOf(asTyped))
  const probability = DANGERS.reduce((sum, kind) => sum + weighed.probabilityOf(kind), 0)
  const felt = probability >= DANGER && !evidence.empty && !chosen
  if (said === undefined && !felt) return undefined
  const [likeliest] = DANGERS.toSorted((one, other) => weighed.probabilityOf(other) - weighed.probabilityOf(one))
  const danger = felt ? likeliest : said
  return {
    intent: 'distress',
    confidence: Math.round(100 * Math.max(probability, DANGER)) / 100,
    because: said
      ? wordsOf(
          evidence.all.filter(({ signal }) => signal === said),
          asTyped,
        )
      : weighed.wordsFor(danger ?? ''),
    ...(danger && { danger }),
    ...(evidence.has('insult') && { insult: true }),
  }
}

const DANGERS: readonly Danger[] = ['self', 'victim', 'threat']

/** Named by the weights alone, a danger is believed early: a false alarm costs a call, a missed one a life. */
const DANGER = 0.35

/** STOP, START and "not me", in the few plain ways of saying them: acts on a person's rights, never guessed by weights. */
export function commandIn({ said }: Reading, language: Language): Understood | undefined {
  const found = COMMANDS[language](said)
  return found && { intent: found.command, confidence: 1, because: found.words.split(/[ ,]+/).filter(Boolean) }
}

const COMMANDS = { fr: commandReader(french), en: commandReader(english) }
