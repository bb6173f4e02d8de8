import { isReadLanguage, READ_LANGUAGES, type ReadLanguage } from '../domain/people.ts'
import { remembering } from '../domain/remember.ts'
import { unlessCorrecting } from './acts/correcting.ts'
import { unlessMeantOtherwise } from './acts/meant-otherwise.ts'
import { unlessOfSome } from './acts/of-some.ts'
import { plainActIn } from './acts/plain-acts.ts'
import { stopInClause } from './acts/stop-in-clause.ts'
import { type Chosen, choiceAmong } from './choices/choice.ts'
import { choiceMentioned } from './choices/choice-mentions.ts'
import { classify } from './classify.ts'
import { type Clues, cluesIn, type Verdict } from './clues.ts'
import { asksForSilence, isControlled, isWatched } from './dangers/controlled.ts'
import { deceasedIn } from './dangers/deceased.ts'
import { withoutEverydayTalk } from './dangers/everyday-talk.ts'
import { isFarewell } from './dangers/farewell.ts'
import { isMundane } from './dangers/mundane.ts'
import { heldIn, isAboutRelative, withPlainDangers } from './dangers/plain-dangers.ts'
import { isThreat } from './dangers/threats.ts'
import { findMinutes } from './dates/minutes.ts'
import { findMoment } from './dates/moment.ts'
import { detailsOf } from './details.ts'
import { evidenceIn } from './evidence.ts'
import { foreignIn } from './foreign/foreign.ts'
import { dangerInOthers, inWordsWeRead, languageAsked } from './foreign/other-languages.ts'
import { ACTS, type Expecting, type Understood } from './intent.ts'
import { withoutEves } from './languages/eves.ts'
import { firstOf, hasGrammar, inGrammars, isLearnt, type LearntLanguage, type Wording } from './languages/grammars.ts'
import { EVERYBODYS, readerFor } from './languages/readers.ts'
import { outright } from './outright.ts'
import { ownWords } from './own-words/own-words.ts'
import { alsoIn, asksBeside } from './questions/also.ts'
import type { Signal } from './reading/lexicon.ts'
import type { Reader, Reading } from './reading/reader.ts'
import type { Token } from './reading/token.ts'
import { commandIn, dangerIn } from './safety.ts'
import { withoutCourtesies } from './turns/courtesies.ts'
import { withPlainTurns } from './turns/plain-turns.ts'
import { veto } from './veto.ts'
import { type Scales, scalesOf } from './weights/weigh.ts'
import { readWeights } from './weights/weights.ts'
import { withCare, yesWithCare } from './with-care.ts'
import { withRelative } from './writers/by-relative.ts'
import { plainYesIn } from './yes/plain-yes.ts'

/**
 * Reads one message: what it asks of us, and the words that say so. Pure: the same arguments always give the same answer.
 * In doubt it answers `other`, which a person reads; it never guesses a confirmation.
 */
