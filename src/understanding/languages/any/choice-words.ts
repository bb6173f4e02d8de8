import { choiceDays as englishDays } from '../en/choice-days.ts'
import { choiceWords as english } from '../en/choice-words.ts'
import { choiceDays as frenchDays } from '../fr/choice-days.ts'
import { choiceWords as french } from '../fr/choice-words.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { ChoiceDays, ChoiceWords } from '../said/choice-words.ts'
import { standingAlone } from './alone.ts'

const IN: Record<GrammarLanguage, ChoiceWords> = { fr: french, en: english }
const any = inAny(IN)

export const DAYS_IN: Record<GrammarLanguage, ChoiceDays> = { fr: frenchDays, en: englishDays }

/** The number of an entry: bare, or after "le" or with an ending, when it may be a day of the month as well. */
export const NUMBER = standingAlone(
  `(?:(${any('numberArticle')}) )?(\\d{1,2})(${any('numberEnding')})?(?: ${any('one')})?`,
)

const orOne = (place: string) => `${place}(?: ${any('one')})?`

export const PLACES: readonly [RegExp, number | 'last' | 'middle' | 'earliest' | 'latest'][] = [
  [standingAlone(orOne(`${any('inMiddle')}?${any('middle')}`)), 'middle'],
  [standingAlone(orOne(`${any('quite')}?${any('first')}`)), 1],
  [standingAlone(orOne(any('second'))), 2],
  [standingAlone(orOne(any('third'))), 3],
  [standingAlone(orOne(any('fourth'))), 4],
  [standingAlone(orOne(any('fifth'))), 5],
  [standingAlone(orOne(`${any('quite')}?${any('last')}`)), 'last'],
  [standingAlone(any('earliest')), 'earliest'],
  [standingAlone(any('latest')), 'latest'],
  [standingAlone(any('bareOne')), 1],
  [standingAlone(`${any('option')} a`), 1],
  [standingAlone(`${any('option')} b`), 2],
  [standingAlone(`${any('option')} c`), 3],
]

/** Said of what will do, which may be a yes to coming rather than an answer to "which one?". */
export const SUITS = standingAlone(any('suits'))

/** Courtesy, assent, and the words people choose with: taken away, they leave the choice. */
export const AROUND = standingAlone(any('around'))

/** One entry by its part of the day: "celui du matin", "the morning one". Without "one" it is a wish. */
export const ONE_BY_PART = new RegExp(any('oneByPart'))
export const ARTICLES = standingAlone(any('articles'))

/** That somebody comes or can then: of the appointment's own day, it may be the appointment that is kept. */
export const COMES = standingAlone(any('comes'))

/** That what was asked for is no longer wanted. */
export const DROPS = standingAlone(any('drops'))

/** None of them: what people answer to a list that does not suit. */
export const ANOTHER = new RegExp(`^(?:${any('anotherFirst')} )*${any('another')}$`)

/** Whichever we like. */
export const ANY = new RegExp(`^ *(?:${any('anyFirst')} )*${any('any')}(?: ${any('anyLast')})* *$`)

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(DAYS_IN).flatMap(({ numbers }) => Object.entries(numbers)),
)
const NUMBER_WORDS = standingAlone([...NUMBERS.keys()].toSorted((one, other) => other.length - one.length).join('|'))
const HOURS = new RegExp(`(?<=\\d) ${any('hours')}(?![a-z])`, 'g')

/** Numbers from two to thirty-one in digits, as dictation and people write them: "lundi à neuf heures", "mercredi vingt". */
export function withDigits(text: string): string {
  return text.replace(NUMBER_WORDS, (word) => String(NUMBERS.get(word))).replace(HOURS, 'h')
}
