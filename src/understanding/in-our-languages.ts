import type { ReadLanguage } from '../domain/people.ts'
import { choiceAmong } from './choices/choice.ts'
import { choiceMentioned } from './choices/choice-mentions.ts'
import { cluesIn } from './clues.ts'
import { findMinutes } from './dates/minutes.ts'
import { findMoment } from './dates/moment.ts'
import { type Evidence, evidenceIn } from './evidence.ts'
import { inOneLanguage } from './in-one-language.ts'
import { ACTS, type Expecting, type Understood } from './intent.ts'
import { firstOf, hasGrammar, inGrammars, type Wording } from './languages/grammars.ts'
import { EVERYBODYS, readerFor } from './languages/readers.ts'
import { outright } from './outright.ts'
import type { Signal } from './reading/lexicon.ts'
import type { Reader, Reading } from './reading/reader.ts'
import type { Token } from './reading/token.ts'
import { commandIn } from './safety.ts'
import { scalesFor } from './weights/scales.ts'
import { withCare } from './with-care.ts'

/** From here on a danger is plain. */
export const PLAIN = 0.8

/**
 * Reads a message in the language that knows most of its words, and in the next one what that makes nothing of; `language` is what it seems written
 * in, `home` what its writer is written to in.
 */
export function inOurLanguages(
  text: string,
  language: ReadLanguage,
  home: ReadLanguage,
  expecting: Expecting,
): Understood {
  const [first, second] = readersFor(text, language, home)
  const reading = first.read(text)
  // Days are read in the words of the language that knows most of them.
  const wordings = inGrammars(text, hasGrammar(language) ? language : first.language)
  const choice = firstOf(wordings, (wording) => choiceAmong(wording.text, expecting, wording.grammar))
  const mentioned = () => choiceMentioned(text, expecting)
  const understood = inOneLanguage(text, reading, first, { answered: choice, mentioned })
  if (understood.choice !== undefined) return understood
  const either =
    understood.intent === 'other'
      ? inOtherLanguage(text, understood, { reading, knows: first.knows }, second)
      : understood
  const yes = either.intent === 'confirm'
  const best = yes
    ? unlessTakenBack(unlessForbidden(either, reading, second.read(text), second), text, expecting, first)
    : either
  const careful = withCare(best, first.language)
  return outright(withMoment(withMinutes(careful, wordings), wordings, expecting), text)
}

/** The language it seems written in first, unless it has clearly more words of another; who writes to us in any writes French or English too. */
function readersFor(text: string, language: ReadLanguage, home: ReadLanguage): [Reader, Reader] {
  const words = text.slice(0, 400).toLowerCase().match(WORD) ?? []
  const counted = [...new Set([language, home, ...EVERYBODYS])].map((one) => {
    const reader = readerFor(one)
    return { reader, known: words.filter((word) => reader.knows(word)).length }
  })
  const [first, second] = counted.sort((one, other) => other.known - one.known)
  return [(first as Counted).reader, (second as Counted).reader]
}

interface Counted {
  reader: Reader
  known: number
}

