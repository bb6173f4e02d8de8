import { html, raw } from 'hono/html'
import { isLanguage, type Language } from '../../domain/people.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice } from '../html.ts'
import { LANGUAGE_NAMES } from '../words.ts'
import { isUnread, PAPER_LANGUAGES } from './paper/paper.ts'
import { HELP } from './words.ts'

/** The language asked for (`?langue=ar`): plain French when none is. */
export function languageAsked(query: unknown): Language {
  const asked = fieldOf(query, 'langue')
  return isLanguage(asked) && asked !== 'fr' ? asked : 'fr-facile'
}

/** Above a sheet, and never on it: its other languages, who has yet to read it, how it is printed. */
export function aboveThePaper(path: string, language: Language, phone: string | undefined): Html {
  return html`
    <nav class="pages" aria-label="${HELP.languages}">
      <ul>${PAPER_LANGUAGES.map((other) => html`<li><a href="${path}?langue=${other}" ${other === language && raw('aria-current="page"')}>${LANGUAGE_NAMES[other]}</a></li>`)}</ul>
    </nav>
    ${isUnread(language) && notice(HELP.unread)}
    <p class="hint">${HELP.lawUnread} ${!phone && HELP.noPhone} ${HELP.onePage}</p>
  `
}
