import { READ_LANGUAGES, type ReadLanguage } from '../../domain/people.ts'
import type { Clues, ReadAlone, Verdict } from '../clues.ts'
import type { Evidence } from '../evidence.ts'
import { ACTS_IN, plainActsFor } from '../languages/any/plain-acts.ts'
import { hasGrammar } from '../languages/grammars.ts'
import { wantsPerson } from '../questions/beyond.ts'
import type { Weighed } from '../weights/weigh.ts'
import { isCalm, plainActIn, wordsOf } from './plain-acts.ts'

/**
 * A STOP that has a clause of its own: "oui pour jeudi, mais arrêtez les SMS", "je travaille de nuit, alors plus de messages"; of languages
 * learnt from few messages beside a yes only. Undefined when another clause takes it back, tells what somebody said, or tells of a danger; or where
 * a person is asked for.
 */
export function stopInClause(
  { reading, evidence, weighed }: Clues,
  language: ReadLanguage,
  text: string,
  readAlone: ReadAlone,
): Verdict | undefined {
  if (!isCalm(weighed) || weighed.probabilityOf('opt_out') < HEARD || text.length > LONGEST) return undefined
  if (MACHINES.test(text) || TELLS.test(text) || wantsPerson(text)) return undefined
  if (!hasGrammar(language) && (ASKS.test(text) || !answersIn(evidence, weighed))) return undefined
  // "Arrêtez les lettres, que des SMS": of the whole message.
  if (plainActsFor(language).opt_out.isTakenBack(wordsOf(reading, language, text))) return undefined
  const acts = clausesOf(text).map((clause) => plainActIn(readAlone(clause), language, clause, CALM_ALONE))
  const [stop] = acts.filter((act) => act?.intent === 'opt_out')
  return acts.every((act) => act === undefined || act.intent === 'opt_out') ? stop : undefined
}

/** Of the message as a whole: what is told of somebody else's texts hardly sounds like it. */
const HEARD = 0.1
/** In few words the weights see dangers sooner: that the whole message tells of none is asked first. */
const CALM_ALONE = 0.2
const LONGEST = 400
const FEWEST_WORDS = 3

/** What a machine asks of its readers: "reply YES, or STOP to no longer receive these". */
const MACHINES = /(?<!\p{L})(?:(?:or|ou|o|sau) stop|pour ne plus recevoir nos)(?!\p{L})/iu
/** What somebody said: "il m'a dit arrête tes SMS". */
const TELLS = anyOf(READ_LANGUAGES.flatMap((one) => ACTS_IN[one].opt_out.tells))
const ASKS = /[?؟]/

function answersIn({ has }: Evidence, { probabilityOf }: Weighed): boolean {
  return has('will') || has('yes') || probabilityOf('confirm') >= ANSWERED
}

const ANSWERED = 0.1

/** Cut at marks, and at the words that a clause of its own begins with in the languages that are read. */
function clausesOf(text: string): string[] {
  const clauses = text.split(OPENS)
  return clauses.length > 1 ? clauses.filter((clause) => clause.trim().split(/\s+/).length >= FEWEST_WORDS) : []
}

const OPENS = new RegExp(
  `[!?.;:,،\\n]|${anyOf(READ_LANGUAGES.flatMap((one) => ACTS_IN[one].opt_out.opens)).source}`,
  'iu',
)

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}
