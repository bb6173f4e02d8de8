import { isReadLanguage, READ_LANGUAGES, type ReadLanguage } from '../domain/people.ts'
import { deceasedIn } from './dangers/deceased.ts'
import { withoutEverydayTalk } from './dangers/everyday-talk.ts'
import { dangerInOthers } from './foreign/danger-in-others.ts'
import { foreignIn } from './foreign/foreign.ts'
import { languageAsked } from './foreign/language-asked.ts'
import { inWordsWeRead } from './foreign/words-we-read.ts'
import { inOneLanguage } from './in-one-language.ts'
import { inOurLanguages, PLAIN } from './in-our-languages.ts'
import { inTime } from './in-time.ts'
import { ACTS, type Expecting, type Understood } from './intent.ts'
import { withoutEves } from './languages/any/eves.ts'
import { isLearnt, type LearntLanguage } from './languages/grammars.ts'
import { EVERYBODYS, readerFor } from './languages/readers.ts'
import { ownWords } from './own-words/own-words.ts'
import type { Reading } from './reading/reader.ts'
import { withoutCourtesies } from './turns/courtesies.ts'
import { withPlainTurns } from './turns/plain-turns.ts'
import { withRelative } from './writers/by-relative.ts'

/**
 * Reads one message: what it asks of us, and the words that say so. Pure: the same arguments always give the same answer.
 * In doubt it answers `other`, which a person reads; it never guesses a confirmation. A message that one of thousands of patterns would not have
 * done with in seconds is given up, and may be anything: all others wait behind it.
 */
export function understand(received: string, locale: ReadLanguage, expecting: Expecting): Understood {
  const read = () => readAll(received, locale, expecting)
  return received.length < LONG ? read() : (inTime(read, LONGEST_MS) ?? HELD_UP)
}

/** Characters: of fewer no pattern makes seconds, and most messages need no watch. */
const LONG = 50
/** Far from what any takes, a first one of its language, on a busy machine, too. */
const LONGEST_MS = 5000
const HELD_UP: Understood = { intent: 'other', confidence: 1, because: [], perhapsDanger: true, heldUp: true }

function readAll(received: string, locale: ReadLanguage, expecting: Expecting): Understood {
  const { words, unsaid } = ownWords(received, expecting.said)
  if (unsaid) return { intent: 'other', confidence: 1, because: [], unsaid }
  const { writtenIn = locale } = expecting
  const asked = languageAsked(words, writtenIn)
  if (asked) return asked
  const text = inWordsWeRead(words, writtenIn)
  const foreign = foreignIn(text, locale)
  const isRead = isReadLanguage(foreign)
  const language = isRead ? foreign : locale
  const learnt = [language, locale].find(isLearnt)
  let felt: ReturnType<typeof feltIn>
  const read = (one: string) => {
    const understood = unlessEve(one, (eve) => inOurLanguages(eve, language, locale, expecting))
    if (one === text) felt = feltIn(understood)
    return understood
  }
  const ours = learnt ? inLearnt(text, learnt, read) : read(text)
  const understood = unlessInDanger(
    safetyElsewhere(ours, text, new Set([language, locale, ...EVERYBODYS])) ?? ours,
    withoutEverydayTalk(text, language) ?? text,
  )
  const deceased = understood.intent === 'distress' ? undefined : deceasedIn(text)
  const told = deceased ? { ...understood, deceased } : understood
  return {
    ...(foreign ? { ...(isRead ? told : unlessPlain(told)), foreign } : told),
    ...(understood.intent !== 'distress' && felt),
  }
}

/** Whatever a grammar makes of it afterwards, what was felt in the whole of it stays so. */
function feltIn({
  perhapsDanger,
  controlled,
}: Understood): Pick<Understood, 'perhapsDanger' | 'controlled'> | undefined {
  return perhapsDanger && { perhapsDanger, ...(controlled && { controlled }) }
}

/** What grammars of few words say over weights learnt from few messages: whose words they are, then what they ask. */
function inLearnt(text: string, language: LearntLanguage, read: (text: string) => Understood): Understood {
  const understood = withRelative(withoutCourtesies(text, language, read), text, language)
  return withPlainTurns(understood, text, language)
}

/** "La veille jbosse", "jsuis de veille cette nuit": an evening before, and a night at work, mourn nobody. */
function unlessEve(text: string, read: (text: string) => Understood): Understood {
  const understood = read(text)
  if (understood.reason !== 'grief') return understood
  const otherwise = withoutEves(text)
  return otherwise === text ? understood : read(otherwise)
}

/** Plain words of STOP, "not me" and danger are what they are in any language that is read: asked of the others when these know few of the words. */
function safetyElsewhere(ours: Understood, text: string, asked: ReadonlySet<ReadLanguage>): Understood | undefined {
  if (ours.intent !== 'other') return undefined
  const known = Math.max(...[...asked].map((language) => familiarIn(readerFor(language).read(text))))
  if (known >= MOSTLY) return undefined
  for (const language of READ_LANGUAGES) {
    if (asked.has(language)) continue
    const reader = readerFor(language)
    const reading = reader.read(text)
    if (familiarIn(reading) <= MOSTLY) continue
    const understood = inOneLanguage(text, reading, reader, { narrowly: true })
    if (understood.confidence >= PLAIN && SAFETY.some((intent) => intent === understood.intent)) return understood
  }
  return undefined
}

const MOSTLY = 0.5
const SAFETY = ['distress', ...ACTS] as const

function familiarIn({ familiar, words }: Reading): number {
  return words === 0 ? 1 : familiar / words
}

/** In words of a language that is written only: what ours make of them is less plain. */
function unlessInDanger(ours: Understood, text: string): Understood {
  const danger = ours.intent === 'distress' && ours.confidence >= PLAIN ? undefined : dangerInOthers(text)
  if (!danger) return ours
  return { ...danger, ...(ours.intent === 'opt_out' && { alsoOptOut: true as const }) }
}

/** Of a language that nobody here reads, what ours make of it is believed only when it is grave and plain. */
function unlessPlain(understood: Understood): Understood {
  const { intent, confidence } = understood
  const plain = intent === 'opt_out' || intent === 'change_language' || (intent === 'distress' && confidence >= PLAIN)
  return plain ? understood : { intent: 'other', confidence: 1, because: [] }
}