export function understand(received: string, locale: ReadLanguage, expecting: Expecting): Understood {
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
  const read = (one: string) => unlessEve(one, (eve) => inOurLanguages(eve, language, locale, expecting))
  const ours = learnt ? inLearnt(text, learnt, read) : read(text)
  const understood = unlessInDanger(
    safetyElsewhere(ours, text, new Set([language, locale, ...EVERYBODYS])) ?? ours,
    text,
  )
  const deceased = understood.intent === 'distress' ? undefined : deceasedIn(text)
  const told = deceased ? { ...understood, deceased } : understood
  return foreign ? { ...(isRead ? told : unlessPlain(told)), foreign } : told
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
    const understood = read(text, reading, reader, { narrowly: true })
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

/** `language` is what it seems written in, `home` what its writer is written to in. */
function inOurLanguages(text: string, language: ReadLanguage, home: ReadLanguage, expecting: Expecting): Understood {
  const [first, second] = readersFor(text, language, home)
  const reading = first.read(text)
  // Days are read in the words of the language that knows most of them.
  const wordings = inGrammars(text, hasGrammar(language) ? language : first.language)
  const choice = firstOf(wordings, (wording) => choiceAmong(wording.text, expecting, wording.grammar))
  const mentioned = () => choiceMentioned(text, expecting)
  const understood = read(text, reading, first, { answered: choice, mentioned })
  if (understood.choice !== undefined) return understood
  const either =
    understood.intent === 'other' ? inOtherLanguage(text, understood, reading.familiar, second) : understood
  const yes = either.intent === 'confirm'
  const best = yes
    ? unlessTakenBack(unlessForbidden(either, reading, second.read(text), second), text, expecting, first)
    : either
  const careful = withCare(best, first.language)
  return outright(withMoment(withMinutes(careful, wordings), wordings, expecting), text)
}

/** The order is the policy: danger, the commands, a choice among what was offered; only then what the weights choose, unless forbidden. */
function read(
  text: string,
  reading: Reading,
  reader: Reader,
  { answered, mentioned, narrowly }: Circumstances = {},
): Understood {
  const scales = scalesFor(reader.language)
  const clues = cluesIn(reading, scales)
  const typed = reading.repaired ? cluesIn(reader.read(text, 'asTyped'), scales) : clues
  const weigh = (clues: Clues) => dangerIn(clues, answered !== undefined)
  const weighedDanger = unlessMundane(weigh(typed), text, (left) => weigh(cluesIn(reader.read(left), scales)), reader)
  const commanded = commandIn(reading, reader.language, () => clues.weighed)
  // What the narrow words command stays so, whatever the wide ones say beside it: a STOP before a "not me".
  const isMeant = commanded !== undefined && commanded.perhaps === undefined
  const agreed = isMeant || narrowly ? undefined : plainActIn(clues, reader.language, text)
  // One piece is looked at for several things.
  const alone = remembering((piece: string) => cluesIn(reader.read(piece), scales))
  const inClause = isMeant || narrowly || agreed ? undefined : stopInClause(clues, reader.language, text, alone)
  const command = unlessMeantOtherwise(
    unlessCorrecting(unlessOfSome(agreed ?? inClause ?? commanded, reader.language, text), text),
    text,
  )
  const watched = isWatched(text, isStop(command))
  const held = heldIn(typed, reader.language, text)
  const danger =
    held ??
    withPlainDangers(weighedDanger, typed, reader.language, text) ??
    (watched ? WATCHED : isThreat(text) ? THREAT : isFarewell(text) ? FAREWELL : undefined)
  const safety = danger ?? command
  const choice = answered ?? (clues.weighed.answersList >= ANSWERS ? mentioned?.() : undefined)
  if (!safety && choice) return { intent: 'choice', ...choice, confidence: 0.95, because: [text.trim().slice(0, 40)] }
  const vetoed = safety ?? yesWithCare(veto(classify(clues), clues), reader.language, reading)
  const chosen = (safety ? undefined : plainYesIn(vetoed, clues, reader.language, text)) ?? vetoed
  const also = alsoIn(chosen, clues, text, alone)
  return {
    intent: chosen.intent,
    confidence: Math.round(100 * chosen.probability) / 100,
    because: chosen.words ?? wordsThatWeighed(chosen, reading, scales),
    ...detailsOf(chosen, clues),
    ...(also.length > 0 && { also }),
    ...(danger && isStop(command) && { alsoOptOut: true as const }),
    ...(danger && asksBeside(clues, text, alone) && { asksToo: true as const }),
    ...(danger &&
      (held || watched || isControlled(text)) && {
        controlled: true as const,
        ...(asksForSilence(text) && { unanswered: true as const }),
      }),
    ...(danger?.danger === 'self' && isAboutRelative(typed, reader.language, text) && { aboutAnother: true as const }),
  }
}

interface Circumstances {
  answered?: Chosen | undefined
  mentioned?: () => Pick<Understood, 'choice'> | undefined
  /** The language is a guess: only what is commanded in so many words is an act (of Creole, Arabic knows every other short word). */
  narrowly?: true
}

/** From here on the weights take a message for an answer to a list that is open. */
const ANSWERS = 0.1

/** What only the weights take for a danger is none where its words are everyday ones; nor anything of which nothing is left without them. */
function unlessMundane(
  danger: Verdict | undefined,
  text: string,
  weigh: (left: string) => Verdict | undefined,
  { language }: Reader,
): Verdict | undefined {
  const felt = danger && !danger.words && danger.probability < CERTAIN
  if (!danger || (felt && isMundane(text))) return undefined
  const left = withoutEverydayTalk(text, language)
  if (left === undefined) return danger
  const still = weigh(left)
  return still?.words || (still?.probability ?? 0) >= FRAGMENT ? still : undefined
}

/** From here on the weights are believed against everyday words too. */
const CERTAIN = 0.85

/** Below, what the weights feel in a piece of a message is noise. */
const FRAGMENT = 0.6

/** Somebody else reads what we would answer: that alone is a danger. */
const WATCHED: Verdict = { intent: 'distress', danger: 'victim', probability: 0.9, words: [] }
const THREAT: Verdict = { intent: 'distress', danger: 'threat', probability: 0.9, words: [] }
const FAREWELL: Verdict = { intent: 'distress', danger: 'self', probability: 0.9, words: [] }

/** Beside a danger, which outweighs them, the words of a STOP are enough. */
function isStop(command: Verdict | undefined): boolean {
  return command?.intent === 'opt_out' || command?.perhaps === 'opt_out'
}

function wordsThatWeighed({ intent, danger }: Verdict, reading: Reading, { wordsFor }: Scales): string[] {
  return intent === 'other' ? [] : wordsFor(danger ?? intent, reading)
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

const SCALES: Partial<Record<ReadLanguage, Scales>> = {}

/** Read when a message first needs them, and kept. */
function scalesFor(language: ReadLanguage): Scales {
  SCALES[language] ??= scalesOf(readWeights(new URL(`./weights/${language}.weights`, import.meta.url)))
  return SCALES[language]
}

const PLAIN = 0.8

/** What one language makes nothing of may be the other's: if it knows at least as many of the words, and most of them. */
function inOtherLanguage(text: string, understood: Understood, familiar: number, reader: Reader): Understood {
  const reading = reader.read(text)
  if (reading.familiar < familiar || reading.familiar * 2 < reading.words) return understood
  const again = read(text, reading, reader)
  // "Stop lying" is no French command, although its first word is.
  if (ACTS.some((act) => act === again.intent) && reading.familiar === familiar) return understood
  // "hé ho" is no English "he": what one language guesses in another's words is believed when it is plain only.
  if (again.intent === 'distress' && again.confidence < PLAIN) return understood
  return again.intent === 'other' ? { ...again, ...understood } : again
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

/** "Sure, I'll be there... in spirit", "mercredi c'est parfait" to a list: no yes to the appointment. */
function unlessTakenBack(
  yes: Understood,
  text: string,
  { now, appointmentAt, offered }: Expecting,
  { language, read: readAlone }: Reader,
): Understood {
  if (yes.intent !== 'confirm') return yes
  const afterDots = /(?:\.{2,}|…)([^.…]*\p{L}[^.…]*)[.…!]*$/u.exec(text)?.[1]
  if (afterDots !== undefined) {
    const { has, empty } = evidenceIn(readAlone(afterDots))
    if (DENIAL.test(afterDots)) return asDoubted(yes)
    if (!empty && !has('yes') && !has('will')) return asDoubted(yes)
  }
  const namesAnother =
    offered !== undefined &&
    offered.length > 0 &&
    yes.bare &&
    firstOf(inGrammars(text, language), (one) => findMoment(one.text, now, one.grammar, appointmentAt)) !== undefined
  return namesAnother ? asDoubted(yes) : yes
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
