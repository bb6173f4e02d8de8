import type { Reply } from '../conversation/reply.ts'
import type { Language } from '../domain/people.ts'
import type { SaidOtherwise } from '../domain/trial/extras.ts'
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

/** A summons or a reminder without its invitation to answer, or with another sentence about the journey: all else word for word. */
export function sayOtherwise(language: Language, said: string, how: SaidOtherwise): string {
  const { invitations, journey } = LOCALES[language].besides
  if (how === 'otherSentence') {
    const at = said.lastIndexOf(journey.usual)
    return at < 0 ? said : `${said.slice(0, at)}${journey.other}${said.slice(at + journey.usual.length)}`
  }
  const invitation = invitations.find((one) => said.endsWith(one))
  return invitation === undefined ? said : said.slice(0, -invitation.length)
}

/** What an agent writes in their own words: on a shared number, it says for whom. */
export function sayWritten(language: Language, words: string, addressee: string | undefined): string {
  return addressee ? LOCALES[language].addressed(addressee, words) : words
}