/** Digits are letters in Arabic written with ours: "7absou". */
const WORD = /[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*/gu

/** What one language makes nothing of may be the other's: if it knows at least as many of the words, and most of them. */
function inOtherLanguage(text: string, understood: Understood, own: Own, reader: Reader): Understood {
  const { familiar } = own.reading
  const reading = reader.read(text)
  if (reading.familiar < familiar || reading.familiar * 2 < reading.words) return understood
  const again = inOneLanguage(text, reading, reader)
  // "Stop lying" is no French command, although its first word is.
  if (ACTS.some((act) => act === again.intent) && reading.familiar === familiar) return understood
  // "M-am certat cu șeful" is no English "am … cu", see you.
  if (again.intent === 'confirm' && reading.familiar < reading.words && !saysItsOwnYes(reading, own)) return understood
  // "hé ho" is no English "he": what one language guesses in another's words is believed when it is plain only.
  if (again.intent === 'distress' && again.confidence < PLAIN) return understood
  const { perhapsDanger } = understood
  return again.intent === 'other' ? { ...again, ...understood } : { ...again, ...(perhapsDanger && { perhapsDanger }) }
}

interface Own {
  reading: Reading
  knows: Reader['knows']
}

/** A yes in words that are not of the writer's own language too. */
function saysItsOwnYes(reading: Reading, { reading: { familiar }, knows }: Own): boolean {
  if (reading.familiar > familiar) return true
  const isStrange = ({ typed }: Token) => typed !== '' && !knows(typed)
  return evidenceIn(reading).all.some(
    ({ signal, from, to }) => (signal === 'yes' || signal === 'will') && reading.tokens.slice(from, to).some(isStrange),
  )
}

/** "ok jessaie", "go connard": half of a message may be the other language's, and turn a yes into none. */
function unlessForbidden(yes: Understood, reading: Reading, other: Reading, { language, knows }: Reader): Understood {
  // The other language judges only by words that the person's own does not know: "retard" is an English insult, "con" a French one.
  const known = reading.familiar === reading.words && !reading.repaired
  const { all } = evidenceIn(other)
  const isStrange = ({ typed }: Token) => typed !== '' && !knows(typed)
  const forbidden =
    !known && all.some(({ signal, from, to }) => FORBIDS.has(signal) && other.tokens.slice(from, to).some(isStrange))
  const command = commandIn(other, language, () => cluesIn(other, scalesFor(language)).weighed)
  // Of words that the person's own language knows, it has made what there is to make.
  if (command?.words?.some((word) => !knows(word)))
    return { intent: command.intent, confidence: command.probability, because: command.words ?? [] }
  return forbidden ? asDoubted(yes) : yes
}

const FORBIDS: ReadonlySet<Signal> = new Set(['insult', 'unsure', 'cannot'])

/** "Sure, I'll be there... in spirit", what somebody else is quoted with, "mercredi c'est parfait" to a list: no yes to the appointment. */
function unlessTakenBack(
  yes: Understood,
  text: string,
  { now, appointmentAt, offered }: Expecting,
  { language, read: readAlone }: Reader,
): Understood {
  if (yes.intent !== 'confirm') return yes
  const afterDots = /(?:\.{2,}|…)([^.…]*\p{L}[^.…]*)[.…!]*$/u.exec(text)?.[1]
  if (afterDots !== undefined) {
    const after = evidenceIn(readAlone(afterDots))
    if (DENIAL.test(afterDots)) return asDoubted(yes)
    if (!after.empty && !saysYes(after)) return asDoubted(yes)
  }
  const outside = text.replace(QUOTED, ' ')
  const quotes = outside !== text && LETTER.test(outside)
  if (quotes && !saysYes(evidenceIn(readAlone(outside)))) return asDoubted(yes)
  const namesAnother =
    offered !== undefined &&
    offered.length > 0 &&
    yes.bare &&
    firstOf(inGrammars(text, language), (one) => findMoment(one.text, now, one.grammar, appointmentAt)) !== undefined
  return namesAnother ? asDoubted(yes) : yes
}

/** What somebody says, of two words or more: '"obvio que voy" me puso mi hermano'. "Je réponds « OUI »" answers. */
const QUOTED = /["«“„]\s*\p{L}[^"«»“”„]*\s\p{L}[^"«»“”„]*["»”“]/gu
const LETTER = /\p{L}/u

function saysYes({ has }: Evidence): boolean {
  return has('yes') || has('will')
}

const DENIAL = /^\s*(?:not|pas|non|nan|nope|jk)\s*$/i

function asDoubted(yes: Understood): Understood {
  return { ...yes, intent: 'other', confidence: 1 - yes.confidence, perhaps: 'confirm' }
}

function withMinutes(understood: Understood, wordings: readonly Wording[]): Understood {
  const late = understood.intent === 'late' || understood.perhaps === 'late'
  const minutes = late ? firstOf(wordings, ({ text }) => findMinutes(text)) : undefined
  return minutes === undefined ? understood : { ...understood, minutes }
}

function withMoment(
  understood: Understood,
  wordings: readonly Wording[],
  { now, appointmentAt }: Expecting,
): Understood {
  const moment = firstOf(wordings, ({ text, grammar }) => findMoment(text, now, grammar, appointmentAt))
  return moment === undefined ? understood : { ...understood, moment }
}
