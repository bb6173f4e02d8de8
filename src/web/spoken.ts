import { html, raw } from 'hono/html'
import { isFrench, isRightToLeft, type Language } from '../domain/people.ts'
import type { Html } from './html.ts'
import { pageLanguage } from './page-words.ts'

/** The attributes of a piece of a page that is in a language we write: which, and from which side it is read. */
export function inLanguage(language: Language): Html {
  return html`lang="${isFrench(language) ? 'fr' : language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"`
}

/** Of what somebody wrote to us: read from the side its first letters say; its language where it is known, and most write French. */
export function asTheyWrote(words: string, language?: string): Html {
  const known = language ?? (pageLanguage() === 'fr' ? undefined : 'fr')
  return html`${known && raw(`lang="${tagOf(words, known)}"`)} dir="auto"`
}

/** Of an e-mail of ours, in the language of whom it went to, which its page says. */
export function asMailed({ html: page }: { html: string | null | undefined }): Html | false {
  const language = /<html lang="(\w\w)"/.exec(page ?? '')?.[1]
  return language !== undefined && language !== pageLanguage() && raw(`lang="${language}"`)
}

/** Of what somebody of the office wrote: a note, what a court asks for in other words than ours. */
export function asOfficeWrote(): Html | false {
  return inFrench()
}

/** Of what is French on every page: a name of a column, the title of a page that has no English. */
export function inFrench(): Html | false {
  return pageLanguage() !== 'fr' && raw('lang="fr"')
}

/** Of a text of ours, in the language of whom it went to: by its letters, since what was sent before they asked for theirs is French. */
export function asWeWrote(words: string, language: Language | undefined): Html {
  if (ARABIC.test(words)) return inLanguage('ar')
  if (CYRILLIC.test(words)) return inLanguage('ru')
  return inLanguage(language === undefined || language === 'ar' || language === 'ru' ? 'fr' : language)
}

/** Its lines: one of other letters keeps its own side within what is read from the right, so that its full stop stays behind it. */
export function linesWeWrote(words: string): Html {
  if (!ARABIC.test(words)) return html`${words}`
  const lines = words.split('\n')
  return html`${lines.map((line, place) => html`${place > 0 && '\n'}${ARABIC.test(line) ? line : html`<bdi lang="fr" dir="ltr">${line}</bdi>`}`)}`
}

const ARABIC = /\p{Script=Arabic}/u
const CYRILLIC = /\p{Script=Cyrillic}/u

/** "nji ghedda" is Arabic in our letters: a voice that reads aloud is told. */
function tagOf(words: string, language: string): string {
  const own = language === 'ar' ? ARABIC : language === 'ru' ? CYRILLIC : undefined
  return own && !own.test(words) ? `${language}-Latn` : language
}
