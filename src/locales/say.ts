import type { Reply } from '../conversation/reply.ts'
import type { Language } from '../domain/people.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import type { Locale, TextValues, Voice } from './locale.ts'

const LOCALES: Record<Language, Locale> = { fr, en }

/** Puts a reply of the conversation into words. */
export function sayReply(language: Language, reply: Reply, voice: Voice): string {
  // Each key is paired with its own values by the type Reply; TypeScript cannot follow the pair through the look-up.
  const sentence = LOCALES[language].replies[reply.text] as (values: Reply['values'], voice: Voice) => string
  const said = sentence(reply.values, voice)
  return voice.addressee && !IMPERSONAL.has(reply.text) ? LOCALES[language].addressed(voice.addressee, said) : said
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

/** Puts what we send on our own into words. Words such as "demain" are chosen now. */
export function sayText<K extends keyof TextValues>(
  language: Language,
  kind: K,
  values: TextValues[K],
  voice: Voice,
): string {
  return LOCALES[language].texts[kind](values, voice)
}

/** What an agent writes in their own words: on a shared number, it says for whom. */
export function sayWritten(language: Language, words: string, addressee: string | undefined): string {
  return addressee ? LOCALES[language].addressed(addressee, words) : words
}
