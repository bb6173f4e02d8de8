import type { Reply } from '../conversation/reply.ts'
import type { Office } from '../domain/office.ts'
import { isLanguage, type Language } from '../domain/people.ts'
import type { ReadyReply } from '../domain/ready-reply.ts'
import { remembering } from '../domain/remember.ts'
import { toGsm7 } from '../domain/segments.ts'
import type { SaidOtherwise } from '../domain/trial/extras.ts'
import type { Foreign } from '../understanding/intent.ts'
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { folded } from './folded.ts'
import { fr } from './fr/index.ts'
import { frFacile } from './fr-facile/index.ts'
import type { Locale, TextValues, Unread, Voice } from './locale.ts'
import { ownTemplates } from './own-words.ts'
import { pt } from './pt/index.ts'
import { type ReadyValues, readyReplies } from './ready-replies.ts'
import { replies } from './replies.ts'
import { ro } from './ro/index.ts'
import { ru } from './ru/index.ts'
import { type Speaker, speakerOf } from './speaker.ts'
import { fillIn } from './template.ts'
import { addressed, otherwise, texts } from './texts.ts'
import { tr } from './tr/index.ts'

/** What is not read has its honest answer to whoever writes in it: without one it does not compile. */
type Locales = Readonly<
  Record<Exclude<Language, Foreign>, Locale> & Record<Language & Foreign, Locale & { unread: Unread }>
>

/** Every language as it is written, with all its letters. */
export const WRITTEN: Locales = { fr, 'fr-facile': frFacile, en, es, pt, ro, ar, tr, ru }

/** Folded when first said: the four together take some 50 ms, which no start need wait for. */
const foldedOnce = remembering((code) => folded(WRITTEN[code as 'es' | 'pt' | 'ro' | 'tr']))

/** … and as it is texted. */
export const LOCALES: Locales = {
  ...WRITTEN,
  get es() {
    return foldedOnce('es')
  },
  get pt() {
    return foldedOnce('pt')
  },
  get ro() {
    return foldedOnce('ro')
  },
  get tr() {
    return foldedOnce('tr')
  },
}

/** Puts a reply of the conversation into words. */
export function sayReply(language: Language, reply: Reply, voice: Voice): string {
  // That another language is written from now on is said in that one, and that one is not read in that one.
  const asked = reply.text === 'languageChanged' || reply.text === 'unread' ? reply.values.language : language
  const spoken = isLanguage(asked) ? asked : language
  const speaker = speakerOf(spoken, LOCALES[spoken], voice)
  // Each key is paired with its own values by the type Reply; TypeScript cannot follow the pair through the look-up.
  const sentence = replies[reply.text] as (speaker: Speaker, values: Reply['values']) => string
  const said = sentence(speaker, reply.values)
  return voice.addressee && !IMPERSONAL.has(reply.text) ? addressed(speaker, voice.addressee, said) : said
}

/** Said to anybody alike. */
const IMPERSONAL: ReadonlySet<Reply['text']> = new Set([
  'topic',
  'consequences',
  'help',
  'thanks',
  'greeting',
  'unread',
  'optedOutAlone',
  'optedInAlone',
])

/** Puts what we send on our own into words. Words such as "demain" are chosen now; of a trial, `how` it is said otherwise. */
export function sayText<K extends keyof TextValues>(
  language: Language,
  kind: K,
  values: TextValues[K],
  voice: Voice,
  how?: SaidOtherwise,
): string {
  const say = texts[kind] as (speaker: Speaker, values: TextValues[K]) => string
  const speaker = speakerOf(language, LOCALES[language], voice)
  const said = say(speaker, values)
  return how ? otherwise(speaker, said, how) : said
}

/** What an agent answers with a sentence that every language has: on a shared number, it says for whom. Undefined where there is nothing to say it of. */
export function sayReady(language: Language, reply: ReadyReply, values: ReadyValues, voice: Voice): string | undefined {
  const speaker = speakerOf(language, LOCALES[language], voice)
  const said = readyReplies[reply](speaker, values)
  return said && voice.addressee ? addressed(speaker, voice.addressee, said) : said
}

/** What an agent writes in their own words: on a shared number, it says for whom. */
export function sayWritten(
  language: Language,
  words: string,
  addressee: string | undefined,
  office: Pick<Office, 'wording'>,
): string {
  const locale = LOCALES[language]
  const [template = locale.sentences.addressed[0]] = ownTemplates(office, language, locale, 'addressed') ?? []
  return addressee ? fillIn(template, { firstName: toGsm7(addressee), said: words }) : words
}

/** A text that an administrator tries on their own telephone: whoever has the telephone in hand sees that it is none. */
export function sayTried(said: string): string {
  return `Essai: ${said}`
}
