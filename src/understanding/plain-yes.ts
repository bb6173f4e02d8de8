import type { Clues, Verdict } from './clues.ts'
import { DANGERS } from './intent.ts'
import { plainYes as english } from './languages/en/plain-yes.ts'
import { plainYes as french } from './languages/fr/plain-yes.ts'
import { expressionOf, type YesSayings } from './reading/sayings.ts'

/**
 * A doubted yes whose last clause says in so many words that the person comes, whatever it was that stood in the way before: "y a grève mais je
 * viens à pied", "swapped shifts, I can make it". Undefined when anything supposes, refuses, delays or asks.
 */
export function plainYesIn(doubted: Verdict, { reading, evidence, weighed }: Clues, text: string): Verdict | undefined {
  if (doubted.perhaps !== 'confirm' || weighed.probabilityOf('confirm') < LIKELY) return undefined
  const against = ['late', ...DANGERS].reduce((sum, label) => sum + weighed.probabilityOf(label), 0)
  if (against >= CALM || evidence.supposed || evidence.has('insult') || evidence.has('unsure') || DOUBTS.test(text))
    return undefined
  return saysYes(reading.said, weighed.probabilityOf('confirm') >= SURE)
    ? { intent: 'confirm', probability: SAID }
    : undefined
}

const LIKELY = 0.55
/** From here on it may be any clause, and more be said in it before. */
const SURE = 0.85
const CALM = 0.15
const SAID = 0.9

const DOUBTS = /\?|(?<!\p{L})(?:ou (?:pas|non)|or not)(?!\p{L})/iu

function saysYes(spelt: string, sure: boolean): boolean {
  const said = ` ${spelt.replaceAll(' , ', ', ')} `
  if (AGAINST.test(said.replaceAll(',', ''))) return false
  const clauses = said
    .split(OPENS)
    .map((clause) => ` ${clause.trim()} `)
    .filter((clause) => clause.trim() !== '' && !HARMLESS.test(clause))
  if (COMES.test(clauses.at(-1) ?? '')) return true
  const coming = sure ? clauses.findLastIndex((clause) => ENDS_COMING.test(clause)) : -1
  return coming >= 0 && !clauses.slice(coming + 1).some((clause) => DENIES.test(clause))
}

/** Who writes French or English mixes them: "ok see you demain". */
const EITHER = [french, english]

const ofEither = (ways: (of: YesSayings) => readonly string[]) =>
  `(?:${EITHER.map((of) => expressionOf(ways(of), of.words).source).join('|')})`
const [first, despite, last, needless] = ['FIRST', 'DESPITE_..7', 'LAST', 'NEEDLESS ..40'].map((name) =>
  ofEither(() => [name]),
)
const iCome = ofEither((of) => of.iCome)
const ending = `${last}*${needless}?$`

const OPENS = new RegExp(`,| (?=(?:${EITHER.flatMap(({ opens }) => opens).join('|')}) )`)
const COMES = new RegExp(`^ ${first}*${despite}?${first}*(?:${iCome}|${ofEither((of) => of.comes)})${ending}`)
/** Whatever stands before it in its clause. */
const ENDS_COMING = new RegExp(iCome + ending)
const DENIES = new RegExp(ofEither((of) => of.denies))
const HARMLESS = new RegExp(`^ ${ofEither(() => ['HARMLESS'])}*$`)
const AGAINST = new RegExp(ofEither((of) => of.against))
