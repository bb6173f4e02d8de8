import { html, raw } from 'hono/html'
import { doneFrom, doneNotice } from '../components.ts'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'
import { PROGRAMS } from '../programs/words.ts'
import { SETTINGS } from './words.ts'

/** The head of every page of the settings: where one is, where else one may go, and what was just done. */
export function settingsHead(path: string, query: unknown, title?: Html): Html {
  const done = doneFrom(query, SETTINGS.done)
  return html`
    <nav class="pages" aria-label="${SETTINGS.pages}">
      <ul>${pages().map((page) => html`<li><a href="${page.path}" ${page.path === path && raw('aria-current="page"')}>${page.words}</a></li>`)}</ul>
    </nav>
    <h1>${title ?? pages().find((page) => page.path === path)?.words}</h1>
    ${done && doneNotice(`${done}${movedWords(query)}`)}
  `
}

function pages(): { path: string; words: string }[] {
  return [
    { path: '/reglages', words: SETTINGS.office.title },
    { path: '/reglages/types', words: SETTINGS.types.title },
    { path: '/reglages/lieux', words: SETTINGS.places.title },
    { path: '/reglages/textes', words: SETTINGS.texts },
    { path: '/agents', words: SETTINGS.agents.title },
    { path: '/reglages/acces', words: PROGRAMS.title },
    { path: '/journal', words: SETTINGS.journal.title },
    { path: '/essai', words: SETTINGS.trials },
    { path: '/etat', words: SETTINGS.state },
  ]
}

/** Where a page of the settings leads once it is kept: it then says what that did to reminders. */
export function keptAddress(path: string, moved: number): string {
  return `${path}?fait=regle${moved > 0 ? `&rappels=${moved}` : ''}`
}

function movedWords(query: unknown): string {
  const moved = fieldOf(query, 'rappels')
  return /^[1-9]\d{0,6}$/.test(moved) ? ` ${SETTINGS.moved(Number(moved))}` : ''
}
