import { html } from 'hono/html'
import { pageWords } from '../page-words.ts'
import type { News } from './hub.ts'
import * as english from './live-part-en.ts'

/** A page that follows what happens: its content is changed while nobody is at it, and otherwise it says that there is news. */
export function livePart(content: Html, { mark }: News, address: string): Html {
  return html`
    <p class="live" role="status" id="nouveau" data-one="${LIVE.one}" data-many="${LIVE.many}"></p>
    <div id="vivant" data-live="${mark}">${content}</div>
    <noscript><p><a href="${address}">${LIVE.refresh}</a></p></noscript>
  `
}

const LIVE = pageWords(
  {
    one: '1 nouveauté – afficher',
    many: '{count} nouveautés – afficher',
    refresh: 'Actualiser cette page',
  },
  english.LIVE,
)

/** As in `html.ts`, which imports this file. */
type Html = ReturnType<typeof html>
