import type { Office, OwnSentence } from '../domain/office.ts'
import type { Language } from '../domain/people.ts'
import { fold } from '../domain/schedule/fold.ts'
import { revealingWords } from '../domain/schedule/revealing.ts'
import { CONTROLLED, SAFETY } from './limits.ts'
import type { Locale } from './locale.ts'
import { SENTENCES, type SentenceId } from './sentences.ts'
import { namesIn, type Template } from './template.ts'
import { typeWordsId } from './type-words.ts'

/** What keeps templates that an office wrote from being said. */
export type FlawCode =
  | 'locked'
  | 'empty'
  | 'tooManyWays'
  | 'endless'
  | 'tooLong'
  | 'brace'
  | 'unknownValue'
  | 'missingValue'
  | 'missingNumber'
  | 'missingAnswer'
  | 'missingMeaning'
  | 'revealing'
  | 'overclaims'
  | 'alarming'
  | 'carrierWord'
  | 'link'
  | 'tooManyLetters'
  | 'lineBreak'

export interface Flaw {
  code: FlawCode
  /** Of the template, from 0. */
  place: number
  /** The value or the words it is about. */
  what: string
}

export const WAYS_AT_MOST = 6
/** Three segments, and values besides. */
const LETTERS_AT_MOST = 480

/** What an office says instead of ours; undefined where it has no words of its own, or ones that fit this release no more. */
export function ownTemplates(
  { wording }: Pick<Office, 'wording'>,
  language: Language,
  locale: Locale,
  id: SentenceId,
): readonly Template[] | undefined {
  const own = wording?.[language]?.[id]
  if (!own) return undefined
  const known = sound.get(own) ?? whyUnsaid(own, locale, id).length === 0
  sound.set(own, known)
  return known ? own.templates : undefined
}

/** What an office calls a type of appointment, if it does and may. */
export function ownTypeWords(
  { wording }: Pick<Office, 'wording'>,
  language: Language,
  locale: Locale,
  type: string,
): string | undefined {
  const own = wording?.[language]?.[typeWordsId(type)]
  if (!own) return undefined
  const [words = ''] = own.templates
  const known = sound.get(own) ?? flawsOfWords(locale, words).length === 0
  sound.set(own, known)
  return known ? words : undefined
}

/** A draft is shown as it is written, whatever is wrong with it. */
export function takeAsSound(own: OwnSentence): OwnSentence {
  sound.set(own, true)
  return own
}

/** An office is read once for a hundred texts. */
const sound = new WeakMap<OwnSentence, boolean>()

/** Why an office's own sentence is not said: its values are others than when it was written, or it holds what may not be said. */
export function whyUnsaid(own: OwnSentence, locale: Locale, id: SentenceId): (Flaw | 'valuesChanged')[] {
  const now = new Set<string>(SENTENCES[id])
  if (own.values.length !== now.size || own.values.some((name) => !now.has(name))) return ['valuesChanged']
  return flawsOf(locale, id, own.templates)
}

/** Whether some sentence has this name; one of a later or an earlier release has none here. */
export function isSentence(word: string): word is SentenceId {
  return Object.hasOwn(SENTENCES, word)
}

/** All that is wrong with templates for a sentence, in their order. */
export function flawsOf(locale: Locale, id: SentenceId, templates: readonly Template[]): Flaw[] {
  if (isLocked(locale, id)) return [{ code: 'locked', place: 0, what: '' }]
  if (templates.length === 0) return [{ code: 'empty', place: 0, what: '' }]
  if (templates.length > WAYS_AT_MOST) return [{ code: 'tooManyWays', place: WAYS_AT_MOST, what: '' }]
  return templates.flatMap((template, place) => {
    if (template.trim() === '') return [{ code: 'empty' as const, place, what: '' }]
    if (template.length > LETTERS_AT_MOST) return [{ code: 'endless' as const, place, what: '' }]
    const found = [
      ...wrongValues(locale, id, template, place === 0),
      ...lostWords(locale, id, template),
      ...unsayable(locale, id, template),
    ]
    return found.map(([code, what]) => ({ code, place, what }))
  })
}

/** All that is wrong with a few words that are put into sentences, as many letters at most. */
export function flawsOfWords(locale: Locale, words: string, most = LETTERS_AT_MOST): Flaw[] {
  const found: Found[] = [
    ...(words.trim() === '' ? [['empty', ''] satisfies Found] : []),
    ...(words.length > most ? [['tooManyLetters', String(most)] satisfies Found] : []),
    ...(/\n/.test(words) ? [['lineBreak', ''] satisfies Found] : []),
    ...(/[{}]/.test(words) ? [['brace', ''] satisfies Found] : []),
    ...unsayable(locale, undefined, words),
  ]
  return found.map(([code, what]) => ({ code, place: 0, what }))
}

/** What a danger or a STOP is answered with stays ours in a language for which nobody wrote down what it must keep. */
export function isLocked({ limits }: Locale, id: SentenceId): boolean {
  return limits === undefined && SAFETY.includes(id)
}

type Found = [code: FlawCode, what: string]

