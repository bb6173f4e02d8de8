import type { ReadAlone } from '../also.ts'
import type { Clues, Verdict } from '../clues.ts'
import type { ReadLanguage } from '../intent.ts'
import { plainActsFor } from '../languages/plain-acts.ts'
import { isCalm, plainActIn, wordsOf } from './plain-acts.ts'

/**
 * A STOP that has a clause of its own beside a yes: "oui pour jeudi, mais arrêtez les SMS". Undefined when another clause takes
 * it back, asks, or tells of a danger.
 */
export function stopBeside(
  { reading, evidence, weighed }: Clues,
  language: ReadLanguage,
  text: string,
  readAlone: ReadAlone,
): Verdict | undefined {
  if (!isCalm(weighed) || weighed.probabilityOf('opt_out') < HEARD || text.length > LONGEST) return undefined
  if (ASKS.test(text) || TELLS.test(text)) return undefined
  if (!evidence.has('will') && !evidence.has('yes') && weighed.probabilityOf('confirm') < ANSWERED) return undefined
  // "Arrêtez les lettres, que des SMS": of the whole message.
  if (plainActsFor(language).opt_out.isTakenBack(wordsOf(reading, language, text))) return undefined
  const acts = clausesOf(text).map((clause) => plainActIn(readAlone(clause), language, clause))
  const [stop] = acts.filter((act) => act?.intent === 'opt_out')
  return acts.every((act) => act === undefined || act.intent === 'opt_out') ? stop : undefined
}

const ANSWERED = 0.1
/** Of the message as a whole: what is told of somebody else's texts hardly sounds like it. */
const HEARD = 0.15

/** Something, or of us what a machine asks of its readers: "reply YES, or STOP to no longer receive these". */
const ASKS = /[?؟]|(?<!\p{L})(?:or|ou|o|sau) stop(?!\p{L})/iu

/** What somebody said: "il m'a dit arrête tes SMS". */
const TELLS =
  /(?<!\p{L})(?:dit|dis|disais|disait|disent|dire|demande|demandé|écrit|ecrit|asked|asks|pide|pidió|pidio|pediu|said|says|told|tell|dijo|dijeron|dice|dicen|disse|disseram|diz|dizem|zis|zice|zic|9al|9alt|gal|galt|قال|قالت|falei|dije)(?!\p{L})/iu

const LONGEST = 400
const FEWEST_WORDS = 3

function clausesOf(text: string): string[] {
  const clauses = text.split(OPENS)
  return clauses.length > 1 ? clauses.filter((clause) => clause.trim().split(/\s+/).length >= FEWEST_WORDS) : []
}

/** Marks, and the words that a clause of its own begins with in the languages that are read. */
const OPENS =
  /[!.;:,،\n]|(?<![\p{L}\p{N}])(?:mais|mé|par contre|sinon|alors|donc|dites|but|btw|only|so|pero|asi q(?:ue)?|así que|eso si|eso sí|mas|só que|so que|portanto|dar|doar|deci|walakin|bas|بس|لكن|ولكن)(?![\p{L}\p{N}])/iu
