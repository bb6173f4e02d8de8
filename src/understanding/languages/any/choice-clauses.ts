import type { ReadLanguage } from '../../intent.ts'
import { choiceClauses as english } from '../en/choice-clauses.ts'
import { choiceClauses as spanish } from '../es/choice-clauses.ts'
import { choiceClauses as french } from '../fr/choice-clauses.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import { choiceClauses as portuguese } from '../pt/choice-clauses.ts'
import { choiceClauses as romanian } from '../ro/choice-clauses.ts'
import type { ChoiceClauses } from '../said/choice-clauses.ts'
import { standingAlone } from './alone.ts'

const IN: Record<GrammarLanguage, ChoiceClauses> & Partial<Record<ReadLanguage, ChoiceClauses>> = {
  fr: french,
  en: english,
  es: spanish,
  pt: portuguese,
  ro: romanian,
}
const any = inAny(IN)

export const HOUR = new RegExp(`^ *${any('towards')} \\d{1,2} ?(?:${any('hour')}|:)\\d{0,2} *$`)
export const OPENS = new RegExp(` ${any('opens')} | (?=${any('opensWork')})`, 'g')
export const VERB = standingAlone(any('verbs'))
export const CHOOSES = standingAlone(`${any('verbs')}|${any('chooses')}`)

/** "La 2", "option 2", "le numéro 2", "le dernier": no date is called so. */
export const NAMES_ENTRY = new RegExp(
  `^ *(?:${any('entryFirst')} )*(?:${[
    `${any('entry')} (?:\\d{1,2}|${any('one')})`,
    `\\d{1,2} ${any('forMe')}`,
    `(?:${any('the')} )?${any('quite')}?${any('place')}(?: ${any('thing')})`,
    `${any('the')} ${any('quite')}?${any('placeAlone')}(?: ${any('oneOfThem')})?`,
  ].join('|')})(?: ${any('entryLast')})* *$`,
)
export const APPROVES = new RegExp(`^ *${any('isIt')}?${any('approves')}(?: ${any('for')} ${any('me')})? *$`)
export const DENIED = new RegExp(`\\b${any('denied')}\\b|${any('deniedEnd')}`)
export const DOUBT = new RegExp(`${any('doubt')}|\\b${any('tag')}[ ?.!]*$`)
/** "Mardi ça va mais faut que je demande": who says more than a question of what is known has perhaps not chosen yet. */
export const BUT = new RegExp(` ${any('but')} (?!${any('asksOnly')})(?:\\S+ )+\\S`)
export const CORRECTS = new RegExp(`^ *${any('corrects')}\\b`)
export const TAKES_BACK = new RegExp(`\\b${any('conditions')}\\b|${any('takesBack')}`)