function wrongValues({ sentences }: Locale, id: SentenceId, template: Template, isFullest: boolean): Found[] {
  const known: readonly string[] = SENTENCES[id]
  const named = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const unknown = named.filter((name) => !known.includes(name))
  const missing = requiredBy(id, sentences[id], isFullest).filter((name) => !named.some((one) => sameAs(one) === name))
  const brace = /[{}]/.test(template.replace(/\{[^{}]*\}/g, ''))
  return [
    ...unknown.map((name): Found => ['unknownValue', name]),
    ...missing.map((name): Found => ['missingValue', name]),
    ...(brace ? [['brace', ''] satisfies Found] : []),
  ]
}

/** Nobody misses them who reads the rest. */
const LEAVABLE: readonly string[] = ['journey', 'minutes', 'youMayCall']

/** The fullest way names every value; a shorter one leaves out what one of ours leaves out: never who, when, where it matters. */
function requiredBy(id: SentenceId, ours: readonly Template[], isFullest: boolean): string[] {
  const each = ours.map((template) => new Set(namesIn(template).map(sameAs)))
  const all = [...new Set(SENTENCES[id].map(sameAs))]
  return all.filter((name) => !LEAVABLE.includes(name) && (isFullest || each.every((named) => named.has(name))))
}

/** A moment in brief is a moment, and so is its day. */
function sameAs(name: string): string {
  if (name === 'wasDay') return 'was'
  return name === 'brief' ? 'when' : name
}

/** Numbers to call and words to answer with that each of ours holds, and what it means. */
function lostWords({ sentences, limits }: Locale, id: SentenceId, template: Template): Found[] {
  const ours = sentences[id].map(withoutValues)
  const words = withoutValues(template)
  const inEach = (pattern: RegExp): string[] => {
    const [first = [], ...others] = ours.map((one): string[] => one.match(pattern) ?? [])
    return [...new Set(first)].filter((one) => others.every((other) => other.includes(one)))
  }
  const numbers = inEach(NUMBERS).filter((number) => !new Set<string>(words.match(NUMBERS)).has(number))
  const answers = inEach(ANSWERS).filter((answer) => !NO_ANSWER.includes(answer) && !holdsAsIs(words, answer))
  const meaning = (limits?.keeps[id] ?? []).filter((phrases) => !phrases.some((phrase) => holds(words, phrase)))
  return [
    ...numbers.map((number): Found => ['missingNumber', number]),
    ...answers.map((answer): Found => ['missingAnswer', answer]),
    ...meaning.map(([phrase = '']): Found => ['missingMeaning', phrase]),
  ]
}

const NUMBERS = /\d{2,}/g
/** "OUI", "MAUVAIS NUMERO"; in Arabic, which has no capitals, what stands in quotation marks. */
const ANSWERS = /(?<!\p{L})\p{Lu}{2,}(?: \p{Lu}{2,})*(?!\p{L})|(?<=")\p{Script=Arabic}[^"]*(?=")/gu
const NO_ANSWER = ['SMS', 'SPIP']
/** What Twilio acts on by itself, whatever we make of it. */
const CARRIER = /\b(?:YES|CANCEL|END|QUIT|UNSTOP|STOPALL|UNSUBSCRIBE|REVOKE|OPTOUT)\b/g

/** Somebody taught to beware of links by text does not open ours, and carriers take texts with one for fraud. */
const LINK =
  /(?:https?:\/\/|www\.)\S*|(?<![\p{L}\d@.-])(?:[\p{L}\d-]+\.)+(?:fr|com|org|net|eu|info|app|io|me|ly|gl|be|page|link|shop)(?:\/\S*)?(?![\p{L}\d])/giu

/** Words that our own sentence says, such as the violences of 3919, reveal no more in others'. */
function unsayable({ sentences, limits }: Locale, id: SentenceId | undefined, template: Template): Found[] {
  const words = withoutValues(template)
  const ours = id ? sentences[id].map(withoutValues) : []
  const isNew = (word: string) => !ours.some((one) => holds(one, word))
  const said = (list: readonly string[] = []) => list.filter((word) => holds(words, word) && isNew(word))
  const revealing = new Set([...said(limits?.revealing), ...revealingWords(words).filter(isNew)])
  return [
    ...[...revealing].map((word): Found => ['revealing', word]),
    ...said(limits?.overclaims).map((word): Found => ['overclaims', word]),
    ...(id && CONTROLLED.includes(id) ? said(limits?.alarming) : []).map((word): Found => ['alarming', word]),
    ...(words.match(CARRIER) ?? []).map((word): Found => ['carrierWord', word]),
    ...(words.match(LINK) ?? []).map((link): Found => ['link', link]),
  ]
}

function withoutValues(template: Template): string {
  return template.replace(/\{[^{}]*\}/g, ' ')
}

function holds(words: string, phrase: string): boolean {
  return ` ${folded(words)} `.includes(` ${folded(phrase)} `)
}

/** Turkish has an i without a dot, which GSM-7 has not. */
function folded(words: string): string {
  return fold(words).replaceAll('ı', 'i')
}

function holdsAsIs(words: string, answer: string): boolean {
  return ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${answer} `)
}
