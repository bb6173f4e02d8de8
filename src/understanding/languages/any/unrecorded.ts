import { unrecorded as english } from '../en/unrecorded.ts'
import { unrecorded as french } from '../fr/unrecorded.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { Unrecorded } from '../said/unrecorded.ts'

const IN: Record<GrammarLanguage, Unrecorded> = { fr: french, en: english }
const any = inAny(IN)
const whole = (...names: (keyof Unrecorded)[]) => new RegExp(` (?:${names.map((name) => any(name)).join('|')})(?= )`)

export const CONTACT = whole('contact')
export const OF_DUTIES = whole('duty', 'pays', 'why', 'workLasts', 'term')
export const OF_WHO = whole('there')
export const OF_TEXTS = whole('ofTexts')
export const OF_MEETING = whole('term', 'why', 'workLasts')
export const IN_PLACE = whole('inPlace')
export const WILL_DO = whole('willDo', 'inPlace')
export const WAS_SENT = whole('wasSent')
export const EXCUSE = whole('excuse')
/** Papers by their names, which an office asks for or not. */
export const PAPERS = new RegExp(` (?:${any('named')})(?= )`, 'g')
/** Which they are. */
export const OPEN = whole('openly')
export const IDENTITY = whole('identity')
export const MUST_COME_THEN = new RegExp(
  ` ${any('must')} (?:\\w+ ){0,2}?${any('come')} (?:\\w+ )?(?:${any('onDay')} (\\d{1,2})(?:er|st|nd|rd|th)?|${any('dayNamed')})(?= )`,
)
/** All of a message: what is to be done, of no duty. */
export const WHAT_NOW = new RegExp(`^ (?:${any('so')} )*${any('whatToDo')}(?: ${any('now')})* $`)
/** All of a message. */
export const OTHER_ONE = new RegExp(
  `^ ${any('andOf')}(?:(?<second>${any('second')})|${any('other')})(?: ${any('one')})* $`,
)
export const AFTER_STOP = new RegExp(
  ` ${any('ifStop')} (?:\\w+ ){0,8}?${any('stillCome')}(?= )|${any('stillCome')} (?:\\w+ ){0,6}?${any('ifStop')}(?= )`,
)
export const WHO_READS = whole('whoReads')
export const WHO_WRITES = whole('whoWrites', 'genuine')
