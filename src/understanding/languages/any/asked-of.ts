import { askedOf as english } from '../en/asked-of.ts'
import { askedOf as french } from '../fr/asked-of.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { AskedOf } from '../said/asked-of.ts'

const IN: Record<GrammarLanguage, AskedOf> = { fr: french, en: english }
const any = inAny(IN)

export const REASON = new RegExp(` ${any('reason')} `)
export const ASKS = new RegExp(` ${any('asks')} `)

/** "Après mon TIG, c'est où ?": said of when, or of where from. */
export const BESIDE = new RegExp(` ${any('beside')} (?:${any('besideArticles')} )*\\w+`, 'g')

export const TOWN_HALL = new RegExp(` ${any('townHall')} `)
export const PLACE = new RegExp(` ${any('toPlace')} (?=([a-z]{4,}) )`, 'g')
export const NO_PLACE = new RegExp(`^${any('noPlace')}$`)

/** "L'adresse du 20": by its number alone. */
export const DAY = new RegExp(` ${any('ofDay')} (\\d{1,2})${any('dayEnding')}?(?! ?${any('noDay')} ) `)

/** A clause that names what the next asks of. */
export const HEADED = new RegExp(`^ ${any('headed')} `)

/** Both, or however many there are: "mes rdv", "les deux", "combien de rdv". */
export const ALL = new RegExp(` ${any('allMine')}(?! ${any('onDay')} (?:${any('weekdays')}|\\d)) |${any('all')}`)

/** Of two: the one that was not spoken of, or the later. */
export const OTHER = new RegExp(` ${any('other')}(?: ${any('andIs')})* (?!${any('otherDay')})`)
export const SECOND = new RegExp(` ${any('second')}(?: ${any('andIs')})* `)
export const BOTH = new RegExp(`${any('both')}| ${any('bothOf')}(?! ${any('noBoth')}) `)

export const OR = new RegExp(` ${any('or')} `)
export const ON_THE_WAY = new RegExp(` ${any('onTheWay')} `)

/** Who is told of the appointment is not asked of: "c'est quand, pour le dire à mon avocat". */
export const TOLD = new RegExp(` ${any('tells')} (?:${any('tellsArticles')} )*\\w+`, 'g')

/** "My lawyer asks who my adviser is". */
export const ASKED_FOR = new RegExp(` ${any('my')} \\w+ ${any('wants')}(?= )`, 'g')

export const THING = new RegExp(` (${any('thing')})(?= )`, 'g')
export const BRACELET = new RegExp(`^${any('bracelet')}$`)

/** Asked by whom: of these we know neither name nor number. */
export const WHO_ELSE = new RegExp(
  [
    ` ${any('who')}${any('is')}* (?:${any('the')} )*(${any('judge')})(?= )`,
    ` ${any('theJudge')} (${any('judgeAlone')}) ${any('isAlone')} ${any('whoAlone')} `,
    ` ${any('whoAlone')} ${any('has')}*(${any('decided')})(?= )`,
  ].join('|'),
  'g',
)
/** What is done elsewhere, or by others. */
export const DEED = new RegExp(` (${any('deed')})(?= )`, 'g')
